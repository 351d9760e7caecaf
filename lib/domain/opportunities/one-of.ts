import { z } from 'zod';

/** Built without the labels: of `[{ value, label }]` only the values are stored. */
export function oneOf<const Value extends string>(options: ReadonlyArray<{ value: Value }>, message: string) {
  return z.enum(options.map(({ value }) => value) as [Value, ...Array<Value>], message);
}
