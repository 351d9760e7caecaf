import {
  ArrowRight,
  Check,
  CircleQuestionMark,
  FileCheck,
  FileX,
  Mail,
  MessageSquare,
  Pencil,
  Plus,
  UserCheck,
  UserPen,
  X,
  type LucideIcon,
} from 'lucide-react';
import type { PartnerNewsName } from '@/lib/domain/partners/activity/vocabulary';

type Look = { icon: LucideIcon; tone?: 'ok' | 'warn' };

export function newsIcon(name: PartnerNewsName): Look {
  return LOOKS[name];
}

const LOOKS: Readonly<Record<PartnerNewsName, Look>> = {
  'registration.submitted': { icon: FileCheck },
  'registration.returned': { icon: CircleQuestionMark, tone: 'warn' },
  'registration.answered': { icon: MessageSquare },
  'registration.approved': { icon: FileCheck, tone: 'ok' },
  'registration.rejected': { icon: FileX },
  'registration.withdrawn': { icon: FileX },
  'opportunity.opened': { icon: Plus },
  'opportunity.moved': { icon: ArrowRight },
  'opportunity.won': { icon: Check, tone: 'ok' },
  'opportunity.lost': { icon: X },
  'partner.created': { icon: Plus },
  'partner.updated': { icon: Pencil },
  'invitation.sent': { icon: Mail },
  'invitation.revoked': { icon: X },
  'user.joined': { icon: UserCheck, tone: 'ok' },
  'user.changed': { icon: UserPen },
};
