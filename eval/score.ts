import { type JudgedPacket, judge } from './confidence/judged.ts';
import type { Said } from './said.ts';
import { distance, normalise } from './text.ts';
import type { Truth } from './truth.ts';

export interface Count {
  right: number;
  of: number;
}
/** Figures by name, such as `mail page kind`. */
export type Counts = Record<string, Count>;

/** One thing in which what was said differs from the truth. */
export type Miss =
  | { what: 'unanswered' }
  | { what: 'kind'; page: number; want: string; got: string | null }
  | { what: 'rotation'; page: number; want: number; got: number | null }
  | { what: 'request-types'; want: string[]; got: string[] }
  | { what: 'requester'; want: string; got: string | null }
  | { what: 'field'; name: string; want: string; got: string | null; page: number | null }
  | { what: 'findings'; missing: string[]; extra: string[] }
  | { what: 'verdict'; want: string; got: string | null }
  | { what: 'false-complete' }
  | { what: 'number-said' };

export interface PacketScore {
  id: string;
  file: string;
  channel: string;
  scenario: string;
  counts: Counts;
  misses: Miss[];
  /** What every page is, and what it was taken for. */
  kinds: { want: string; got: string | null }[];
  judged: JudgedPacket;
}

/** The findings that the truth speaks of. Others (fee, masking notes, unreadable pages) are not scored. */
export const scoredFindings: ReadonlySet<string> = new Set([
  'request-form-missing',
  'request-type-missing',
  'form-not-prescribed',
  'not-a-request',
  'identity-missing',
  'identity-expired',
  'identity-not-accepted',
  'identity-not-listed',
  'identity-mismatch',
  'residence-record-missing',
  'residence-record-stale',
  'agent-identity-missing',
  'agent-residence-record-missing',
  'power-of-attorney-missing',
  'seal-certificate-missing',
  'seal-certificate-stale',
  'statutory-authority-missing',
]);

const same = (a: readonly string[], b: readonly string[]): boolean => a.join('\n') === b.join('\n');

/** Holds what was said of one packet against its truth; `said` is undefined where nothing was. */
export function scorePacket(truth: Truth, said: Said | undefined): PacketScore {
  const counts: Counts = {};
  const misses: Miss[] = [];
  const count = (name: string, right: number, of: number): void => {
    const sum = counts[name] ?? { right: 0, of: 0 };
    counts[name] = { right: sum.right + right, of: sum.of + of };
  };
  const check = (name: string, right: boolean, miss?: Miss): void => {
    count(name.startsWith('my number') ? name : `${truth.channel} ${name}`, right ? 1 : 0, 1);
    if (!right && miss) misses.push(miss);
  };

  check('answered', said !== undefined, { what: 'unanswered' });
  const pages = new Map(said?.pages.map((page) => [page.page, page]));
  for (const { page, kind, rotation } of truth.pages) {
    const got = pages.get(page);
    check('page kind', got?.kind === kind, { what: 'kind', page, want: kind, got: got?.kind ?? null });
    // a blank page has no upright
    const upright = got?.kind === 'blank' || kind === 'blank' || got?.rotation === rotation;
    check('page rotation', upright, { what: 'rotation', page, want: rotation, got: got?.rotation ?? null });
  }

  if (truth.requester !== null) {
    const types = (said?.requestTypes ?? []).toSorted();
    const want = truth.requestTypes;
    check('request types', same(types, want), { what: 'request-types', want, got: types });
    const got = said?.requester ?? null;
    check('requester', got === truth.requester, { what: 'requester', want: truth.requester, got });
  }

  for (const [name, want] of Object.entries(truth.fields)) {
    const field = said?.fields[name];
    const a = normalise(want);
    const b = normalise(field?.value ?? '');
    const length = Array.from(a).length;
    check(`field ${name}`, a === b, {
      what: 'field',
      name,
      want,
      got: field?.value ?? null,
      page: field?.page ?? null,
    });
    count(`${truth.channel} field characters`, Math.max(0, length - distance(a, b)), length);
  }

  const want = new Set(truth.findings);
  const codes = new Set(
    said?.findings.map((finding) => finding.code).filter((code) => scoredFindings.has(code)),
  );
  const missing = [...want.difference(codes)].toSorted();
  const extra = [...codes.difference(want)].toSorted();
  const exact = said !== undefined && missing.length === 0 && extra.length === 0;
  check('findings exact', exact, { what: 'findings', missing, extra });

  // a finding the truth does not speak of may rightly change the verdict: then it is not scored
  const beyond =
    said?.findings.some(({ code, weight }) => !scoredFindings.has(code) && weight !== 'note') ?? false;
  const verdict = said?.verdict ?? null;
  if (!beyond)
    check('verdict', verdict === truth.verdict, { what: 'verdict', want: truth.verdict, got: verdict });
  if (want.size > 0 && verdict === 'complete') misses.push({ what: 'false-complete' });

  for (const number of truth.secrets) {
    check('my number absent from what was said', !(said?.whole.includes(number) ?? false), {
      what: 'number-said',
    });
  }
  const { id, file, channel, scenario } = truth;
  const kinds = truth.pages.map(({ page, kind }) => ({ want: kind, got: pages.get(page)?.kind ?? null }));
  return { id, file, channel, scenario, counts, misses, kinds, judged: judge(truth, said) };
}
