import { z } from 'zod';

/** A whole number: as it is in a body, or as digits from an address or a form. */
export function wholeNumber(min: number, max: number, words = `Use a whole number from ${min} to ${max}.`) {
  return z.preprocess(fromDigits, z.int(words).min(min, words).max(max, words));
}

/** Nothing else is taken for a number: `Number` makes 0 of a blank, of null and of an empty list. */
function fromDigits(given: unknown): unknown {
  return typeof given === 'string' && /^\s*\d{1,15}\s*$/.test(given) ? Number(given) : given;
}
