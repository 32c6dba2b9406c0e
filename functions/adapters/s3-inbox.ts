import {
  CopyObjectCommand,
  DeleteObjectCommand,
  ListObjectVersionsCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import type { Put } from '../arrive.ts';
import { answering, told } from './aws/failures.ts';

/**
 * The bucket into which papers are put, under whatever names. It keeps versions, so that what is put under a name already
 * used takes nothing's place; each version is removed for good once it is taken in.
 */
export class S3Inbox {
  private readonly client: S3Client;
  private readonly inbox: string;
  private readonly originals: string;

  constructor(client: S3Client, inbox: string, originals: string) {
    this.client = client;
    this.inbox = inbox;
    this.originals = originals;
  }

  /**
   * What was put under a name and not yet taken in, the earliest first. Of more than a thousand, the latest thousand: each
   * has an event of its own, so the others are found when these are gone.
   */
  async waiting(key: string): Promise<Put[]> {
    const list = new ListObjectVersionsCommand({ Bucket: this.inbox, Prefix: key });
    // longer names that begin with this one come after it
    const { Versions: versions = [] } = await answering(`bucket ${this.inbox}`, () => this.client.send(list));
    return versions
      .flatMap(({ Key, VersionId: version, Size: size = 0, LastModified: at }) =>
        Key === key && version !== undefined && at ? [{ key, version, size, at }] : [],
      )
      .toReversed();
  }

  /**
   * Copies a version to where originals lie, whole or not at all, and nothing of what was noted with it.
   * @returns false where it is no longer there: somebody else took it in
   */
  async bring({ key, version }: Put, original: string): Promise<boolean> {
    return answering(`bucket ${this.originals}`, async () => {
      try {
        await this.client.send(
          new CopyObjectCommand({
            Bucket: this.originals,
            Key: original,
            CopySource: `${this.inbox}/${encodeURIComponent(key)}?versionId=${encodeURIComponent(version)}`,
            MetadataDirective: 'REPLACE',
            TaggingDirective: 'REPLACE',
            ContentType: 'application/octet-stream',
            ChecksumAlgorithm: 'SHA256',
          }),
        );
        return true;
      } catch (error) {
        if (['NoSuchVersion', 'NoSuchKey'].includes(told(error).name)) return false;
        throw error;
      }
    });
  }

  /** Removes a version for good. */
  async remove({ key, version }: Put): Promise<void> {
    await answering(`bucket ${this.inbox}`, () =>
      this.client.send(new DeleteObjectCommand({ Bucket: this.inbox, Key: key, VersionId: version })),
    );
  }
}
