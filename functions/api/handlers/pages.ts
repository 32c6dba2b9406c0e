import type { PageReference } from '../../../core/packet.ts';
import type { Asked, Given } from '../asked.ts';
import { loadPage } from '../load-pages.ts';
import type { Office } from '../office.ts';
import { rounded } from '../rounded.ts';
import type { PageView } from '../shapes/page-view.ts';

export async function pages({ params }: Asked<'pages'>, office: Office): Promise<Given<'pages'>> {
  const { pages: references, review } = await office.cases.get(params.number);
  const views = references.map(async (reference): Promise<PageView> => {
    const kind = review.corrections.kinds[String(reference.page)] ?? reference.kind;
    return { ...(await seen(reference, office)), kind };
  });
  return { pages: await Promise.all(views) };
}

async function seen(reference: PageReference, office: Office): Promise<Omit<PageView, 'kind'>> {
  const read = await loadPage(reference, office);
  return {
    page: reference.page,
    readAs: reference.kind,
    confidence: reference.confidence,
    read: read && rounded(read),
    image: read === null ? null : await office.links.image(read.image),
  };
}
