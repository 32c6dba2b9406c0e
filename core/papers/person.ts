import { compareAddresses } from '../compare/addresses.ts';
import { compareDates } from '../compare/dates.ts';
import type { Match } from '../compare/match.ts';
import { compareNames } from '../compare/names.ts';
import type { Paper } from '../paper.ts';
import type { Field, Fields, Requester } from '../request.ts';

export type Role = 'principal' | 'agent';

/** Somebody the request speaks of: what the form says, and what papers that surely are theirs add to it. */
export interface Person {
  role: Role;
  name?: Field | undefined;
  kana?: Field | undefined;
  address?: Field | undefined;
  birthDate?: Field | undefined;
  /** Known from papers only; it can settle what is open, never accuse. */
  learnt: { kana?: string; address?: string; birthDate?: string };
}

/** How a paper compares with a person. */
export interface Evidence {
  name: Match;
  birthDate: Match;
  address: Match;
  /** The paper has a name, but in roman letters, which nothing known of the person can be compared with. */
  scriptApart: boolean;
}

/** The people of a request, the principal first. Without a form, somebody still is the principal. */
export function peopleOf(requester: Requester | null, fields: Fields): Person[] {
  const principal: Person = {
    role: 'principal',
    name: fields['principal.name'],
    kana: fields['principal.kana'],
    address: fields['principal.address'],
    birthDate: fields['principal.birthDate'],
    learnt: {},
  };
  const hasAgent = requester === null ? fields['agent.name'] !== undefined : requester !== 'principal';
  if (!hasAgent) return [principal];
  const agent: Person = {
    role: 'agent',
    name: fields['agent.name'],
    address: fields['agent.address'],
    birthDate: fields['agent.birthDate'],
    learnt: {},
  };
  return [principal, agent];
}

const known = <K extends string>(key: K, value: string | undefined): Partial<Record<K, string>> => {
  const entry: Partial<Record<K, string>> = {};
  if (value !== undefined) entry[key] = value;
  return entry;
};

/** Compares a paper's name, birth date and address with a person's. */
export function evidenceOf(paper: Paper, person: Person): Evidence {
  const { name, kana, romanName, birthDate, address } = paper.fields;
  const theirs = known('name', person.name?.value);
  const readings = [person.kana?.value, person.learnt.kana].filter((reading) => reading !== undefined);
  const printed = {
    ...known('name', name?.value),
    ...known('kana', kana?.value),
    ...known('romanName', romanName?.value),
  };
  // by hand a reading is written or read less surely than on a certificate of the same name
  const matches = (readings.length > 0 ? readings : [undefined]).map((reading) =>
    compareNames({ ...theirs, ...known('kana', reading) }, printed),
  );
  const compared = matches.find((match) => match === 'match') ?? matches[0] ?? 'unread';
  const born = person.birthDate?.value ?? person.learnt.birthDate;
  const lives = person.address?.value ?? person.learnt.address;
  return {
    name: compared,
    birthDate: born === undefined || birthDate === undefined ? 'unread' : compareDates(born, birthDate.value),
    address: lives === undefined || address === undefined ? 'unread' : compareAddresses(lives, address.value),
    scriptApart: compared === 'unread' && name === undefined && romanName !== undefined,
  };
}

/** Adds what a paper says to what is known of a person. The first paper to say something counts. */
export function learnFrom(person: Person, says: Person['learnt']): Person {
  return { ...person, learnt: { ...says, ...person.learnt } };
}

/** A reading less sure than this is not learnt: one wrong kana in it makes another name in roman letters. */
const sureReading = 0.7;

/** What is learnt of the people from papers whose name says whose they are: residence records and proofs of the agency. */
export function learn(people: readonly Person[], papers: readonly Paper[]): Person[] {
  return people.map((person) =>
    papers.reduce((so, paper) => {
      const { kana, address, birthDate, agentName, agentAddress, agentBirthDate } = paper.fields;
      if (paper.kind === 'residence-record' && evidenceOf(paper, so).name === 'match') {
        return learnFrom(so, {
          ...known('kana', (kana?.confidence ?? 0) >= sureReading ? kana?.value : undefined),
          ...known('address', address?.value),
          ...known('birthDate', birthDate?.value),
        });
      }
      const named = so.role === 'agent' && so.name !== undefined && agentName !== undefined;
      if (named && compareNames(known('name', so.name?.value), { name: agentName.value }) === 'match') {
        return learnFrom(so, {
          ...known('address', agentAddress?.value),
          ...known('birthDate', agentBirthDate?.value),
        });
      }
      return so;
    }, person),
  );
}
