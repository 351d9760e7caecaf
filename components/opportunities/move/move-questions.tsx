'use client';

import dynamic from 'next/dynamic';
import type { Answer, MoveFlow, OpenQuestion } from './use-move-flow';

const GatePanel = dynamic(() => import('./gate-panel').then((loaded) => loaded.GatePanel), { ssr: false });
const BackDialog = dynamic(() => import('./back-dialog').then((loaded) => loaded.BackDialog), { ssr: false });
const LostDialog = dynamic(() => import('./lost-dialog').then((loaded) => loaded.LostDialog), { ssr: false });
const WonDialog = dynamic(() => import('./won-dialog').then((loaded) => loaded.WonDialog), { ssr: false });

export type QuestionProps = {
  question: OpenQuestion;
  now: string;
  pageHref: string;
  isSending: boolean;
  onAnswer: (answer: Answer) => void;
  onClose: () => void;
};

type MoveQuestionsProps = { flow: MoveFlow; now: string; hrefOf: (id: string) => string };

/** What is being asked before a card moves. Each form is loaded when it is first needed. */
export function MoveQuestions({ flow, now, hrefOf }: MoveQuestionsProps) {
  const { question, isSending, answer, close } = flow;
  if (!question) return null;

  const { kind, card, to } = question;
  const Form = FORMS[kind];
  return (
    <Form
      key={`${kind} ${card.id} ${to.key}`}
      question={question}
      now={now}
      pageHref={hrefOf(card.id)}
      isSending={isSending}
      onAnswer={answer}
      onClose={close}
    />
  );
}

const FORMS = { gate: GatePanel, back: BackDialog, lost: LostDialog, won: WonDialog };
