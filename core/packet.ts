import { z } from 'zod';
import { PageKind, Rotation } from './page.ts';

export const Channel = z.enum(['mail', 'fax']);
export type Channel = z.infer<typeof Channel>;

/** A calendar day in Asia/Tokyo, `YYYY-MM-DD`. */
export const Day = z.iso.date();

/** What is told of a packet on arrival. The document itself stays in `Documents` under `original`. */
export const Packet = z.strictObject({
  /** The first 32 hexadecimal digits of the SHA-256 of the bytes: the same bytes are the same packet. */
  id: z.string().regex(/^[0-9a-f]{32}$/),
  channel: Channel,
  receivedOn: Day,
  /** Key of the bytes as they came, under `incoming/`. */
  original: z.string(),
  /** Of the slip that was taken down for it before it came, where there is one; see `core/slip.ts`. */
  slip: z.string().optional(),
});
export type Packet = z.infer<typeof Packet>;

/** Why a document could not be opened; each has its Japanese wording in `core/unreadable.ts`. */
export const unreadableReasons = [
  'empty',
  'truncated',
  'encrypted',
  'not-supported',
  'too-large',
  'too-many-pages',
  'page-too-large',
  'no-pages',
  'damaged',
  'took-too-long',
  'not-found',
  'internal',
] as const;
export const UnreadableReason = z.enum(unreadableReasons);
export type UnreadableReason = z.infer<typeof UnreadableReason>;

/** What the read step hands on of a page: a reference to what is stored, never the text. */
export const PageReference = z.strictObject({
  page: z.int().positive(),
  /** Key of the page's JSON in `Documents`; null where the page could not be read. */
  key: z.string().nullable(),
  kind: PageKind,
  rotation: Rotation,
  confidence: z.number(),
  /** Set where `key` is null: why the page could not be read. */
  reason: UnreadableReason.optional(),
});
export type PageReference = z.infer<typeof PageReference>;
