import { redirect } from 'next/navigation';
import { SetupForm } from '@/components/setup/setup-form';
import { Brand } from '@/components/sign-in/brand';
import { TEMPLATES } from '@/lib/domain/process/templates';
import { hasWorkspace } from '@/lib/domain/workspace/entrance';
import { currencyOptions } from '@/components/settings/currency-options';
import { timeZoneOptions } from '@/components/settings/time-zone-options';

export const metadata = { title: 'Set up' };

export default async function SetupPage() {
  if (await hasWorkspace()) redirect('/sign-in');
  const templates = Object.values(TEMPLATES).map(({ stages, ...template }) => ({
    ...template,
    stages: stages.map(({ name, kind }) => ({ name, kind })),
  }));

  return (
    <main className="mx-auto max-w-[816px] px-4 pt-5 pb-10 md:px-6 md:pt-7 md:pb-12">
      <Brand />
      <h1 className="mt-7 text-2xl font-semibold tracking-tight">Set up your workspace</h1>
      <p className="mt-1 text-text-2">
        The database is ready. Three answers and you’re in; all of it can be changed later.
      </p>
      <SetupForm currencies={currencyOptions()} timeZones={timeZoneOptions()} templates={templates} />
    </main>
  );
}
