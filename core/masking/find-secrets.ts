import type { Line, Masked, PageKind } from '../page.ts';
import { domiciles } from './domicile.ts';
import { individualNumbers } from './individual-numbers.ts';
import { insuranceNumbers } from './insurance-numbers.ts';
import { licenceConditions } from './licence-conditions.ts';
import { licenceNumbers } from './licence-numbers.ts';
import { mayBe } from './may-be.ts';
import { nationalities } from './nationality.ts';
import { organDonorDeclarations } from './organ-donor.ts';
import { passportNumbers } from './passport-numbers.ts';
import { pensionNumbers } from './pension-numbers.ts';
import { residenceCardNumbers } from './residence-card-numbers.ts';
import { isWithin, type Secret } from './secret.ts';
import { securityCodes } from './security-codes.ts';

/** Numbers that a paper carries by its kind come first, so that a licence's twelve digits are called what they are. */
const finders = [
  licenceNumbers,
  passportNumbers,
  residenceCardNumbers,
  insuranceNumbers,
  pensionNumbers,
  individualNumbers,
  domiciles,
  nationalities,
  licenceConditions,
  securityCodes,
  organDonorDeclarations,
];

/** A page as it was read. */
export interface PageToMask {
  readonly kind: PageKind;
  /** Whether the kind is too unsure to be relied on; that of `other` always is. */
  readonly unsure?: boolean;
  readonly lines: readonly Line[];
}

/**
 * What of a page must be painted over and struck out before anything of it is kept (domain rules §3.4).
 * Names, addresses, dates of birth, issue and expiry stay.
 * On a page that nobody knows, or whose name is not sure, also what the papers have that it may be.
 * @param switches the policy's `masking`; what is off stays readable, unless it may as well be an individual number
 */
export function findSecrets(
  { kind, unsure = false, lines }: PageToMask,
  switches: Readonly<Record<Masked['what'], boolean>>,
): Secret[] {
  const kinds = new Set(unsure || kind === 'other' ? [kind, ...mayBe(lines)] : [kind]);
  const secrets: Secret[] = [];
  for (const find of finders) {
    for (const secret of [...kinds].flatMap((one) => find(one, lines))) {
      // left out before the finders are compared: a licence number that passes the check of individual numbers stays masked
      if (switches[secret.what] && !secrets.some((known) => covers(known, secret))) secrets.push(secret);
    }
  }
  return secrets;
}

function covers({ struck: outer }: Secret, { struck: inner }: Secret): boolean {
  return inner !== undefined && outer !== undefined && isWithin(inner, outer);
}
