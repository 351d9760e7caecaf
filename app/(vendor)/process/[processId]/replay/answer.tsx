import { ReplayFigures } from '@/components/process/replay/replay-figures';
import { StoppedDeals } from '@/components/process/replay/stopped-deals';
import { listStops } from '@/lib/domain/process/replay/queries';
import { stopsInput } from '@/lib/domain/process/replay/schema';
import type { ReplayResult } from '@/lib/domain/process/replay/vocabulary';
import { fromAddress, type SearchParams } from '@/lib/platform/from-address';
import { orNull } from '@/lib/platform/or-null';
import { vendorPage } from '@/lib/platform/session';

type ReplayAnswerProps = {
  processId: string;
  replayId: string;
  result: ReplayResult;
  address: SearchParams;
  timeZone: string;
};

/** The figures, and the deals behind those that the address asks for. */
export async function ReplayAnswer({ processId, replayId, result, address, timeZone }: ReplayAnswerProps) {
  const { gate, offset = 0 } = fromAddress(stopsInput.pick({ gate: true, offset: true }), address);
  const stops = await orNull(listStops(await vendorPage(), { processId, replayId, gate, offset }));

  return (
    <>
      <ReplayFigures result={result} path={`/process/${processId}/replay`} />
      {stops ? <StoppedDeals {...{ processId, replayId, result, stops, gate, address, timeZone }} /> : null}
    </>
  );
}
