'use client';

import { Select } from '@/components/ui/select';
import { DEMANDS, type Demand } from '@/lib/domain/registrations/form/vocabulary';

type EvidenceRowProps = { evidence: Demand; onChange: (evidence: Demand) => void };

const OPTIONS = [
  { value: 'required', label: 'Must come along' },
  { value: 'optional', label: 'May come along' },
  { value: 'off', label: 'Not asked' },
] as const;

/** Whether a file must show what the partner has done. */
export function EvidenceRow({ evidence, onChange }: EvidenceRowProps) {
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_172px_minmax(0,1.8fr)_72px] items-center gap-3 border-b border-line py-2 max-md:grid-cols-1 max-md:gap-2">
      <span className={evidence === 'off' ? 'text-text-3' : 'font-medium'}>Evidence, as files</span>
      <Select
        aria-label="Evidence: whether it is asked"
        options={OPTIONS}
        value={evidence}
        onChange={(event) =>
          onChange(DEMANDS.find(({ value }) => value === event.currentTarget.value)?.value ?? evidence)
        }
      />
    </li>
  );
}
