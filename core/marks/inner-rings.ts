import type { Raster } from '../image/raster.ts';
import { requestOptions } from '../options/option-words.ts';
import type { Choice } from '../page.ts';
import { ringBounds } from './evidence.ts';
import { ringOf } from './ink/ring-around.ts';
import type { PrintedOption } from './printed-word.ts';
import { unsure } from './unsure.ts';

/** Boxes of options that one tick box stands for begin at one place, to this share of the page. */
const oneStart = 0.002;

/**
 * Where a tick box stands for several options in brackets behind its word (☑訂正等（訂正・追加・削除）) and some of them are
 * ringed, only those are meant. Without a ring the tick stands for the first, which names the row.
 * @param choices as they are marked, in the order of `options`
 */
export function withInnerRings(
  page: Raster,
  options: readonly PrintedOption[],
  choices: readonly Choice[],
): Choice[] {
  return choices.map((choice) => {
    const own = options.find(({ option, box }) => option === choice.option && box === choice.box);
    if (choice.mark !== 'tick' || own?.word === undefined) return choice;
    const shared = options.filter((other) => isType(other) && sharesBox(own, other));
    const [first, ...others] = shared;
    if (others.length === 0 || !isType(own)) return choice;
    const ringed = shared.some((option) => ringAt(page, option) >= ringBounds.yes);
    if (!ringed) return own === first ? choice : { ...choice, mark: 'none' };
    const ring = ringAt(page, own);
    if (ring >= ringBounds.yes) return choice;
    return ring <= ringBounds.no ? { ...choice, mark: 'none' } : unsure(choice);
  });
}

const isType = ({ option }: PrintedOption): boolean => option in requestOptions;

const sharesBox = ({ box }: PrintedOption, { box: other, word }: PrintedOption): boolean =>
  word !== undefined && Math.abs(box[0] - other[0]) < oneStart && Math.abs(box[1] - other[1]) < oneStart;

const ringAt = (page: Raster, { option, box, word = box }: PrintedOption): number =>
  ringOf(page, [{ option, box: word }], 'at-words');
