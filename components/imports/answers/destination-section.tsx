import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { SectionTitle } from '@/components/shared/section-title';
import { freeName } from '@/lib/domain/imports/rules/free-name';
import type { Destination, ImportOptions } from '@/lib/domain/imports/vocabulary';
import { NewProcessName } from './new-process-name';
import { PartnerField } from './partner-field';
import type { Answers } from './use-answers';

type DestinationSectionProps = { answers: Answers; options: ImportOptions };

const NEW = 'new';

/** Into which process the history goes, and whose deals these are where the file doesn't say. */
export function DestinationSection({ answers, options }: DestinationSectionProps) {
  const { view, give } = answers;
  const { missing, fileName } = view;
  const { destination } = view.mapping;
  const choose = (value: string) => {
    if (value === '') return;
    give(
      value === NEW
        ? { about: 'new_process', name: freeName(fileName, options.processes) }
        : { about: 'process', processId: value },
    );
  };

  return (
    <section aria-labelledby="destination" className="grid gap-3 md:grid-cols-2">
      <SectionTitle id="destination" className="-mb-2 md:col-span-2">
        Where it goes
      </SectionTitle>
      <Field
        label="Process"
        error={missing.includes('process') ? 'Choose the process that the history goes into.' : null}
      >
        <Select
          scale="sm"
          value={destination === null ? '' : valueOf(destination)}
          {...(destination === null && { placeholder: 'Choose a process' })}
          options={[
            ...options.processes.map(({ id, name }) => ({ value: id, label: name })),
            { value: NEW, label: 'New, from the stage names' },
          ]}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        />
      </Field>
      {destination?.kind === 'new' ? (
        <NewProcessName name={destination.name} processes={options.processes} give={give} />
      ) : null}
      <PartnerField answers={answers} options={options} />
    </section>
  );
}

function valueOf(destination: Destination): string {
  return destination.kind === 'existing' ? destination.processId : NEW;
}
