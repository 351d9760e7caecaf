type Required<Fields> = { [Key in keyof Fields as undefined extends Fields[Key] ? never : Key]: Fields[Key] };
type Perhaps<Fields> = {
  [Key in keyof Fields as undefined extends Fields[Key] ? Key : never]?: Exclude<Fields[Key], undefined>;
};

/** Only the fields that were given: of a partial change, what is undefined stays as it is. Null is a value. */
export function given<Fields extends object>(fields: Fields): Required<Fields> & Perhaps<Fields> {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Required<Fields> & Perhaps<Fields>;
}
