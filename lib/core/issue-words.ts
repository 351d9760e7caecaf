import type { z } from 'zod';

type Issue = z.core.$ZodRawIssue;

/**
 * The sentence for an answer whose schema has none of its own. Whoever sees it is mostly a program's author, who sent
 * something that no form of ours sends; it still says what to send instead.
 */
export function issueWords(issue: Issue): string {
  if (issue.code === 'invalid_type') return typeWords(issue);
  if (issue.code === 'invalid_value') return choiceWords(issue.values.map(String));
  if (issue.code === 'too_big') return sizeWords(issue.origin, issue.maximum.toLocaleString('en-GB'), 'most');
  if (issue.code === 'too_small') return sizeWords(issue.origin, issue.minimum.toLocaleString('en-GB'), 'least');
  if (issue.code === 'invalid_format') return FORMATS[issue.format] ?? NAMED_FORM;
  if (issue.code === 'invalid_union') return NAMED_FORM;
  return issue.code === 'unrecognized_keys' ? 'There is no such field. Leave it out.' : 'This needs another look.';
}

const NAMED_FORM = 'Send this in a form that the description of the API names.';

const FORMATS: Readonly<Record<string, string>> = {
  base64: 'Send the content in base64.',
  uuid: 'This is not a valid id.',
};

function typeWords({ expected, input }: Extract<Issue, { code: 'invalid_type' }>): string {
  if (input === undefined) return 'Fill this in.';
  return TYPES[expected] ?? 'Send another kind of value here.';
}

const TYPES: Readonly<Record<string, string>> = {
  array: 'Send a list here.',
  boolean: 'Say true or false.',
  int: 'Write a whole number.',
  number: 'Write a number.',
  object: 'Send an object with named fields.',
  record: 'Send an object with named fields.',
  string: 'Write text here.',
};

/** A list that nobody would read to its end is not shown. */
function choiceWords(choices: ReadonlyArray<string>): string {
  return choices.length <= 12 ? `Choose one of: ${choices.join(', ')}.` : 'Choose from the list.';
}

function sizeWords(origin: string, bound: string, side: 'most' | 'least'): string {
  const isMost = side === 'most';
  if (origin === 'string')
    return isMost ? `Keep this to ${bound} characters or fewer.` : `Write ${bound} characters or more.`;
  if (origin === 'array') return isMost ? `Choose at most ${bound}.` : `Choose at least ${bound}.`;
  return isMost ? `Write ${bound} or less.` : `Write ${bound} or more.`;
}
