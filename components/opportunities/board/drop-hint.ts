import { plural } from '@/lib/core/words';
import { questionOf } from '@/lib/domain/opportunities/board/rules';
import type { Gate } from '@/lib/domain/opportunities/deal/vocabulary';
import type { Column } from '@/lib/domain/opportunities/vocabulary';

export type DropHint = { words: string; isGate: boolean };

/** What a drop there will ask, said before the drop. Null when it just moves, or when the gate is not known yet. */
export function dropHint(from: Column, to: Column, gate: Gate | undefined): DropHint | null {
  if (from.key === to.key) return null;

  if (gate && !gate.ways.includes(to.key)) return { words: 'The process has no way there', isGate: false };

  const question = questionOf(from, to);
  if (question === 'back') return { words: 'Going back asks for a reason', isGate: false };
  if (question === 'lost') return null;

  const target = gate?.targets.find(({ stageKey }) => stageKey === to.key);
  if (!target || target.missing === 0) return null;
  return { words: `${target.missing} of ${plural(target.of, 'criterion', 'criteria')} still missing`, isGate: true };
}
