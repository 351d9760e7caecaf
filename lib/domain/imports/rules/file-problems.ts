/** Why a file can't be read, in words. */
export const FILE_PROBLEMS: Readonly<Record<string, string>> = {
  'csv.empty': 'This file has no line of headings.',
  'csv.wrong_encoding': 'The letters of this file are not in UTF-8. Say how it is written.',
  'csv.unclosed_quote': 'A quotation mark in the headings is never closed. Correct the first line of the file.',
  'csv.row_too_long': 'The first line of this file is too long to be a line of headings.',
};
