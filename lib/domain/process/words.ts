import { z } from 'zod';
import { OWNER_ROLES } from './vocabulary';

/** Text that may be left empty. */
export function said(max: number) {
  return z.string('Write text here.').trim().max(max, `Keep this to ${max} characters or fewer.`);
}

/** Of options with labels only the values are stored. */
export function valueOf<const Value extends string>(options: ReadonlyArray<{ value: Value }>, message: string) {
  return z.enum(options.map(({ value }) => value) as [Value, ...Array<Value>], message);
}

export const stageKey = z.string().regex(/^[a-z0-9_]{1,80}$/, 'This is not a key of a stage.');
export const ownerRole = valueOf(OWNER_ROLES, 'Choose a role.');
