import { z } from 'zod';
import { Box } from './page.ts';

/** 開示等の請求等 by the articles 32 to 35 of the APPI (個人情報保護法). */
export const requestTypes = [
  'purpose-notice',
  'disclosure',
  'third-party-records',
  'correction',
  'deletion',
  'suspension',
  'third-party-stop',
] as const;
export const RequestType = z.enum(requestTypes);
export type RequestType = z.infer<typeof RequestType>;

/** Who asks: 本人, 任意代理人, 法定代理人. */
export const requesters = ['principal', 'proxy', 'statutory-agent'] as const;
export const Requester = z.enum(requesters);
export type Requester = z.infer<typeof Requester>;

export const fieldNames = [
  'principal.name',
  'principal.kana',
  'principal.address',
  'principal.birthDate',
  'principal.phone',
  'principal.customerNumber',
  'agent.name',
  'agent.address',
  'agent.birthDate',
  'agent.phone',
  'agent.relation',
  'request.date',
  'request.target',
  'request.reason',
] as const;
export const FieldName = z.enum(fieldNames);
export type FieldName = z.infer<typeof FieldName>;

/** A value read from paper, with where it stands. */
export const Field = z.strictObject({
  /** Normalised: names and addresses without spaces, dates ISO, telephone with hyphens as written. */
  value: z.string(),
  /** As recognised. */
  raw: z.string(),
  /** 0 to 1. */
  confidence: z.number(),
  page: z.int().positive(),
  box: Box,
});
export type Field = z.infer<typeof Field>;

export const Fields = z.partialRecord(FieldName, Field);
export type Fields = z.infer<typeof Fields>;
