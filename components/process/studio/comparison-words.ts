import { formatNumber, listOf } from '@/lib/core/words';
import { median } from '@/lib/core/statistics';
import type { Comparison } from '@/lib/domain/process/lint/vocabulary';

const NAMED = 3;

/** The score beside that of the versions before, and of the other processes. */
export function comparisonWords(score: number, { versions, others }: Comparison): string {
  return [versionWords(score, versions), otherWords(others)].join(' ');
}

function versionWords(score: number, versions: Comparison['versions']): string {
  const [newest, ...older] = versions;
  if (!newest) return 'This is the first version.';

  const before = older.slice(0, NAMED).map((one) => `v${one.number} ${one.score}`);
  const history = before.length === 0 ? '' : ` (${before.join(', ')})`;
  if (newest.score === score) return `As complex as v${newest.number}${history}.`;
  const direction = score > newest.score ? 'More' : 'Less';
  return `${direction} complex than v${newest.number}, which has ${newest.score}${history}.`;
}

function otherWords(others: Comparison['others']): string {
  if (others.length === 0) return 'There is no other process to compare with.';
  if (others.length <= NAMED) return `${listOf(others.map(({ name, score }) => `${name} has ${score}`))}.`;

  const middle = formatNumber(median(others.map(({ score }) => score)) ?? 0);
  return `Your other ${others.length} processes have ${others[0]?.score} to ${others.at(-1)?.score}, half of them ${middle} or less.`;
}
