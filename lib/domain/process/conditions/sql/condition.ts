import 'server-only';
import { Prisma } from '@/lib/platform/db/generated/client';
import type { Condition, InnerGroup, SingleCondition } from '@/lib/domain/process/conditions/vocabulary';
import { choiceSql } from './choice';
import { daysSql } from './days';
import { fieldSql } from './field';
import type { Here } from './here';
import { signalSql } from './signal';

/**
 * A condition as SQL over Opportunity o and its Partner p: true for exactly the deals for which `holds` is, never null.
 * What it looks up beside them is under the row policies of whoever asks, like every other statement.
 */
export function conditionSql(condition: Condition | InnerGroup | SingleCondition, here: Here): Prisma.Sql {
  switch (condition.kind) {
    case 'group':
      return groupSql(condition, here);
    case 'choice':
      return choiceSql(condition);
    case 'days':
      return daysSql(condition, here);
    case 'field':
      return fieldSql(condition, here);
    case 'certified':
      return Prisma.sql`p.certified = ${condition.certified}`;
    case 'signal':
      return signalSql(condition, here);
  }
}

function groupSql({ match, items }: Condition | InnerGroup, here: Here): Prisma.Sql {
  if (items.length === 0) return Prisma.sql`true`;
  const parts = items.map((item) => conditionSql(item, here));
  return Prisma.join(parts, match === 'all' ? ' and ' : ' or ', '(', ')');
}
