import { createPublishedProcess, type PublishedProcess } from '@/lib/domain/process/publish';
import { TEMPLATES } from '@/lib/domain/process/templates';
import type { StageDesign } from '@/lib/domain/process/templates/build';
import type { Activity } from '@/lib/domain/process/activities/vocabulary';
import type { ContentLink, Tool } from '@/lib/domain/process/aids/vocabulary';
import type { Context } from '@/lib/platform/command';

type Own = Pick<StageDesign, 'probability'> & Partial<Pick<StageDesign, 'content' | 'tools' | 'activities' | 'timers'>>;

/** What this vendor says differently from the template: chances from its own deals, and what helps its sellers. */
const IT: Readonly<Record<string, Own>> = {
  prospect: {
    probability: 40,
    activities: [doing('research', 'Find out who decides, and who would suffer from a stop', { dueDays: 3 })],
    content: [content('first_talk', 'Ten questions for a first talk')],
  },
  qualified: { probability: 49, content: [content('use_cases', 'Use cases in food, paper and steel')] },
  solution_demo: {
    probability: 59,
    activities: [
      doing('prepare', 'Ask for a day of their own data', {
        ...{ required: true, dueDays: 3 },
        how: 'A demo on somebody else’s data convinces nobody. Ask for:\n\n- one day of **raw sensor values**\n- the stops of that day, as they noted them',
      }),
      doing('review', 'Look through their data before the demo', { performer: 'presales', dueDays: 5 }),
    ],
    timers: [{ at: 'max', act: 'flag', role: null }],
    content: [content('demo_script', 'Demo script, forty minutes'), content('trial_plan', 'Plan of a trial')],
    tools: [tool('demo_system', 'Order a demo system', 'https://demo.halden.example/new?for={customer}&deal={number}')],
  },
  proposal: {
    probability: 70,
    activities: [doing('walk', 'Walk through the offer with whoever signs', { required: true, dueDays: 4 })],
    content: [content('offer_template', 'Offer template'), content('van_rossum', 'How Van Rossum Breweries did it')],
    tools: [tool('price', 'Work out the price', 'https://price.halden.example/?amount={amount}&currency={currency}')],
  },
  negotiation: { probability: 93, content: [content('terms', 'Terms, and what may be given')] },
};

const MANUFACTURING: Readonly<Record<string, Own>> = {
  enquiry: { probability: 29, content: [content('media', 'Which valve for which medium')] },
  needs_site_survey: {
    probability: 37,
    activities: [doing('survey', 'Measure the pipe run on site', { required: true, dueDays: 5 })],
    content: [content('survey_form', 'Form for the site survey')],
  },
  specification: {
    probability: 43,
    content: [content('drawings', 'Drawings and materials')],
    tools: [tool('configurator', 'Open the configurator', 'https://configure.halden.example/?for={customer}')],
  },
  quote: {
    probability: 65,
    activities: [doing('call', 'Call two days after the quote', { dueDays: 2 })],
    content: [content('delivery', 'Delivery times by product')],
  },
  purchase_order: { probability: 90, content: [content('order_check', 'What to check in an order')] },
  production: { probability: 95, content: [content('acceptance', 'How a delivery is accepted')] },
};

const DAY = 86_400_000;

export const PRODUCT_LINES = { it: 'Plant analytics', manufacturing: 'Sensors and valves' } as const;

/** The two processes. One was looked at again of late, the other not since it was published. */
export async function drawProcesses(context: Context, today: Date) {
  const it = await createPublishedProcess(context, {
    name: 'IT channel',
    template: ownStages('it_channel', IT),
    productLines: [PRODUCT_LINES.it],
  });
  const reviewedAt = new Date(today.getTime() - 40 * DAY);
  await context.tx.process.update({ where: { id: it.processId }, data: { reviewedAt } });

  const manufacturing = await createPublishedProcess(context, {
    name: 'Manufacturing channel',
    template: ownStages('manufacturing_channel', MANUFACTURING),
    productLines: [PRODUCT_LINES.manufacturing],
  });
  return new Map<'it' | 'manufacturing', PublishedProcess>([
    ['it', it],
    ['manufacturing', manufacturing],
  ]);
}

function ownStages(template: keyof typeof TEMPLATES, own: Readonly<Record<string, Own>>): ReadonlyArray<StageDesign> {
  return TEMPLATES[template].stages.map((stage) => ({ ...stage, ...own[stage.key] }));
}

function content(key: string, label: string): ContentLink {
  return { key, label, url: `https://content.halden.example/${key.replaceAll('_', '-')}`, expiresOn: null };
}

function tool(key: string, label: string, url: string): Tool {
  return { key, label, url };
}

function doing(key: string, title: string, rest: Partial<Activity> = {}): Activity {
  return {
    ...{ key, title, performer: 'partner_seller', how: '', links: [], required: false, dueDays: null },
    ...rest,
  };
}
