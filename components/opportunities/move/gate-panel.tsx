'use client';

import { LockKeyhole } from 'lucide-react';
import { useQuery } from '@tanstack/react-query';
import { FeedbackButton } from '@/components/opportunities/feedback/feedback-button';
import { PanelSkeleton } from '@/components/shared/panel-skeleton';
import { ErrorState } from '@/components/shared/error-state';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { SidePanel } from '@/components/ui/side-panel';
import { gateQuery } from '@/lib/domain/opportunities/deal/client';
import type { Gate } from '@/lib/domain/opportunities/deal/vocabulary';
import { GateForm } from './gate-form';
import { LetPass } from './let-pass';
import type { QuestionProps } from './move-questions';
import { thingsInWords, toGoInWords } from './things-in-words';
import { RefusalNote } from './refusal-note';

/** Why not, and what now: what is missing is filled in right here, and then the card moves. */
export function GatePanel({ question, pageHref, isSending, onAnswer, onClose }: QuestionProps) {
  const { card, from, to, failure } = question;
  const { data: gate, isError, refetch } = useQuery(gateQuery(card.id, to.key));
  const missing = gate ? missingIn(gate) : null;
  const move = () => onAnswer(gate ? { version: gate.version } : {});

  return (
    <SidePanel
      titleSize="question"
      title={titleOf(question, missing)}
      lead={<GateBadge missing={missing} />}
      description={
        <>
          Fill {missing === 1 ? 'it' : 'them'} in here and it moves.{' '}
          <span className="text-text-3">Exit criteria of {stagesOf(gate) ?? from.name}.</span>
        </>
      }
      pageHref={pageHref}
      onClose={onClose}
      footer={
        <>
          <Button variant="primary" disabled={missing !== 0} pending={isSending} onClick={move}>
            Move to {to.name}
          </Button>
          <span aria-live="polite" className="text-xs text-text-3">
            {missing === null ? null : toGoInWords(missing)}
          </span>
        </>
      }
    >
      <RefusalNote failure={failure} />
      {gate ? <GateForm card={card} gate={gate} /> : <GateAway isError={isError} onRetry={() => void refetch()} />}
      {gate ? (
        <FeedbackButton
          opportunityId={card.id}
          stage={from}
          criteria={gate.criteria.filter(({ stageKey }) => stageKey === from.key)}
        />
      ) : null}
      {gate?.mayOverride && missing ? (
        <LetPass
          to={to.name}
          isSending={isSending}
          onPass={(overrideReason) => onAnswer({ version: gate.version, overrideReason })}
        />
      ) : null}
    </SidePanel>
  );
}

function GateAway({ isError, onRetry }: { isError: boolean; onRetry: () => void }) {
  if (isError) return <ErrorState title="What is missing couldn’t be loaded" onRetry={onRetry} />;
  return <PanelSkeleton label="Looking at what is missing" />;
}

function GateBadge({ missing }: { missing: number | null }) {
  if (missing === 0) return <Badge tone="ok">Ready</Badge>;
  return (
    <Badge tone="warn">
      <LockKeyhole aria-hidden /> Can’t move yet
    </Badge>
  );
}

function titleOf({ card, to }: QuestionProps['question'], missing: number | null): string {
  const target = to.kind === 'open' ? to.name : `it is ${to.name.toLowerCase()}`;
  if (missing === null) return `${card.title} is not ready for ${to.name}`;
  return missing === 0
    ? `${card.title} can move to ${to.name}`
    : `${card.title} needs ${thingsInWords(missing)} before ${target}`;
}

function missingIn({ criteria }: Gate): number {
  return criteria.filter(({ met }) => !met).length;
}

/** A leap passes more than one gate. */
function stagesOf(gate: Gate | undefined): string | null {
  const names = [...new Set(gate?.criteria.map(({ stageName }) => stageName))];
  return names.length > 0 ? names.join(', ') : null;
}
