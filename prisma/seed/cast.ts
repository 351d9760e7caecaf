import type { PartnerStatus, PartnerTier, PartnerType } from '@/lib/platform/db/generated/enums';
import type { PartnerRole, VendorRole } from '@/lib/platform/viewer';

/** The people and companies of the sample story. All invented; documentation and browser tests use the same ones. */
export type CastVendorPerson = { name: string; email: string; role: VendorRole };
export type CastPartnerPerson = { name: string; email: string; role: PartnerRole };

export const VENDOR_PEOPLE = [
  { name: 'Tomas Reyes', email: 'tomas.reyes@halden.example', role: 'vendor_admin' },
  { name: 'Ingrid Sommer', email: 'ingrid.sommer@halden.example', role: 'channel_manager' },
  { name: 'Mats Holm', email: 'mats.holm@halden.example', role: 'channel_manager' },
  { name: 'Nadia Petrov', email: 'nadia.petrov@halden.example', role: 'presales' },
  { name: 'Claire Aubert', email: 'claire.aubert@halden.example', role: 'executive' },
] as const satisfies ReadonlyArray<CastVendorPerson>;

export type CastPartner = {
  key: string;
  name: string;
  type: PartnerType;
  tier: PartnerTier;
  status: PartnerStatus;
  region: string;
  country: string;
  website: string;
  certified: boolean;
  parent: string | null;
  manager: (typeof VENDOR_PEOPLE)[number]['name'];
  people: ReadonlyArray<CastPartnerPerson>;
  /** Deals it brings, relative to the others. */
  weight: number;
  /** Its chance to get over a gate, relative to the line's usual one. */
  skill: number;
  /** How long its deals stay in a stage, relative to the usual. */
  pace: number;
  /** Countries of its customers. */
  territory: ReadonlyArray<string>;
  lines: ReadonlyArray<'it' | 'manufacturing'>;
  /** From this many days ago on it brings only a third of its deals. */
  fadingSince: number | null;
};

const usual = { status: 'active', parent: null, skill: 1, pace: 1, fadingSince: null } as const;

export const PARTNERS: ReadonlyArray<CastPartner> = [
  {
    ...usual,
    ...{ key: 'kestrel', name: 'Kestrel Systemhaus', type: 'reseller', tier: 'gold', website: 'kestrel.example' },
    ...{ region: 'DACH', country: 'DE', certified: true, manager: 'Ingrid Sommer', territory: ['DE', 'AT', 'CH'] },
    ...{ weight: 30, skill: 1.05, pace: 0.92, lines: ['it', 'manufacturing'] },
    people: [
      { name: 'Markus Hoff', email: 'markus.hoff@kestrel.example', role: 'partner_admin' },
      { name: 'Jonas Weber', email: 'jonas.weber@kestrel.example', role: 'partner_seller' },
      { name: 'Daniel Osei', email: 'daniel.osei@kestrel.example', role: 'partner_seller' },
    ],
  },
  {
    ...usual,
    ...{ key: 'tidewell', name: 'Tidewell IT', type: 'msp', tier: 'gold', website: 'tidewell.example' },
    ...{ region: 'Benelux', country: 'NL', certified: true, manager: 'Ingrid Sommer', territory: ['NL', 'BE'] },
    ...{ weight: 24, skill: 1.03, lines: ['it'] },
    people: [
      { name: 'Wouter Smit', email: 'wouter.smit@tidewell.example', role: 'partner_admin' },
      { name: 'Femke de Boer', email: 'femke.deboer@tidewell.example', role: 'partner_seller' },
    ],
  },
  {
    ...usual,
    ...{
      key: 'meridia',
      name: 'Meridia Distribution',
      type: 'distributor',
      tier: 'silver',
      website: 'meridia.example',
    },
    ...{
      region: 'Central Europe',
      country: 'PL',
      certified: false,
      manager: 'Mats Holm',
      territory: ['PL', 'CZ', 'SK'],
    },
    ...{ weight: 18, skill: 0.97, lines: ['it', 'manufacturing'] },
    people: [
      { name: 'Marek Nowak', email: 'marek.nowak@meridia.example', role: 'partner_admin' },
      { name: 'Zofia Król', email: 'zofia.krol@meridia.example', role: 'partner_seller' },
    ],
  },
  {
    ...usual,
    ...{ key: 'farrow', name: 'Farrow & Lund', type: 'representative', tier: 'silver', website: 'farrow-lund.example' },
    ...{ region: 'Nordics', country: 'SE', certified: true, manager: 'Mats Holm', territory: ['SE', 'NO', 'DK', 'FI'] },
    ...{ weight: 22, skill: 0.99, lines: ['manufacturing'] },
    people: [
      { name: 'Eva Farrow', email: 'eva.farrow@farrow-lund.example', role: 'partner_admin' },
      { name: 'Anders Lund', email: 'anders.lund@farrow-lund.example', role: 'partner_seller' },
    ],
  },
  {
    ...usual,
    ...{ key: 'lindqvist', name: 'Lindqvist Data', type: 'reseller', tier: 'silver', website: 'lindqvist.example' },
    ...{ region: 'Nordics', country: 'SE', certified: false, manager: 'Mats Holm', territory: ['SE', 'NO', 'DK'] },
    ...{ weight: 14, skill: 0.9, pace: 1.3, lines: ['it'], fadingSince: 110 },
    people: [
      { name: 'Sven Lindqvist', email: 'sven@lindqvist.example', role: 'partner_admin' },
      { name: 'Karin Ek', email: 'karin.ek@lindqvist.example', role: 'partner_seller' },
    ],
  },
  {
    ...usual,
    ...{
      key: 'wisla',
      name: 'Wisła Digital',
      type: 'integrator',
      tier: 'registered',
      website: 'wisla-digital.example',
    },
    ...{ region: 'Central Europe', country: 'PL', certified: false, manager: 'Mats Holm', territory: ['PL'] },
    ...{ status: 'applicant', weight: 0, lines: ['it'] },
    people: [{ name: 'Ewa Wójcik', email: 'ewa.wojcik@wisla-digital.example', role: 'partner_admin' }],
  },
  {
    ...usual,
    ...{ key: 'polmet', name: 'Polmet Automatyka', type: 'reseller', tier: 'registered', website: 'polmet.example' },
    ...{ region: 'Central Europe', country: 'PL', certified: false, manager: 'Mats Holm', territory: ['PL'] },
    ...{ parent: 'meridia', weight: 5, skill: 0.95, lines: ['manufacturing'] },
    people: [{ name: 'Adam Zając', email: 'adam.zajac@polmet.example', role: 'partner_seller' }],
  },
  {
    ...usual,
    ...{ key: 'moravia', name: 'Moravia Process', type: 'reseller', tier: 'registered', website: 'moravia.example' },
    ...{ region: 'Central Europe', country: 'CZ', certified: false, manager: 'Mats Holm', territory: ['CZ', 'SK'] },
    ...{ parent: 'meridia', weight: 4, skill: 0.95, lines: ['manufacturing'] },
    people: [{ name: 'Petra Dvořák', email: 'petra.dvorak@moravia.example', role: 'partner_seller' }],
  },
];

export const PRODUCTS = [
  { name: 'Lens Predict', line: 'Plant analytics' },
  { name: 'Lens Historian', line: 'Plant analytics' },
  { name: 'Lens Energy', line: 'Plant analytics' },
  { name: 'Flow sensor F40', line: 'Sensors and valves' },
  { name: 'Level sensor L12', line: 'Sensors and valves' },
  { name: 'Control valve V20', line: 'Sensors and valves' },
] as const;
