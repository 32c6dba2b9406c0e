import type { Fee } from '../../../core/finding.ts';
import { inBoth } from '../../base/words.ts';

export const feeStates = inBoth<Record<Fee['state'], string>>({
  ja: {
    'not-due': '手数料は不要です',
    'awaiting-count': '数えるのを待っています',
    'awaiting-post': '郵送を待っています',
    paid: '受領済み',
    short: '不足しています',
  },
  en: {
    'not-due': 'No fee is due',
    'awaiting-count': 'To be counted',
    'awaiting-post': 'To come by post',
    paid: 'Paid',
    short: 'Short',
  },
});

export const feeWords = inBoth({
  ja: {
    fee: '手数料',
    due: (yen: string) => `必要額 ${yen}円`,
    received: (yen: string) => `受領 ${yen}円`,
    count: '数えた金額を入力',
    recount: '数え直す',
    stamps: '切手',
    moneyOrders: '定額小為替',
    yen: '円',
    exact: 'ちょうどです',
    short: (yen: string) => `${yen}円不足`,
    over: (yen: string) => `${yen}円超過（切手で返送します）`,
    notDue: (yen: string) => `手数料は不要なため、${yen}円を返送します`,
    oddOrder: '定額小為替は50円単位です。金額を確かめてください。',
    save: '記録する',
    cancel: 'やめる',
    countedAs: (stamps: string, orders: string) => `切手 ${stamps}円 ・ 定額小為替 ${orders}円`,
    doCount: '手数料を記録する',
  },
  en: {
    fee: 'Fee',
    due: (yen) => `Due: ¥${yen}`,
    received: (yen) => `Received: ¥${yen}`,
    count: 'Enter what was counted',
    recount: 'Count again',
    stamps: 'Stamps',
    moneyOrders: 'Money orders',
    yen: 'yen',
    exact: 'Exact',
    short: (yen) => `¥${yen} short`,
    over: (yen) => `¥${yen} over, sent back as stamps`,
    notDue: (yen) => `No fee is due: ¥${yen} go back`,
    oddOrder: 'Money orders come in steps of 50 yen. Count them again.',
    save: 'Take down',
    cancel: 'Cancel',
    countedAs: (stamps, orders) => `Stamps ¥${stamps}, money orders ¥${orders}`,
    doCount: 'take down the fee',
  },
});
