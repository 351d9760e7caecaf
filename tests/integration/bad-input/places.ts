import { z } from 'zod';

/** A field somewhere in an input: the keys that lead to it. 0 stands for the items of a list. */
export type Place = ReadonlyArray<string | number>;

const ANY_KEY = 'anything';

type JsonSchema = {
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  additionalProperties?: JsonSchema | boolean;
  anyOf?: ReadonlyArray<JsonSchema>;
  oneOf?: ReadonlyArray<JsonSchema>;
};

/** Every field an operation's input may have, whether it must be given or not. */
export function placesOf(input: z.ZodType): ReadonlyArray<Place> {
  const schema = z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  const found = new Map(walk(schema, []).map((place) => [place.join('.'), place]));
  return [...found.values()].filter(({ length }) => length > 0);
}

/** Every object that this input is made of, itself first; without those in which any key may stand. */
export function objectsIn(value: unknown, input: z.ZodType): ReadonlyArray<Place> {
  return objects(value, []).filter((place) => !takesAnyKey(input, place));
}

export function takesAnyKey(input: z.ZodType, place: Place): boolean {
  return placesOf(input).some((known) => known.join('.') === [...place, ANY_KEY].join('.'));
}

function objects(value: unknown, at: Place): ReadonlyArray<Place> {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, item]) =>
    objects(item, [...at, Array.isArray(value) ? Number(key) : key]),
  );
  return Array.isArray(value) ? inside : [at, ...inside];
}

/** A copy with another value at that place; whatever leads there is made where it is missing. */
export function withValue(whole: unknown, [key, ...rest]: Place, value: unknown): unknown {
  if (key === undefined) return value;
  if (typeof key === 'number') {
    const [first, ...others] = Array.isArray(whole) ? (whole as Array<unknown>) : [];
    return [withValue(first, rest, value), ...others];
  }

  const fields = typeof whole === 'object' && whole !== null ? (whole as Record<string, unknown>) : {};
  // Not by assignment: "__proto__" shall be a key like others, as it is after JSON.parse.
  return Object.fromEntries([
    ...Object.entries(fields).filter(([name]) => name !== key),
    [key, withValue(Object.hasOwn(fields, key) ? fields[key] : undefined, rest, value)],
  ]);
}

function walk(schema: JsonSchema, at: Place): ReadonlyArray<Place> {
  const { properties = {}, items, additionalProperties, anyOf = [], oneOf = [] } = schema;
  const named = Object.entries(properties).map(([key, field]) => [key, field] as const);
  const open = typeof additionalProperties === 'object' ? [[ANY_KEY, additionalProperties] as const] : [];
  const listed = items ? [[0, items] as const] : [];
  return [
    at,
    ...[...named, ...open, ...listed].flatMap(([key, field]) => walk(field, [...at, key])),
    ...[...anyOf, ...oneOf].flatMap((choice) => walk(choice, at)),
  ];
}
