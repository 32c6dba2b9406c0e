import { policyOn } from '../../core/policy.ts';
import type { Said } from '../said.ts';
import { normalise } from '../text.ts';
import type { Truth } from '../truth.ts';
import { pointsAt } from './pointed.ts';

/** Something that was said with a confidence, held against the truth. */
export interface Judged {
  /** Name of the field, or `page N`. */
  name: string;
  /** 0 to 1, as the program gave it. */
  confidence: number;
  right: boolean;
  /** Whether a finding points at it. */
  pointed: boolean;
  /** Whether a reviewer is shown it as unsure: a finding points at it, or its confidence is below the policy's threshold. */
  flagged: boolean;
}

/** Of one packet; what was not said has no confidence to judge, and is a miss of the other figures. */
export interface JudgedPacket {
  /** The fields that the truth speaks of, as far as they were read. */
  fields: Judged[];
  kinds: Judged[];
}

/**
 * Judges what was said of a packet by the confidence thresholds of the policy in force on the day of receipt.
 * What was said without a confidence is passed over.
 */
export function judge({ fields, pages, receivedOn }: Truth, said: Said | undefined): JudgedPacket {
  const judged: JudgedPacket = { fields: [], kinds: [] };
  if (said === undefined) return judged;
  const least = policyOn(receivedOn).confidence;
  for (const [name, want] of Object.entries(fields)) {
    const field = said.fields[name];
    if (field?.confidence === undefined) continue;
    const pointed = said.findings.some((finding) => pointsAt(finding, name, field, said.fields));
    const right = normalise(field.value) === normalise(want);
    judged.fields.push(flag({ name, confidence: field.confidence, right, pointed }, least.field));
  }
  for (const { page, kind } of pages) {
    const got = said.pages.find((one) => one.page === page);
    if (got?.confidence === undefined) continue;
    const pointed = said.findings.some((one) => one.code === 'page-kind-unsure' && one.page === page);
    const right = got.kind === kind;
    judged.kinds.push(flag({ name: `page ${page}`, confidence: got.confidence, right, pointed }, least.kind));
  }
  return judged;
}

const flag = (one: Omit<Judged, 'flagged'>, least: number): Judged => ({
  ...one,
  flagged: one.pointed || one.confidence < least,
});
