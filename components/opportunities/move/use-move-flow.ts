'use client';

import { Undo2 } from 'lucide-react';
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { toast } from '@/components/ui/toast';
import { useMove, type MoveWish } from '@/lib/domain/opportunities/board/client';
import { questionOf } from '@/lib/domain/opportunities/board/rules';
import { gateQuery } from '@/lib/domain/opportunities/deal/client';
import type { Card, Column } from '@/lib/domain/opportunities/vocabulary';
import { Refused, type Failure } from '@/lib/platform/outcome';
import { focusCard } from './focus-card';

/** What a move must know of a stage. */
export type FlowStage = Pick<Column, 'key' | 'name' | 'kind' | 'position' | 'probability' | 'lostReasons'>;

/** A move that waits for a person: why back, why lost, whether won, or what the gate still wants. */
export type OpenQuestion = {
  kind: 'back' | 'lost' | 'won' | 'gate';
  card: Card;
  from: FlowStage;
  to: FlowStage;
  afterId: string | null;
  /** Why the answer just given was not taken. */
  failure?: Failure;
};

export type Answer = Pick<MoveWish, 'reason' | 'lostReason' | 'note' | 'competitor' | 'overrideReason'> & {
  version?: number;
};

type Request = {
  card: Card;
  toStageKey: string;
  afterId: string | null;
  /** Known already: the card was held over the stage and the gate said what is missing. */
  isGateShut?: boolean;
};

export type MoveFlow = ReturnType<typeof useMoveFlow>;

/** From the wish to move a card to its having moved: asks what must be asked, tells what came of it. */
export function useMoveFlow(stages: ReadonlyArray<FlowStage>) {
  const client = useQueryClient();
  const [question, setQuestion] = useState<OpenQuestion | null>(null);
  const { mutateAsync, isPending } = useMove();
  const stageOf = (key: string) => stages.find((stage) => stage.key === key);

  const open = ({ card, toStageKey, afterId }: Request, kind: OpenQuestion['kind']): OpenQuestion | null => {
    const [from, to] = [stageOf(card.stageKey), stageOf(toStageKey)];
    return from && to ? { kind, card, from, to, afterId } : null;
  };

  const ask = async (request: Request) => {
    const asked = open(request, 'gate');
    if (!asked) return;

    const kind = questionOf(asked.from, asked.to);
    const isShut = request.isGateShut ?? (kind === 'won' && (await isGateShut(client, request)));
    if (isShut) tellPutBack(asked);
    if (isShut) setQuestion(asked);
    else if (kind === 'none') await send(asked, {});
    else setQuestion({ ...asked, kind });
  };

  const send = async (asked: OpenQuestion, answer: Answer) => {
    const { card, from, to, afterId } = asked;
    try {
      await mutateAsync({ version: card.version, ...answer, cardId: card.id, toStageKey: to.key, afterId });
      setQuestion(null);
      if (from.key !== to.key) toast.done(`${card.title} is in ${to.name} now.`);
      focusCard(card.id);
    } catch (error) {
      setQuestion(afterRefusal(asked, failureOf(error), { stageOf, isOpen: question !== null }));
    }
  };

  const close = () => {
    if (question) focusCard(question.card.id);
    setQuestion(null);
  };

  return {
    question,
    close,
    ask: (request: Request) => void ask(request),
    /** Opens what is missing without a try to move. */
    fillIn: (request: Request) => setQuestion(open(request, 'gate')),
    answer: (answer: Answer) => (question ? void send(question, answer) : undefined),
    isSending: isPending,
  };
}

async function isGateShut(client: QueryClient, { card, toStageKey }: Request): Promise<boolean> {
  const gate = await client.query(gateQuery(card.id)).catch(() => null);
  return (gate?.targets.find(({ stageKey }) => stageKey === toStageKey)?.missing ?? 0) > 0;
}

function tellPutBack({ from }: OpenQuestion): void {
  toast.done(`Put back in ${from.name}. Nothing was lost.`, { icon: Undo2 });
}

/** What is asked next after the server said no. The typed answer stays in its form. */
function afterRefusal(
  asked: OpenQuestion,
  failure: Failure,
  { stageOf, isOpen }: { stageOf: (key: string) => FlowStage | undefined; isOpen: boolean },
): OpenQuestion | null {
  if (failure.reason === 'opportunity.criteria_missing') {
    tellPutBack(asked);
    return { ...asked, kind: 'gate' };
  }

  const fresh = freshCard(failure);
  const now = fresh && stageOf(fresh.stageKey);
  if (!isOpen || !stillAsks(asked, fresh)) {
    toast.problem(now ? `${failure.message} It is in ${now.name}.` : failure.message);
    return null;
  }
  return { ...asked, failure, ...(fresh && now && { card: fresh, from: now }) };
}

/** Going back and losing mean the same from wherever an open deal is now; what else was asked holds only where it was. */
function stillAsks({ kind, from }: OpenQuestion, fresh: Card | undefined): boolean {
  if (!fresh) return true;
  if (fresh.stageKind !== 'open') return false;
  return kind === 'back' || kind === 'lost' || fresh.stageKey === from.key;
}

function freshCard({ details }: Failure): Card | undefined {
  return (details as { card?: Card } | undefined)?.card;
}

function failureOf(error: unknown): Failure {
  if (error instanceof Refused) return error.failure;
  return { code: 'unavailable', reason: 'network.away', message: 'The server does not answer. Try again in a moment.' };
}
