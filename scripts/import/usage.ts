import { CSV_ENCODINGS } from '../../lib/core/csv-encodings';
import { TIMESTAMP_FORMATS } from '../../lib/core/timestamps';
import { ROW_ORDERS } from '../../lib/domain/imports/vocabulary';

export const USAGE = `npm run import -- history FILE.csv --process NAME [options]
npm run import -- verify FILE.csv FIGURES.json [--process NAME] [options]

Brings a file of stage changes into a process. The same file again adds nothing; a longer one adds the rest.

  --process NAME        the process that the history goes into
  --create              make it from the stage names in the file, if there is none of this name
  --partner NAME        the partner of rows that name none
  --workspace NAME      needed only where there are several
  --dry-run             check the rows, write nothing
  --rejects FILE        where bad rows go (default: FILE.rejects.csv)

What is not said here is guessed from the file:
  --case, --stage, --time, --customer, --partner-column, --owner, --amount, --currency COLUMN
  --format ${TIMESTAMP_FORMATS.join(' | ')}
  --order ${ROW_ORDERS.join(' | ').replaceAll('_', '-')}
  --encoding ${CSV_ENCODINGS.join(' | ')}
  --map 'NAME=STAGE'    what a name in the file means (again for more)
  --skip NAME           leave out the rows of this name
  --open, --won, --lost NAME   with --create: which kind of stage a name becomes`;
