import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../base/words.ts';
import { pageKindNames } from '../../names/page-kinds.ts';
import { useDesk } from '../desk/desk.ts';
import type { Sheet } from '../desk/sheets.ts';
import { viewerWords } from './words.ts';

/** All pages, small, with what they are and how much is open on each. */
export function Thumbs() {
  const { sheets, sight } = useDesk();
  const words = useWords(viewerWords);
  return (
    <nav className="thumbs" aria-label={words.pages}>
      <ol>
        {sheets.map((sheet) => (
          <Thumb
            key={sheet.page}
            sheet={sheet}
            here={sheet.page === sight.left || sheet.page === sight.right}
          />
        ))}
      </ol>
    </nav>
  );
}

function Thumb({ sheet, here }: { sheet: Sheet; here: boolean }) {
  const { view, look, linksOf, freshLinks } = useDesk();
  const [broken, setBroken] = useState(false);
  const words = useWords(viewerWords);
  const kind = useWords(pageKindNames)[sheet.kind];
  const button = useRef<HTMLButtonElement>(null);
  const paper = view.case.papers.find(({ pages }) => pages.includes(sheet.page));
  const goesOn = paper !== undefined && paper.pages.indexOf(sheet.page) > 0;
  useEffect(() => {
    if (here) button.current?.scrollIntoView({ block: 'nearest' });
  }, [here]);
  return (
    <li className="thumb" data-goes-on={goesOn}>
      <button
        ref={button}
        type="button"
        className="thumb-button"
        aria-current={here ? 'page' : undefined}
        onClick={() => look({ see: 'page', page: sheet.page })}
      >
        <span className="thumb-image">
          {sheet.image === null ? (
            <span className="thumb-none">{sheet.reason === null ? '' : words.unread}</span>
          ) : (
            <img
              key={broken ? linksOf : 0}
              src={sheet.image}
              alt=""
              loading="lazy"
              decoding="async"
              draggable={false}
              onError={() => {
                setBroken(true);
                freshLinks();
              }}
            />
          )}
          <Open page={sheet.page} />
        </span>
        <span className="thumb-name">
          <span className="visually-hidden">{words.page(sheet.page)} </span>
          <b aria-hidden="true">{sheet.page}</b> {kind}
        </span>
      </button>
    </li>
  );
}

/** How many findings are open on the page. */
function Open({ page }: { page: number }) {
  const { view } = useDesk();
  const words = useWords(viewerWords);
  const open = view.findings.filter((one) => one.page === page && one.settled === null);
  const deficiencies = open.filter(({ weight }) => weight === 'deficiency').length;
  const doubts = open.filter(({ weight }) => weight === 'doubt').length;
  return (
    <span className="thumb-open">
      {deficiencies > 0 && (
        <span className="thumb-count thumb-bad" title={words.deficiencies(deficiencies)}>
          <span aria-hidden="true">×{deficiencies}</span>
          <span className="visually-hidden">{words.deficiencies(deficiencies)}</span>
        </span>
      )}
      {doubts > 0 && (
        <span className="thumb-count thumb-doubt" title={words.doubts(doubts)}>
          <span aria-hidden="true">?{doubts}</span>
          <span className="visually-hidden">{words.doubts(doubts)}</span>
        </span>
      )}
    </span>
  );
}
