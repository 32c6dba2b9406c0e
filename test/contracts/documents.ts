import { createHash, randomBytes } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { DocumentNotFound } from '../../functions/errors.ts';
import type { Documents } from '../../functions/stores/documents.ts';

/** What every {@link Documents} must keep. @param make gives an empty store */
export function documentsContract(name: string, make: () => Promise<Documents>): void {
  describe(`Documents on ${name}`, () => {
    let documents: Documents;
    beforeEach(async () => {
      documents = await make();
    });

    test('gives back what it was given, byte for byte', async () => {
      const bytes = randomBytes(300_000);
      await documents.put('pages/a1/001.jpg', bytes);
      expect(Buffer.from(await documents.get('pages/a1/001.jpg')).equals(bytes)).toBe(true);
      await documents.put('pages/a1/empty', new Uint8Array());
      expect(await documents.get('pages/a1/empty')).toHaveLength(0);
    });

    test('replaces a document whole', async () => {
      await documents.put('a', Buffer.from('a long first text'));
      await documents.put('a', Buffer.from('short'));
      expect(Buffer.from(await documents.get('a')).toString()).toBe('short');
    });

    test('of many writers of one key one wins, and no reader sees half a document', async () => {
      const versions = Array.from({ length: 20 }, (_, i) => Buffer.alloc(50_000, i));
      await documents.put('contested', Buffer.alloc(50_000, 99));
      const reads = Array.from({ length: 20 }, () => documents.get('contested'));
      await Promise.all(versions.map((bytes) => documents.put('contested', bytes)));
      for (const bytes of [...(await Promise.all(reads)), await documents.get('contested')]) {
        expect(bytes).toHaveLength(50_000);
        expect(new Set(bytes).size).toBe(1);
      }
    });

    test('says what is not there by its name', async () => {
      await expect(documents.get('pages/none.json')).rejects.toThrow(DocumentNotFound);
      await expect(documents.fingerprint('pages/none.json')).rejects.toThrow(DocumentNotFound);
      await documents.put('pages/one', Buffer.from('x'));
      await expect(documents.get('pages/one/below')).rejects.toThrow(DocumentNotFound);
    });

    test('knows what it has, until it is removed', async () => {
      expect(await documents.has('incoming/fax/1.tif')).toBe(false);
      await documents.put('incoming/fax/1.tif', Buffer.from('x'));
      await documents.put('incoming/fax/2.tif', Buffer.from('y'));
      expect(await documents.has('incoming/fax/1.tif')).toBe(true);
      await documents.remove('incoming/fax/1.tif');
      await documents.remove('incoming/fax/1.tif');
      expect(await documents.has('incoming/fax/1.tif')).toBe(false);
      expect(await documents.has('incoming/fax/2.tif')).toBe(true);
    });

    test('tells a document by its size and SHA-256', async () => {
      const bytes = randomBytes(200_001);
      await documents.put('a', bytes);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      expect(await documents.fingerprint('a')).toEqual({ size: 200_001, sha256 });
    });

    test.each([
      '../outside',
      'a/../../b',
      '/etc/passwd',
      '',
      'a//b',
      '.hidden',
      'A',
      '氏名.pdf',
      'a b',
      'a/',
      'a\0b',
    ])('refuses the key %j', async (key) => {
      for (const call of [documents.put(key, new Uint8Array()), documents.get(key), documents.remove(key)])
        await expect(call).rejects.toThrow(RangeError);
    });
  });
}
