/** Fields by key: days as 'YYYY-MM-DD', amounts as decimals in whole units, everything else as text. Null: not filled. */
export type FieldValues = Readonly<Record<string, string | null>>;

/**
 * What is known of a deal when it asks to pass: its fields, and the keys of all that was shown to be true of it: checklist
 * items under `factKey`, everything else under `proofKey`.
 */
export type GateFacts = { fields: FieldValues; met: ReadonlySet<string>; today: string };

/** Under this name a met checklist item is kept among the facts. */
export function factKey(stageKey: string, criterionKey: string): string {
  return `${stageKey}/${criterionKey}`;
}

type Proof = 'document' | 'approval' | 'activity';

/** Under this name an area shows that something was done for one stage of a deal. */
export function proofKey(proof: Proof, stageKey: string, key: string): string {
  return `${proof}:${stageKey}/${key}`;
}

export const REGISTRATION_APPROVED = 'registration:approved';

/** Of a quote or an order: `quote:accepted`. */
export function recordKey(record: string, state: string): string {
  return `${record}:${state}`;
}

/** However it is written, one certificate is one. */
export function certificationKey(name: string): string {
  return `certification:${name.trim().normalize('NFC').toLocaleLowerCase().replace(/\s+/g, ' ')}`;
}
