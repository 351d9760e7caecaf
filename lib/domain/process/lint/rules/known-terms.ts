/** Short forms that everybody in business reads without help. */
const PLAIN = new Set(
  'IT OK EU UK US USA ID URL PDF CSV VAT EUR USD GBP CHF SEK NOK DKK PLN CZK A4 Q1 Q2 Q3 Q4 II III IV TV'.split(' '),
);

/** Terms of the trade, with what they usually mean: offered for the glossary, never put there unasked. */
const MEANINGS: Readonly<Record<string, string>> = {
  BANT: 'Budget, authority, need and timing of the customer',
  MEDDIC: 'Metrics, economic buyer, decision criteria, decision process, pain and champion',
  MEDDPICC: 'MEDDIC, with the paper process and the competition',
  POC: 'Proof of concept: the customer tries it with their own data',
  POV: 'Proof of value: a trial that measures what it brings',
  ROI: 'Return on investment: what it brings for what it costs',
  TCO: 'Total cost of ownership, over the years of use',
  RFP: 'Request for proposal: the customer asks several vendors in writing',
  RFQ: 'Request for quotation: the customer asks for prices in writing',
  RFI: 'Request for information, before anything is asked for',
  SOW: 'Statement of work: what will be done, by whom and by when',
  SLA: 'Service level agreement: what is promised about the service',
  NDA: 'Non-disclosure agreement: both sides keep what they hear to themselves',
  LOI: 'Letter of intent: the customer writes that they mean to buy',
  MOU: 'Memorandum of understanding: what both sides mean to do',
  MSA: 'Master services agreement: the terms for all orders to come',
  ICP: 'Ideal customer profile: the customers that we can help most',
  MAP: 'Mutual action plan: the steps to the order, agreed with the customer',
  SPA: 'Special price agreement',
  EOL: 'End of life: no longer made or supported',
  champion: 'Somebody on the customer’s side who wants it and speaks for us',
  'mutual action plan': 'The steps to the order, agreed with the customer',
  'paper process': 'How contracts are checked and signed at the customer',
  'compelling event': 'Something with a date that makes the customer act',
  'close plan': 'The steps to the order, agreed with the customer',
  'land and expand': 'Begin small with a customer, and grow from there',
  'technical win': 'The customer’s technicians have chosen us',
  'white space': 'What a customer could still buy from us',
};

const PHRASES = Object.keys(MEANINGS).filter((term) => term !== term.toUpperCase());
const PHRASE = new RegExp(`\\b(?:${PHRASES.join('|')})\\b`, 'gi');
const ACRONYM = /(?<![\p{L}\d])[A-Z][A-Z\d]{1,7}s?(?![\p{L}\d])/gu;

/** The acronyms and terms of the trade in a text that not everybody knows, each once. */
export function wordsToExplain(text: string): ReadonlyArray<string> {
  const acronyms = (text.match(ACRONYM) ?? []).map((word) => word.replace(/s$/, '')).filter((word) => !PLAIN.has(word));
  const phrases = (text.match(PHRASE) ?? []).map((phrase) => phrase.toLowerCase());
  // A text that is written in capitals throughout shouts; it holds no short forms.
  return [...new Set(isShouted(text) ? phrases : [...acronyms, ...phrases])];
}

function isShouted(text: string): boolean {
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  return words.length > 1 && words.every((word) => word === word.toUpperCase());
}

export function meaningOf(term: string): string | null {
  return MEANINGS[term] ?? null;
}
