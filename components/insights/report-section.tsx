'use client';

import { ChartNoAxesColumn, Table2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { SectionTitle } from '@/components/shared/section-title';
import { IconButton } from '@/components/ui/icon-button';
import type { DefinitionKey } from '@/lib/domain/analytics/vocabulary/definitions';
import { HowComputed } from './how-computed';

type ReportSectionProps = {
  title: string;
  detail?: ReactNode;
  figures: ReadonlyArray<DefinitionKey>;
  /** The same as a table of plain figures; without it there is nothing to switch. */
  table?: ReactNode;
  className?: string;
  children: ReactNode;
};

/** A part of the report: its name, how it is computed, and the evidence, drawn or as a table. */
export function ReportSection({ title, detail, figures, table, className, children }: ReportSectionProps) {
  const [isTable, setTable] = useState(false);
  const quiet = detail ? <span className="text-xs max-md:hidden">{detail}</span> : undefined;

  return (
    <section aria-label={title} className={className}>
      <SectionTitle
        detail={quiet}
        end={
          <span className="flex gap-0.5">
            <HowComputed of={title} figures={figures} />
            {table ? <ViewSwitch isTable={isTable} onChange={setTable} title={title} /> : null}
          </span>
        }
      >
        {title}
      </SectionTitle>
      {isTable && table ? table : children}
    </section>
  );
}

type ViewSwitchProps = { isTable: boolean; onChange: (isTable: boolean) => void; title: string };

function ViewSwitch({ isTable, onChange, title }: ViewSwitchProps) {
  const Icon = isTable ? ChartNoAxesColumn : Table2;
  return (
    <IconButton label={`${isTable ? 'Show as drawn' : 'Show as table'}: ${title}`} onClick={() => onChange(!isTable)}>
      <Icon aria-hidden className="size-3.5" />
    </IconButton>
  );
}
