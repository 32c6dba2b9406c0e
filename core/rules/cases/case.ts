import type { Weight } from '../../finding.ts';
import type { Spec } from '../dossier.fixture.ts';

/** A packet, and the weight with which a rule speaks of it; null: the rule is silent. */
export interface RuleCase {
  code: string;
  packet: Spec;
  of: string;
  weight: Weight | null;
  /** The finding's subject, where it matters. */
  subject?: string;
}

export const speaks = (
  code: string,
  of: string,
  packet: Spec,
  weight: Weight,
  subject?: string,
): RuleCase => ({
  code,
  of,
  packet,
  weight,
  ...(subject === undefined ? {} : { subject }),
});

export const silent = (code: string, of: string, packet: Spec): RuleCase => ({
  code,
  of,
  packet,
  weight: null,
});
