import { DataTable } from '@/components/shared/data-table';
import { DownloadLink } from '@/components/shared/download-link';
import { NoResult } from '@/components/shared/no-result';
import { Pager } from '@/components/shared/pager';
import { SectionTitle } from '@/components/shared/section-title';
import { Segmented } from '@/components/ui/segmented';
import { formatCount } from '@/lib/core/words';
import {
  STOPS_PAGE,
  type GateReading,
  type ReplayResult,
  type StoppedDeals as Stopped,
} from '@/lib/domain/process/replay/vocabulary';
import type { SearchParams } from '@/lib/platform/from-address';
import { countOf, gateName } from './gate-words';
import { stoppedColumns } from './stopped-columns';

type StoppedDealsProps = {
  processId: string;
  replayId: string;
  result: ReplayResult;
  stops: Stopped;
  gate: string | undefined;
  address: SearchParams;
  timeZone: string;
};

/** Every deal that would have been stopped, of one gate or of all. */
export function StoppedDeals({ processId, replayId, result, stops, gate, address, timeZone }: StoppedDealsProps) {
  const path = `/process/${processId}/replay`;
  const file = new URLSearchParams({ replayId, ...(gate && { gate }) });
  const stopping = result.gates.filter(({ stopped }) => countOf(stopped) > 0);

  return (
    <section id="deals" className="border-t border-line py-4">
      <SectionTitle
        detail={formatCount(stops.total)}
        end={<DownloadLink href={`/api/v1/processes/${processId}/replay/export?${file.toString()}`} />}
      >
        Deals that would have been stopped
      </SectionTitle>
      {stopping.length > 1 ? (
        <div className="overflow-x-auto pb-2 scroll-hidden">
          <Segmented label="Gate" value={gate ?? ''} segments={segmentsOf(stopping, path)} className="max-w-none" />
        </div>
      ) : null}
      <DataTable
        label="Stopped deals"
        columns={stoppedColumns(timeZone)}
        rows={stops.rows}
        rowKey={({ id, at }) => `${id} ${at}`}
        rowHref={({ id }) => `/deals/${id}`}
        instead={<NoResult title="No deal would have been stopped here" />}
      />
      <Pager path={path} address={address} total={stops.total} limit={STOPS_PAGE} />
    </section>
  );
}

function segmentsOf(gates: ReadonlyArray<GateReading>, path: string) {
  const all = { value: '', label: 'All gates', href: `${path}#deals` };
  const each = gates.map((one) => ({
    value: one.gate,
    label: gateName(one),
    href: `${path}?gate=${encodeURIComponent(one.gate)}#deals`,
  }));
  return [all, ...each];
}
