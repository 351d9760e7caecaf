export type GateSide = {
  part: 'entryCriteria' | 'criteria';
  title: string;
  listLabel: string;
  /** When nothing is asked. */
  nothing: string;
  /** Before the stage's name, in the form's head. */
  holdsBefore: string;
};

export const ENTRY: GateSide = {
  part: 'entryCriteria',
  title: 'To enter this stage',
  listLabel: 'Entry criteria',
  nothing: 'Nothing yet. What the stage before asks is enough.',
  holdsBefore: 'Must hold before a deal enters',
};

export const EXIT: GateSide = {
  part: 'criteria',
  title: 'To leave this stage',
  listLabel: 'Exit criteria',
  nothing: 'Nothing yet. Deals may go on at any time.',
  holdsBefore: 'Must hold before a deal leaves',
};
