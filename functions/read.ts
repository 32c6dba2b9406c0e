import { inkShare } from '../core/image/ink.ts';
import { toGrey } from '../core/image/raster.ts';
import { uprightImage } from '../core/image/upright.ts';
import { nameKind } from '../core/kinds/index.ts';
import { formChoices } from '../core/marks/form-choices.ts';
import { findSecretsOnPage } from '../core/masking/find-on-page.ts';
import { maskLines } from '../core/masking/mask-text.ts';
import { paintOver } from '../core/masking/paint.ts';
import type { Page } from '../core/page.ts';
import type { Policy } from '../core/policy.ts';
import { toJpeg } from './adapters/jpeg.ts';
import type { Sheet } from './opener.ts';
import type { Reader } from './reader.ts';
import { linesOf } from './reading-to-lines.ts';
import type { Shell } from './shell.ts';
import { keys, type StepInput, type StepOutput } from './steps.ts';

/**
 * Reads one page: upright, its lines, its marks, its kind; masks it, and only then stores its image and its text.
 * What is masked is the policy's, of the day of receipt.
 * @throws Unreadable where the page cannot be taken out of its document
 */
export async function read(
  { packet, page }: StepInput<'read'>,
  { documents, open, reader, policy }: Pick<Shell, 'documents' | 'open' | 'reader' | 'policy'>,
): Promise<StepOutput<'read'>> {
  const { masking, confidence } = policy(packet.receivedOn);
  const sheet = await takeOut(packet.original, page, { documents, open });
  const { image, page: content } = await readSheet(sheet, reader, { masking, leastSure: confidence.kind });
  const key = keys.page(packet.id, page);
  const stored: Page = { ...content, page, image: keys.image(packet.id, page) };
  await documents.put(stored.image, await toJpeg(image, sheet.dpi));
  await documents.put(key, Buffer.from(JSON.stringify(stored)));
  return { page, key, kind: stored.kind, rotation: stored.rotation, confidence: stored.confidence };
}

async function takeOut(
  original: string,
  page: number,
  { documents, open }: Pick<Shell, 'documents' | 'open'>,
): Promise<Sheet> {
  const document = await open(await documents.get(original));
  try {
    return await document.sheet(page);
  } finally {
    await document.close();
  }
}

/** What is read of a sheet, with nothing left in it that must not be kept. */
async function readSheet(
  sheet: Sheet,
  reader: Reader,
  { masking, leastSure }: { masking: Policy['masking']; leastSure: number },
): Promise<{ image: Sheet['image']; page: Omit<Page, 'page' | 'image'> }> {
  const reading = await reader(sheet.image);
  const { rotation, skew } = reading;
  const image = uprightImage(sheet.image, reading);
  const grey = toGrey(image);
  const lines = linesOf(reading, sheet.image);
  const ink = inkShare(grey);
  const { width, height } = image;
  const { kind, confidence } = nameKind({ lines, ink, text: sheet.text, width, height });
  const choices = kind === 'request-form' ? formChoices(grey, lines) : [];
  const secrets = findSecretsOnPage({ kind, unsure: confidence < leastSure, lines, grey }, masking);
  return {
    image: paintOver(
      image,
      secrets.map(({ box }) => box),
    ),
    page: {
      kind,
      confidence,
      rotation,
      skew,
      width,
      height,
      dpi: sheet.dpi,
      ink,
      lines: maskLines(lines, secrets),
      choices,
      masked: secrets.map(({ what, box }) => ({ what, box })),
    },
  };
}
