import type { Role } from '../../../../functions/api/routes.ts';

/** Somebody whom anybody at this machine may sign in as, with one click. All are invented. */
export interface DemoPerson {
  /** Account name: what stands in histories and leases. */
  account: string;
  name: string;
  roles: readonly Role[];
  /** What the person does, as the page says it. */
  does: string;
}

/** Two reviewers, so that conflicts and leases can be tried; one who is reviewer and approver, for four eyes. */
export const demoPeople: readonly DemoPerson[] = [
  {
    account: 'tanaka',
    name: '田中',
    roles: ['mailroom'],
    does: '郵便室：届いた書類を受け付け、手数料を数える',
  },
  {
    account: 'sato',
    name: '佐藤',
    roles: ['reviewer'],
    does: '窓口：書類を確かめ、補正を求め、承認者へ回す',
  },
  {
    account: 'suzuki',
    name: '鈴木',
    roles: ['reviewer'],
    does: '窓口：佐藤の同僚。二人で同じ事案を開いたときのために',
  },
  { account: 'takahashi', name: '高橋', roles: ['approver'], does: '承認者：確認済みの事案を決定する' },
  {
    account: 'watanabe',
    name: '渡辺',
    roles: ['reviewer', 'approver'],
    does: '窓口と承認者：自分が確認した事案は決定できない',
  },
  {
    account: 'ito',
    name: '伊藤',
    roles: ['officer'],
    does: '個人情報保護管理者：期限と負荷を見て、監査証跡を書き出す',
  },
];

export const demoPerson = (account: string | undefined): DemoPerson | undefined =>
  demoPeople.find((person) => person.account === account);
