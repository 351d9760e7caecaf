import type { Lately } from '@/lib/domain/partners/vocabulary';

const WORDS: Record<Lately, { words: string; look: string }> = {
  as_usual: { words: 'as usual', look: 'text-text-3' },
  picking_up: { words: 'picking up', look: 'text-ok-text' },
  going_quiet: { words: 'going quiet', look: 'text-bad-text' },
  too_few: { words: 'too few to say', look: 'text-text-3' },
};

export function LatelyWords({ lately }: { lately: Lately }) {
  return <span className={WORDS[lately].look}>{WORDS[lately].words}</span>;
}
