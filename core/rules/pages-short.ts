import type { Dossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';
import { found, type Rule } from './rule.ts';
import { announcements } from './support/page-count.ts';

export const pagesShort: Rule = {
  code: 'pages-short',
  weight: 'doubt',
  when: "fewer pages came than the cover or the sender's header line counts",
  wording: '送信票の枚数と受信枚数が異なります。不足分をお送りください。',
  basis: 'S◆③-1; the count is told by the sender alone',
  always: true,
  find,
};

function find(dossier: Dossier): Finding[] {
  const came = dossier.pages.length + dossier.unread.length;
  const [short] = announcements(dossier).filter(({ count, withCover }) => count + (withCover ? 0 : 1) > came);
  return dossier.channel === 'fax' && short !== undefined ? [found(pagesShort, { page: short.page })] : [];
}
