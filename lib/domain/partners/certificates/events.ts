import { z } from 'zod';
import { event } from '@/lib/platform/events';

const certificate = z.object({ certificate: z.string(), holder: z.string() });

export const certificateAwarded = event('partner.certificate_awarded', certificate);
export const certificateWithdrawn = event('partner.certificate_withdrawn', certificate);
