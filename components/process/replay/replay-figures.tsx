import { SectionTitle } from '@/components/shared/section-title';
import type { ReplayResult } from '@/lib/domain/process/replay/vocabulary';
import { ConversionTable } from './conversion-table';
import { ForecastWords } from './forecast-words';
import { GateSection } from './gate-section';
import { LIMITS } from './gate-words';

/** What history says of a draft: its gates, the figures they would have changed, and what can't be known. */
export function ReplayFigures({ result, path }: { result: ReplayResult; path: string }) {
  return (
    <>
      {result.gates.length === 0 ? (
        <p className="border-t border-line py-4 text-text-2">
          No gate asks for more than the published version does, so no deal would have been stopped.
        </p>
      ) : (
        result.gates.map((gate) => <GateSection key={gate.gate} gate={gate} path={path} />)
      )}
      <section className="border-t border-line py-4">
        <SectionTitle>Stage conversion</SectionTitle>
        <p className="mb-2 max-w-[72ch] text-text-2">
          Of the deals that left a stage in the last 12 months. A deal that never met what was missing is read as not
          having gone on, and is not counted in later stages.
        </p>
        <ConversionTable stages={result.stages} />
      </section>
      <section className="border-t border-line py-4">
        <SectionTitle>Forecast</SectionTitle>
        <ForecastWords result={result} />
      </section>
      <section className="border-t border-line py-4">
        <SectionTitle>What history can’t tell</SectionTitle>
        <ul className="max-w-[72ch] list-disc pl-5 text-text-2">
          {LIMITS.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </section>
    </>
  );
}
