import { readEntries } from '../../fields/entries.ts';
import type { Page, PageKind } from '../../page.ts';
import type { PaperFields } from '../../paper.ts';
import { readCard } from './card.ts';
import { issuedField } from './issued.ts';
import { readPassport } from './passport.ts';
import { known, pick } from './pick.ts';
import { readPowerOfAttorney } from './power-of-attorney.ts';
import { readFamilyRegister } from './register.ts';

/** `packet`: all pages that came, where it matters whom the forms name. */
type Read = (pages: readonly Page[], packet: readonly Page[]) => PaperFields;

/** Seal certificates and company certificates: one person, one day of issue. */
const readCertificate: Read = (pages) => {
  const entries = pages.flatMap(readEntries);
  return known({
    name: pick(entries, 'name'),
    kana: pick(entries, 'kana'),
    romanName: pick(entries, 'romanName'),
    address: pick(entries, 'address'),
    birthDate: pick(entries, 'birthDate'),
    issuedOn: issuedField(pages),
  });
};

/** 登記事項証明書 (後見): the ward (成年被後見人) and the guardian (成年後見人). */
const readGuardianship: Read = (pages) => {
  const entries = pages.flatMap(readEntries);
  return known({
    name: pick(entries, 'name', ['principal', null]),
    address: pick(entries, 'address', ['principal', null]),
    birthDate: pick(entries, 'birthDate', ['principal', null]),
    agentName: pick(entries, 'name', ['agent']),
    agentAddress: pick(entries, 'address', ['agent']),
    agentBirthDate: pick(entries, 'birthDate', ['agent']),
    issuedOn: issuedField(pages),
  });
};

const nothing: Read = () => ({});

/** How the fields of a paper are read, by its kind; forms and letters are read by `core/request`. */
export const readers: Readonly<Partial<Record<PageKind, Read>>> = {
  'drivers-licence': readCard,
  'drivers-licence-back': readCard,
  'driving-record-card': readCard,
  passport: readPassport,
  'passport-notes': readCard,
  'residence-card': readCard,
  'residence-card-back': readCard,
  'special-permanent-resident-certificate': readCard,
  'alien-registration-card': readCard,
  'health-insurance-card': readCard,
  'eligibility-certificate': readCard,
  'juki-card': readCard,
  'my-number-card': readCard,
  'my-number-back': nothing,
  'my-number-notice': readCard,
  'pension-book': readCard,
  'residence-record': readCertificate,
  'residence-record-other': readCertificate,
  'seal-certificate': readCertificate,
  'company-seal-certificate': readCertificate,
  'no-guardianship-certificate': readCertificate,
  'guardianship-certificate': readGuardianship,
  'family-register': readFamilyRegister,
  'power-of-attorney': readPowerOfAttorney,
};
