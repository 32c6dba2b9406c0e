/** The keys of a table, as its type has them. */
export const keysIn = <K extends string>(table: Readonly<Record<K, unknown>>): K[] =>
  Object.keys(table).filter((key): key is K => key in table);
