import { Check, CircleAlert, CircleDashed, CircleHelp, PauseCircle, UploadCloud } from 'lucide-react';
import { ProgressBar } from '@/components/ui/progress-bar';
import { formatPercent, ofTotal } from '@/lib/core/words';
import type { ImportListItem } from '@/lib/domain/imports/vocabulary';

/** Where a file is on its way in, and how far its work is. */
export function ImportStatus({ item }: { item: ImportListItem }) {
  if (item.upload) {
    const share = formatPercent(item.upload.received / item.upload.total);
    return <Mark icon={UploadCloud} tone="text-warn-text" words={`Uploaded to ${share}`} />;
  }
  if (item.stopped) return <Mark icon={PauseCircle} tone="text-warn-text" words="Has stopped" />;

  switch (item.status) {
    case 'uploaded':
      return <Mark icon={CircleHelp} tone="text-warn-text" words="Answers needed" />;
    case 'checking':
      return <Underway label="Checking" value={item.rowsRead} max={item.rowsTotal} />;
    case 'checked':
      return <Mark icon={CircleDashed} tone="text-accent-text" words="Ready to import" />;
    case 'running':
      return <Underway label="Importing" value={item.rowsRead} max={item.rowsGood} />;
    case 'done':
      return <Mark icon={Check} tone="text-ok-text" words="Imported" />;
    case 'failed':
      return <Mark icon={CircleAlert} tone="font-medium text-bad-text" words="Failed" />;
  }
}

function Mark({ icon: Icon, tone, words }: { icon: typeof Check; tone: string; words: string }) {
  return (
    <span className={`flex items-center gap-1.5 whitespace-nowrap ${tone}`}>
      <Icon aria-hidden className="size-3.5 text-current!" />
      {words}
    </span>
  );
}

function Underway({ label, value, max }: { label: string; value: number; max: number }) {
  return (
    <span className="flex w-full flex-col gap-1">
      <span className="text-xs leading-none whitespace-nowrap text-text-2 tabular-nums">
        {label} {ofTotal(value, Math.max(max, value))}
      </span>
      <ProgressBar label={label} value={value} max={max} thickness={4} className="max-md:w-32" />
    </span>
  );
}
