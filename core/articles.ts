import { z } from 'zod';
import { Day } from './packet.ts';
import articleData from './policy/articles.json' with { type: 'json' };
import { requestTypes } from './request.ts';

/** What an article of the APPI (個人情報保護法) is cited for. */
export const citations = [
  ...requestTypes,
  'living',
  'reasons',
  'procedure',
  'identification',
  'agents',
  'fee',
  'lawsuit',
  'complaints',
] as const;
export type Citation = (typeof citations)[number];

const tables = z
  .array(
    z.strictObject({
      validFrom: Day,
      validTo: Day.nullable(),
      law: z.string(),
      source: z.string(),
      articles: z.record(z.enum(citations), z.string()),
    }),
  )
  .min(1)
  .parse(articleData);

/** No table of article numbers covers a day: add one to `core/policy/articles.json`. */
export class NoArticlesInForce extends Error {
  override readonly name = 'NoArticlesInForce';
  constructor(day: string) {
    super(`no article numbers are known for ${day}: add them to core/policy/articles.json`);
  }
}

/**
 * The article to cite on an ISO day, such as 33条1項, with the law's full name.
 * @throws NoArticlesInForce
 */
export function articleOn(citation: Citation, day: string): { law: string; article: string } {
  const table = tables.findLast(
    ({ validFrom, validTo }) => validFrom <= day && (validTo === null || day <= validTo),
  );
  if (table === undefined) throw new NoArticlesInForce(day);
  return { law: table.law, article: table.articles[citation] };
}

/** A basis as it is cited on an ISO day: its slots, such as ≪procedure≫, filled with the articles' numbers. */
export const withArticles = (basis: string, day: string): string =>
  basis.replaceAll(/≪([^≫]+)≫/gu, (slot, name: string) => {
    const citation = citations.find((one) => one === name);
    return citation === undefined ? slot : `法${articleOn(citation, day).article}`;
  });
