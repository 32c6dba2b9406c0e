import { z } from 'zod';
import { Channel, Day } from './packet.ts';

/** 引受番号: what the post office prints on a registered letter, 11 to 13 digits, with or without hyphens. */
export const RegisteredNumber = z.string().regex(/^\d[\d-]{9,15}\d$/);

/** What a person counted of the fee enclosed, in yen. */
export const Counted = z.strictObject({
  stamps: z.int().nonnegative().max(1_000_000),
  moneyOrders: z.int().nonnegative().max(1_000_000),
});
export type Counted = z.infer<typeof Counted>;

/** How far what was handed in has come. */
export const slipStates = ['announced', 'arrived', 'queued'] as const;

/**
 * 受入票: what the mailroom (or the fax gateway) tells of one document before it is sent, and what became of it.
 * The document is stored under a name that holds the slip's id, by which the intake finds it again.
 */
export const Slip = z.strictObject({
  /** 32 hexadecimal digits, drawn at random; says nothing of the document. */
  id: z.string().regex(/^[0-9a-f]{32}$/),
  channel: Channel,
  receivedOn: Day,
  registered: RegisteredNumber.optional(),
  counted: Counted.optional(),
  /** Account name. */
  by: z.string(),
  /** ISO instant. */
  at: z.iso.datetime(),
  state: z.enum(slipStates),
  /** Pages that the document has; known once it has arrived. */
  pages: z.int().nonnegative().optional(),
  /** Of the case; known once it is queued. */
  number: z.string().optional(),
});
export type Slip = z.infer<typeof Slip>;
