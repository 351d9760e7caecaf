import type { ReactNode } from 'react';
import { SectionTitle } from '@/components/shared/section-title';

type TaskListProps = { title: string; detail?: ReactNode; end?: ReactNode; children: ReactNode };

export function TaskList({ title, detail, end, children }: TaskListProps) {
  return (
    <section className="not-first:mt-7">
      <SectionTitle ruled detail={detail} end={end}>
        {title}
      </SectionTitle>
      <ul>{children}</ul>
    </section>
  );
}
