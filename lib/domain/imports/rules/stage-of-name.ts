import { LEFT_OUT, type Mapping, type OptionStage } from '@/lib/domain/imports/vocabulary';
import { matchStage } from './match-stage';

/**
 * Where a stage name of the file leads: what the person chose for it, else what it matches by itself. Answers a stage's
 * key, LEFT_OUT, or null. Where the process is made from the file, every name is a stage by itself. It remembers its
 * answers, for a file asks the same few questions a hundred thousand times.
 */
export function stageOfName(
  destination: NonNullable<Mapping['destination']>,
  stages: ReadonlyArray<OptionStage>,
): (name: string) => string | null {
  const answers = new Map<string, string | null>();
  const chosen = new Map(destination.stages.map((choice) => [choice.name, 'to' in choice ? choice.to : choice.kind]));

  const answer = (name: string): string | null => {
    const choice = chosen.get(name);
    if (choice === LEFT_OUT) return LEFT_OUT;
    if (destination.kind === 'new') return name === '' ? null : name;
    if (choice !== undefined && stages.some(({ key }) => key === choice)) return choice;
    return matchStage(name, stages)?.key ?? null;
  };

  return (name) => {
    const known = answers.get(name);
    if (known !== undefined) return known;
    if (answers.size > REMEMBERED) answers.clear();

    const found = answer(name);
    answers.set(name, found);
    return found;
  };
}

const REMEMBERED = 5_000;
