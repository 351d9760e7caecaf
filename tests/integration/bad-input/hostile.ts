const ID = '00000000-0000-7000-8000-000000000000';

/** Refused wherever they stand: what no field takes. */
export const NEVER_TAKEN: Readonly<Record<string, unknown>> = {
  'NUL within a text': 'a\u0000b',
  'half of a surrogate pair': 'a\ud800b',
  'the other half': '\udc00',
  'two million and one letters': 'a'.repeat(2_000_001),
  'a number beyond the whole ones': 1e308,
};

/** Refused wherever an object has names for its fields. */
export const CONDITIONS: Readonly<Record<string, unknown>> = {
  'a condition for the database': { not: '' },
  'another one': { contains: 'a', mode: 'insensitive' },
};

/** All at once that a free text may hold: a formula, markup, SQL, patterns, a path, the other direction, a backslash at its end. */
export const FREE_TEXT = `=1+1<b>'";--\u202e%_../👨‍👩‍👧 e\u0301 \\`;

/** Taken or refused, as the field likes; never a mishap. */
export const ODD: Readonly<Record<string, unknown>> = {
  nothing: null,
  zero: 0,
  'minus one': -1,
  'a fraction': 1.5,
  'more than 32 bits hold': 3_000_000_000,
  'the largest whole number': Number.MAX_SAFE_INTEGER,
  'the least whole number': Number.MIN_SAFE_INTEGER,
  'not a number': Number.NaN,
  'yes or no': true,
  'an empty list': [],
  'a list of nothing': [null],
  'a list of lists': [[[]]],
  'an empty object': {},
  'an empty text': '',
  blanks: ' \t\n ',
  'zero-width characters': '\u200b\u200d\ufeff',
  'a control character': 'a\u0007b',
  'a pattern that finds everything': '%',
  'a script as link': 'javascript:alert(1)',
  'a prototype': '__proto__',
  'a method': 'constructor',
  'a number as text': '3000000000',
  'a larger one': '99999999999999999999999999',
  'a negative one': '-1',
  'one with an exponent': '1e400',
  'no number': 'NaN',
  endless: 'Infinity',
  'separators in a row': '1,2,3',
  'an amount in another currency': '$ 84,000',
  'a day that is not': '2026-02-30',
  'a month that is not': '2026-13-01',
  'the year nought': '0000-01-01',
  'the last year': '2999-12-31',
  'a year of five digits': '10000-01-01',
  'an instant before all years': `-271821-04-20T00:00:00.000Z~${ID}`,
  'an instant after all years': `+275760-09-13T00:00:00.000Z~${ID}`,
  'a place in a log without an id': `1700000000000_${'-'.repeat(36)}`,
  'a place in a log at the end of time': `999999999999999_${ID}`,
  'a place in a column': `zzz~${ID}`,
  'an unknown id': ID,
  'the empty id': '00000000-0000-0000-0000-000000000000',
  'an id in capitals': ID.toUpperCase(),
  'an id in braces': `{${ID}}`,
  'an id with a line end': `${ID}\n`,
  'a currency nobody has': 'XXX',
  'a currency in Cyrillic letters': 'ЕUR',
  'a huge range': '999999999999-999999999999',
};

/** Keys that no input has. */
export const STRANGE_KEYS = ['strange', '__proto__', 'constructor', 'toString', 'workspaceId', 'a.b', ''];
