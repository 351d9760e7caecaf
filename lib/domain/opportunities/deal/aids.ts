import { decimalAmount } from '@/lib/core/money';
import { openedWith } from '@/lib/domain/process/aids/rules';
import { contentLinks, tools as toolsSchema } from '@/lib/domain/process/aids/schema';
import type { ToolSlot } from '@/lib/domain/process/aids/vocabulary';
import { currentStage, type DealFacts } from '@/lib/domain/opportunities/deal-facts';
import type { Deal } from './vocabulary';

/** As stored with the stage. */
type Stored = { content: unknown; tools: unknown };

/** What helps where a deal is: content, and tools whose addresses carry the deal's data. `today` is 'YYYY-MM-DD'. */
export function aidsOf(deal: DealFacts, { content, tools }: Stored, today: string): Deal['aids'] {
  const values = slotsOf(deal);

  return {
    content: contentLinks.parse(content).map(({ expiresOn, ...link }) => ({
      ...link,
      isOutOfDate: expiresOn !== null && expiresOn < today,
    })),
    tools: toolsSchema.parse(tools).map((tool) => ({ ...tool, url: openedWith(tool.url, values) })),
  };
}

function slotsOf(deal: DealFacts): Readonly<Record<ToolSlot, string | null>> {
  return {
    number: String(deal.number),
    customer: deal.title,
    amount: decimalAmount(deal.amountMinor, deal.currency),
    currency: deal.currency,
    partner: deal.partnerName,
    contact: deal.contactName,
    email: deal.contactEmail,
    stage: currentStage(deal).name,
  };
}
