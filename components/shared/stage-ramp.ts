/** How full a stage's pie is: its place among the open stages, with one part left for the outcome. 0 < share < 1. */
export function stageShare(position: number, openStages: number): number {
  return Math.min(Math.max(position, 0), openStages) / (openStages + 1);
}

/** Which of the five colours of the ramp, 1 to 5: the first stage is always the first colour, the last the fifth. */
export function stageColour(position: number, openStages: number): 1 | 2 | 3 | 4 | 5 {
  const along = openStages > 1 ? (position - 1) / (openStages - 1) : 0.5;
  const step = Math.round(1 + 4 * Math.min(Math.max(along, 0), 1));

  return steps[step - 1] ?? 5;
}

const steps = [1, 2, 3, 4, 5] as const;
