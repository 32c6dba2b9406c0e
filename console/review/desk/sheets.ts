import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { UnreadableReason } from '../../../core/packet.ts';
import type { Page, PageKind } from '../../../core/page.ts';
import type { CaseView } from '../../../functions/api/shapes/case-view.ts';
import type { Answer } from '../../base/api/call.ts';
import { pagesKey, usePages } from './pages.ts';

/** A page of the case as the person sees it: in its place, of the kind that was corrected, with its image once that is known. */
export interface Sheet {
  page: number;
  kind: PageKind;
  readAs: PageKind;
  confidence: number;
  /** Why it could not be read. */
  reason: UnreadableReason | null;
  read: Page | null;
  image: string | null;
}

type Pages = Answer<'pages'>['pages'];

/** Milliseconds between asking for links and asking for them again. */
const pause = 2_000;

/** The pages in their order; their links are asked for again only when they have run out or the pages have changed. */
export function useSheets(
  view: CaseView,
  allowed: boolean,
): { sheets: readonly Sheet[]; linksOf: number; fresh: () => void } {
  const client = useQueryClient();
  const { number } = view.case;
  const { data, dataUpdatedAt } = usePages(number, allowed);
  const asked = useRef(0);
  const fresh = useCallback(() => {
    // all images of a case fail together
    if (Date.now() - asked.current < pause) return;
    asked.current = Date.now();
    void client.invalidateQueries({ queryKey: pagesKey(number) });
  }, [client, number]);
  const known = data?.pages;
  const missing = known !== undefined && view.case.pages.some(({ page }) => !has(known, page));
  useEffect(() => {
    if (missing) fresh();
  }, [missing, fresh]);
  return { sheets: useMemo(() => sheetsOf(view, known), [view, known]), linksOf: dataUpdatedAt, fresh };
}

const has = (pages: Pages, page: number): boolean => pages.some((one) => one.page === page);

function sheetsOf({ case: { pages, review } }: CaseView, known: Pages | undefined): Sheet[] {
  return pages.map(({ page, kind, confidence, reason }) => {
    const found = known?.find((one) => one.page === page);
    return {
      page,
      kind: review.corrections.kinds[String(page)] ?? kind,
      readAs: kind,
      confidence,
      reason: reason ?? null,
      read: found?.read ?? null,
      image: found?.image ?? null,
    };
  });
}
