export const FRAMEWORKS = [
  { value: 'bant', label: 'BANT' },
  { value: 'meddicc', label: 'MEDDICC' },
  { value: 'custom', label: 'Our own questions' },
] as const;
export type Framework = (typeof FRAMEWORKS)[number]['value'];

export type Question = { key: string; label: string; hint: string };

const BANT: ReadonlyArray<Question> = [
  { key: 'budget', label: 'Budget', hint: 'Is there money for it, and how much?' },
  { key: 'authority', label: 'Authority', hint: 'Who decides, and have we spoken to them?' },
  { key: 'need', label: 'Need', hint: 'What goes wrong today, and what does it cost them?' },
  { key: 'timing', label: 'Timing', hint: 'By when must it work, and why then?' },
];

const MEDDICC: ReadonlyArray<Question> = [
  { key: 'metrics', label: 'Metrics', hint: 'Which figure should get better, and by how much?' },
  { key: 'economicBuyer', label: 'Economic buyer', hint: 'Who can spend the money?' },
  { key: 'decisionCriteria', label: 'Decision criteria', hint: 'By what will they choose?' },
  { key: 'decisionProcess', label: 'Decision process', hint: 'Which steps are left, and by when?' },
  { key: 'identifiedPain', label: 'Identified pain', hint: 'What hurts, and whom?' },
  { key: 'champion', label: 'Champion', hint: 'Who sells it for us inside?' },
  { key: 'competition', label: 'Competition', hint: 'Against whom, or against doing nothing?' },
];

export const MAX_QUESTIONS = 10;

/** The questions of a framework, in the order in which they are asked. */
export function questionsOf(framework: Framework, own: ReadonlyArray<Question>): ReadonlyArray<Question> {
  switch (framework) {
    case 'bant':
      return BANT;
    case 'meddicc':
      return MEDDICC;
    case 'custom':
      return own;
  }
}

/** How many of the questions have an answer. */
export function answeredOf(questions: ReadonlyArray<Question>, answers: Readonly<Record<string, string>>): number {
  return questions.filter(({ key }) => (answers[key] ?? '').trim() !== '').length;
}
