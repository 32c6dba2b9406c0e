import type { Choice } from '../page.ts';

/** An option of which nobody can tell whether it is marked: a person looks. */
export const unsure = ({ option, box }: Pick<Choice, 'option' | 'box'>): Choice => ({
  option,
  box,
  mark: 'unsure',
  confidence: 0,
});
