import type { Field, FieldName } from '../../../core/request.ts';
import type { CaseView } from '../../../functions/api/shapes/case-view.ts';

/** What is taken for a field's value, and whether a person said so. */
export function stateOf(
  view: CaseView,
  field: FieldName,
): { value: string | undefined; corrected: boolean; confirmed: boolean } {
  const said = view.case.review.corrections.fields[field];
  return {
    value: view.said.fields[field],
    corrected: said !== undefined,
    confirmed: said !== undefined && said === view.case.fields[field]?.value,
  };
}

/** Below, one field in four is wrong; the policy's `confidence.field` has the same reason. */
const sure = 0.7;

/** Whether a person is told to look at the paper. */
export const isUnsure = (read: Field | undefined): boolean => read !== undefined && read.confidence < sure;
