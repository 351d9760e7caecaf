import { BLANK } from './templates/blank';
import type { ProcessTemplate } from './templates/build';
import { IT_CHANNEL } from './templates/it-channel';
import { MANUFACTURING_CHANNEL } from './templates/manufacturing-channel';
import type { TemplateKey } from './vocabulary';

/** What a new process may start from, in the order in which they are offered. */
export const TEMPLATES: Readonly<Record<TemplateKey, ProcessTemplate>> = {
  it_channel: IT_CHANNEL,
  manufacturing_channel: MANUFACTURING_CHANNEL,
  blank: BLANK,
};
