import type { Raster } from '../image/raster.ts';
import type { Choice } from '../page.ts';
import { mayBeStruck } from './ink/struck.ts';
import type { PrintedOption } from './printed-word.ts';
import { unsure } from './unsure.ts';

/**
 * The options of a list of which those not wanted are to be struck out (不要の文字を二重線で消す): what is left standing
 * is asked for. A list in which nothing was struck, or something is marked, is as it was read. Where most is left
 * standing, or nothing, or a stroke is broken, the hand may have meant something else: a person looks.
 * @param choices the options as read, in any order; struck ones among them
 */
export function leftStanding(
  page: Raster,
  options: readonly PrintedOption[],
  choices: readonly Choice[],
): Choice[] {
  if (choices.some(({ mark }) => mark === 'tick' || mark === 'ring')) return [...choices];
  const struck = choices.filter(({ mark }) => mark === 'struck');
  const broken = new Set(options.filter((option) => mayBeStruck(page, option)).map(({ box }) => box));
  const left = choices.filter(({ mark, box }) => mark === 'none' && !broken.has(box));
  const confidence = Math.min(...struck.map((choice) => choice.confidence));
  const clear = left.length <= struck.length;
  return choices.map((choice): Choice => {
    if (left.includes(choice) && struck.length === 0) return choice;
    if (left.includes(choice) && clear) return { ...choice, mark: 'tick', confidence };
    return choice.mark === 'struck' && left.length > 0 ? choice : unsure(choice);
  });
}
