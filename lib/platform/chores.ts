/** Something to do by the clock, once for the whole installation however many workers run. */
export type Chore = {
  name: string;
  /** As in a crontab, in UTC. */
  schedule: string;
  run: () => Promise<void>;
};

export function chore(definition: Chore): Chore {
  return definition;
}
