'use client';

import { Avatar } from '@/components/ui/avatar';
import { ROLE_LABELS, type SamplePerson } from '@/lib/domain/workspace/vocabulary';

type SamplePeopleProps = {
  people: ReadonlyArray<SamplePerson>;
  disabled: boolean;
  onChoose: (person: SamplePerson) => void;
};

export function SamplePeople({ people, disabled, onChoose }: SamplePeopleProps) {
  return (
    <section className="mt-7 border-t pt-3.5" aria-labelledby="sample-people">
      <h2 id="sample-people" className="mb-1.5 text-xs text-text-3">
        This is a sample workspace. Look around as
      </h2>
      <ul>
        {people.map((person) => (
          <li key={person.email}>
            <button
              type="button"
              disabled={disabled}
              onClick={() => onChoose(person)}
              className="-mx-2 flex h-9 w-[calc(100%+1rem)] items-center gap-2.5 rounded-sm px-2 text-left hover:bg-hover max-md:h-11"
            >
              <Avatar name={person.name} />
              <span className="font-medium">{person.name}</span>
              <span className="ml-auto truncate text-xs text-text-3">
                {[ROLE_LABELS[person.role], person.partnerName].filter(Boolean).join(', ')}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
