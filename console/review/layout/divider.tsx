import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { useWords } from '../../base/words.ts';
import { reviewWords } from '../words.ts';

/** Per cent of the width that the papers may take. */
const [least, most] = [30, 70];

const within = (share: number): number => Math.min(most, Math.max(least, share));

/** Between papers and contents: dragged, or moved with the arrow keys. */
export function Divider({ share, onShare }: { share: number; onShare: (share: number) => void }) {
  const words = useWords(reviewWords);
  const divider = useRef<HTMLDivElement>(null);
  const drag = (event: PointerEvent): void => {
    const room = divider.current?.parentElement?.getBoundingClientRect();
    if (!event.currentTarget.hasPointerCapture(event.pointerId) || room === undefined) return;
    onShare(within(((event.clientX - room.left) / room.width) * 100));
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    onShare(within(share + (event.key === 'ArrowLeft' ? -2 : 2)));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule (hr) is no control; this one is moved
    <div
      ref={divider}
      role="separator"
      tabIndex={0}
      className="divider"
      aria-label={words.split}
      aria-orientation="vertical"
      aria-valuenow={Math.round(share)}
      aria-valuemin={least}
      aria-valuemax={most}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onKeyDown={press}
    />
  );
}
