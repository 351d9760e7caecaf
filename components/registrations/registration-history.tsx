import {
  BellRing,
  Check,
  Hand,
  MessageCircleQuestionMark,
  MessageCircleReply,
  Paperclip,
  Scale,
  Send,
  ShieldOff,
  ShieldX,
  Undo2,
  X,
  type LucideIcon,
} from 'lucide-react';
import { SectionTitle } from '@/components/shared/section-title';
import { Timeline } from '@/components/shared/timeline';
import { TimelineEntry } from '@/components/shared/timeline-entry';
import type { Happening } from '@/lib/domain/registrations/views/schema';
import type { Place } from './place';

type RegistrationHistoryProps = { history: ReadonlyArray<Happening>; place: Place };

/** Everything that happened to it, newest first. */
export function RegistrationHistory({ history, place }: RegistrationHistoryProps) {
  return (
    <section className="mt-6">
      <SectionTitle ruled>What happened</SectionTitle>
      <Timeline label="What happened">
        {history.toReversed().map(({ id, kind, at, actor, said }) => {
          const { words, icon, tone } = looks[kind];
          return (
            <TimelineEntry
              key={id}
              icon={icon}
              tone={tone}
              actor={actor}
              at={at}
              {...place}
              {...(said && { quote: said })}
            >
              {words}
            </TimelineEntry>
          );
        })}
      </Timeline>
    </section>
  );
}

type Look = { words: string; icon: LucideIcon; tone: 'normal' | 'ok' | 'warn' };

const looks: Record<Happening['kind'], Look> = {
  submitted: { words: 'registered it', icon: Send, tone: 'normal' },
  returned: { words: 'asked', icon: MessageCircleQuestionMark, tone: 'warn' },
  answered: { words: 'answered', icon: MessageCircleReply, tone: 'normal' },
  withdrawn: { words: 'withdrew it', icon: Undo2, tone: 'normal' },
  approved: { words: 'approved it', icon: Check, tone: 'ok' },
  rejected: { words: 'rejected it', icon: X, tone: 'normal' },
  requested: { words: 'asked for a decision', icon: Hand, tone: 'normal' },
  request_decided: { words: 'decided on it', icon: Scale, tone: 'normal' },
  request_dropped: { words: 'took that back', icon: Undo2, tone: 'normal' },
  cancelled: { words: 'ended the protection', icon: ShieldX, tone: 'warn' },
  expired: { words: 'saw the protection end', icon: ShieldOff, tone: 'warn' },
  protection_ending: { words: 'reminded of the end of protection', icon: BellRing, tone: 'normal' },
  level_approved: { words: 'agreed', icon: Check, tone: 'ok' },
  file_attached: { words: 'attached a file', icon: Paperclip, tone: 'normal' },
  file_removed: { words: 'removed a file', icon: Paperclip, tone: 'normal' },
  escalated: { words: 'reminded that nobody has decided', icon: BellRing, tone: 'warn' },
  inactivity_warned: { words: 'warned that nothing happens', icon: BellRing, tone: 'warn' },
};
