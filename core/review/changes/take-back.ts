import type { Case } from '../../case.ts';
import type { Policy } from '../../policy.ts';
import { demandStep, type Made, made, type Who } from '../change.ts';

/** Takes a decision back before it is sent. What was decided stays as a draft for whoever decides next. */
export function takeBack(of: Case, who: Who, policy: Policy): Made {
  demandStep('takeBack', of, who, policy);
  return made({ ...of, status: 'reviewed' }, 'taken-back', { from: of.status });
}
