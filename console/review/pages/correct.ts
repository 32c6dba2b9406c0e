import type { PageKind } from '../../../core/page.ts';
import { call } from '../../base/api/call.ts';
import { useWords } from '../../base/words.ts';
import { pageKindNames } from '../../names/page-kinds.ts';
import { useDesk } from '../desk/desk.ts';
import { viewerWords } from '../viewer/words.ts';

/** Says of one page what it is; everything else about the pages stays. */
export function useCorrectKinds(): (page: number, kind: PageKind) => void {
  const { view, change } = useDesk();
  const words = useWords(viewerWords);
  const names = useWords(pageKindNames);
  return (page, kind) => {
    const { pages, review } = view.case;
    const readAs = pages.find((one) => one.page === page)?.kind;
    const others = Object.entries(review.corrections.kinds).filter(([of]) => of !== String(page));
    const kinds = Object.fromEntries(readAs === kind ? others : [...others, [String(page), kind] as const]);
    const body = { kinds, papers: review.corrections.papers, order: pages.map((one) => one.page) };
    void change(words.changeKind(page, names[kind]), (seen) => call('correctPages', { ...seen, body }));
  };
}
