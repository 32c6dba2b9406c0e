import type { Dossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';
import type { Policy } from '../policy.ts';
import { found, type Rule } from './rule.ts';
import { needsPower, papersOfKind } from './support/cast.ts';

export const originalsAwaited: Rule = {
  code: 'originals-awaited',
  weight: 'note',
  when: "a proxy's papers came by fax: their originals are to follow",
  wording: '委任状および印鑑登録証明書は原本を郵送してください。',
  basis: 'policy switch proxy.originalsOnFax; seals cannot be judged on a fax',
  find,
};

function find(dossier: Dossier, policy: Policy): Finding[] {
  const { channel } = dossier;
  const due = channel === 'fax' && policy.proxy.originalsOnFax && needsPower(dossier, policy);
  const [paper] = papersOfKind(dossier, 'power-of-attorney', 'seal-certificate');
  return due && paper !== undefined ? [found(originalsAwaited, { paper })] : [];
}
