import type { ReactNode } from 'react';

export type PageFact = { value: ReactNode; label?: ReactNode; title?: string };

type PageHeaderProps = {
  title: ReactNode;
  /** Beside the title: a badge such as "Draft of v5". */
  badge?: ReactNode;
  /** At most three numbers that matter. */
  facts?: ReadonlyArray<PageFact>;
  /** Quiet buttons and segmented controls of 28. */
  controls?: ReactNode;
  /** The one primary button, size="sm". */
  action?: ReactNode;
};

export function PageHeader({ title, badge, facts = [], controls, action }: PageHeaderProps) {
  return (
    <header className="flex min-h-(--size-header) shrink-0 items-center gap-3 border-b border-line px-5 max-md:min-h-14 max-md:flex-wrap max-md:gap-2 max-md:px-4 max-md:py-1.5">
      <h1 className="min-w-0 truncate text-xl font-semibold tracking-tight">{title}</h1>
      {badge}
      {facts.length > 0 ? (
        <ul className="flex gap-4 whitespace-nowrap text-text-2 tabular-nums max-lg:hidden">
          {facts.map((fact, index) => (
            <li key={index} title={fact.title}>
              <b className="text-text">{fact.value}</b> {fact.label}
            </li>
          ))}
        </ul>
      ) : null}
      <div className="ml-auto flex shrink-0 items-center gap-2">
        {controls}
        {action}
      </div>
    </header>
  );
}
