import { compareNames } from '../compare/names.ts';
import { bodyOf } from '../fields/body.ts';
import { type Entry, type EntryKind, readEntries } from '../fields/entries.ts';
import type { Party } from '../fields/labels/label-words.ts';
import { findDates } from '../fields/values/date-text.ts';
import { parseKana } from '../fields/values/kana-text.ts';
import { byReading, isKanaOnly, parseName } from '../fields/values/name-text.ts';
import { fieldOf, runOf } from '../fields/values/run.ts';
import { requesterOptions } from '../options/option-words.ts';
import type { Page } from '../page.ts';
import type { Field, FieldName, Fields } from '../request.ts';
import { isMarked } from './requester.ts';

/** What a form's entries mean, by kind, for the person the data is about and for who acts for them. */
const principalFields: Readonly<Partial<Record<EntryKind, FieldName>>> = {
  name: 'principal.name',
  romanName: 'principal.name',
  kana: 'principal.kana',
  address: 'principal.address',
  birthDate: 'principal.birthDate',
  phone: 'principal.phone',
  customerNumber: 'principal.customerNumber',
};
const agentFields: Readonly<Partial<Record<EntryKind, FieldName>>> = {
  name: 'agent.name',
  romanName: 'agent.name',
  address: 'agent.address',
  birthDate: 'agent.birthDate',
  phone: 'agent.phone',
  relation: 'agent.relation',
};
const requestFields: Readonly<Partial<Record<EntryKind, FieldName>>> = {
  requestDate: 'request.date',
  target: 'request.target',
  reason: 'request.reason',
};

/**
 * What the pages of a request form say. 申請者 or 請求者 is the person or an agent: an agent where the form names
 * another person besides.
 */
export function readFormFields(pages: readonly Page[]): Fields {
  const read = pages.flatMap(readEntries);
  const entries = read.filter((entry) => !isSignature(entry) && !speaksOf(entry));
  const blocks = { applicant: applicantOf(entries), unheaded: unheadedOf(entries, pages) };
  const best = new Map<FieldName, Field>();
  for (const entry of entries) {
    const name = nameOf(entry, blocks);
    if (name === null) continue;
    const known = best.get(name);
    if (known === undefined || isBetter(entry.field, known)) best.set(name, entry.field);
  }
  const both = entries.find(asksBoth)?.field;
  if (both !== undefined && !best.has('request.reason')) best.set('request.reason', both);
  const reading = best.get('principal.kana');
  const named =
    best.get('principal.name') ??
    signedBy(read.filter(isSignature), best.get('agent.name')) ??
    (reading === undefined ? null : nameUnder(reading, pages));
  if (named !== null) best.set('principal.name', nameAndReading(named, reading));
  if (!best.has('request.date')) {
    const date = loneDate(pages, entries);
    if (date !== null) best.set('request.date', date);
  }
  return Object.fromEntries(best);
}

/**
 * Whether a form asks twice for a name, outside of any agent's block, and was told those of two people: the block of one
 * of them has a heading that says nothing to us.
 */
export function namesTwo(pages: readonly Page[]): boolean {
  const entries = pages.flatMap((page) => {
    const read = readEntries(page).filter((entry) => !isSignature(entry) && !speaksOf(entry));
    return read.filter(({ kind, party }) => kind === 'name' && party !== 'agent' && party !== 'applicant');
  });
  const sure = entries.filter(({ field }) => field.confidence >= sureName);
  return sure.some((one) =>
    sure.some(
      (other) =>
        other.label.line !== one.label.line &&
        other.field.page === one.field.page &&
        compareNames({ name: one.field.value }, { name: other.field.value }) === 'mismatch',
    ),
  );
}

/** Less sure than this a name may be another's misread. */
const sureName = 0.7;

/** A name in kana that is no more than its reading may be the reading alone: so sure at most that a person looks. */
const readingTrust = 0.65;

/** A name with the kana at its end put right by its reading. */
function nameAndReading(name: Field, reading: Field | undefined): Field {
  const value = byReading(name.value, reading?.value ?? '');
  const alone = isKanaOnly(value) && parseKana(value)?.value === reading?.value;
  return { ...name, value, confidence: name.confidence * (alone ? readingTrust : 1) };
}

/** 対象と理由, 対象・理由: what is written there tells the one and the other. */
const asksBoth = ({ kind, label }: Entry): boolean =>
  kind === 'target' && /理由/u.test(label.line.text.slice(label.from, label.to));

/** 氏名の漢字, 同じ氏名の契約: what is told of a name, not the name. */
const speaksOf = ({ kind, label }: Entry): boolean =>
  (kind === 'name' || kind === 'romanName') && /^[\s　]*の/u.test(label.line.text.slice(label.to));

/** 署名 at a form's foot is that of who asks, whoever the block above it speaks of. */
const isSignature = ({ kind, label }: Entry): boolean =>
  (kind === 'name' || kind === 'romanName') && label.party === null && /署名/u.test(label.line.text);

/** The name signed with, where no other was read: the principal's unless it is the agent's. */
function signedBy(signatures: readonly Entry[], agent: Field | undefined): Field | undefined {
  const [first] = signatures.toSorted((one, other) => other.field.confidence - one.field.confidence);
  return first === undefined || first.field.value === agent?.value ? undefined : first.field;
}

/** The surer of two; but the reading of a name (ヤマダハナコ) is no match for the name itself. */
function isBetter(one: Field, other: Field): boolean {
  const kana = [one, other].map(({ value }) => isKanaOnly(value));
  return kana[0] === kana[1] ? one.confidence > other.confidence : kana[1] === true;
}

/** Whom the applicant's block speaks of. */
function applicantOf(entries: readonly Entry[]): 'principal' | 'agent' {
  const nameIn = (party: Party): string | undefined =>
    entries.find((entry) => entry.kind === 'name' && entry.party === party)?.field.value;
  const applicant = nameIn('applicant');
  const principal = nameIn('principal');
  return applicant !== undefined && principal !== undefined && applicant !== principal
    ? 'agent'
    : 'principal';
}

/**
 * Whom a block without a heading speaks of. In the tradition of public offices whoever asks stands at the head, and the
 * person concerned (本人の氏名) behind, where an agent asks.
 */
function unheadedOf(entries: readonly Entry[], pages: readonly Page[]): 'principal' | 'agent' {
  const namesOf = (party: Party | null): string[] =>
    entries.flatMap((entry) => (entry.kind === 'name' && entry.party === party ? [entry.field.value] : []));
  const [head] = namesOf(null);
  const [concerned] = namesOf('principal');
  if (head === undefined || concerned === undefined || namesOf('agent').length > 0) return 'principal';
  const agentAsks = pages.some(({ choices }) =>
    choices.some((choice) => isMarked(choice) && choice.option in agents),
  );
  const apart = compareNames({ name: head }, { name: concerned }) === 'mismatch';
  return agentAsks && apart ? 'agent' : 'principal';
}

const { principal: _, ...agents } = requesterOptions;

interface Blocks {
  readonly applicant: 'principal' | 'agent';
  readonly unheaded: 'principal' | 'agent';
}

function nameOf({ kind, party }: Entry, { applicant, unheaded }: Blocks): FieldName | null {
  const request = requestFields[kind];
  if (request !== undefined) return request;
  const person = party === 'applicant' ? applicant : (party ?? unheaded);
  // A relation (続柄) is told by who acts for another, wherever the form asks for it.
  if (kind === 'relation') return agentFields.relation ?? null;
  return (person === 'agent' ? agentFields : principalFields)[kind] ?? null;
}

/** A name whose label was lost: it stands right under its reading (フリガナ), beginning where that begins. */
function nameUnder(reading: Field, pages: readonly Page[]): Field | null {
  const page = pages.find((one) => one.page === reading.page);
  const [x, y, , height] = reading.box;
  for (const line of page?.lines ?? []) {
    const [left, top] = line.box;
    if (Math.abs(left - x) > 0.03 || top <= y + height / 2 || top - y > 3 * height) continue;
    const parsed = parseName(line.text);
    // Half as sure as one with a label, so that a person looks.
    if (parsed !== null && parsed.fit >= 0.8) return fieldOf(runOf(line), parsed, reading.page, 0.55);
  }
  return null;
}

/** A date alone in its line, as it stands at the head or foot of forms without a label. */
function loneDate(pages: readonly Page[], entries: readonly Entry[]): Field | null {
  const taken = new Set(entries.map(({ field }) => field.box.join()));
  for (const page of pages) {
    for (const line of bodyOf(page.lines)) {
      const [date] = findDates(line.text);
      const alone =
        date !== undefined && date.value !== '' && date.to - date.from >= line.text.trim().length - 1;
      // Filled in beside a label it was found already; a birth date has one.
      const field = alone ? fieldOf(runOf(line), date, page.page, 0.7) : null;
      if (field !== null && !taken.has(field.box.join())) return field;
    }
  }
  return null;
}
