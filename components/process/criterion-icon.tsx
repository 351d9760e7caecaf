import {
  CalendarCheck,
  Hash,
  Link,
  ListChecks,
  Mail,
  SquareCheckBig,
  TextCursorInput,
  Wallet,
  type LucideIcon,
} from 'lucide-react';
import { fieldOf } from '@/lib/domain/process/criteria/rules';
import type { FieldType } from '@/lib/domain/process/criteria/rules';
import type { Criterion } from '@/lib/domain/process/vocabulary';

/** What kind of thing a criterion asks for. */
export function CriterionIcon({ criterion }: { criterion: Criterion }) {
  const Icon = icons[kindOf(criterion)];
  return <Icon aria-hidden className="size-4" />;
}

/** A checklist item looks like what it is shown by. */
function kindOf(criterion: Criterion): FieldType {
  if (criterion.kind === 'checklist') return criterion.evidence === 'link' ? 'link' : 'yes_no';
  return fieldOf(criterion.field)?.type ?? 'text';
}

const icons: Readonly<Record<FieldType, LucideIcon>> = {
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
