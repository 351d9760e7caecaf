'use client';

import { useRef, useState } from 'react';
import { afterPress } from '@/components/shared/after-press';
import { answerProblems } from '@/lib/domain/registrations/schema';
import { MANDATORY, type Answer, type RawAnswers } from '@/lib/domain/registrations/vocabulary';
import type { AnswerForm } from './answer-form';

export type Problems = Partial<Record<Answer, string>>;
type Settings = { first: RawAnswers; today: string; onChange: (answers: RawAnswers) => void };

/** The answers as typed, and what is wrong with them: shown once a field was left, or once somebody tried to send. */
export function useAnswers({ first, today, onChange }: Settings) {
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
    setRefused((now) => without(now, 'currency' in changes ? ['amount'] : Object.keys(changes)));
    onChange(latest.current);
  };

  const problems: Problems = { ...refused, ...answerProblems(answers, today) };
  const form: AnswerForm = {
    answers,
    change,
    // Walking through an empty field is no mistake yet.
    leave: (answer) => {
      if (answers[answer].length > 0) afterPress(() => setLeft((now) => new Set(now).add(answer)));
    },
    errorOf: (answer) => (tried || left.has(answer) ? problems[answer] : undefined),
  };
  const missing = Object.keys(MANDATORY).filter((answer) => answer in problems).length;

  return { form, problems, missing, replace, showAll: () => setTried(true), refuse: setRefused };
}

function without(problems: Problems, answers: ReadonlyArray<string>): Problems {
  return Object.fromEntries(Object.entries(problems).filter(([answer]) => !answers.includes(answer)));
}
