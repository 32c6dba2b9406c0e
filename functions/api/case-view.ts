import type { Case, Lease } from '../../core/case.ts';
import { type FieldName, fieldNames } from '../../core/request.ts';
import { blockersOf, caseSteps, decidable } from '../../core/review/blockers.ts';
import { checksOf } from '../../core/review/checks.ts';
import { daysLeft, deadlinesOf } from '../../core/review/deadlines.ts';
import { findingKey } from '../../core/review/finding-key.ts';
import { settlementOf } from '../../core/review/findings.ts';
import { saidOf } from '../../core/review/said.ts';
import { basisOf, rulebook, wordingOf } from '../../core/rules/index.ts';
import type { Caller, Office } from './office.ts';
import { relatedOf } from './related.ts';
import type { CaseView } from './shapes/case-view.ts';
import { todayIn } from './today.ts';

/** A case as a person works on it: findings worded, checks, what may come next and why not, deadlines, relations. */
export async function caseView(of: Case, caller: Caller, office: Office): Promise<CaseView> {
  const [lease, related] = await Promise.all([office.cases.holderOf(of.number), relatedOf(of, office)]);
  return { ...plainView(of, lease, caller, office), related };
}

function plainView(of: Case, lease: Lease | null, caller: Caller, office: Office): Omit<CaseView, 'related'> {
  const policy = office.policy(of.receivedOn);
  const today = todayIn(office);
  const { requestTypes, requester, fields } = saidOf(of);
  return {
    case: of,
    said: { requestTypes: [...requestTypes], requester, fields: valuesOf(fields) },
    findings: of.findings.map((finding) => ({
      ...finding,
      key: findingKey(finding),
      wording: wordingOf(finding, of),
      basis: basisOfFinding(finding.code, of.receivedOn),
      settled: settlementOf(finding, of),
    })),
    checks: checksOf(of, policy).map(({ code, wording, basis }) => ({
      code,
      wording,
      basis,
      answer: of.review.checks[code] ?? null,
    })),
    next: caseSteps.map((step) => ({
      route: step,
      blockers: blockersOf(step, of, { ...caller, today }, policy),
      ...(step === 'decide' && { outcomes: decidable(of) }),
    })),
    lease,
    businessDaysLeft: daysLeft(of, today, policy),
    deadlines: deadlinesOf(of, today, policy),
  };
}

/** Of a rule that is no longer in the book, nothing is known. */
function basisOfFinding(code: string, day: string): string {
  const rule = rulebook.find((one) => one.code === code);
  return rule === undefined ? '' : basisOf(rule, day);
}

const valuesOf = (fields: ReturnType<typeof saidOf>['fields']): Partial<Record<FieldName, string>> =>
  Object.fromEntries(
    fieldNames.flatMap((name) => {
      const field = fields[name];
      return field === undefined ? [] : [[name, field.value]];
    }),
  );
