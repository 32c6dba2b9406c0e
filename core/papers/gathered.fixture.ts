import { line, sheet } from '../fields/sheet.fixture.ts';
import type { Line, PageKind } from '../page.ts';
import type { Paper } from '../paper.ts';
import { gatherPapers } from './gather.ts';

/** Papers of pages of some kinds, numbered as they come. */
export const gather = (...pages: (readonly [PageKind, readonly Line[]])[]): Paper[] =>
  gatherPapers(pages.map(([kind, lines], at) => sheet(lines, kind, at + 1)));

/** What one paper says. */
export const says = (kind: PageKind, ...lines: Line[]): Record<string, string> =>
  Object.fromEntries(
    Object.entries(gather([kind, lines])[0]?.fields ?? {}).map(([name, { value }]) => [name, value]),
  );

/** What a residence record prints of a person. */
export const record = (name: string, born: string): Line[] => [
  line('住民票の写し', 350, 70, 28),
  line('氏名', 120, 160),
  line(name, 330, 160),
  line('生年月日', 120, 200),
  line(born, 330, 200),
  line('住民となった年月日', 120, 240),
  line('平成26年4月1日', 330, 240),
  line('住所', 120, 280),
  line('長野県松本市大手3丁目8番13号', 330, 280),
  line('世帯主氏名', 120, 320),
  line('山田一郎', 330, 320),
  line('届出年月日', 120, 360),
  line('平成26年4月3日', 330, 360),
];
/** How a certificate ends. */
export const certified = [
  line('この写しは、住民票の原本と相違ないことを証明する。', 120, 640),
  line('令和8年10月21日', 160, 680),
  line('松本市長　見本太郎', 520, 710),
];
