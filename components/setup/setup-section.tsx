import type { ReactNode } from 'react';

type SetupSectionProps = { title: string; about: string; children: ReactNode };

/** One of the three answers: what is asked on the left, the fields on the right. */
export function SetupSection({ title, about, children }: SetupSectionProps) {
  return (
    <section className="grid gap-3 border-t py-5 md:grid-cols-[176px_minmax(0,1fr)] md:gap-6">
      <header>
        <h2 className="font-semibold">{title}</h2>
        <p className="mt-0.5 text-xs text-text-3">{about}</p>
      </header>
      <div className="flex min-w-0 flex-col gap-3.5">{children}</div>
    </section>
  );
}
