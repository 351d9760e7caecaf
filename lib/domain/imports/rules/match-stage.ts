import type { OptionStage } from '@/lib/domain/imports/vocabulary';

/**
 * The stage of a process that a name in a file means: the same words, or the most words in common, numbers in front and
 * common words of the trade in English and German taken as one. null when none fits or two fit equally well.
 */
export function matchStage(name: string, stages: ReadonlyArray<OptionStage>): OptionStage | null {
  const exact = stages.find((stage) => sameName(stage.name, name) || sameName(stage.key, name));
  if (exact) return exact;

  const wanted = wordsOf(name);
  const scored = stages.map((stage) => ({ stage, points: overlap(wanted, wordsOf(stage.name)) }));
  const [best, second] = scored.toSorted((one, other) => other.points - one.points);
  const isClear = best !== undefined && best.points >= ENOUGH && best.points > (second?.points ?? 0);
  return isClear ? best.stage : onlyOfKind(wanted, stages);
}

const ENOUGH = 0.5;

function sameName(one: string, other: string): boolean {
  return fold(one) === fold(other);
}

/** "Closed won" is the won stage, whatever the process calls it, as long as it has only one. */
function onlyOfKind(words: ReadonlySet<string>, stages: ReadonlyArray<OptionStage>): OptionStage | null {
  const kind = (['won', 'lost'] as const).find((each) => words.has(each));
  const ofKind = stages.filter((stage) => stage.kind === kind);
  return ofKind.length === 1 ? (ofKind[0] ?? null) : null;
}

/** Of the shorter name's words, the share that the other one has too. */
function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((word) => other.has(word)).length;
  return common === 0 ? 0 : common / Math.min(one.size, other.size) - Math.abs(one.size - other.size) / 100;
}

function wordsOf(name: string): ReadonlySet<string> {
  const words = fold(name)
    .split(' ')
    .filter((word) => word !== '' && !/^\d+$/.test(word) && !FILLERS.has(word));
  return new Set(words.map((word) => ONE_WORD.get(word) ?? word));
}

function fold(name: string): string {
  const letters = name
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '');
  return letters.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

const FILLERS = new Set(['closed', 'stage', 'phase', 'the', 'and', 'of', 'in', 'und']);

const SAME_WORDS: ReadonlyArray<ReadonlyArray<string>> = [
  ['won', 'win', 'gewonnen', 'gagne', 'ganado'],
  ['lost', 'lose', 'verloren', 'perdu', 'perdido'],
  ['proposal', 'offer', 'quote', 'quotation', 'angebot', 'offre', 'oferta'],
  ['negotiation', 'negotiating', 'negotiate', 'verhandlung', 'negociation'],
  ['qualified', 'qualification', 'qualify', 'qualifiziert', 'qualifizierung'],
  ['prospect', 'prospecting', 'lead', 'new', 'neu', 'interessent'],
  ['demo', 'demonstration', 'vorfuhrung', 'poc', 'test', 'trial'],
  ['order', 'bestellung', 'auftrag'],
  ['enquiry', 'inquiry', 'anfrage'],
  ['delivered', 'delivery', 'geliefert', 'lieferung'],
  ['production', 'fertigung', 'produktion'],
  ['specification', 'spezifikation', 'spec'],
];

const ONE_WORD = new Map(SAME_WORDS.flatMap(([first = '', ...others]) => others.map((word) => [word, first] as const)));
