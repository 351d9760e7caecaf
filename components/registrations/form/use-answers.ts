'use client';

import { useRef, useState } from 'react';
import { afterPress } from '@/components/shared/after-press';
import { askedFields, askedQuestions, mandatoryCount } from '@/lib/domain/registrations/form/rules';
import type { RegistrationForm } from '@/lib/domain/registrations/form/vocabulary';
import { answerProblems, type Problems } from '@/lib/domain/registrations/schema';
import { ALWAYS_ASKED, type RawAnswers } from '@/lib/domain/registrations/vocabulary';
import { typedAt, type AnswerForm, type AnswerPlace } from './answer-form';

type Settings = {
  first: RawAnswers;
  asks: RegistrationForm;
  today: string;
  /** How many come along; undefined where none do. */
  files?: number;
  onChange: (answers: RawAnswers) => void;
};

/** The answers as typed, and what is wrong with them: shown once a field was left, or once somebody tried to send. */
export function useAnswers({ first, asks, today, files, onChange }: Settings) {
  const [answers, setAnswers] = useState(first);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [refused, setRefused] = useState<Problems>({});
  const [tried, setTried] = useState(false);
  // One press may change several answers in turn, each going on from the one before.
  const latest = useRef(first);

  const replace = (next: RawAnswers) => {
    latest.current = next;
    setAnswers(next);
  };
  const change = (changes: Partial<RawAnswers>) => {
    replace({ ...latest.current, ...changes });
    // What the server said of an answer holds until it is another one.
    setRefused((now) => without(now, placesOf(changes)));
    onChange(latest.current);
  };

  const problems: Problems = {
    ...refused,
    ...answerProblems(answers, { form: asks, today, ...(files !== undefined && { files }) }),
  };
  const asked = { fields: askedFields(asks, answers), questions: askedQuestions(asks, answers) };
  const form: AnswerForm = {
    answers,
    change,
    // Walking through an empty field is no mistake yet.
    leave: (place) => {
      if (typedAt(answers, place).length > 0) afterPress(() => setLeft((now) => new Set(now).add(place)));
    },
    errorOf: (place) => (tried || left.has(place) ? problems[place] : undefined),
    ...asked,
  };
  const mandatory = mandatoryCount(asks, answers);
  const places: ReadonlyArray<AnswerPlace> = [...neededPlaces(asked), 'evidence'];
  const missing = places.filter((place) => place in problems).length;

  return { form, problems, mandatory, missing, replace, showAll: () => setTried(true), refuse: setRefused };
}

/** Every place that must be filled in, as the answers stand. */
function neededPlaces({ fields, questions }: Pick<AnswerForm, 'fields' | 'questions'>): ReadonlyArray<AnswerPlace> {
  const needed = fields.filter(({ demand }) => demand === 'required').map(({ field }) => field);
  const own = questions.filter(({ demand }) => demand === 'required').map(({ key }) => `own.${key}` as const);
  return [...(Object.keys(ALWAYS_ASKED) as Array<keyof typeof ALWAYS_ASKED>), ...needed, ...own];
}

function placesOf(changes: Partial<RawAnswers>): ReadonlyArray<string> {
  if ('currency' in changes) return ['amount'];
  return Object.keys(changes).flatMap((place) =>
    place === 'own' ? Object.keys(changes.own ?? {}).map((key) => `own.${key}`) : [place],
  );
}

function without(problems: Problems, answers: ReadonlyArray<string>): Problems {
  return Object.fromEntries(Object.entries(problems).filter(([answer]) => !answers.includes(answer)));
}
