import { policyOn } from '../../core/policy.ts';
import { todayIn } from '../api/today.ts';
import { sweep } from '../sweep.ts';
import { cases } from './cases.ts';
import { documents } from './documents.ts';
import { tell } from './metric.ts';

/** Something of a round went wrong: the rest was done, and the next round comes by it again. */
class SweepIncomplete extends Error {
  override readonly name = 'SweepIncomplete';
}

/** Started once a day. The log has numbers of cases and names of errors alone. */
export async function handler(): Promise<void> {
  const today = todayIn({ now: () => new Date() });
  const { open, past, noted, erased, failed } = await sweep(today, { cases, documents, policy: policyOn });
  tell({
    CasesOpen: open,
    CasesPastTarget: past.target,
    CasesPastRedLine: past.redLine,
    CasesPastCeiling: past.ceiling,
    CasesErased: erased,
  });
  console.info('the round is done', { today, open, past, noted, erased });
  for (const one of failed) console.error('a case was left', one);
  if (failed.length > 0) throw new SweepIncomplete(`${failed.length} cases were left: see the lines before`);
}
