import { z } from 'zod';
import { currencyCode, email } from '@/lib/core/text';
import { TEMPLATE_KEYS, type TemplateKey } from '@/lib/domain/process/vocabulary';
import { personName } from '@/lib/domain/workspace/people/schema';
import { password, timeZone, workspaceName } from '@/lib/domain/workspace/schema';

const template = z.enum(
  TEMPLATE_KEYS as readonly [TemplateKey, ...Array<TemplateKey>],
  'Choose a process to start with.',
);

export const createWorkspaceSchema = z.strictObject({
  workspaceName,
  currency: currencyCode,
  timeZone,
  name: personName,
  email,
  password,
  template,
});
