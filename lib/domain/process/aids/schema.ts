import { z } from 'zod';
import { isoDate, link, text } from '@/lib/core/text';
import { stageKey } from '@/lib/domain/process/words';
import { toolProblem } from './rules';
import type { ContentLink, Tool } from './vocabulary';

const toolAddress = text(1_000).superRefine((url, issues) => {
  const message = toolProblem(url);
  if (message !== null) issues.addIssue({ code: 'custom', message });
});

export const tool: z.ZodType<Tool> = z.strictObject({ key: stageKey, label: text(120), url: toolAddress });
export const tools = z.array(tool);

export const contentLink: z.ZodType<ContentLink> = z.strictObject({
  key: stageKey,
  label: text(120),
  url: link,
  expiresOn: isoDate.nullable().default(null),
});
export const contentLinks = z.array(contentLink);
