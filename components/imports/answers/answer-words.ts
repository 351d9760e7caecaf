import { ENCODING_LABELS, ORDER_LABELS, TARGET_LABELS, TIME_FORMAT_LABELS } from '@/components/imports/import-words';
import { CSV_ENCODINGS } from '@/lib/core/csv-encodings';
import { TIMESTAMP_FORMATS } from '@/lib/core/timestamps';
import { answered, applyAnswer, type Answer } from '@/lib/domain/imports/rules/answer';
import { ROW_ORDERS, TARGETS, type ImportOptions, type Mapping } from '@/lib/domain/imports/vocabulary';
import type { Overtaken } from './answer-queue';
import { stageChoices } from './stage-choices';

type Words = { /** "what “phase” means" */ question: string; mine: string; theirs: string };

/** Two answers to one question, in words. */
export function answerWords({ answer, theirs }: Overtaken, mapping: Mapping, options: ImportOptions): Words {
  const mine = answered(applyAnswer(mapping, answer), answer);
  const words = (value: string | null) => `“${valueWords(answer, value, { ...options, mapping })}”`;
  return { question: questionOf(answer), mine: words(mine), theirs: words(theirs) };
}

function questionOf(answer: Answer): string {
  switch (answer.about) {
    case 'column':
      return `what the column “${answer.heading}” means`;
    case 'time_format':
      return 'how dates are written';
    case 'order':
      return 'in which order the rows stand';
    case 'encoding':
      return 'how letters are written';
    case 'partner':
      return 'whose deals these are';
    case 'process':
    case 'new_process':
      return 'which process they go into';
    case 'stage':
      return `what “${answer.name}” means`;
  }
}

type Names = ImportOptions & { mapping: Mapping };
type Choice = { value: string; label: string };

function valueWords(answer: Answer, value: string | null, names: Names): string {
  if (value === null) return NOTHING[answer.about] ?? 'nothing';
  // A process that is yet to be made has no other name than the one it was given.
  return choicesFor(answer, names).find((choice) => choice.value === value)?.label ?? value;
}

const NOTHING: Partial<Record<Answer['about'], string>> = { column: 'Don’t import', partner: 'nobody' };

function choicesFor({ about }: Answer, { mapping, ...options }: Names): ReadonlyArray<Choice> {
  switch (about) {
    case 'column':
      return labelled(TARGETS, TARGET_LABELS);
    case 'time_format':
      return labelled(TIMESTAMP_FORMATS, TIME_FORMAT_LABELS);
    case 'order':
      return labelled(ROW_ORDERS, ORDER_LABELS);
    case 'encoding':
      return labelled(CSV_ENCODINGS, ENCODING_LABELS);
    case 'partner':
      return options.partners.map(({ id, name }) => ({ value: id, label: name }));
    case 'process':
    case 'new_process':
      return options.processes.map(({ id, name }) => ({ value: id, label: name }));
    case 'stage':
      return stageChoices(mapping.destination, options);
  }
}

function labelled<Value extends string>(
  values: ReadonlyArray<Value>,
  labels: Readonly<Record<Value, string>>,
): ReadonlyArray<Choice> {
  return values.map((value) => ({ value, label: labels[value] }));
}
