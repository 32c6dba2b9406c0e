import {
  AnalyzeDocumentCommand,
  type Block,
  DetectDocumentTextCommand,
  type FeatureType,
  type TextractClient,
} from '@aws-sdk/client-textract';
import type { Raster } from '../../core/image/raster.ts';
import type { Reader } from '../reader.ts';
import { answering, told } from './aws/failures.ts';
import { checkJapanese } from './textract-reader/check-japanese.ts';
import { lieOf } from './textract-reader/lie.ts';
import { linesOfBlocks } from './textract-reader/lines.ts';
import { pictureFor } from './textract-reader/picture.ts';

/** Textract will not take this page; another reader may. */
export class PageRefused extends Error {
  override readonly name = 'PageRefused';
}

/** Of the errors that the API documents, those that lie in the page. */
const refusals = [
  'BadDocumentException',
  'DocumentTooLargeException',
  'InvalidParameterException',
  'UnsupportedDocumentException',
];

/**
 * Amazon Textract, a page a call, synchronous. What it is documented for decides what to expect of it:
 * - DetectDocumentText, and AnalyzeDocument for queries, read English; AnalyzeDocument for forms also Spanish, Italian,
 *   Portuguese, French and German. Japanese is documented for other operations alone.
 *   https://docs.aws.amazon.com/textract/latest/dg/supported-languages.html
 * - No vertical text, no character below 15 pixels, 10 MB and 10,000 pixels a side.
 *   https://docs.aws.amazon.com/textract/latest/dg/limits-document.html
 *
 * So it checks its own answer. Its box of a word says where the word's characters stand, evenly spread; all are as sure
 * as their word. The client's own retry mode keeps calls under the account's quota: make it `adaptive`.
 * @param features of AnalyzeDocument; empty detects text alone
 * @throws NotJapanese, PageRefused: another reader may do better; see {@link withFallback}
 * @throws StoreUnavailable, StoreForbidden: throttled, in trouble, or not allowed
 */
export function textractReader(client: TextractClient, features: readonly FeatureType[]): Reader {
  return async (image) => {
    const blocks = await ask(client, features, image);
    const lines = linesOfBlocks(blocks, image);
    checkJapanese(lines, image);
    return { ...lieOf(lines), lines };
  };
}

async function ask(
  client: TextractClient,
  features: readonly FeatureType[],
  image: Raster,
): Promise<readonly Block[]> {
  const Document = { Bytes: await pictureFor(image) };
  return answering('Textract', async () => {
    try {
      const { Blocks } =
        features.length === 0
          ? await client.send(new DetectDocumentTextCommand({ Document }))
          : await client.send(new AnalyzeDocumentCommand({ Document, FeatureTypes: [...features] }));
      return Blocks ?? [];
    } catch (error) {
      const { name } = told(error);
      if (refusals.includes(name))
        throw new PageRefused(`Textract does not take the page (${name})`, { cause: error });
      throw error;
    }
  });
}
