import { plural } from '@/lib/core/words';
import type { ImportView } from '@/lib/domain/imports/vocabulary';
import { fileSize } from '@/components/shared/file-size';

/** "4,182 rows · step 2 of 3, check". */
export function stepWords(view: ImportView): string {
  if (view.upload) return `${fileSize(view.upload.total)} · not uploaded yet`;
  const step = stepOf(view);
  const rows = plural(Math.max(view.rowsTotal, view.rowsRead), 'row', 'rows');
  return view.rowsTotal === 0 ? step : `${rows} · ${step}`;
}

function stepOf({ status, processId }: ImportView): string {
  switch (status) {
    case 'uploaded':
      return 'step 1 of 3, answers';
    case 'checking':
    case 'checked':
      return 'step 2 of 3, check';
    case 'running':
      return 'step 3 of 3, import';
    case 'done':
      return 'imported';
    case 'failed':
      return processId === null ? 'step 2 of 3, check' : 'step 3 of 3, import';
  }
}
