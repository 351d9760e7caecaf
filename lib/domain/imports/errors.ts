import { catalogue } from '@/lib/core/error-catalogue';

export const importError = catalogue('import', {
  not_found: ['not_found', 'This import does not exist.'],
  too_large: ['invalid', 'This file is larger than 50 MB. Split it and import the parts one after the other.'],
  empty: ['invalid', 'This file is empty. Choose a CSV file with a line of headings.'],
  no_room: ['conflict', 'Files of 500 MB wait to be imported. Import or discard some of them first.'],
  not_csv: [
    'invalid',
    'This is not a CSV file. Save the table as CSV, in Excel with “Save as” and “CSV UTF-8”, and choose that file.',
  ],
  incomplete: [
    'conflict',
    'This file has not come in whole. Choose it again, and the upload goes on where it stopped.',
  ],
  whole: ['conflict', 'This file has come in whole already.'],
  altered: ['conflict', 'This file changed while it was being uploaded. Choose it again.'],
  stale: ['conflict', 'Someone else changed the answers about this file. You see them as they are now.'],
  under_way: ['conflict', 'This file is being imported. Wait until it is done.'],
  finished: ['conflict', 'This file has been imported.'],
  not_checked: ['conflict', 'The rows have not been checked yet. Wait until the check is done.'],
  nothing_good: ['invalid', 'No row of this file can be imported. Correct the file or the answers about it.'],
  unknown_process: ['invalid', 'This process does not exist, or has not been published.'],
  process_name_taken: ['invalid', 'There is a process of this name already. Choose another name.'],
  no_open_stage: ['invalid', 'All stages of this file are ends. Say which of them are open.'],
});
