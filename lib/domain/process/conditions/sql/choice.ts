import 'server-only';
import { Prisma } from '@/lib/platform/db/generated/client';
import type { ChoiceCondition, ChoiceSubject } from '@/lib/domain/process/conditions/vocabulary';

export function choiceSql({ subject, operator, values }: ChoiceCondition): Prisma.Sql {
  const isOneOf = ONE_OF[subject]([...values]);
  return operator === 'one_of' ? isOneOf : Prisma.sql`not (${isOneOf})`;
}

const ONE_OF: Readonly<Record<ChoiceSubject, (values: Array<string>) => Prisma.Sql>> = {
  stage: (values) => Prisma.sql`o."stageKey" = any(${values}::text[])`,
  product_line: (values) => withProduct(Prisma.sql`c.line = any(${values}::text[])`),
  product: (values) => withProduct(Prisma.sql`c.id::text = any(${values}::text[])`),
  deal_type: (values) => Prisma.sql`o."dealType"::text = any(${values}::text[])`,
  partner_type: (values) => Prisma.sql`p.type::text = any(${values}::text[])`,
  tier: (values) => Prisma.sql`p.tier::text = any(${values}::text[])`,
  region: (values) => Prisma.sql`p.region = any(${values}::text[])`,
};

function withProduct(which: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`exists (select from "OpportunityProduct" op join "Product" c on c.id = op."productId"
    where op."opportunityId" = o.id and ${which})`;
}
