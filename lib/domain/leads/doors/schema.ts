import { z } from 'zod';
import { multiline, optional, optionalText, text, uuid } from '@/lib/core/text';
import { version } from '@/lib/core/version';

const slug = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9](?:[a-z0-9-]{1,58}[a-z0-9])$/, 'Use 3 to 60 small letters, digits and hyphens.');

const texts = {
  name: text(80, 'Name it, so that leads can be told apart by it.'),
  title: optionalText(120),
  text: optional(multiline(2_000)),
  consentText: optional(multiline(1_000)).describe('What a visitor agrees to, in these words.'),
  productId: optional(uuid),
  campaign: optionalText(120),
};

export const createDoor = z.strictObject({
  ...texts,
  kind: z.enum(['page', 'webhook'], 'Choose a page or a webhook.'),
  slug: optional(slug).describe('Of a page: the last part of its address.'),
});
export const updateDoor = z.strictObject({ doorId: uuid, version, ...texts, active: z.boolean() }).partial({
  ...{ name: true, title: true, text: true, consentText: true, productId: true, campaign: true, active: true },
});

export const doorView = z.object({
  id: z.uuid(),
  kind: z.enum(['page', 'webhook']),
  name: z.string(),
  slug: z.string().nullable(),
  title: z.string(),
  text: z.string(),
  consentText: z.string(),
  productId: z.string().nullable(),
  campaign: z.string().nullable(),
  active: z.boolean(),
  leads: z.number(),
  version: z.number(),
});
export type DoorView = z.output<typeof doorView>;
export const newDoor = doorView.extend({ secret: z.string().nullable().describe('Of a webhook, shown this once.') });
export type NewDoor = z.output<typeof newDoor>;

/** What a visitor fills in. `hint` is a field that people don't see: whoever fills it in is no person. */
export const visitorInput = z.object({
  company: text(200, 'Write your company’s name.'),
  contactName: text(120, 'Write your name.'),
  contactEmail: z
    .string('Write your e-mail address.')
    .trim()
    .toLowerCase()
    .max(254)
    .regex(z.regexes.email, 'Write an e-mail address such as anna@company.com.'),
  contactPhone: optionalText(60),
  need: optional(multiline(4_000)),
  consent: z.stringbool().or(z.boolean()).default(false),
  hint: z.string().max(200).default(''),
});
export type VisitorInput = z.output<typeof visitorInput>;
