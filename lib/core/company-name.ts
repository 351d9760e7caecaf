import { LEADING_FORMS, LEGAL_FORMS } from './legal-forms.ts';

/**
 * The part of a company's name that tells it from others, for comparing: lower case, without accents, punctuation,
 * legal form and "the". "The Müller & Söhne GmbH & Co. KG" and "MULLER AND SOHNE" become "muller and sohne".
 * Empty only for a blank name: where nothing would be left ("Co. Ltd") the last word stays. Doing it twice changes nothing.
 */
export function normaliseCompanyName(name: string): string {
  const plain = plainWords(name);
  return withoutForms(plain) || name.trim().toLowerCase();
}

function withoutForms(words: string): string {
  const shorter = withoutOneForm(words);
  return shorter === words ? words : withoutForms(shorter);
}

function withoutOneForm(words: string): string {
  const ending = LEGAL_FORMS.find((form) => words.endsWith(` ${form}`));
  if (ending) return words.slice(0, -ending.length - 1);

  const beginning = LEADING_FORMS.find((form) => words.startsWith(`${form} `));
  return beginning ? words.slice(beginning.length + 1) : words;
}

function plainWords(name: string): string {
  return withoutAccents(name)
    .replace(CJK_FORMS, ' ')
    .replace(/[&+]/g, ' and ')
    .replace(/(?<=\p{L}{2})['’`´](?=s\b)|(?<=\b\p{L})['’`´.](?=\p{L})/gu, '')
    .replace(/['’`´.]+(?=\s|$|[,;)])/g, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}

/** Only the accents of alphabets: in other scripts the marks are vowels. */
function withoutAccents(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ßøłæœđðþı]/g, (letter) => PLAIN_LETTERS[letter] ?? letter);
}

const PLAIN_LETTERS: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** They are written against the name, without a space. */
const CJK_FORMS = /株式会社|有限会社|合同会社|股份有限公司|有限责任公司|有限公司|公司|주식회사|유한회사/g;
