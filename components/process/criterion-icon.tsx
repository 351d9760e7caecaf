import {
  Award,
  CalendarCheck,
  FileCheck,
  FileText,
  Hash,
  Link,
  ListChecks,
  ListTodo,
  Mail,
  Paperclip,
  SquareCheckBig,
  TextCursorInput,
  UserCheck,
  Wallet,
  type LucideIcon,
} from 'lucide-react';
import { fieldOf } from '@/lib/domain/process/criteria/rules/fields';
import type { FieldType } from '@/lib/domain/process/criteria/rules/fields';
import type { Criterion, CriterionKind } from '@/lib/domain/process/criteria/vocabulary';

/** What kind of thing a criterion asks for. */
export function CriterionIcon({ criterion }: { criterion: Criterion }) {
  const Icon = icons[kindOf(criterion)];
  return <Icon aria-hidden className="size-4" />;
}

type Look = FieldType | Exclude<CriterionKind, 'field' | 'checklist'>;

/** A checklist item looks like what it is shown by, a field like what is written into it. */
function kindOf(criterion: Criterion): Look {
  if (criterion.kind === 'field') return fieldOf(criterion.field)?.type ?? 'text';
  if (criterion.kind !== 'checklist') return criterion.kind;
  if (criterion.evidence === 'file') return 'document';
  return criterion.evidence === 'link' ? 'link' : 'yes_no';
}

const icons: Readonly<Record<Look, LucideIcon>> = {
  document: Paperclip,
  approval: UserCheck,
  activity: ListTodo,
  certification: Award,
  registration: FileCheck,
  record: FileText,
  money: Wallet,
  number: Hash,
  date: CalendarCheck,
  text: TextCursorInput,
  long_text: TextCursorInput,
  email: Mail,
  link: Link,
  choice: ListChecks,
  yes_no: SquareCheckBig,
};
