import type { ForecastReading, TrialStage } from '@/lib/domain/process/replay/vocabulary';

type OpenDeal = {
  baseMinor: bigint;
  /** Percent: by its own version, by the draft's stage it is in, and by the one where the draft's gates would hold it. */
  now: number;
  chances: number;
  gates: number;
  isHeld: boolean;
};

/** Weighs the deals that are open, as they are and as the draft would. */
export function forecastTally() {
  let [openDeals, held] = [0, 0];
  let [open, now, chances, gates] = [0n, 0n, 0n, 0n];

  return {
    add(deal: OpenDeal): void {
      openDeals += 1;
      held += Number(deal.isHeld);
      open += deal.baseMinor;
      now += deal.baseMinor * BigInt(deal.now);
      chances += deal.baseMinor * BigInt(deal.chances);
      gates += deal.baseMinor * BigInt(deal.gates);
    },
    reading: (): ForecastReading => ({
      ...{ openDeals, held, openMinor: String(open) },
      ...{ nowMinor: ofPercent(now), chancesMinor: ofPercent(chances), gatesMinor: ofPercent(gates) },
    }),
  };
}

/** Rounded half away from nothing, as money is. */
function ofPercent(hundredfold: bigint): string {
  return String((hundredfold + 50n) / 100n);
}

export function chanceIn(stages: ReadonlyArray<TrialStage> | undefined, key: string): number | null {
  return stages?.find((stage) => stage.key === key)?.probability ?? null;
}
