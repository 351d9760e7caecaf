import {
  Clock,
  MessageCircleQuestionMark,
  Scale,
  ShieldCheck,
  ShieldOff,
  ShieldX,
  Undo2,
  X,
  type LucideIcon,
} from 'lucide-react';
import { Badge, type BadgeTone } from '@/components/ui/badge';
import { STATUS_LABELS, type RegistrationStatus } from '@/lib/domain/registrations/vocabulary';

type StatusBadgeProps = { status: RegistrationStatus; audience: 'vendor' | 'partner' };

export function StatusBadge({ status, audience }: StatusBadgeProps) {
  const { icon: Icon, tone } = looks[status];

  return (
    <Badge tone={tone}>
      <Icon aria-hidden />
      {STATUS_LABELS[status][audience]}
    </Badge>
  );
}

const looks: Record<RegistrationStatus, { icon: LucideIcon; tone: BadgeTone }> = {
  submitted: { icon: Clock, tone: 'accent' },
  returned: { icon: MessageCircleQuestionMark, tone: 'warn' },
  approved: { icon: ShieldCheck, tone: 'ok' },
  rejected: { icon: X, tone: 'neutral' },
  withdrawn: { icon: Undo2, tone: 'neutral' },
  appealed: { icon: Scale, tone: 'accent' },
  expired: { icon: ShieldOff, tone: 'neutral' },
  cancelled: { icon: ShieldX, tone: 'neutral' },
};
