import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  type GetObjectCommandOutput,
  HeadObjectCommand,
  type HeadObjectCommandOutput,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { DocumentNotFound, StoreUnavailable } from '../errors.ts';
import { checkKey, type Documents } from '../stores/documents.ts';
import { answering, told } from './aws/failures.ts';
import { maxBytes } from './opening/limits.ts';

/** Which bucket holds the keys that begin so; the longest beginning that fits decides. */
export type Buckets = Readonly<Record<string, string>>;

/** Told to S3 so that a browser shows what it is handed. */
const types: Readonly<Record<string, string>> = { json: 'application/json', jpg: 'image/jpeg' };

/**
 * Documents in S3. S3 shows an object whole or not at all and is consistent at once; what arrives is held against a
 * SHA-256 sent with it, which S3 keeps. The bucket's own settings encrypt.
 * The role needs `s3:ListBucket` on a bucket it reads, or S3 answers 403 where nothing is (and this StoreForbidden).
 */
export class S3Documents implements Documents {
  private readonly client: S3Client;
  private readonly buckets: Buckets;

  constructor(client: S3Client, buckets: Buckets) {
    this.client = client;
    this.buckets = buckets;
  }

  async put(key: string, bytes: Uint8Array): Promise<void> {
    const place = this.place(key);
    const ContentType = types[key.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    await answering(`bucket ${place.Bucket}`, () =>
      this.client.send(
        new PutObjectCommand({ ...place, Body: bytes, ContentType, ChecksumAlgorithm: 'SHA256' }),
      ),
    );
  }

  async get(key: string): Promise<Uint8Array> {
    const { body, bucket } = await this.open(key);
    return flowing(bucket, async () => body.transformToByteArray());
  }

  async has(key: string): Promise<boolean> {
    return (await this.head(key)) !== null;
  }

  /** Of a document too large to be read, what S3 says of it is hashed: its size and its tag. */
  async fingerprint(key: string): Promise<{ size: number; sha256: string }> {
    const head = await this.head(key);
    if (!head) throw new DocumentNotFound(key);
    const { ContentLength: length = 0, ETag: tag = '' } = head;
    if (length > maxBytes) {
      const sha256 = createHash('sha256')
        .update(JSON.stringify([length, tag]))
        .digest('hex');
      return { size: length, sha256 };
    }
    const { body, bucket } = await this.open(key);
    return flowing(bucket, async () => {
      const hash = createHash('sha256');
      let size = 0;
      for await (const chunk of body instanceof Readable ? body : body.transformToWebStream()) {
        hash.update(chunk);
        size += chunk.length;
      }
      return { size, sha256: hash.digest('hex') };
    });
  }

  async remove(key: string): Promise<void> {
    const place = this.place(key);
    await answering(`bucket ${place.Bucket}`, () => this.client.send(new DeleteObjectCommand(place)));
  }

  private async head(key: string): Promise<HeadObjectCommandOutput | null> {
    const place = this.place(key);
    return answering(`bucket ${place.Bucket}`, async () => {
      try {
        return await this.client.send(new HeadObjectCommand(place));
      } catch (error) {
        if (isAbsence(error)) return null;
        throw error;
      }
    });
  }

  private async open(
    key: string,
  ): Promise<{ body: NonNullable<GetObjectCommandOutput['Body']>; bucket: string }> {
    const place = this.place(key);
    const bucket = `bucket ${place.Bucket}`;
    const { Body: body } = await answering(bucket, async () => {
      try {
        return await this.client.send(new GetObjectCommand({ ...place, ChecksumMode: 'ENABLED' }));
      } catch (error) {
        if (isAbsence(error)) throw new DocumentNotFound(key);
        throw error;
      }
    });
    if (body === undefined) throw new StoreUnavailable(`${bucket} answered without a body`);
    return { body, bucket };
  }

  private place(key: string): { Bucket: string; Key: string } {
    checkKey(key);
    const beginnings = Object.keys(this.buckets).filter((beginning) => key.startsWith(beginning));
    const Bucket = this.buckets[beginnings.toSorted((a, b) => b.length - a.length)[0] ?? ' '];
    if (Bucket === undefined)
      throw new RangeError(`no bucket is named for keys such as ${key.split('/')[0]}/`);
    return { Bucket, Key: key };
  }
}

/** GET tells it by name, HEAD, which has no body, by status. A bucket that is not there is another matter. */
const isAbsence = (error: unknown): boolean => ['NoSuchKey', 'NotFound'].includes(told(error).name);

/** A body that breaks off, or does not fit its checksum, may come whole the next time. */
async function flowing<T>(bucket: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new StoreUnavailable(`${bucket} broke off in the middle of a document`, { cause: error });
  }
}
