import { fileURLToPath } from 'node:url';
import { TextractClient } from '@aws-sdk/client-textract';
import { openBuiltInReader } from '../adapters/built-in-reader.ts';
import { withFallback } from '../adapters/textract-reader/with-fallback.ts';
import { textractReader } from '../adapters/textract-reader.ts';
import type { Reader } from '../reader.ts';
import { environment } from './environment.ts';
import { count } from './metric.ts';

/** Lambda gives 1.7 processors for the memory of the read step, and one page at a time. */
const threads = 2;

/** The bundle has the weights beside it. */
const models = fileURLToPath(new URL('./models', import.meta.url));

/** The reader that the environment names. Behind Textract, the built-in one is opened when it is first needed. */
export async function openReader(): Promise<Reader> {
  const { ENGINE, TEXTRACT_FEATURES } = environment.reading();
  if (ENGINE === 'built-in') return openBuiltInReader({ models, threads });
  // adaptive: the client slows itself down to the account's quota, which all functions share
  const client = new TextractClient({ retryMode: 'adaptive', maxAttempts: 8 });
  let builtIn: Promise<Reader> | undefined;
  return withFallback(
    textractReader(client, TEXTRACT_FEATURES),
    async (image) => {
      builtIn ??= openBuiltInReader({ models, threads });
      return (await builtIn)(image);
    },
    (why) => count('ReaderFallback', { Why: why }),
  );
}
