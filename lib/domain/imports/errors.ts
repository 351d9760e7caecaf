import { catalogue } from '@/lib/core/error-catalogue';

export const importError = catalogue('import', {
  not_found: ['not_found', 'This import does not exist.'],
  too_large: ['invalid', 'This file is larger than 50 MB. Split it and import the parts one after the other.'],
  empty: ['invalid', 'This file is empty. Choose a CSV file with a line of headings.'],
  stale: ['conflict', 'Someone else changed the answers about this file. You see them as they are now.'],
  under_way: ['conflict', 'This file is being imported. Wait until it is done.'],
  finished: ['conflict', 'This file has been imported.'],
  not_checked: ['conflict', 'The rows have not been checked yet. Wait until the check is done.'],
  nothing_good: ['invalid', 'No row of this file can be imported. Correct the file or the answers about it.'],
  unknown_process: ['invalid', 'This process does not exist, or has not been published.'],
  process_name_taken: ['invalid', 'There is a process of this name already. Choose another name.'],
  no_open_stage: ['invalid', 'All stages of this file are ends. Say which of them are open.'],
});

/** Why a file can't be read, in words. */
export const FILE_PROBLEMS: Readonly<Record<string, string>> = {
  'csv.empty': 'This file has no line of headings.',
  'csv.wrong_encoding': 'The letters of this file are not in UTF-8. Say how it is written.',
  'csv.unclosed_quote': 'A quotation mark in the headings is never closed. Correct the first line of the file.',
  'csv.row_too_long': 'The first line of this file is too long to be a line of headings.',
};
