import { withArticles } from '../articles.ts';
import type { Dossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';
import type { Policy } from '../policy.ts';
import { fill } from '../wording/fill.ts';
import { addressMismatch } from './address-mismatch.ts';
import { addressMissing } from './address-missing.ts';
import { addressNear } from './address-near.ts';
import { addressedElsewhere } from './addressed-elsewhere.ts';
import { agentIdentityMissing } from './agent-identity-missing.ts';
import { agentResidenceRecordMissing } from './agent-residence-record-missing.ts';
import { belongsToEarlierCase } from './belongs-to-earlier-case.ts';
import { birthDateMissing } from './birth-date-missing.ts';
import { callLogRequested } from './call-log-requested.ts';
import { certificatePagesShort } from './certificate-pages-short.ts';
import { correctionContentMissing } from './correction-content-missing.ts';
import { duplicatePage } from './duplicate-page.ts';
import { duplicateSuspected } from './duplicate-suspected.ts';
import { feeAwaited } from './fee-awaited.ts';
import { feeMissing } from './fee-missing.ts';
import { feeNotDue } from './fee-not-due.ts';
import { feeWrongTender } from './fee-wrong-tender.ts';
import { formNotPrescribed } from './form-not-prescribed.ts';
import { groundMissing } from './ground-missing.ts';
import { identityBackMissing } from './identity-back-missing.ts';
import { identityExpired } from './identity-expired.ts';
import { identityMismatch } from './identity-mismatch.ts';
import { identityMissing } from './identity-missing.ts';
import { identityNear } from './identity-near.ts';
import { identityNotAccepted } from './identity-not-accepted.ts';
import { identityNotListed } from './identity-not-listed.ts';
import { identityUnreadable } from './identity-unreadable.ts';
import { identityWithoutAddress } from './identity-without-address.ts';
import { insuranceNumberMasked } from './insurance-number-masked.ts';
import { myNumberMasked } from './my-number-masked.ts';
import { nameMissing } from './name-missing.ts';
import { notARequest } from './not-a-request.ts';
import { originalsAwaited } from './originals-awaited.ts';
import { otherProcedure } from './other-procedure.ts';
import { pageKindUnsure } from './page-kind-unsure.ts';
import { pageUnreadable } from './page-unreadable.ts';
import { pagesShort } from './pages-short.ts';
import { powerOfAttorneyIncomplete } from './power-of-attorney-incomplete.ts';
import { powerOfAttorneyMismatch } from './power-of-attorney-mismatch.ts';
import { powerOfAttorneyMissing } from './power-of-attorney-missing.ts';
import { powerOfAttorneyScope } from './power-of-attorney-scope.ts';
import { principalDeceased } from './principal-deceased.ts';
import { principalOfAge } from './principal-of-age.ts';
import { representationScopeUnclear } from './representation-scope-unclear.ts';
import { requestDateMissing } from './request-date-missing.ts';
import { requestFormMissing } from './request-form-missing.ts';
import { requestTypeMissing } from './request-type-missing.ts';
import { requestTypeUnclear } from './request-type-unclear.ts';
import { requesterUnclear } from './requester-unclear.ts';
import { residenceRecordMismatch } from './residence-record-mismatch.ts';
import { residenceRecordMissing } from './residence-record-missing.ts';
import { residenceRecordOther } from './residence-record-other.ts';
import { residenceRecordStale } from './residence-record-stale.ts';
import { residenceRecordUndated } from './residence-record-undated.ts';
import type { Rule } from './rule.ts';
import { sealCertificateMismatch } from './seal-certificate-mismatch.ts';
import { sealCertificateMissing } from './seal-certificate-missing.ts';
import { sealCertificateStale } from './seal-certificate-stale.ts';
import { sealCertificateUndated } from './seal-certificate-undated.ts';
import { severalRequests } from './several-requests.ts';
import { statutoryAuthorityMismatch } from './statutory-authority-mismatch.ts';
import { statutoryAuthorityMissing } from './statutory-authority-missing.ts';
import { strayPaper } from './stray-paper.ts';
import { targetMissing } from './target-missing.ts';

export { checklist } from './checklist.ts';

/** Every rule, in the order in which a letter lists what it asks for. */
export const rulebook: readonly Rule[] = [
  notARequest,
  belongsToEarlierCase,
  requestFormMissing,
  formNotPrescribed,
  severalRequests,
  requestTypeMissing,
  requestTypeUnclear,
  requesterUnclear,
  nameMissing,
  addressMissing,
  birthDateMissing,
  requestDateMissing,
  targetMissing,
  correctionContentMissing,
  groundMissing,
  callLogRequested,
  otherProcedure,
  addressedElsewhere,
  principalDeceased,
  pageUnreadable,
  pageKindUnsure,
  pagesShort,
  certificatePagesShort,
  duplicatePage,
  duplicateSuspected,
  identityMissing,
  agentIdentityMissing,
  identityExpired,
  identityNotAccepted,
  identityNotListed,
  identityMismatch,
  identityNear,
  identityUnreadable,
  identityBackMissing,
  identityWithoutAddress,
  strayPaper,
  addressMismatch,
  addressNear,
  myNumberMasked,
  insuranceNumberMasked,
  residenceRecordMissing,
  agentResidenceRecordMissing,
  residenceRecordOther,
  residenceRecordStale,
  residenceRecordUndated,
  sealCertificateStale,
  sealCertificateUndated,
  residenceRecordMismatch,
  powerOfAttorneyMissing,
  powerOfAttorneyIncomplete,
  powerOfAttorneyMismatch,
  powerOfAttorneyScope,
  sealCertificateMissing,
  sealCertificateMismatch,
  statutoryAuthorityMissing,
  statutoryAuthorityMismatch,
  principalOfAge,
  representationScopeUnclear,
  originalsAwaited,
  feeMissing,
  feeAwaited,
  feeNotDue,
  feeWrongTender,
];

/** Where one of these speaks, the packet is no request: nothing is asked for. */
const standAlone: readonly Rule[] = [notARequest, belongsToEarlierCase];

/** Runs every rule over a packet. A weight that the policy sets replaces the rule's own, not a lighter one. */
export function findingsOf(dossier: Dossier, policy: Policy): Finding[] {
  const alone = standAlone.find((rule) => rule.find(dossier, policy).length > 0);
  const rules = alone === undefined ? rulebook : rulebook.filter((rule) => rule === alone || rule.always);
  return rules.flatMap((rule) =>
    rule.find(dossier, policy).map((finding) => {
      const set = policy.weights[rule.code];
      return set === undefined || finding.weight !== rule.weight ? finding : { ...finding, weight: set };
    }),
  );
}

/**
 * The Japanese wording of a finding, its slots filled; the code itself where the rule is no longer in the book.
 * What the policy sets (months, yen) is that of the day of receipt; without a packet, today's newest.
 */
export function wordingOf(finding: Finding, packet?: Pick<Dossier, 'papers' | 'receivedOn'>): string {
  const rule = rulebook.find(({ code }) => code === finding.code);
  if (rule === undefined) return finding.code;
  return fill(rule.wording, finding, packet);
}

/** What a rule stands on, its articles as they are numbered on an ISO day. */
export const basisOf = ({ basis }: Pick<Rule, 'basis'>, day: string): string => withArticles(basis, day);
