import { assess as judge } from '../core/assess.ts';
import { likeness } from '../core/likeness.ts';
import type { PageReference } from '../core/packet.ts';
import { Page } from '../core/page.ts';
import { Unreadable } from './errors.ts';
import type { Shell } from './shell.ts';
import { type Assessed, keys, type StepInput, type StepOutput } from './steps.ts';

/** Says what a packet asks for and what is missing. @throws Unreadable where no page of it could be read */
export async function assess(
  { packet, pages: references }: StepInput<'assess'>,
  shell: Pick<Shell, 'documents' | 'cases' | 'policy'>,
): Promise<StepOutput<'assess'>> {
  const pages = await readPages(references, shell);
  const unread = references.filter((reference) => reference.key === null);
  if (pages.length === 0)
    throw new Unreadable(unread[0]?.reason ?? 'no-pages', `none of ${references.length} pages could be read`);

  const dossier = { channel: packet.channel, receivedOn: packet.receivedOn, pages, unread };
  const policy = shell.policy(packet.receivedOn);
  const alone = judge({ ...dossier, alike: [] }, policy);
  const marks = likeness(pages, alone);
  const alike = await shell.cases.resemble(packet.id, marks);
  const assessed: Assessed = {
    assessment: alike.length === 0 ? alone : judge({ ...dossier, alike }, policy),
    likeness: marks,
  };
  const key = keys.assessment(packet.id);
  await shell.documents.put(key, Buffer.from(JSON.stringify(assessed)));
  return { packet, pages: references, assessment: key };
}

function readPages(
  references: readonly PageReference[],
  { documents }: Pick<Shell, 'documents'>,
): Promise<Page[]> {
  const stored = references.flatMap(({ key }) => (key === null ? [] : [key]));
  return Promise.all(
    stored.map(async (key) => Page.parse(JSON.parse(new TextDecoder().decode(await documents.get(key))))),
  );
}
