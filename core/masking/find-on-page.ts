import type { Raster } from '../image/raster.ts';
import type { Masked } from '../page.ts';
import { asRows, turnedBack } from '../reading/rows.ts';
import { secretCodes } from './codes.ts';
import { findSecrets, type PageToMask } from './find-secrets.ts';
import type { Secret } from './secret.ts';

type Switches = Readonly<Record<Masked['what'], boolean>>;

/**
 * As {@link findSecrets}, also on pages written in columns (縦書き), whose labels stand above what they name; and what is
 * not text at all.
 * @param page with its upright picture
 */
export function findSecretsOnPage(
  page: PageToMask & { readonly grey: Raster },
  switches: Switches,
): Secret[] {
  const written = writtenSecrets(page, switches);
  return [...written, ...secretCodes(page, written).filter(({ what }) => switches[what])];
}

function writtenSecrets(page: PageToMask, switches: Switches): Secret[] {
  const rows = asRows(page.lines);
  if (rows === null) return findSecrets(page, switches);
  return findSecrets({ ...page, lines: rows.lines }, switches).map(({ what, box, struck }): Secret => {
    const line = struck === undefined ? undefined : rows.from[struck.line];
    const onPage = { what, box: turnedBack(box) };
    return struck === undefined || line === undefined ? onPage : { ...onPage, struck: { ...struck, line } };
  });
}
