import { useSyncExternalStore } from 'react';
import { todayHere } from '../base/dates.ts';
import { inspect, type Refusal } from './inspect.ts';
import { keep, readKept } from './kept.ts';
import {
  type Batch,
  faultsOf,
  type Parcel,
  rememberedParcel,
  type SlipNow,
  stagedParcel,
  type Told,
} from './parcel.ts';

export interface Refused {
  name: string;
  why: Refusal;
}

export interface TrayNow {
  parcels: readonly Parcel[];
  refused: readonly Refused[];
  batch: Batch;
  /** Of before a reload: so many files are to be dropped in again. */
  lost: number;
}

/** A document that was announced before a reload and has not arrived so long after it will not: its file is gone. */
const grace = 30_000;

/** 受入: what was dropped in this browser session. Stands outside of the page, so that sending goes on elsewhere. */
class Tray {
  #now: TrayNow;
  #listeners = new Set<() => void>();
  #loadedAt = Date.now();

  constructor() {
    const { slips, unsent } = readKept();
    this.#now = {
      parcels: slips.map(rememberedParcel),
      refused: [],
      batch: { channel: 'mail', receivedOn: todayHere() },
      lost: unsent,
    };
  }

  now = (): TrayNow => this.#now;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Looks at files and stages those that can be read. */
  async add(files: readonly File[]): Promise<void> {
    const seen = new Set(this.#now.parcels.flatMap(({ file }) => (file === null ? [] : [printOf(file)])));
    const parcels: Parcel[] = [];
    const refused: Refused[] = [];
    for (const file of files) {
      const found = seen.has(printOf(file)) ? { refusal: 'twice' as const } : await inspect(file);
      if ('refusal' in found) refused.push({ name: file.name, why: found.refusal });
      else parcels.push(stagedParcel(file, found.type));
      seen.add(printOf(file));
    }
    this.#set({
      parcels: [...this.#now.parcels, ...parcels],
      refused: withoutTwins([...this.#now.refused, ...refused]),
      lost: 0,
    });
  }

  /** What is told of one document that is not sent yet. */
  tell(key: string, told: Partial<Told>): void {
    this.change(key, (parcel) => ({ ...parcel, told: { ...parcel.told, ...told } }));
  }

  /** What is told of all that are not sent yet. */
  tellAll(batch: Partial<Batch>): void {
    this.#set({ batch: { ...this.#now.batch, ...batch } });
  }

  forgetRefused(): void {
    this.#set({ refused: [] });
  }

  forgetLost(): void {
    this.#set({ lost: 0 });
  }

  /** Lets all go that is staged and rightly filled in, with the day and channel of the batch. */
  release(): void {
    const { batch, parcels } = this.#now;
    this.#set({
      parcels: parcels.map((parcel) =>
        parcel.stage === 'staged' && faultsOf(parcel.told).length === 0
          ? { ...parcel, stage: 'waiting', batch }
          : parcel,
      ),
    });
  }

  change(key: string, by: (parcel: Parcel) => Parcel): void {
    this.#set({ parcels: this.#now.parcels.map((parcel) => (parcel.key === key ? by(parcel) : parcel)) });
  }

  remove(key: string): void {
    this.#set({ parcels: this.#now.parcels.filter((parcel) => parcel.key !== key) });
  }

  /** Takes over what the server tells of slips, and lets go of those that will not come any more. */
  followed(asked: readonly string[], slips: readonly SlipNow[]): void {
    const told = new Map(slips.map((slip) => [slip.id, slip]));
    const over = Date.now() - this.#loadedAt > grace;
    let lost = 0;
    const parcels = this.#now.parcels.flatMap((parcel) => {
      const slip = told.get(parcel.slipId ?? '');
      // remembered from long ago: the server does not know it any more
      if (slip === undefined)
        return parcel.file === null && asked.includes(parcel.slipId ?? '') ? [] : [parcel];
      if (parcel.file === null && slip.state === 'announced' && over) {
        lost += 1;
        return [];
      }
      return [{ ...parcel, slip }];
    });
    this.#set({ parcels, lost: this.#now.lost + lost });
  }

  /** Takes over what was counted after the reading. */
  counted(slipId: string, counted: NonNullable<SlipNow['counted']>): void {
    this.#set({
      parcels: this.#now.parcels.map((parcel) =>
        parcel.slip?.id === slipId ? { ...parcel, slip: { ...parcel.slip, counted } } : parcel,
      ),
    });
  }

  #set(now: Partial<TrayNow>): void {
    this.#now = { ...this.#now, ...now };
    const { parcels, lost } = this.#now;
    keep({
      slips: parcels.flatMap(({ slipId }) => (slipId === null ? [] : [slipId])),
      unsent: lost + parcels.filter(({ slipId }) => slipId === null).length,
    });
    for (const listener of this.#listeners) listener();
  }
}

/** The same file dropped twice in one session, as far as a browser tells files apart. */
const printOf = ({ name, size, lastModified }: File): string => `${name} ${size} ${lastModified}`;

const withoutTwins = (refused: readonly Refused[]): Refused[] => [
  ...new Map(refused.map((one) => [`${one.name} ${one.why}`, one])).values(),
];

export const tray = new Tray();

export const useTray = (): TrayNow => useSyncExternalStore(tray.subscribe, tray.now);
