import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { z } from 'zod';
import { contentSecurityPolicy } from './console-headers.ts';
import { consoleScope } from './people.ts';

/** What the console has to know of the stack, as the stack says it. */
export const ConsoleOutputs = z.object({
  ConsoleAddress: z.url(),
  ConsoleBucket: z.string(),
  Issuer: z.url(),
  SignInAddress: z.url(),
  ConsoleClient: z.string(),
  UploadsOrigin: z.url(),
  ImagesOrigin: z.url(),
});
export type ConsoleOutputs = z.infer<typeof ConsoleOutputs>;

/** A file as it is put. */
interface File {
  key: string;
  bytes: Uint8Array;
}

/** What the build makes, and what CloudFront tells a browser of it. */
const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Names of assets carry a hash of what is in them: a browser may keep them for ever. All else is asked for anew. */
const cacheOf = (key: string): string =>
  key.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';

/**
 * Puts the built console, with what it has to know of this stack, where CloudFront serves it. Here and not in the template:
 * CDK's own way is a function with rights on buckets, and this is one call a file. What an open page may still ask for
 * stays, and the page itself comes last, so that it never names a file that is not there yet.
 * @param folder in which `npm run console:build` has put it
 * @returns how many files
 * @throws Error where the folder holds no console, or a file of an unknown kind
 */
export async function publishConsole(folder: string, outputs: ConsoleOutputs, s3: S3Client): Promise<number> {
  const files = consoleFiles(folder, outputs);
  for (const { key, bytes } of files) {
    const ContentType = types[extname(key)];
    if (ContentType === undefined)
      throw new Error(`of what type is ${key}? Say so in ${import.meta.filename}`);
    await s3.send(
      new PutObjectCommand({
        Bucket: outputs.ConsoleBucket,
        Key: key,
        Body: bytes,
        ContentType,
        CacheControl: cacheOf(key),
        ChecksumSHA256: createHash('sha256').update(bytes).digest('base64'),
      }),
    );
  }
  return files.length;
}

function consoleFiles(folder: string, outputs: ConsoleOutputs): File[] {
  const built = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path): File => ({ key: relative(folder, path), bytes: readFileSync(path) }));
  const index = built.find(({ key }) => key === 'index.html');
  if (!index) throw new Error(`there is no console in ${folder}: npm run console:build`);
  const { Issuer: issuer, ConsoleClient: clientId } = outputs;
  const config = JSON.stringify({ issuer, clientId, scope: consoleScope });
  return [
    ...built.filter((file) => file !== index),
    { key: 'config.json', bytes: Buffer.from(config) },
    { key: 'index.html', bytes: Buffer.from(withPolicy(Buffer.from(index.bytes).toString(), outputs)) },
  ];
}

/** The page with a policy that names this stack's own buckets, beside the one in its headers; see `console-headers.ts`. */
function withPolicy(
  html: string,
  { Issuer, SignInAddress, UploadsOrigin, ImagesOrigin }: ConsoleOutputs,
): string {
  const policy = contentSecurityPolicy({
    signIn: [new URL(Issuer).origin, SignInAddress],
    uploads: UploadsOrigin,
    images: ImagesOrigin,
  });
  const [before, after, ...more] = html.split('<head>');
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error('the page of the console has no head to put its policy in');
  return `${before}<head><meta http-equiv="Content-Security-Policy" content="${policy}">${after}`;
}
