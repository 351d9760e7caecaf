import type { SingleCondition, Surroundings } from '@/lib/domain/process/conditions/vocabulary';

/** The words of one kind of condition after its subject. `name` is the subject's, for the labels of its fields. */
export type PartsProps<Kind extends SingleCondition> = {
  condition: Kind;
  around: Surroundings;
  name: string;
  onChange: (condition: Kind) => void;
};
