import { holidayDays } from '../../../core/calendar/business-days.ts';
import { policies } from '../../../core/policy.ts';
import { outcomesOn } from '../../../core/review/outcomes.ts';
import { basisOf, checklist, rulebook } from '../../../core/rules/index.ts';
import type { Asked, Given } from '../asked.ts';
import type { Office } from '../office.ts';
import { todayIn } from '../today.ts';

export async function policy(_: Asked<'policy'>, office: Office): Promise<Given<'policy'>> {
  const today = todayIn(office);
  const inForce = office.policy(today);
  return {
    today,
    inForce: inForce.version,
    policies: [...policies],
    holidays: [...holidayDays],
    rules: rulebook.map((rule) => ({
      code: rule.code,
      weight: inForce.weights[rule.code] ?? rule.weight,
      when: rule.when,
      wording: rule.wording,
      basis: basisOf(rule, today),
    })),
    checklist: checklist.map(({ code, when, wording, basis }) => ({ code, when, wording, basis })),
    fee: { yen: inForce.fee.yen, types: inForce.fee.types },
    outcomes: outcomesOn(today),
  };
}
