import type { Channel } from '../../core/packet.ts';
import type { Answer } from '../base/api/call.ts';
import type { DocumentType } from './inspect.ts';

/** How far a document has come, as the server tells it. */
export type SlipNow = Answer<'slips'>['slips'][number];

/** What the mailroom tells of one document; texts as typed. */
export interface Told {
  /** Null: the day of the batch. */
  receivedOn: string | null;
  registered: string;
  stamps: string;
  moneyOrders: string;
}

/** What the mailroom tells of all that is not sent yet. */
export interface Batch {
  channel: Channel;
  receivedOn: string;
}

/** `staged`: waits for the person; `waiting`: for its turn; `sent`: in storage, the intake has it. */
export type Stage = 'staged' | 'waiting' | 'sending' | 'failed' | 'sent';

/** One document of this browser session, from the drop to the case number. */
export interface Parcel {
  /** Within this page. */
  key: string;
  /** Null where it was sent before a reload. */
  file: File | null;
  type: DocumentType | null;
  told: Told;
  /** Of the batch it was sent with; null while it is staged. */
  batch: Batch | null;
  stage: Stage;
  /** Share sent, 0 to 1. */
  progress: number;
  /** Why it failed. */
  error: unknown;
  /** Known once it is announced. */
  slipId: string | null;
  /** As the server told it last. */
  slip: SlipNow | null;
  /** The person has written the number on the envelope. */
  noted: boolean;
}

const nothingTold: Told = { receivedOn: null, registered: '', stamps: '', moneyOrders: '' };

let count = 0;

const blank = (): Parcel => ({
  key: String(++count),
  file: null,
  type: null,
  told: nothingTold,
  batch: null,
  stage: 'staged',
  progress: 0,
  error: null,
  slipId: null,
  slip: null,
  noted: false,
});

/** A document that was just dropped. */
export const stagedParcel = (file: File, type: DocumentType): Parcel => ({ ...blank(), file, type });

/** A document that was announced before a reload. */
export const rememberedParcel = (slipId: string): Parcel => ({ ...blank(), stage: 'sent', slipId });

/** Whether there is nothing more to wait for. */
export const isSettled = ({ stage, slip }: Parcel): boolean => stage === 'sent' && slip?.state === 'queued';

/** Yen as typed, full-width figures too; null where nothing or nonsense is written. */
export function yenOf(typed: string): number | null {
  const figures = typed.normalize('NFKC').replace(/[,\s円]/g, '');
  return /^\d{1,7}$/.test(figures) && Number(figures) <= 1_000_000 ? Number(figures) : null;
}

/** What was counted, or null where nothing was written. */
export function countedOf({ stamps, moneyOrders }: Told): { stamps: number; moneyOrders: number } | null {
  if (stamps.trim() === '' && moneyOrders.trim() === '') return null;
  return { stamps: yenOf(stamps) ?? 0, moneyOrders: yenOf(moneyOrders) ?? 0 };
}

/** 引受番号 as the post office prints it, figures and hyphens; null where it is not one. */
export function registeredOf(typed: string): string | null {
  const figures = typed
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/\p{Dash}|ー/gu, '-');
  return /^\d[\d-]{9,15}\d$/.test(figures) ? figures : null;
}

/** What is written wrongly of a document. */
export function faultsOf({
  registered,
  stamps,
  moneyOrders,
}: Told): ('registered' | 'stamps' | 'moneyOrders')[] {
  const wrong = (typed: string, read: (typed: string) => unknown): boolean =>
    typed.trim() !== '' && read(typed) === null;
  return [
    ...(wrong(registered, registeredOf) ? (['registered'] as const) : []),
    ...(wrong(stamps, yenOf) ? (['stamps'] as const) : []),
    ...(wrong(moneyOrders, yenOf) ? (['moneyOrders'] as const) : []),
  ];
}
