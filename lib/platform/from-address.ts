import type { z } from 'zod';

export type SearchParams = Readonly<Record<string, string | ReadonlyArray<string> | undefined>>;

/**
 * What of a page's address a query understands. Addresses are typed, shortened and outlive what they once named: a part
 * that no longer fits is left out instead of failing the page.
 */
export function fromAddress<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  params: SearchParams,
): z.input<z.ZodObject<Shape>> {
  const fitting = Object.entries(schema.shape).flatMap(([name, field]) => {
    const value = params[name];
    const fits = typeof value === 'string' && (field as z.ZodType).safeParse(value).success;
    return fits ? [[name, value] as const] : [];
  });
  return Object.fromEntries(fitting) as z.input<z.ZodObject<Shape>>;
}
