import { createContext, use } from 'react';
import type { Role } from '../../../functions/api/routes.ts';
import type { Answer } from '../api/call.ts';

export type Person = Answer<'me'>;

export const PersonContext = createContext<Person>({ name: '', roles: [] });

/** Who is signed in. */
export const usePerson = (): Person => use(PersonContext);

export const hasRole = ({ roles }: Person, ...wanted: readonly Role[]): boolean =>
  wanted.some((role) => roles.includes(role));
