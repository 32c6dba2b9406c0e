import type { Links } from '../../../../functions/api/office.ts';
import { seal } from './seal.ts';

/** Long enough for 64 MB over a slow line, as on AWS. */
const sendSeconds = 900;
/**
 * A page's link runs out at a whole ten minutes, at least five from now: asked for again meanwhile it is the same link, and
 * the browser need not fetch the page twice.
 */
const readSeconds = { atLeast: 300, every: 600 };

/** Links to what this server itself keeps. @param origin of this server */
export function localLinks(origin: string, now: () => Date): Links {
  const seconds = (): number => Math.floor(now().getTime() / 1000);
  return {
    image: async (key) => {
      const { atLeast, every } = readSeconds;
      const until = Math.ceil((seconds() + atLeast) / every) * every;
      return `${origin}/storage/${key}?${new URLSearchParams({ ...seal('read', key, until) })}`;
    },
    upload: async ({ id }) => ({
      url: `${origin}/storage/uploads`,
      fields: { slip: id, ...seal('send', id, seconds() + sendSeconds) },
    }),
  };
}
