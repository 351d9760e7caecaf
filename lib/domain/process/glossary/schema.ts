import { z } from 'zod';
import { text } from '@/lib/core/text';
import { processId } from '@/lib/domain/process/schema';

export const MAX_TERMS = 200;

/** As kept with a process. */
export const glossary = z.array(z.object({ term: z.string(), meaning: z.string() }));

const term = text(60, 'Write the word.');

export const explaining = processId.extend({ term, meaning: text(300, 'Say what it means.') });
export const forgetting = processId.extend({ term });
