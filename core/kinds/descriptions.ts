import { alienRegistrationCard } from './alien-registration-card.ts';
import { companySealCertificate } from './company-seal-certificate.ts';
import type { KindDescription } from './description.ts';
import { driversLicence } from './drivers-licence.ts';
import { driversLicenceBack } from './drivers-licence-back.ts';
import { drivingRecordCard } from './driving-record-card.ts';
import { eligibilityCertificate } from './eligibility-certificate.ts';
import { envelope } from './envelope.ts';
import { familyRegister } from './family-register.ts';
import { faxCover } from './fax-cover.ts';
import { guardianshipCertificate } from './guardianship-certificate.ts';
import { healthInsuranceCard } from './health-insurance-card.ts';
import { jukiCard } from './juki-card.ts';
import { lawyerLetter } from './lawyer-letter.ts';
import { moneyOrder } from './money-order.ts';
import { myNumberBack } from './my-number-back.ts';
import { myNumberCard } from './my-number-card.ts';
import { myNumberNotice } from './my-number-notice.ts';
import { noGuardianshipCertificate } from './no-guardianship-certificate.ts';
import { oldFamilyRegister } from './old-family-register.ts';
import { otherRequestForm } from './other-request-form.ts';
import { passport } from './passport.ts';
import { passportNotes } from './passport-notes.ts';
import { pensionBook } from './pension-book.ts';
import { postalPack } from './postal-pack.ts';
import { powerOfAttorney } from './power-of-attorney.ts';
import { publicRequestForm } from './public-request-form.ts';
import { requestForm } from './request-form.ts';
import { requestFormAnnex } from './request-form-annex.ts';
import { requestFormLastSheet } from './request-form-last-sheet.ts';
import { requestFormSecondSheet } from './request-form-second-sheet.ts';
import { requestFormTypesSheet } from './request-form-types-sheet.ts';
import { requestLetter } from './request-letter.ts';
import { residenceCard } from './residence-card.ts';
import { residenceCardBack } from './residence-card-back.ts';
import { residenceRecord } from './residence-record.ts';
import { residenceRecordOther } from './residence-record-other.ts';
import { returnSheet } from './return-sheet.ts';
import { revenueStamp } from './revenue-stamp.ts';
import { sealCertificate } from './seal-certificate.ts';
import { separator } from './separator.ts';
import { specialPermanentResidentCertificate } from './special-permanent-resident-certificate.ts';
import { stamps } from './stamps.ts';
import { utilityBill } from './utility-bill.ts';

/** Every kind that is told by what is printed; of two that fit equally the earlier wins. */
export const descriptions: readonly KindDescription[] = [
  requestForm,
  requestFormSecondSheet,
  requestFormLastSheet,
  requestFormAnnex,
  requestFormTypesSheet,
  publicRequestForm,
  otherRequestForm,
  requestLetter,
  driversLicence,
  driversLicenceBack,
  drivingRecordCard,
  passport,
  passportNotes,
  residenceCard,
  residenceCardBack,
  specialPermanentResidentCertificate,
  alienRegistrationCard,
  healthInsuranceCard,
  eligibilityCertificate,
  jukiCard,
  myNumberCard,
  myNumberBack,
  myNumberNotice,
  pensionBook,
  residenceRecord,
  residenceRecordOther,
  powerOfAttorney,
  sealCertificate,
  companySealCertificate,
  familyRegister,
  oldFamilyRegister,
  guardianshipCertificate,
  noGuardianshipCertificate,
  lawyerLetter,
  faxCover,
  returnSheet,
  separator,
  stamps,
  moneyOrder,
  revenueStamp,
  envelope,
  postalPack,
  utilityBill,
];
