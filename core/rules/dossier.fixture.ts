import type { Dossier } from '../dossier.ts';
import type { Choice, Line, Page, PageKind } from '../page.ts';
import type { Paper, PaperFields } from '../paper.ts';
import { assignHolders } from '../papers/hold.ts';
import type { Field, FieldName, Fields } from '../request.ts';

/** An invented person, as the form and their papers tell of them. */
export interface Somebody {
  name: string;
  kana: string;
  romanName: string;
  address: string;
  birthDate: string;
}
export const hanako: Somebody = {
  name: '山田花子',
  kana: 'ヤマダハナコ',
  romanName: 'YAMADA HANAKO',
  address: '長野県松本市大手3丁目8番13号',
  birthDate: '1985-04-01',
};
export const ichiro: Somebody = {
  name: '青木一郎',
  kana: 'アオキイチロウ',
  romanName: 'AOKI ICHIRO',
  address: '新潟県新潟市中央区学校町通1番地602',
  birthDate: '1971-12-30',
};
export const child: Somebody = {
  ...hanako,
  name: '青木実',
  kana: 'アオキミノル',
  romanName: 'AOKI MINORU',
  birthDate: '2015-06-02',
};

export const receivedOn = '2026-11-18';

/** A value read with a certainty, 0.95 unless told. */
export function field(value: string, confidence = 0.95, page = 1): Field {
  return { value, raw: value, confidence, page, box: [0.1, 0.1, 0.3, 0.02] };
}

/** One paper of a packet to be built: what it says, and its page where that matters. */
export interface Sent {
  kind: PageKind;
  says?: Partial<Record<keyof PaperFields, string | Field>>;
  text?: readonly string[];
  page?: Partial<Page>;
}

export interface Spec extends Partial<Omit<Dossier, 'papers' | 'pages' | 'fields'>> {
  fields?: Partial<Record<FieldName, string | Field | undefined>>;
  sent: readonly Sent[];
}

const asField = (value: string | Field, page: number): Field =>
  typeof value === 'string' ? field(value, 0.95, page) : { ...value, page };

const lineOf = (text: string, at: number): Line => ({
  text,
  box: [0.1, 0.1 + 0.03 * at, 0.5, 0.02],
  confidence: 0.95,
  at: [],
  sure: [],
  vertical: false,
});

/** The types that a form prints, none of them marked. */
const unmarked: Choice[] = ['disclosure', 'correction', 'deletion', 'suspension'].map((option) =>
  choice(option, 'none'),
);

/** Builds a dossier as the assess step would hand it to the rules, whose papers are told apart by `assignHolders`. */
export function dossierOf({ sent, fields: told = {}, ...rest }: Spec): Dossier {
  const pages: Page[] = sent.map(({ kind, text = [], page }, at) => ({
    page: at + 1,
    kind,
    confidence: 0.95,
    rotation: 0,
    skew: 0,
    width: 1654,
    height: 2339,
    dpi: 200,
    ink: 0.05,
    lines: text.map(lineOf),
    choices: kind === 'request-form' ? unmarked : [],
    masked: [],
    image: `pages/x/${at + 1}.jpg`,
    ...page,
  }));
  const papers: Paper[] = sent.flatMap(({ kind, says = {} }, at) => {
    if (kind === 'blank' || kind === 'other') return [];
    const entries = Object.entries(says).map(([name, value]) => [name, asField(value, at + 1)]);
    const fields: PaperFields = Object.fromEntries(entries);
    return [{ kind, pages: [at + 1], holder: 'unknown', fields }];
  });
  const asked = Object.entries(told).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, asField(value, 1)]],
  );
  const fields: Fields = Object.fromEntries(asked);
  const requester = rest.requester === undefined ? 'principal' : rest.requester;
  return {
    channel: 'mail',
    receivedOn,
    unread: [],
    requestTypes: ['disclosure'],
    alike: [],
    ...rest,
    requester,
    pages,
    fields,
    papers: assignHolders(papers, requester, fields),
  };
}

const form: Sent = { kind: 'request-form', text: ['個人情報開示等申請書', '株式会社アーラリンク 御中'] };
/** 運転免許証 of somebody, in force. */
export const licence = ({ name, address, birthDate }: Somebody): Sent => ({
  kind: 'drivers-licence',
  says: { name, address, birthDate, expiresOn: '2029-05-01' },
});
/** パスポート: roman letters alone, no address. */
export const passport = ({ romanName, birthDate }: Somebody): Sent => ({
  kind: 'passport',
  says: { romanName, birthDate, issuedOn: '2021-05-10', expiresOn: '2031-05-10' },
});
/** 住民票の写し, four weeks old. */
export const record = ({ name, address, birthDate }: Somebody): Sent => ({
  kind: 'residence-record',
  says: { name, address, birthDate, issuedOn: '2026-10-21' },
});
/** 委任状 by which somebody empowers another. */
export const power = (from: Somebody, to: Somebody): Sent => ({
  kind: 'power-of-attorney',
  says: {
    name: from.name,
    address: from.address,
    agentName: to.name,
    agentAddress: to.address,
    agentBirthDate: to.birthDate,
    signedOn: '2026-11-07',
  },
  text: ['委任状', '株式会社アーラリンクに対する個人情報の開示等の請求に関すること'],
});
/** 印鑑登録証明書 of somebody, four weeks old. */
export const seal = ({ name, address, birthDate }: Somebody): Sent => ({
  kind: 'seal-certificate',
  says: { name, address, birthDate, issuedOn: '2026-10-21' },
});
/** 戸籍全部事項証明書 that prints a child's given name alone, as they do. */
export const register = (parent: Somebody): Sent => ({
  kind: 'family-register',
  text: [`氏名 ${parent.name}`, '【名】実', '【生年月日】平成27年6月2日', `【父】${parent.name}`],
});
/** 登記事項証明書(後見). */
export const guardianship = (ward: Somebody, guardian: Somebody): Sent => ({
  kind: 'guardianship-certificate',
  text: ['成年被後見人', `【氏名】${ward.name}`, '成年後見人', `【氏名】${guardian.name}`],
});

const principalFields = (of: Somebody): Spec['fields'] => ({
  'principal.name': of.name,
  'principal.kana': of.kana,
  'principal.address': of.address,
  'principal.birthDate': of.birthDate,
  'request.date': '2026-11-07',
  'request.target': '契約時に登録した情報',
  'request.reason': '契約時に登録した情報',
});
const agentFields = (of: Somebody): Spec['fields'] => ({
  'agent.name': of.name,
  'agent.address': of.address,
});

/** 本人: form, licence, residence record. */
export const byPrincipal: Spec = {
  requester: 'principal',
  fields: { ...principalFields(hanako) },
  sent: [form, licence(hanako), record(hanako)],
};
/** 任意代理人, with all papers. The agent's passport is the agent's by its birth date alone. */
export const byProxy: Spec = {
  requester: 'proxy',
  fields: { ...principalFields(hanako), ...agentFields(ichiro) },
  sent: [
    form,
    licence(hanako),
    record(hanako),
    passport(ichiro),
    record(ichiro),
    power(hanako, ichiro),
    seal(hanako),
  ],
};
/** 親権者 and child at one address. */
export const byParent: Spec = {
  requester: 'statutory-agent',
  fields: {
    ...principalFields(child),
    ...agentFields({ ...ichiro, address: child.address }),
    'agent.relation': '親権者',
  },
  sent: [
    form,
    passport(child),
    record(child),
    passport(ichiro),
    record({ ...ichiro, address: child.address }),
    register(ichiro),
  ],
};
/** 成年後見人. */
export const byGuardian: Spec = {
  requester: 'statutory-agent',
  fields: { ...principalFields(hanako), ...agentFields(ichiro), 'agent.relation': '成年後見人' },
  sent: [
    form,
    licence(hanako),
    record(hanako),
    licence(ichiro),
    record(ichiro),
    guardianship(hanako, ichiro),
  ],
};

/** The packet without papers of a kind; `nth` (0-based) drops only that one of them. */
export function without(spec: Spec, kind: PageKind, nth?: number): Spec {
  let seen = -1;
  const keep = (one: Sent): boolean => {
    if (one.kind !== kind) return true;
    seen += 1;
    return nth !== undefined && seen !== nth;
  };
  return { ...spec, sent: spec.sent.filter(keep) };
}

/** The packet with a paper more. */
export function plus(spec: Spec, ...more: readonly Sent[]): Spec {
  return { ...spec, sent: [...spec.sent, ...more] };
}

/** The packet in which the first paper of a kind is changed. */
export function changed(spec: Spec, kind: PageKind, change: (sent: Sent) => Sent): Spec {
  const at = spec.sent.findIndex((one) => one.kind === kind);
  return { ...spec, sent: spec.sent.map((one, index) => (index === at ? change(one) : one)) };
}

/** The packet in which the first paper of a kind says something else; undefined: does not say it. */
export function saying(
  spec: Spec,
  kind: PageKind,
  says: Partial<Record<keyof PaperFields, string | Field | undefined>>,
): Spec {
  return changed(spec, kind, (sent) => {
    const all = { ...sent.says, ...says };
    const told = Object.entries(all).filter(([, value]) => value !== undefined);
    return { ...sent, says: Object.fromEntries(told) };
  });
}

/** The packet with fields of the form replaced; undefined: not read. */
export function asking(spec: Spec, fields: NonNullable<Spec['fields']>): Spec {
  return { ...spec, fields: { ...spec.fields, ...fields } };
}

/** An option of the form with its mark. */
export function choice(option: string, mark: Choice['mark']): Choice {
  return { option, mark, box: [0.1, 0.5, 0.1, 0.02], confidence: mark === 'unsure' ? 0.5 : 0.9 };
}
