import { formatDate } from '@/lib/core/format-date';
import { SIGNAL_LABELS, type Signal } from '@/lib/domain/registrations/matching/vocabulary';

type SignalTableProps = { signals: ReadonlyArray<Signal>; other: string };

/** Both sides as they were written, and what each resemblance counts. */
export function SignalTable({ signals, other }: SignalTableProps) {
  const heaviest = Math.max(1, ...signals.map(({ weight }) => weight));

  return (
    <table className="w-full border-collapse">
      <thead>
        <tr className="text-xs text-text-3">
          <th scope="col" className={`${head} w-[116px] pl-4`}>
            What matched
          </th>
          <th scope="col" className={head}>
            This registration<span className="md:hidden">, theirs below</span>
          </th>
          <th scope="col" className={`${head} max-md:hidden`}>
            {other}
          </th>
          <th scope="col" colSpan={2} className={`${head} pr-4 text-right`}>
            Weight
          </th>
        </tr>
      </thead>
      <tbody>
        {signals.map(({ signal, mine, theirs, weight }) => (
          <tr key={signal} className="border-t border-line">
            <th scope="row" className={`${cell} pl-4 text-left font-medium`}>
              {SIGNAL_LABELS[signal]}
            </th>
            <td className={cell}>
              {shown(signal, mine)}
              <span className="block text-text-3 md:hidden">{shown(signal, theirs)}</span>
            </td>
            <td className={`${cell} text-text-2 max-md:hidden`}>{shown(signal, theirs)}</td>
            <td className={`${cell} w-[84px] text-right max-md:hidden`}>
              {weight > 0 ? <Bar share={weight / heaviest} /> : <span className="text-text-3">differs</span>}
            </td>
            <td className={`${cell} w-12 pr-4 text-right tabular-nums ${weight > 0 ? '' : 'text-text-3'}`}>{weight}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Days are kept as they compare, and shown as people write them. */
function shown(signal: Signal['signal'], written: string): string {
  return signal === 'period' ? formatDate(written, { style: 'long' }) : written;
}

const head = 'h-8 px-3 text-left font-medium whitespace-nowrap';
const cell = 'h-9 px-3 py-1 wrap-anywhere';

function Bar({ share }: { share: number }) {
  return (
    <span aria-hidden className="inline-block h-2 w-[60px] align-[-1px]">
      <span className="block h-full rounded-[1px] bg-warn" style={{ width: `${Math.round(share * 100)}%` }} />
    </span>
  );
}
