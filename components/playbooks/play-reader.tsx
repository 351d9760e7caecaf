import { FactList } from '@/components/shared/fact-list';
import type { PlaySummary } from '@/lib/domain/playbooks/vocabulary';

/** A play for those who may read and not change it. */
export function PlayReader({ play: { purpose, when, process, offer } }: { play: PlaySummary }) {
  return (
    <FactList
      facts={[
        { label: 'Why it helps', value: purpose || 'Not said' },
        { label: 'For deals of', value: process?.name ?? 'every process' },
        { label: 'When it appears', value: when },
        { label: 'Tasks', value: offer.tasks.map(({ title }) => title).join(' · ') || 'None' },
        { label: 'Questions', value: offer.questions.join(' · ') || 'None' },
        { label: 'Content', value: offer.content.map(({ label }) => label).join(' · ') || 'None' },
      ]}
    />
  );
}
