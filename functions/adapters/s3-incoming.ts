import { createHash, randomUUID } from 'node:crypto';
import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import type { Arrival } from '../steps.ts';
import { answering, told } from './aws/failures.ts';
import { maxBytes } from './opening/limits.ts';

/** What is told of papers by whoever hands them in. */
export type Told = Pick<Arrival, 'channel' | 'receivedOn'>;

/** With which a browser puts a document straight into the bucket: a form's address and its fields, the file last. */
export interface Ticket {
  /** The key under which it will lie. */
  original: string;
  url: string;
  fields: Record<string, string>;
}

/** Long enough for 64 MB over a slow line. */
const ticketSeconds = 900;

/**
 * The way into the inbox for what has a name of its own here: ids, never what somebody calls a file.
 */
export class S3Incoming {
  private readonly client: S3Client;
  private readonly bucket: string;

  constructor(client: S3Client, bucket: string) {
    this.client = client;
    this.bucket = bucket;
  }

  /** Lets somebody put one document of at most 64 MB within a quarter of an hour; S3 itself holds it to that. */
  async ticket(arrival: Told): Promise<Ticket> {
    const original = `${folderOf(arrival)}/${randomUUID()}`;
    const { url, fields } = await createPresignedPost(this.client, {
      Bucket: this.bucket,
      Key: original,
      Conditions: [['content-length-range', 1, maxBytes]],
      Expires: ticketSeconds,
    });
    return { original, url, fields };
  }

  /**
   * Puts a document under a name that follows from its bytes. The same again, as of a gateway that did not hear the answer,
   * changes nothing while it waits; once it was taken in, it becomes an entry in the history of its case.
   * @returns its key
   */
  async put(bytes: Uint8Array, arrival: Told): Promise<string> {
    const id = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
    const Key = `${folderOf(arrival)}/${id}`;
    await answering(`bucket ${this.bucket}`, async () => {
      try {
        await this.client.send(
          new PutObjectCommand({
            Bucket: this.bucket,
            Key,
            Body: bytes,
            IfNoneMatch: '*',
            ChecksumAlgorithm: 'SHA256',
          }),
        );
      } catch (error) {
        if (told(error).name !== 'PreconditionFailed') throw error;
      }
    });
    return Key;
  }
}

const folderOf = ({ channel, receivedOn }: Told): string => `incoming/${channel}/${receivedOn}`;
