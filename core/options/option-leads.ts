import { boxOfCharacters } from '../fields/values/span.ts';
import type { Line } from '../page.ts';
import { type Folded, originalRange } from '../reading/normalise.ts';
import { type Hit, listMark, printedStretch, type Word } from './option-hits.ts';
import type { Option } from './option-words.ts';

/** Sentences of one list begin further apart than this share of the page's width only in different columns. */
const sameColumn = 0.015;
/** So many options of one column must be put in words for the words in brackets to name them. */
const leastOptions: Readonly<Record<Word['group'], number>> = { request: 3, requester: 2 };

/**
 * Hits that end their lines in brackets after a sentence that says the same plainly (登録されている内容を見たい(開示)):
 * where several lines of a column are such, the sentence belongs to its option, and the tick box stands before it.
 */
export function withLeads(hits: readonly Hit[]): Hit[] {
  const leads = hits.flatMap((hit) => {
    const lead = leadOf(hit, hits);
    return lead === null ? [] : [{ hit, lead, left: leftOf(hit, lead) }];
  });
  return hits.map((hit) => {
    const own = leads.find((one) => one.hit === hit);
    if (own === undefined) return hit;
    const { group } = hit.word;
    const column = leads.filter(
      (one) => one.hit.word.group === group && Math.abs(one.left - own.left) < sameColumn,
    );
    const options = new Set(column.map((one) => one.hit.word.option));
    return options.size < leastOptions[group] ? hit : { ...hit, lead: own.lead };
  });
}

/**
 * A kind with another that stands alone in brackets right behind it, no box or number between, is one option of both; so
 * is 法定代理人 with a kind of it, where it is said again before another (法定代理人・親権者　法定代理人・成年後見人).
 */
export function withPairs(hits: readonly Hit[]): Hit[] {
  const pairsOf = (joined: (outer: Hit, inner: Hit) => boolean) =>
    hits.flatMap((inner) => {
      const outer = hits.find((other) => joined(other, inner));
      return outer === undefined ? [] : [{ inner, outer, pair: { from: outer.from, to: inner.to } }];
    });
  const repeated = pairsOf(isKindOf);
  const isRepeated = new Set(repeated.map(({ inner }) => inner.word.option)).size > 1;
  const pairs = [...pairsOf(bracketed), ...(isRepeated ? repeated : [])];
  return hits.map((hit) => {
    const own = pairs.find(({ inner, outer }) => inner === hit || outer === hit);
    return own === undefined ? hit : { ...hit, pair: own.pair };
  });
}

function bracketed(outer: Hit, inner: Hit): boolean {
  if (outer.line !== inner.line || outer.word.group !== 'requester' || inner.from < outer.to) return false;
  const { text } = outer.line;
  const end = originalRange(outer.folded, outer.from, outer.to).to;
  const { from, to } = originalRange(inner.folded, inner.from, inner.to);
  return /^\s*[（(〔［[]\s*$/u.test(text.slice(end, from)) && /^\s*[）)〕］\]]/u.test(text.slice(to));
}

/** Whether a kind of 法定代理人 stands right behind that word. */
function isKindOf(outer: Hit, inner: Hit): boolean {
  if (outer.line !== inner.line || outer.word.option !== 'statutory-agent' || inner.from < outer.to)
    return false;
  const end = originalRange(outer.folded, outer.from, outer.to).to;
  const { from } = originalRange(inner.folded, inner.from, inner.to);
  return kindsByLaw.has(inner.word.option) && /^[\s・･.．:：]*$/u.test(outer.line.text.slice(end, from));
}

const kindsByLaw: ReadonlySet<Option> = new Set(['parent', 'minor-guardian', 'adult-guardian']);

function leftOf({ line, folded }: Hit, unit: number): number {
  const { from, to } = originalRange(folded, unit, unit + 1);
  return boxOfCharacters(line, from, to)[0];
}

/** Where the sentence begins whose line ends in brackets with nothing but options between them; null where none does. */
function leadOf({ line, folded, word }: Hit, hits: readonly Hit[]): number | null {
  const summed = summedUp(line, folded);
  if (summed === null) return null;
  const inLine = hits.filter((hit) => hit.line === line).map(printedStretch);
  const all =
    Math.min(...inLine.map(({ from }) => from)) === summed.from &&
    Math.max(...inLine.map(({ to }) => to)) === summed.to;
  if (!all) return null;
  return word.group === 'request' || saysWho.test(line.text) ? summed.lead : null;
}

/** 頼まれた方(任意代理人) says who asks; 戸籍(親権者) says whose paper it is. */
const saysWho = /(?:方|人|者|親|父母|さま|様)\s*[（(〔［[][^（(〔［[]*$/u;

/** A mark or a number before the brackets is no sentence. */
const leastLetters = 2;

/** A line that ends in brackets after a sentence: where the sentence begins, and the stretch between the brackets, folded. */
export function summedUp(line: Line, folded: Folded): { lead: number; from: number; to: number } | null {
  const [, before, inside] = /^(.*)[（(〔［[]([^（(〔［[]+)[）)〕］\]]\s*$/u.exec(line.text) ?? [];
  if (before === undefined || inside === undefined || line.vertical) return null;
  const from = folded.starts.findIndex((start) => start >= before.length);
  let lead = 0;
  while (lead < from && listMark.test(folded.text[lead] ?? '')) lead++;
  return from - lead < leastLetters ? null : { lead, from, to: folded.text.length };
}
