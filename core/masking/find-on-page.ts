import type { Line, Masked, PageKind } from '../page.ts';
import { asRows, turnedBack } from '../reading/rows.ts';
import { findSecrets } from './find-secrets.ts';
import type { Secret } from './secret.ts';

/** As {@link findSecrets}, on pages written in columns (縦書き) as well, whose labels stand above what they name. */
export function findSecretsOnPage(
  page: { kind: PageKind; lines: readonly Line[] },
  switches: Readonly<Record<Masked['what'], boolean>>,
): Secret[] {
  const rows = asRows(page.lines);
  if (rows === null) return findSecrets(page, switches);
  return findSecrets({ kind: page.kind, lines: rows.lines }, switches).map(
    ({ what, box, struck }): Secret => {
      const line = struck === undefined ? undefined : rows.from[struck.line];
      const onPage = { what, box: turnedBack(box) };
      return struck === undefined || line === undefined ? onPage : { ...onPage, struck: { ...struck, line } };
    },
  );
}
