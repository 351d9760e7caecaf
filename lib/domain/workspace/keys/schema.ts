import { z } from 'zod';
import { text, uuid } from '@/lib/core/text';
import { SCOPES, type Scope } from './vocabulary';

const scope = z.enum(SCOPES.map(({ value }) => value) as [Scope, ...Array<Scope>], 'Choose from the list.');

export const createApiKeySchema = z.strictObject({
  name: text(80),
  scopes: z
    .array(scope)
    .min(1, 'Choose at least one thing that the key may do.')
    .max(SCOPES.length)
    .transform((scopes) => [...new Set(scopes)]),
});

export const revokeApiKeySchema = z.strictObject({ keyId: uuid });
