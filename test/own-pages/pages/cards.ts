import type { OwnPage } from '../own-page.ts';
import { Sheet } from '../sheet.ts';

/** Cards laid on the glass of a copier: 85.6 x 54 mm, some enlarged. */
export const cards: readonly OwnPage[] = [
  {
    file: 'licence-back.png',
    kind: 'drivers-licence-back',
    rotation: 0,
    masked: ['organ-donor'],
    drawing: new Sheet({ turned: 0.6 })
      .in('gothic')
      .box(40, 60, 121, 76, 4)
      .text(94, 68, 4, '備　考')
      .box(44, 71, 113, 28)
      .in('mincho')
      .text(46, 77, 3.4, '令和7年5月19日　住所　千葉県松戸市根本8番地の2')
      .text(118, 83, 3.2, '千葉県公安委員会')
      .in('gothic')
      .lines(44, 104, 2.5, 4, [
        '以下の部分を使用して臓器提供に関する意思を表示することができます（記入は自由です。）。',
        '1. 私は、脳死後及び心臓が停止した死後のいずれでも、移植の為に臓器を提供します。',
        '2. 私は、心臓が停止した死後に限り、移植の為に臓器を提供します。',
        '3. 私は、臓器を提供しません。',
        '《1又は2を選んだ方で、提供したくない臓器があれば、×をつけてください。》',
        '【心臓・肺・肝臓・腎臓・膵臓・小腸・眼球】',
      ])
      .text(44, 131, 2.6, '［特記欄：　　　　］　《自筆署名》　　　　　　《署名年月日》　　年　　月　　日'),
  },
  {
    file: 'number-notice.png',
    kind: 'my-number-notice',
    rotation: 180,
    masked: ['my-number'],
    drawing: new Sheet({ turned: 180 })
      .in('gothic')
      .box(30, 40, 128, 80, 3)
      .title(70, 50, 6, '通知カード')
      .text(36, 62, 3.6, '個人番号')
      .text(60, 62, 6, '3456 7890 1235')
      .text(36, 73, 3.4, '氏　名')
      .text(60, 73, 5, '里見 かおり')
      .text(36, 83, 3.4, '住　所')
      .text(60, 83, 4, '滋賀県彦根市元町4番2号')
      .text(36, 93, 3.2, '平成2年8月4日生　　性別　女')
      .text(36, 101, 3.2, '発行日　平成27年11月20日')
      .text(100, 112, 3.6, '彦根市長'),
  },
  {
    file: 'eligibility.png',
    kind: 'eligibility-certificate',
    rotation: 0,
    masked: ['insurance-number'],
    drawing: new Sheet({ turned: -0.7 })
      .in('gothic')
      .box(40, 40, 125, 84, 3)
      .title(84, 50, 5, '資格確認書')
      .text(120, 57, 3, '令和7年11月14日交付')
      .text(46, 57, 3, '本人（被保険者）')
      .lines(46, 65, 3.4, 7, [
        '記号　2168　　番号　401　（枝番）00',
        '氏名　　白石 祐介',
        '生年月日　昭和62年9月30日　　性別　男',
        '資格取得年月日　平成24年4月1日',
        '有効期限　令和9年7月31日',
        '保険者番号　0 1 2 3 4 5 6 7',
        '保険者名称　全国健康保険協会　福島支部',
        '保険者所在地　福島市栄町6番6号',
      ]),
  },
];
