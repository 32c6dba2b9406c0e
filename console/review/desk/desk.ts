import { createContext, use } from 'react';
import type { Box } from '../../../core/page.ts';
import type { CaseView } from '../../../functions/api/shapes/case-view.ts';
import type { Person } from '../../base/sign-in/person.ts';
import type { Change } from './changes.ts';
import type { Hold } from './hold.ts';
import type { Sheet } from './sheets.ts';
import type { Look, Sight } from './sight.ts';

/** One case on a person's desk: what is known of it, what is looked at, and how to change it. */
export interface Desk {
  number: string;
  view: CaseView;
  sheets: readonly Sheet[];
  /** When the images' links were given. */
  linksOf: number;
  /** The images' links have run out. */
  freshLinks(): void;
  person: Person;
  hold: Hold;
  /** The person holds the case, and it is at a point where reviews are made. */
  mayChange: boolean;
  change: Change;
  /** A change is on its way. */
  busy: boolean;
  sight: Sight;
  look(to: Look): void;
  /** A finding that is being written; null while none is. */
  draft: Draft | null;
  write(draft: Draft | null): void;
  /** Set while the person marks a place on the page. */
  drawing: ((box: Box) => void) | null;
  draw(done: ((box: Box) => void) | null): void;
}

/** A finding by hand as it is begun. */
export interface Draft {
  text: string;
  page: number | null;
}

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = use(DeskContext);
  if (desk === null) throw new Error('there is no case on the desk');
  return desk;
}
