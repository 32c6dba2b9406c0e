import { z } from 'zod';
import { Weight } from './finding.ts';
import { Day } from './packet.ts';
import { type Masked, PageKind } from './page.ts';
import policyData from './policy/policies.json' with { type: 'json' };
import { RequestType } from './request.ts';

/** The three readings of the published sentence on identity papers (本人確認書類). */
export const IdentityRule = z.enum([
  'one-id-and-residence-record',
  'any-one-listed-paper',
  'residence-record-with-foreign-card',
]);
export type IdentityRule = z.infer<typeof IdentityRule>;

/** Where a value comes from, and why it was chosen: a law, the published text, practice. */
const source = z.string().min(1);
const Kinds = z.strictObject({ kinds: z.array(PageKind), source });
const Clock = z.string().regex(/^\d{2}:\d{2}$/);
const MonthDay = z.string().regex(/^\d{2}-\d{2}$/);
const Share = z.number().min(0).max(1);

const Identity = z.strictObject({
  rule: z.strictObject({ default: IdentityRule, byType: z.partialRecord(RequestType, IdentityRule), source }),
  /** Papers that the published text names. */
  listed: Kinds,
  /** Listed papers that no longer prove anything after a day; `unlessBorn`: those born then may still hold one. */
  obsolete: z.array(
    z.strictObject({
      kind: PageKind,
      after: Day,
      unlessBorn: z.strictObject({ from: Day, to: Day }).optional(),
      source,
    }),
  ),
  /** 上記以外の方法: a person judges. */
  otherMethod: Kinds,
  /** Never proof of identity. */
  unfit: Kinds,
  expiry: z.strictObject({
    nextBusinessDay: Kinds,
    renewalMonths: Kinds.extend({ months: z.int().positive() }),
    /** How many years ahead an expiry date of a kind can lie. */
    longestYears: z.strictObject({ source }).catchall(z.number().positive()),
  }),
  noAddress: Kinds,
});

/** What is painted over and struck out before anything is kept: a switch for each sort of secret. */
const Masking = z.strictObject({
  // 番号法 15, 19 and 20 forbid to collect or keep it: no operator may switch this off
  'my-number': z.literal(true),
  'insurance-number': z.boolean(),
  'pension-number': z.boolean(),
  'licence-number': z.boolean(),
  'passport-number': z.boolean(),
  'residence-card-number': z.boolean(),
  'resident-code': z.boolean(),
  domicile: z.boolean(),
  nationality: z.boolean(),
  'organ-donor': z.boolean(),
  'licence-conditions': z.boolean(),
  'security-code': z.boolean(),
  'qr-code': z.boolean(),
  source,
} satisfies Record<Masked['what'] | 'source', z.ZodType>);

export const Policy = z.strictObject({
  version: z.string().min(1),
  validFrom: Day,
  /** Last day in force; null while it still is. */
  validTo: Day.nullable(),
  source,
  identity: Identity,
  proxy: z.strictObject({ residenceRecordRequired: z.boolean(), originalsOnFax: z.boolean(), source }),
  statutoryAgent: z.strictObject({
    /** Proof of the relation stands in for power of attorney and seal certificate. */
    substituteDocuments: z.boolean(),
    minorIdentityRequired: z.boolean(),
    minorResidenceRecordRequired: z.boolean(),
    adultAge: z.int().positive(),
    proofs: z.strictObject({ parent: z.array(PageKind), guardian: z.array(PageKind) }),
    source,
  }),
  /** How old a certificate may be, in calendar months before the day of receipt. */
  freshness: z.strictObject({ months: z.int().positive(), kinds: z.array(PageKind), source }),
  /** Weights that differ from the rulebook's own, by code: where the operator has published a rule, or relaxed one. */
  weights: z.record(z.string(), Weight),
  fee: z.strictObject({
    yen: z.int().nonnegative(),
    types: z.array(RequestType),
    /** Due once for each fee-bearing type, or once for the application. */
    unit: z.enum(['request-type', 'application']),
    /** `always`: whichever way the reply goes. A reply goes by post unless a person says otherwise. */
    trigger: z.enum(['reply-by-post-or-fax', 'always']),
    source,
  }),
  deadlines: z.strictObject({
    targetBusinessDays: z.int().positive(),
    redLineDays: z.int().positive(),
    ceilingDays: z.int().positive(),
    /** 補正: calendar days given to send what is missing. */
    cureDays: z.int().positive(),
    source,
  }),
  /** Calendar days that the papers of a case, and what was read of them, are kept once it is over. */
  retention: z.strictObject({ days: z.int().nonnegative(), source }),
  office: z.strictObject({
    opens: Clock,
    closes: Clock,
    yearEnd: z.strictObject({ from: MonthDay, to: MonthDay }),
    source,
  }),
  masking: Masking,
  /** Below these, 0 to 1, what was read is put before a person. */
  confidence: z.strictObject({ field: Share, mark: Share, kind: Share, source }),
});
export type Policy = z.infer<typeof Policy>;

/** Every policy that is or was in force, by the day it began. */
export const policies: readonly Policy[] = z.array(Policy).min(1).parse(policyData);

/** No policy is in force on a day: add one to `core/policy/policies.json`. */
export class NoPolicyInForce extends Error {
  override readonly name = 'NoPolicyInForce';
  constructor(day: string) {
    super(`no policy is in force on ${day}: add one to core/policy/policies.json`);
  }
}

/**
 * The policy in force on an ISO day.
 * @throws NoPolicyInForce
 */
export function policyOn(day: string): Policy {
  const found = policies.findLast(
    ({ validFrom, validTo }) => validFrom <= day && (validTo === null || day <= validTo),
  );
  if (found === undefined) throw new NoPolicyInForce(day);
  return found;
}
