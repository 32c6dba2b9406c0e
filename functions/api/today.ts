import type { Office } from './office.ts';

/** Japan has no summer time: Asia/Tokyo is nine hours ahead, always. */
const tokyoAhead = 9 * 3600 * 1000;

/** The calendar day in Asia/Tokyo, ISO. */
export const todayIn = ({ now }: Pick<Office, 'now'>): string =>
  new Date(now().getTime() + tokyoAhead).toISOString().slice(0, 10);
