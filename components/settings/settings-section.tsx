import type { ReactNode } from 'react';

type SettingsSectionProps = {
  title: string;
  /** What it is for, or what there is to know about its state. */
  about: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
};

/** One section of the settings; the first on a page is the page's title. */
export function SettingsSection({ title, about, actions, children }: SettingsSectionProps) {
  return (
    <section className="[&+&]:mt-8">
      <header className="mb-2 flex items-start gap-3 max-md:flex-wrap">
        <div className="min-w-60 flex-1">
          <h1 className="text-lg font-semibold tracking-tight">{title}</h1>
          <div className="text-text-2">{about}</div>
        </div>
        {actions ? <div className="flex shrink-0 items-center gap-2">{actions}</div> : null}
      </header>
      {children}
    </section>
  );
}
