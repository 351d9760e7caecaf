import type { z } from 'zod';

/**
 * Something that happened, named in the past tense. Names and data are a public contract: timelines, notifications and
 * webhooks read them. `audience` says who may see it: the partner it concerns as well, or the vendor alone.
 */
export type EventType<Data> = {
  name: string;
  subject: string;
  audience: 'partner' | 'vendor';
  data: z.ZodType<Data>;
};

export function event<Data>(
  name: `${string}.${string}`,
  data: z.ZodType<Data>,
  { audience = 'partner' }: { audience?: 'partner' | 'vendor' } = {},
): EventType<Data> {
  return { name, subject: name.slice(0, name.indexOf('.')), audience, data };
}

/** An event as its subscribers get it. */
export type Happened = {
  id: string;
  workspaceId: string;
  name: string;
  subjectType: string;
  subjectId: string;
  partnerId: string | null;
  actorId: string | null;
  actorName: string;
  data: unknown;
  createdAt: string;
};
