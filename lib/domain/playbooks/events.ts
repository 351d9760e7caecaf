import { z } from 'zod';
import { event } from '@/lib/platform/events';

const play = { id: z.string(), name: z.string() };
const deal = { number: z.number(), title: z.string() };

/** Whatever was changed of it. */
export const playSaved = event('play.saved', z.object(play), { audience: 'vendor' });

export const playUsed = event('opportunity.play_used', z.object({ ...deal, play: z.object(play), tasks: z.number() }));

export const playPassed = event(
  'opportunity.play_passed',
  z.object({ ...deal, play: z.object(play), reason: z.string().nullable() }),
);
