import type { Match } from './match.ts';

/**
 * Compares two ISO days. One digit apart is `near`: a 3 read for an 8. Two people rarely are born one digit apart, a
 * fax often makes it so; a person looks.
 */
export function compareDates(one: string | undefined, other: string | undefined): Match {
  if (one === undefined || other === undefined || one === '' || other === '') return 'unread';
  if (one === other) return 'match';
  if (one.length !== other.length) return 'mismatch';
  const apart = [...one].filter((digit, at) => digit !== other[at]).length;
  return apart === 1 ? 'near' : 'mismatch';
}
