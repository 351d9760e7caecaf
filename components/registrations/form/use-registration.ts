'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { discardDraft, submitRegistration } from '@/lib/domain/registrations/actions';
import type { DraftView } from '@/lib/domain/registrations/drafts/schema';
import { askedOnly } from '@/lib/domain/registrations/form/rules';
import type { RegistrationForm } from '@/lib/domain/registrations/form/vocabulary';
import { readAnswers, type Problems } from '@/lib/domain/registrations/schema';
import { draftHref, NO_ANSWERS, receiptHref } from '@/lib/domain/registrations/vocabulary';
import { AWAY, type Failure } from '@/lib/platform/outcome';
import { focusAnswer, type AnswerPlace } from './answer-form';
import type { Offer } from './always-fields';
import { useAnswers } from './use-answers';
import { useBackup } from './use-backup';
import { useFileCount } from '@/components/registrations/evidence/use-file-count';
import { useDraftKeeper } from './use-draft-keeper';

type Settings = { draftId: string; draft: DraftView | null; asks: RegistrationForm; offer: Offer };

/** A registration being written: answers, the draft that keeps them, sending and discarding. */
export function useRegistration({ draftId, draft, asks, offer }: Settings) {
  const router = useRouter();
  const [sending, start] = useTransition();
  const [refusal, setRefusal] = useState<Failure | null>(null);
  const { keeper, state } = useDraftKeeper(draftId, draft);
  const { form, problems, mandatory, missing, replace, showAll, refuse } = useAnswers({
    first: draft?.answers ?? { ...NO_ANSWERS, currency: offer.currencies[0] ?? '' },
    asks,
    today: offer.today,
    files: useFileCount(draftId, state.kind !== 'untouched'),
    onChange: (answers) => {
      nameDraftInAddress(draftId);
      keeper.change(answers);
    },
  });
  useBackup(draftId, draft, form.change);

  const point = (wrong: Problems) => {
    const first = ORDER.find((answer) => wrong[answer]) ?? Object.keys(wrong)[0];
    if (first) focusAnswer(first as AnswerPlace);
  };
  const send = () => {
    const answers = readAnswers(askedOnly(asks, form.answers));
    showAll();
    if (!answers || Object.keys(problems).length > 0) point(problems);
    else start(() => submit(answers));
  };
  const submit = async (answers: Sendable) => {
    await keeper.flush();
    const outcome = await submitRegistration({ ...answers, draftId }).catch(() => AWAY);
    if (outcome.ok) {
      await keeper.stop();
      router.replace(receiptHref(outcome.value.id));
      return;
    }
    setRefusal(outcome.failure);
    refuse(firstWords(outcome.failure));
    point(firstWords(outcome.failure));
  };
  // A file lies at a draft: a form that nothing was typed into yet is kept first.
  const keep = async () => {
    if (state.kind === 'untouched') form.change({});
    await keeper.flush();
  };
  const discard = async () => {
    await keeper.stop();
    const outcome = state.kind === 'untouched' ? null : await discardDraft({ draftId }).catch(() => AWAY);
    if (outcome && !outcome.ok && outcome.failure.code !== 'not_found') setRefusal(outcome.failure);
    else router.replace('/portal');
  };

  return { form, mandatory, missing, state, keeper, replace, sending, refusal, send, discard, keep };
}

type Sendable = NonNullable<ReturnType<typeof readAnswers>>;

const ORDER = Object.keys(NO_ANSWERS) as ReadonlyArray<Exclude<keyof typeof NO_ANSWERS, 'own'>>;

/** So that a reload, a bookmark and the way back find this draft again. */
function nameDraftInAddress(draftId: string): void {
  if (!location.search.includes(draftId)) history.replaceState(null, '', draftHref(draftId));
}

/** The server may have several things to say of an answer; one is mended at a time. */
function firstWords({ fields = {} }: Failure): Problems {
  return Object.fromEntries(Object.entries(fields).map(([answer, [words]]) => [answer, words]));
}
