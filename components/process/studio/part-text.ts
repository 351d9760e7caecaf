import type { StagePart } from '@/lib/domain/process/draft/vocabulary';
import type { StageView } from '@/lib/domain/process/vocabulary';

/** The parts of a stage that are written or chosen in one field, as text. */
export type TextPart =
  | 'name'
  | 'definition'
  | 'buyerMilestone'
  | 'journeyStep'
  | 'ownerRole'
  | 'forecastCategory'
  | 'probability'
  | 'targetDays'
  | 'maxDays';

export function textOf(stage: StageView, part: TextPart): string {
  const value = stage[part];
  return value === null ? '' : String(value);
}

type Reading = { ok: true; value: string | number | null } | { ok: false; message: string };

/** What a person typed, as it is stored. Days may be left empty, and "28 days" is 28. */
export function readPart(part: TextPart, text: string): Reading {
  return READERS[part](text.trim());
}

type Reader = (text: string) => Reading;

const asWritten: Reader = (text) => ({ ok: true, value: text });
const asDays: Reader = (text) =>
  text === '' ? { ok: true, value: null } : readNumber(text, 'Write whole days, such as 14.');

const READERS: Readonly<Record<TextPart, Reader>> = {
  name: (text) => (text === '' ? { ok: false, message: 'Give the stage a name.' } : { ok: true, value: text }),
  definition: asWritten,
  buyerMilestone: asWritten,
  journeyStep: (text) => ({ ok: true, value: text === '' ? null : text }),
  ownerRole: asWritten,
  forecastCategory: asWritten,
  probability: (text) => readNumber(text, 'Write a number from 0 to 100.'),
  targetDays: asDays,
  maxDays: asDays,
};

export function isTextPart(part: StagePart): part is TextPart {
  return part in READERS;
}

function readNumber(text: string, message: string): Reading {
  const digits = /^(\d{1,6})\s*(%|d|days?)?$/i.exec(text)?.[1];
  return digits === undefined ? { ok: false, message } : { ok: true, value: Number(digits) };
}
