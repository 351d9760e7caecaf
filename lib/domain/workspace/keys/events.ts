import { z } from 'zod';
import { event } from '@/lib/platform/events';

const vendorOnly = { audience: 'vendor' } as const;

export const apiKeyCreated = event(
  'api_key.created',
  z.object({ name: z.string(), scopes: z.array(z.string()) }),
  vendorOnly,
);
export const apiKeyRevoked = event('api_key.revoked', z.object({ name: z.string() }), vendorOnly);
