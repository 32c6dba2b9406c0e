import type { Dossier } from '../dossier.ts';
import type { Finding, Weight } from '../finding.ts';
import type { Paper } from '../paper.ts';
import type { Policy } from '../policy.ts';
import type { Field } from '../request.ts';

/** One thing that can be wrong with a packet. */
export interface Rule {
  /** Says what is wrong; the file's name. */
  code: string;
  /** The weight where nothing makes it lighter or the policy sets another. */
  weight: Weight;
  /** In English, for the rulebook's table. */
  when: string;
  /** 補正依頼の文言 (or, of doubts and notes, what the reviewer is told), with ≪slots≫ that `core/wording/fill.ts` fills. */
  wording: string;
  /** Published text (S), law, or practice. */
  basis: string;
  /** Looked at even where the packet is no request at all. */
  always?: true;
  find: (dossier: Dossier, policy: Policy) => Finding[];
}

/** What a finding points at: a paper's first page, a field with its box, a page number. */
export interface At {
  paper?: Paper | undefined;
  field?: Field | undefined;
  page?: number | undefined;
  subject?: string | undefined;
  weight?: Weight | undefined;
}

/** A finding of a rule, of the rule's weight unless told otherwise. */
export function found(rule: Pick<Rule, 'code' | 'weight'>, at: At = {}): Finding {
  const page = at.field?.page ?? at.page ?? at.paper?.pages[0];
  return {
    code: rule.code,
    weight: at.weight ?? rule.weight,
    ...(page === undefined ? {} : { page }),
    ...(at.field === undefined ? {} : { box: at.field.box }),
    ...(at.subject === undefined ? {} : { subject: at.subject }),
  };
}
