import { Button } from '@mantine/core';
import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import { unreadableWording } from '../../../core/unreadable.ts';
import { useLanguage } from '../../base/language/language.ts';
import { useWords } from '../../base/words.ts';
import { pageKindNames } from '../../names/page-kinds.ts';
import { useDesk } from '../desk/desk.ts';
import { takeInHand } from '../desk/items.ts';
import type { Sheet } from '../desk/sheets.ts';
import type { Place } from '../desk/sight.ts';
import { type Canvas, openCanvas, type Sought } from './canvas.ts';
import { useMarks } from './marks.ts';
import { viewerWords } from './words.ts';

const soughtAt = (place: Place | null): Sought | null =>
  place?.box === undefined ? null : { box: place.box, loose: place.loose === true };

type State = 'coming' | 'shown' | 'asked-again' | 'trouble';

/** One page, deep to zoom, with what was found on it drawn over it. */
export function PageCanvas(props: {
  sheet: Sheet;
  handle: RefObject<Canvas | null>;
  /** The keys, and what is drawn by hand, are for this one. */
  active: boolean;
  onScale: (scale: number) => void;
}) {
  const { sheet, handle, active, onScale } = props;
  const { sight, linksOf, freshLinks, drawing } = useDesk();
  const words = useWords(viewerWords);
  const kind = useWords(pageKindNames)[sheet.kind];
  const element = useRef<HTMLDivElement>(null);
  const shown = useRef<number | null>(null);
  const [state, setState] = useState<State>('coming');
  const marks = useMarks(sheet.page);
  const place = sight.places.find(({ page }) => page === sheet.page) ?? null;

  const failed = useEffectEvent(() => {
    shown.current = null;
    if (state === 'asked-again') return setState('trouble');
    setState('asked-again');
    freshLinks();
  });
  const show = useEffectEvent((image: string) => handle.current?.show(image, soughtAt(place)));
  const scaled = useEffectEvent((scale: number) => onScale(scale));
  useEffect(() => {
    if (element.current === null) return undefined;
    const canvas = openCanvas(element.current, {
      shown: () => setState('shown'),
      failed: () => failed(),
      scaled: (scale) => scaled(scale),
      picked: takeInHand,
    });
    handle.current = canvas;
    return () => {
      handle.current = null;
      shown.current = null;
      canvas.close();
    };
  }, [handle]);

  useEffect(() => {
    // a newer link to the page that is there already is no reason to load it again; one that failed is tried again
    if (sheet.image === null || shown.current === sheet.page || linksOf === 0) return;
    if (shown.current !== null) setState('coming');
    shown.current = sheet.page;
    show(sheet.image);
  }, [sheet.page, sheet.image, linksOf]);
  useEffect(() => handle.current?.mark(marks), [marks, handle]);
  useEffect(() => {
    const sought = soughtAt(place);
    if (sought !== null) handle.current?.reveal(sought);
  }, [place, handle]);
  useEffect(() => handle.current?.draw(active ? drawing : null), [active, drawing, handle]);

  return (
    <div className="page-canvas" data-state={state} data-page={sheet.page}>
      <div
        ref={element}
        className="page-canvas-image"
        role="img"
        aria-label={words.image(sheet.page, kind)}
        hidden={sheet.reason !== null}
      />
      {active && drawing !== null && <p className="page-canvas-hint">{words.drawHere}</p>}
      {sheet.reason !== null && <Unreadable sheet={sheet} />}
      {sheet.reason === null && (state === 'coming' || state === 'asked-again') && (
        <p className="page-canvas-told" role="status">
          {words.coming}
        </p>
      )}
      {state === 'trouble' && (
        <div className="page-canvas-told" role="alert">
          <p>{words.trouble}</p>
          <Button
            size="xs"
            variant="default"
            onClick={() => {
              setState('coming');
              freshLinks();
            }}
          >
            {words.retry}
          </Button>
        </div>
      )}
    </div>
  );
}

function Unreadable({ sheet }: { sheet: Sheet }) {
  const words = useWords(viewerWords);
  const japanese = useLanguage() === 'ja';
  const told = sheet.reason === null ? null : unreadableWording[sheet.reason];
  if (told === null) return null;
  return (
    <div className="page-canvas-told">
      <strong>{japanese ? told.ja : told.en}</strong>
      <p>{japanese ? told.todoJa : told.todoEn}</p>
      <p>{words.noImage}</p>
    </div>
  );
}
