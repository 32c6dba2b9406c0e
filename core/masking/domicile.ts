import { compareAddresses } from '../compare/addresses.ts';
import { parseAddress } from '../fields/values/address-text.ts';
import type { Line, PageKind } from '../page.ts';
import { cellBelow, isShown, labelled, labelledAbove, secretValue } from './labelled.ts';
import { rowTextsOf } from './row-text.ts';
import { type Secret, secretText } from './secret.ts';

/** 本籍 with the head of the register, as a 住民票 has them. */
const domicileAndHead = /本籍(?:地)?[・･及び]*(?:筆頭者(?:の?氏名)?)?|筆頭者(?:の?氏名)?/g;
/** On a family register the head's name tells who the parents are, and stays. */
const domicileOnly = /本籍(?:地)?(?:[・･]国籍)?/g;
/** On a passport, above the name of a prefecture. */
const onPassport = /(?:本籍?[・･:：./／]?)?Registered[.]?Domicile|本籍/gi;

const labels: Partial<Record<PageKind, RegExp>> = {
  'residence-record': domicileAndHead,
  'residence-record-other': domicileAndHead,
  'drivers-licence': domicileOnly,
  'family-register': domicileOnly,
  passport: onPassport,
};

/** The registered domicile (本籍), which nobody needs and which can tell a person's origin. */
export function domiciles(kind: PageKind, lines: readonly Line[]): Secret[] {
  const label = labels[kind];
  if (!label) return [];
  if (kind === 'passport') return onPassports(lines);
  const below = [
    ...labelledAbove(lines, domicileOnly).filter(({ value }) => place.test(value.text)),
    ...(label === domicileAndHead ? labelledAbove(lines, head) : []).filter(({ value }) =>
      name.test(value.text),
    ),
  ];
  const secrets = [...below, ...labelled(lines, label)]
    .filter(isShown)
    .flatMap((found) => secretValue('domicile', lines, found));
  return records.has(kind) ? [...secrets, ...unlabelled(lines)] : secrets;
}

function onPassports(lines: readonly Line[]): Secret[] {
  const below = labelledAbove(lines, onPassport).filter(({ value }) => prefecture.test(value.text));
  return [
    ...below.flatMap((found) => secretValue('domicile', lines, found)),
    ...labelled(lines, onPassport).flatMap((found) => cellBelow('domicile', lines, found)),
    ...(lines.some(({ text }) => japanese.test(text)) ? besideSex(lines) : []),
  ];
}

/** On a Japanese passport the prefecture stands right of the sex, also where its label above was misread. */
function besideSex(lines: readonly Line[]): Secret[] {
  return rowTextsOf(lines).flatMap((row) =>
    row.lines.flatMap((line, place) => {
      const next = row.lines[place + 1];
      const value = next === undefined ? undefined : lines[next]?.text;
      if (next === undefined || value === undefined || !sex.test(lines[line]?.text ?? '')) return [];
      if (!capitals.test(value)) return [];
      return secretText('domicile', lines, { line: next, from: 0, to: value.length });
    }),
  );
}

/** The state, as the zone has it and the cell beside the number. */
const japanese = /JPN/;
const sex = /^\s*[MF]\s*$/;
const capitals = /^\s*[A-Z]{3,}\s*$/;

/** TOKYO, as it is printed and read. */
const prefecture = /^[^\d]{3,}$/;
/** What stands in the cell below 本籍 and 筆頭者, and is neither a watermark nor the next label. */
const head = /筆頭者(?:の?氏名)?/g;
const place = /[都道府県市区町村]/u;
const name = /^[^複復写番号年月日\d]{2,}$/u;
const records: ReadonlySet<PageKind> = new Set<PageKind>(['residence-record', 'residence-record-other']);
/** A domicile ends with the number of its plot: no 号, no building. */
const plot = /[\d一二三四五六七八九十](?:番地?)(?:の?[\d一二三四五六七八九十]+)?$/u;
/** Words of labels beside or above an address that is somebody's. */
const places = /住所|転/u;
/** A label above an address, or the top of the next cell, is no farther off than this share of the page's height. */
const labelReach = 0.02;

/** An address other than the one beside 住所 that no label asks for: the domicile whose label a watermark took away. */
function unlabelled(lines: readonly Line[]): Secret[] {
  const found = lines.flatMap((line, index) => {
    const parsed = parseAddress(line.text);
    return parsed === null || line.vertical ? [] : [{ line, index, value: parsed.value }];
  });
  const asked = ({ line }: { line: Line }, words: RegExp): boolean =>
    lines.some((label) => words.test(label.text) && stands(label, line));
  const home = found.find((one) => asked(one, /^[\s　]*(?:現[\s　]*)?住[\s　]*所/u));
  if (home === undefined) return [];
  return found
    .filter(({ value }) => plot.test(value) && compareAddresses(home.value, value) !== 'match')
    .filter((one) => !asked(one, places))
    .flatMap(({ line, index }) =>
      secretText('domicile', lines, { line: index, from: 0, to: line.text.length }),
    );
}

/** Whether a line is a label left of another in its row, or above it in its cell. */
function stands(label: Line, line: Line): boolean {
  const [x, y, width, height] = label.box;
  const [left, top, , high] = line.box;
  const middle = y + height / 2;
  const beside = label === line || (x + width <= left + high && middle > top && middle < top + high);
  const above = Math.abs(x - left) < 2 * high && y < top + high / 2 && top - y < labelReach + height;
  return beside || above;
}
