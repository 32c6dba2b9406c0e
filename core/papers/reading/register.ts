import { compareNames } from '../../compare/names.ts';
import { readEntries } from '../../fields/entries.ts';
import { parseDate } from '../../fields/values/date-text.ts';
import { parseName } from '../../fields/values/name-text.ts';
import { fieldOf, runOf } from '../../fields/values/run.ts';
import type { Page } from '../../page.ts';
import type { PaperFields } from '../../paper.ts';
import type { Field } from '../../request.ts';
import { namesAsked } from './asked.ts';
import { issuedField } from './issued.ts';
import { known, pick } from './pick.ts';
import { type Item, type Member, membersIn, textOf } from './register-items.ts';

/**
 * 戸籍全部事項証明書: `name` is the youngest of those recorded whom the packet's forms name, else the youngest of all, whom a
 * register is sent in for; `agentName` the parent or guardian whom the forms name, else the head, else the first. The
 * register gives given names alone; the family name is the head's (筆頭者).
 */
export function readFamilyRegister(pages: readonly Page[], packet: readonly Page[] = []): PaperFields {
  const members = membersIn(pages);
  const head = pick(pages.flatMap(readEntries), 'name');
  const asked = namesAsked(packet);
  const isAsked = (field: Field | undefined): boolean =>
    field !== undefined && asked.some((name) => compareNames({ name }, { name: field.value }) === 'match');
  const youngest = members
    .map((member) => ({
      member,
      born: dated(member.birth),
      named: isAsked(fullName(member.given, head, members)),
    }))
    .sort(
      (one, other) =>
        Number(other.named) - Number(one.named) ||
        (other.born?.value ?? '').localeCompare(one.born?.value ?? ''),
    )[0];
  const parents = youngest === undefined ? [] : parentsOf(youngest.member, head, members);
  const parent = parents.find(isAsked) ?? parents.find(({ value }) => value === head?.value) ?? parents[0];
  return known({
    name: youngest === undefined ? head : fullName(youngest.member.given, head, members),
    birthDate: youngest?.born,
    agentName: parent,
    issuedOn: issuedField(pages),
  });
}

/** Whoever has parental authority where the register says so (親権者), else the parents. */
function parentsOf(member: Member, head: Field | undefined, members: readonly Member[]): Field[] {
  const of = (item: Item | undefined): Field | undefined => parentName(item, head, members);
  const guardian = member.guardian === undefined ? '' : textOf(member.guardian);
  const told =
    guardian === '父'
      ? [of(member.father)]
      : guardian === '母'
        ? [of(member.mother)]
        : [guardian === '父母' ? undefined : of(member.guardian), of(member.father), of(member.mother)];
  return told.filter((name) => name !== undefined);
}

/** A parent who is recorded in the register itself may be named by the given name alone. */
function parentName(
  item: Item | undefined,
  head: Field | undefined,
  members: readonly Member[],
): Field | undefined {
  if (item === undefined) return undefined;
  const given = textOf(item);
  const recorded = members.some(
    (member) => compareNames({ name: textOf(member.given) }, { name: given }) === 'match',
  );
  return recorded ? fullName(item, head, members) : named(item);
}

function dated(item: Item | undefined): Field | undefined {
  if (item === undefined) return undefined;
  const run = runOf(item.line, item.from, item.to);
  const parsed = parseDate(run.text, { strict: true });
  return parsed === null ? undefined : fieldOf(run, parsed, item.page, 1);
}

function named(item: Item | undefined): Field | undefined {
  if (item === undefined) return undefined;
  const run = runOf(item.line, item.from, item.to);
  const parsed = parseName(run.text);
  return parsed === null ? undefined : fieldOf(run, parsed, item.page, 1);
}

/** The head's name less the given name of whoever bears it is the family name of all. */
function fullName(given: Item, head: Field | undefined, members: readonly Member[]): Field | undefined {
  const own = textOf(given);
  if (own === '') return head;
  const bearer = members
    .map((member) => textOf(member.given))
    .find((name) => name !== '' && head?.value.endsWith(name));
  const spaced = head?.raw.trim().split(/[\s　]+/u) ?? [];
  const family =
    head === undefined
      ? ''
      : bearer !== undefined
        ? head.value.slice(0, -bearer.length)
        : spaced.length === 2
          ? (spaced[0] ?? '')
          : '';
  const run = runOf(given.line, given.from, given.to);
  const whole = { value: family + own, from: 0, to: run.text.length, fit: family === '' ? 0.4 : 0.95 };
  return fieldOf(run, whole, given.page, 1);
}
