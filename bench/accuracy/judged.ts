/** How often what was said was right: of what was said, of what should have been said, and both in one. */
export type Judged = { precision: number; recall: number; f1: number };

export function judged({ right, wrong, missed }: { right: number; wrong: number; missed: number }): Judged {
  const precision = right + wrong === 0 ? 1 : right / (right + wrong);
  const recall = right + missed === 0 ? 1 : right / (right + missed);
  return { precision, recall, f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
