import { otherWords } from './words/other-words.ts';
import { paperWords } from './words/paper-words.ts';
import type { partyWords } from './words/party-words.ts';
import { personWords } from './words/person-words.ts';
import { requestWords } from './words/request-words.ts';

/**
 * What is printed beside what is filled in, by what it asks for. `other` labels ask for nothing that is kept; they
 * are known so that 世帯主氏名 is not taken for 氏名, and so that a value ends where the next label begins.
 */
export const labelWords = { ...personWords, ...requestWords, ...paperWords, ...otherWords };

export type LabelKind = keyof typeof labelWords;

/** Whom a label or a heading speaks of. `applicant`: whoever asks, the person or an agent. */
export type Party = keyof typeof partyWords;
