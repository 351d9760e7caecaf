import { CircleCheck, Clock, Handshake, Inbox, Moon, Trash2, X, type LucideIcon } from 'lucide-react';
import { Badge, type BadgeTone } from '@/components/ui/badge';
import { STATUS_LABELS, type LeadStatus } from '@/lib/domain/leads/vocabulary';

type LeadStatusBadgeProps = { status: LeadStatus; audience: 'vendor' | 'partner' };

export function LeadStatusBadge({ status, audience }: LeadStatusBadgeProps) {
  const { icon: Icon, tone } = looks[status];
  return (
    <Badge tone={tone}>
      <Icon aria-hidden />
      {STATUS_LABELS[status][audience]}
    </Badge>
  );
}

const looks: Record<LeadStatus, { icon: LucideIcon; tone: BadgeTone }> = {
  new: { icon: Inbox, tone: 'warn' },
  offered: { icon: Clock, tone: 'accent' },
  working: { icon: Handshake, tone: 'accent' },
  converted: { icon: CircleCheck, tone: 'ok' },
  nurture: { icon: Moon, tone: 'neutral' },
  junk: { icon: Trash2, tone: 'neutral' },
  lost: { icon: X, tone: 'neutral' },
};
