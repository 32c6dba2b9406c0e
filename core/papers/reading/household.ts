import { compareNames } from '../../compare/names.ts';
import { type Entry, readEntries } from '../../fields/entries.ts';
import { labelBox, middle } from '../../fields/geometry.ts';
import { findLabels } from '../../fields/labels/labels.ts';
import { isSecondRow } from '../../fields/labels/second-row.ts';
import { byReading, parseName } from '../../fields/values/name-text.ts';
import type { Line, Page } from '../../page.ts';
import type { PaperFields } from '../../paper.ts';
import type { Field } from '../../request.ts';
import { namesAsked } from './asked.ts';
import { addressByItself } from './card.ts';
import { peopleInColumns } from './household-columns.ts';
import { peopleInRows } from './household-rows.ts';
import { peopleUnheaded } from './household-unheaded.ts';
import { issuedField } from './issued.ts';
import { readingOf, withoutReadings } from './name-readings.ts';
import { known, pick } from './pick.ts';

/**
 * 住民票の写し. One of a whole household (世帯全員) speaks of several people: of these, those whom the packet's forms
 * and letters name are told, each for themselves; else the first.
 */
export function readHousehold(sheets: readonly Page[], packet: readonly Page[]): PaperFields[] {
  const apart = sheets.map(withoutReadings);
  const pages = apart.map(({ page }) => page);
  const entries = pages.flatMap(peopleInColumns).flatMap(readEntries).map(withWholeLabel);
  const common = {
    address: pick(entries, 'address') ?? addressUnlabelled(pages),
    issuedOn: issuedField(pages),
  };
  const readings = apart.flatMap((one) => one.readings);
  const people = peopleIn(pages, entries).map((person) => withReading(person, readings));
  if (people.length === 0)
    return [known({ ...common, kana: pick(entries, 'kana'), birthDate: pick(entries, 'birthDate') })];
  const told = people.map((person): PaperFields => ({ ...known(common), ...person }));
  if (told.length === 1) return told;
  const asked = namesAsked(packet);
  const wanted = told.filter(({ name, kana, romanName }) =>
    asked.some((one) => {
      const match = compareNames(
        { name: one },
        { name: name?.value, kana: kana?.value, romanName: romanName?.value },
      );
      return match === 'match' || match === 'near';
    }),
  );
  return wanted.length > 0 ? wanted : told.slice(0, 1);
}

/** Those whom a record lists: as rows of a table, else each after a label, else over the labels of their cells. */
function peopleIn(pages: readonly Page[], entries: readonly Entry[]): PaperFields[] {
  const inRows = pages.flatMap(peopleInRows);
  if (inRows.length > 0) return inRows;
  const lines = pages.flatMap((page) => page.lines);
  const labelled = peopleOf(entries).map((person) =>
    known({
      name: pick(person, 'name'),
      romanName: pick(person, 'romanName'),
      kana: pick(person, 'kana'),
      birthDate: pick(person, 'birthDate') ?? pick(restOfBorn(person, lines), 'requestDate'),
    }),
  );
  return labelled.length > 0 ? labelled : pages.flatMap((page) => peopleUnheaded(page, entries));
}

/** The person with the reading that stood apart, and the name, with kana at its end put right by its reading. */
function withReading(person: PaperFields, readings: readonly Field[]): PaperFields {
  const { name } = person;
  const kana = person.kana ?? readingOf(name, readings);
  return {
    ...person,
    ...(kana === undefined ? {} : { kana }),
    ...(name === undefined ? {} : { name: { ...name, value: byReading(name.value, kana?.value ?? '') } }),
  };
}

/** 年月日 is what a watermark left of 生年月日, where it is not the second row of another label (住民となった年月日). */
const restOfBorn = (person: readonly Entry[], lines: readonly Line[]): Entry[] =>
  person.filter(({ label }) => !isSecondRow(label, lines));

/** Residence records ask for no given name alone: 名 is what a watermark left of 氏名. */
function withWholeLabel(entry: Entry): Entry {
  if (entry.kind !== 'givenName') return entry;
  const parsed = parseName(entry.field.value);
  return parsed === null || parsed.fit < 1 ? entry : { ...entry, kind: 'name' };
}

/** An address whose label was lost in the watermark: one beside or below which no other place is asked for. */
function addressUnlabelled(pages: readonly Page[]): Field | undefined {
  const places = pages.map((page) => {
    const others = findLabels(page.lines).filter(({ kind }) => kind === 'other');
    const isOther = ({ box }: Line): boolean =>
      others.some((label) => {
        const asked = /籍|住所|転/u.test(label.line.text.slice(label.from, label.to));
        const apart = middle(box) - middle(labelBox(label));
        return asked && apart > -0.01 && apart < 0.05;
      });
    return { ...page, lines: page.lines.filter((line) => !isOther(line)) };
  });
  return addressByItself(places);
}

/** Entries by person: each name begins one, with the reading right above it and all that follows. */
function peopleOf(entries: readonly Entry[]): Entry[][] {
  const names = entries.filter(
    ({ kind, label }) => (kind === 'name' || kind === 'romanName') && label.fit >= 0.45,
  );
  const begins = names.filter((name, at) => names.findIndex((other) => other.label === name.label) === at);
  return begins.map((begin, at) => {
    const next = begins[at + 1];
    const first = entries.indexOf(begin);
    const last = next === undefined ? entries.length : entries.indexOf(next);
    const reading = entries
      .slice(0, first)
      .filter(({ kind, label }) => kind === 'kana' && near(label.line.box, begin.label.line.box));
    return [...reading, ...entries.slice(first, last)].filter(
      ({ kind, label }) =>
        kind !== 'kana' || next === undefined || !near(label.line.box, next.label.line.box),
    );
  });
}

/** A reading stands in the row above its name: within 4 % of the page's height. */
const near = (one: Entry['field']['box'], other: Entry['field']['box']): boolean =>
  middle(other) - middle(one) < 0.045 && middle(other) >= middle(one) - 0.005;
