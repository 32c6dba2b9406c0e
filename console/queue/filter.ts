import type { CaseStatus } from '../../core/case.ts';
import type { Verdict } from '../../core/finding.ts';
import type { Channel } from '../../core/packet.ts';
import type { RequestType } from '../../core/request.ts';
import type { Input } from '../base/api/call.ts';
import { addDays } from '../base/dates.ts';
import { channelNames, requestTypeNames, statusNames, verdictNames } from '../names/words.ts';

/** ISO days, both inclusive; empty: open on that side. */
export interface Days {
  from: string;
  to: string;
}

/** `overdue`, `today` and `week` stay true in a bookmark as days go by. */
export type Due = 'any' | 'overdue' | 'today' | 'week' | Days;

/** Which cases the list shows; as it stands in the address bar. Nothing in it is personal. */
export interface Filter {
  status: CaseStatus[];
  verdict: Verdict[];
  channel: Channel[];
  type: RequestType[];
  due: Due;
  received: Days;
  mine: boolean;
}

const anyDay: Days = { from: '', to: '' };

export const everything: Filter = {
  status: [],
  verdict: [],
  channel: [],
  type: [],
  due: 'any',
  received: anyDay,
  mine: false,
};

/** Statuses of cases that wait for a person, in the order in which a case goes through them. */
export const openStatuses = ['queued', 'in-review', 'awaiting-correction', 'reviewed'] as const;

/** Reads an address's query; what it does not know it leaves out. */
export function filterOf(search: string): Filter {
  const query = new URLSearchParams(search);
  return {
    status: listed(query.get('status'), statusNames.ja),
    verdict: listed(query.get('verdict'), verdictNames.ja),
    channel: listed(query.get('channel'), channelNames.ja),
    type: listed(query.get('type'), requestTypeNames.ja),
    due: dueOf(query.get('due')),
    received: daysOf(query.get('received')) ?? anyDay,
    mine: query.get('mine') === 'yes',
  };
}

/** Writes an address's query, without its question mark; nothing of what is not asked for. */
export function searchOf({ status, verdict, channel, type, due, received, mine }: Filter): string {
  const parts: [string, string][] = [
    ['due', typeof due === 'string' ? (due === 'any' ? '' : due) : textOf(due)],
    ['mine', mine ? 'yes' : ''],
    ['verdict', verdict.join(',')],
    ['status', status.join(',')],
    ['channel', channel.join(',')],
    ['type', type.join(',')],
    ['received', textOf(received)],
  ];
  // commas and dots are allowed in a query (RFC 3986) and read better as they are
  return parts.flatMap(([key, value]) => (value === '' ? [] : [`${key}=${value}`])).join('&');
}

/** What the server is asked for. @param today ISO day */
export function queryOf({ status, verdict, channel, type, due, received, mine }: Filter, today: string) {
  const { from, to } = dueDays(due, today);
  const parts = {
    status: status.join(','),
    verdict: verdict.join(','),
    channel: channel.join(','),
    type: type.join(','),
    dueFrom: from,
    dueTo: to,
    receivedFrom: received.from,
    receivedTo: received.to,
  };
  const query: Input<'queue'>['query'] = Object.fromEntries(
    Object.entries(parts).filter(([, value]) => value !== ''),
  );
  return mine ? { ...query, mine: 'yes' as const } : query;
}

/** The days that are meant. `week`: to the coming Sunday, what is late included. */
export function dueDays(due: Due, today: string): Days {
  if (due === 'any') return anyDay;
  if (due === 'overdue') return { from: '', to: addDays(today, -1) };
  if (due === 'today') return { from: today, to: today };
  if (due === 'week') return { from: '', to: addDays(today, (7 - weekday(today)) % 7) };
  return due;
}

/** 0 for Sunday. */
const weekday = (day: string): number => new Date(`${day}T12:00:00Z`).getUTCDay();

function listed<K extends string>(text: string | null, known: Record<K, string>): K[] {
  const isKnown = (word: string): word is K => word in known;
  return (text ?? '').split(',').filter(isKnown);
}

function dueOf(text: string | null): Due {
  if (text === 'overdue' || text === 'today' || text === 'week') return text;
  return daysOf(text) ?? 'any';
}

/** `2026-11-01..2026-11-30`, either of them may be left out. */
function daysOf(text: string | null): Days | null {
  const [, from = '', to = ''] = /^(\d{4}-\d\d-\d\d)?\.\.(\d{4}-\d\d-\d\d)?$/.exec(text ?? '') ?? [];
  return from === '' && to === '' ? null : { from, to };
}

const textOf = ({ from, to }: Days): string => (from === '' && to === '' ? '' : `${from}..${to}`);
