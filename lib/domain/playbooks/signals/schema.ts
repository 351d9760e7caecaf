import { z } from 'zod';
import { optionalText, text, uuid } from '@/lib/core/text';
import { SIGNALS } from '@/lib/domain/process/conditions/vocabulary';
import { valueOf } from '@/lib/domain/process/words';

const kind = valueOf(SIGNALS, 'Say what the customer did: opened, clicked, replied or attended.');

export const signalInput = z.strictObject({
  opportunityId: uuid,
  kind,
  subject: optionalText(300).describe('What it was about: a proposal, a link, an event.'),
  source: optionalText(120).describe('The system that saw it.'),
  externalId: text(200).optional().describe('Its id there. The same id again changes nothing and answers the first.'),
  at: z.iso
    .datetime({ offset: true, error: 'Write when it was, such as 2026-11-23T09:30:00Z.' })
    .optional()
    .describe('Left out: now.'),
});

export const signalWritten = z.object({ id: uuid, kind, subject: z.string(), source: z.string(), at: z.string() });
