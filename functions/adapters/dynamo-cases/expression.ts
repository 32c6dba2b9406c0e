/** A condition or filter of DynamoDB, with the attributes (`#name`) and values (`:name`) that it speaks of. */
export interface Expression {
  text: string;
  names: readonly string[];
  values: Readonly<Record<string, unknown>>;
}

/** Holds where an attribute has this value. */
export const equal = (attribute: string, value: unknown): Expression => ({
  text: `#${attribute} = :${attribute}`,
  names: [attribute],
  values: { [attribute]: value },
});

/** Holds where all of them do. */
export const both = (...parts: readonly [Expression, ...Expression[]]): Expression => ({
  text: parts.map(({ text }) => `(${text})`).join(' AND '),
  names: parts.flatMap(({ names }) => names),
  values: Object.assign({}, ...parts.map(({ values }) => values)),
});

/** Names and values as a call takes them. Names are told apart from DynamoDB's own words by always standing here. */
export function spoken(...expressions: readonly (Expression | undefined)[]) {
  const names = expressions.flatMap((one) => one?.names ?? []);
  const values = expressions.flatMap((one) => Object.entries(one?.values ?? {}));
  return {
    ExpressionAttributeNames: Object.fromEntries(names.map((name) => [`#${name}`, name])),
    ...(values.length > 0 && {
      ExpressionAttributeValues: Object.fromEntries(values.map(([name, value]) => [`:${name}`, value])),
    }),
  };
}
