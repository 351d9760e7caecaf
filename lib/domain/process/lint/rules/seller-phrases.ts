/** A name that says what the seller does, and where we know one, a name for what the buyer has done. */
export type SellerPhrase = { better: string | null };

const SHOWN = 'demo|demonstration|presentation|pitch';
const MET = 'meeting|call|workshop|site visit|visit';
const GIVEN = 'offer|quote|quotation|proposal|contract|brochure|documents|report|price list|sample|samples|e-?mail';

type Pattern = readonly [pattern: RegExp, better: (thing: string) => string | null];

const seen = (thing: string) => `Customer has seen the ${thing}`;
const has = (thing: string) => `Customer has the ${thing}`;
const came = (thing: string) => `Customer took part in the ${thing}`;
const unknown = () => null;

const ARTICLE = '(?:(?:the|a|an|our|first) )?';

/** The first that fits. "Call", "quote" and the like are also things: they count as deeds only before an object. */
const PATTERNS: ReadonlyArray<Pattern> = [
  [new RegExp(`\\b(${SHOWN}) (?:held|given|done|made|run|shown|delivered)\\b`, 'i'), seen],
  [new RegExp(`^(?:give|giving|hold|holding|run|running|show|showing|do|doing) ${ARTICLE}(${SHOWN})\\b`, 'i'), seen],
  [new RegExp(`\\b(${MET}) (?:held|done|made|run|conducted)\\b`, 'i'), came],
  [new RegExp(`\\b(${GIVEN}) (?:sent|submitted|shared|presented|prepared|mailed|delivered|handed over)\\b`, 'i'), has],
  [
    new RegExp(
      `^(?:send|sending|submit|submitting|prepare|preparing|share|write|make|hand over) ${ARTICLE}(${GIVEN})\\b`,
      'i',
    ),
    has,
  ],
  [/^(?:send|submit|prepare|follow[ -]up|qualify|negotiate|chase|convince|persuade|arrange|upsell)\b/i, unknown],
  [
    /^(?:sending|submitting|preparing|following[ -]up|qualifying|negotiating|chasing|prospecting|pitching|presenting|quoting|calling|closing|demoing)\b/i,
    unknown,
  ],
  [
    /^(?:call|contact|visit|present|pitch|quote|close|demo|schedule|meet) (?:the|a|an|our|to|them|customer|buyer)\b/i,
    unknown,
  ],
];

export function sellerPhrase(text: string): SellerPhrase | null {
  const name = text.trim();
  for (const [pattern, better] of PATTERNS) {
    const found = pattern.exec(name);
    if (found) return { better: better((found[1] ?? '').toLowerCase()) };
  }
  return null;
}
