'use client';

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { SectionTitle } from '@/components/shared/section-title';
import { useSettled } from '@/components/shared/use-settled';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { formatCount, ofTotal } from '@/lib/core/words';
import { thresholdsQuery } from '@/lib/domain/registrations/client';
import type { ThresholdPreview, Thresholds } from '@/lib/domain/registrations/matching/vocabulary';

type ThresholdFieldsProps = { thresholds: Thresholds; errorOf: (field: string) => string | undefined };

/** From which score on somebody looks, with what that would have come to over the last year. */
export function ThresholdFields({ thresholds, errorOf }: ThresholdFieldsProps) {
  const [similarFrom, setSimilarFrom] = useState(String(thresholds.similarFrom));
  const asked = useSettled(similarFrom, 300);
  const { data, isError } = useQuery({ ...thresholdsQuery(asked), enabled: /^[1-9]\d?$|^100$/.test(asked) });

  return (
    <section aria-label="Conflicts">
      <SectionTitle ruled>Conflicts</SectionTitle>
      <div className="mt-3 grid gap-4 md:grid-cols-2">
        <Field
          label="Somebody looks from"
          mark="points"
          hint="Of 100: the same website is 45, the same name 40."
          error={errorOf('similarFrom')}
        >
          <Input
            name="similarFrom"
            inputMode="numeric"
            maxLength={3}
            value={similarFrom}
            onChange={(event) => setSimilarFrom(event.target.value)}
          />
        </Field>
        <Field
          label="Taken for the same customer from"
          mark="points"
          hint="Said so to whoever decides."
          error={errorOf('conflictFrom')}
        >
          <Input name="conflictFrom" inputMode="numeric" maxLength={3} defaultValue={thresholds.conflictFrom} />
        </Field>
      </div>
      <p role="status" className="mt-3 min-h-10 text-text-2">
        {isError ? 'What it would have come to couldn’t be read.' : null}
        {data && !isError ? previewWords(data) : null}
      </p>
    </section>
  );
}

function previewWords({ decided, flagged, rivals, rivalsFlagged }: ThresholdPreview): string {
  if (decided === 0) return 'Nothing was decided in the last 12 months, so that nothing can be said.';
  const first = `Over the last 12 months somebody would have been told to look at ${ofTotal(flagged, decided)} registrations.`;
  if (rivals === 0) return first;
  return `${first} Of ${formatCount(rivals)} that were another partner’s customer, ${formatCount(rivalsFlagged)} are among them.`;
}
