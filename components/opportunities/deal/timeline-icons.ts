import {
  ArrowRight,
  Check,
  CircleCheck,
  FileCheck,
  Lightbulb,
  Lock,
  LockOpen,
  MessageSquare,
  MousePointerClick,
  Paperclip,
  Pencil,
  Plus,
  RotateCcw,
  Trash2,
  Undo2,
  UserCheck,
  UserX,
  X,
  type LucideIcon,
} from 'lucide-react';
import type { TimelineItem } from '@/lib/domain/opportunities/deal/vocabulary';

type Look = { icon: LucideIcon; tone?: 'ok' | 'warn' };

export function timelineIcon({ name, data }: TimelineItem): Look {
  if (name === 'opportunity.moved' && data.direction === 'back') return { icon: Undo2, tone: 'warn' };
  return LOOKS[name] ?? { icon: name.startsWith('registration.') ? FileCheck : Pencil };
}

const LOOKS: Readonly<Record<string, Look>> = {
  'opportunity.opened': { icon: Plus },
  'opportunity.moved': { icon: ArrowRight },
  'opportunity.gate_refused': { icon: Lock, tone: 'warn' },
  'opportunity.gate_overridden': { icon: LockOpen, tone: 'warn' },
  'opportunity.reopened': { icon: RotateCcw, tone: 'warn' },
  'opportunity.won': { icon: Check, tone: 'ok' },
  'opportunity.lost': { icon: X },
  'opportunity.changed': { icon: Pencil },
  'opportunity.criterion_met': { icon: CircleCheck, tone: 'ok' },
  'opportunity.criterion_reopened': { icon: RotateCcw, tone: 'warn' },
  'opportunity.approval_asked': { icon: UserCheck },
  'opportunity.approval_given': { icon: UserCheck, tone: 'ok' },
  'opportunity.approval_declined': { icon: UserX, tone: 'warn' },
  'opportunity.document_attached': { icon: Paperclip },
  'opportunity.document_removed': { icon: Trash2 },
  'opportunity.note_added': { icon: MessageSquare },
  'opportunity.signal_received': { icon: MousePointerClick },
  'opportunity.play_used': { icon: Lightbulb, tone: 'ok' },
  'opportunity.play_passed': { icon: Lightbulb },
};
