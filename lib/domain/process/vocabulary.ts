import type { Activity } from './activities/vocabulary';
import type { ContentLink, Tool } from './aids/vocabulary';
import type { Criterion } from './criteria/vocabulary';
import type { Timer } from './timers/vocabulary';
import type { Transitions } from './transitions/vocabulary';

/** Words of the process that screens use without carrying a parser along. */
export const STAGE_KINDS = ['open', 'won', 'lost'] as const;
export type StageKind = (typeof STAGE_KINDS)[number];

export const FORECAST_CATEGORIES = [
  { value: 'pipeline', label: 'Pipeline' },
  { value: 'best_case', label: 'Best case' },
  { value: 'commit', label: 'Commit' },
  { value: 'closed', label: 'Closed' },
  { value: 'omitted', label: 'Omitted' },
] as const;
export type ForecastCategory = (typeof FORECAST_CATEGORIES)[number]['value'];

export const OWNER_ROLES = [
  { value: 'partner_seller', label: 'Partner seller' },
  { value: 'partner_admin', label: 'Partner admin' },
  { value: 'channel_manager', label: 'Channel manager' },
  { value: 'presales', label: 'Vendor pre-sales' },
  { value: 'vendor_admin', label: 'Channel operations' },
  { value: 'executive', label: 'Executive' },
] as const;
export type OwnerRole = (typeof OWNER_ROLES)[number]['value'];

/** Where the buyer is on the way to an order. */
export const JOURNEY_STEPS = [
  { value: 'notices', label: 'Notices a problem' },
  { value: 'explores', label: 'Explores what could be done' },
  { value: 'evaluates', label: 'Evaluates a solution' },
  { value: 'decides', label: 'Decides' },
  { value: 'orders', label: 'Orders' },
  { value: 'receives', label: 'Receives and uses it' },
] as const;
export type JourneyStep = (typeof JOURNEY_STEPS)[number]['value'];

/** A stage as every screen and rule sees it. */
export type StageView = {
  id: string;
  key: string;
  name: string;
  position: number;
  kind: StageKind;
  definition: string;
  journeyStep: JourneyStep | null;
  /** The buyer's act that ends it. */
  buyerMilestone: string;
  ownerRole: OwnerRole;
  /** Percent, 0 to 100. */
  probability: number;
  forecastCategory: ForecastCategory;
  targetDays: number | null;
  maxDays: number | null;
  /** What must hold before a deal leaves. */
  criteria: ReadonlyArray<Criterion>;
  /** What must hold before a deal comes in. */
  entryCriteria: ReadonlyArray<Criterion>;
  transitions: Transitions;
  timers: ReadonlyArray<Timer>;
  activities: ReadonlyArray<Activity>;
  tools: ReadonlyArray<Tool>;
  content: ReadonlyArray<ContentLink>;
  lostReasons: ReadonlyArray<string>;
};

export const TEMPLATE_KEYS = ['it_channel', 'manufacturing_channel', 'blank'] as const;
export type TemplateKey = (typeof TEMPLATE_KEYS)[number];

/** What a sale is to the customer: the choices of the deal type, wherever it is asked. */
export const DEAL_TYPES = [
  { value: 'new_customer', label: 'New customer' },
  { value: 'expansion', label: 'Expansion' },
  { value: 'renewal', label: 'Renewal' },
  { value: 'replacement', label: 'Replacement' },
] as const;
