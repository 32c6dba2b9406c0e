import { bodyOf } from '../../fields/body.ts';
import { inReadingOrder } from '../../fields/reading-order.ts';
import { parseAddress } from '../../fields/values/address-text.ts';
import { parseName } from '../../fields/values/name-text.ts';
import { fieldOf, runOf } from '../../fields/values/run.ts';
import type { Line, Page } from '../../page.ts';
import type { PaperFields } from '../../paper.ts';
import type { Field } from '../../request.ts';

/** 私 山田花子 は: who empowers, told in running text. */
const empowers =
  /^[\s　]*私[\s　、,はが]*(?<name>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ヶー\s　]{2,16}?)[\s　]*(?:は|が)[、,\s　]*$/u;
/** …を代理人として, 代理人に …: the empowered is named between this and 選任, 定め or 委任. */
const begins = /(?:次|下記|左記|以下)の者|代理人(?:として|に|を)/u;
const ends = /選任|定め|委任|委ね|ゆだね|まか|任せ/u;
/** Lines of a name or an address between the two. */
const mostLines = 6;
/** Told in running text: a little less sure than beside a label. */
const trust = 0.9;

/** What a power of attorney in somebody's own words says, without any label. Lines in reading order, columns too. */
export function inOwnWords(pages: readonly Page[]): PaperFields {
  const told: Partial<Record<keyof PaperFields, Field>> = {};
  for (const page of pages) {
    const lines = inReadingOrder(bodyOf(page.lines));
    const self = lines.find(({ text }) => empowers.test(text));
    const name = self === undefined ? null : nameIn(self, page.page);
    if (name !== null) told.name ??= name;
    const from = lines.findIndex(({ text }) => begins.test(text));
    const length = lines.slice(from + 1, from + 1 + mostLines).findIndex(({ text }) => ends.test(text));
    if (from < 0 || length < 1) continue;
    const between = lines.slice(from + 1, from + 1 + length);
    for (const line of between) {
      const address = parseAddress(line.text);
      const called = parseName(line.text);
      if (address !== null && address.fit >= 0.4)
        told.agentAddress ??= fieldOf(runOf(line), address, page.page, trust);
      else if (called !== null && called.fit === 1)
        told.agentName ??= fieldOf(runOf(line), called, page.page, trust);
    }
  }
  return told;
}

function nameIn(line: Line, page: number): Field | null {
  const name = empowers.exec(line.text)?.groups?.['name'] ?? '';
  const from = line.text.indexOf(name);
  const parsed = parseName(name);
  return parsed === null ? null : fieldOf(runOf(line, from, from + name.length), parsed, page, trust);
}
