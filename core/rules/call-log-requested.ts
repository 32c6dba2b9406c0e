import type { Dossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';
import { found, type Rule } from './rule.ts';

export const callLogRequested: Rule = {
  code: 'call-log-requested',
  weight: 'note',
  when: 'communication records (通信履歴) are asked for: secrecy of communication, and another user of the line',
  wording: '通信履歴が対象に含まれています。ご契約者以外に登録された利用者がいないかご確認ください。',
  basis: '電気通信事業法4条 (通信の秘密)',
  find,
};

function find(dossier: Dossier): Finding[] {
  const field = dossier.fields['request.target'];
  return field !== undefined && /通信履歴|通話履歴|通話明細/u.test(field.value)
    ? [found(callLogRequested, { field })]
    : [];
}
