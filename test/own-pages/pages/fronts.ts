import type { OwnPage } from '../own-page.ts';
import { Sheet } from '../sheet.ts';

/** Fronts of cards, and the large 資格確認書, with what must be painted over beside what must stay. */
export const fronts: readonly OwnPage[] = [
  {
    file: 'licence-front.png',
    kind: 'drivers-licence',
    rotation: 0,
    masked: ['licence-conditions', 'licence-number'],
    gone: ['眼鏡', '補聴器', '準中型車は', '305412876540'],
    kept: ['堀井', '昭和51年3月14日生', '令和10年', '令和05年02月20日'],
    drawing: new Sheet({ turned: -0.5 })
      .in('gothic')
      .box(35, 45, 135, 85, 4)
      .text(40, 55, 4, '氏名')
      .text(54, 55, 5, '堀井 晃')
      .text(112, 55, 4, '昭和51年3月14日生')
      .text(40, 64, 4, '住所')
      .text(54, 64, 4, '岐阜県大垣市丸の内二丁目29番地')
      .text(40, 73, 3.6, '交付　令和05年02月20日　40718')
      .title(40, 81, 4.6, '2028年(令和10年)04月14日まで有効')
      .text(40, 88, 3, '免許の')
      .text(40, 92, 3, '条件等')
      .text(53, 88, 3, '眼鏡等、補聴器')
      .text(53, 92, 3, '準中型車は準中型車(5t)に限る')
      .text(40, 103, 3.6, '番号')
      .title(54, 103, 4.4, '第 305412876540 号')
      .text(40, 112, 2.8, '二・小・原　平成08年05月12日')
      .text(40, 117, 2.8, '他　平成09年09月03日')
      .text(40, 122, 2.8, '二種　令和00年00月00日')
      .title(132, 88, 5, '運転免許証')
      .box(134, 92, 30, 30)
      .text(92, 126, 3.8, '岐阜県公安委員会'),
  },
  {
    file: 'number-card.png',
    kind: 'my-number-card',
    rotation: 0,
    masked: ['my-number', 'organ-donor', 'security-code'],
    gone: ['4821'],
    kept: ['里見', '滋賀県彦根市元町4番2号', '平成2年8月4日生', '2034年8月4日まで有効'],
    drawing: new Sheet({ turned: 0.4 })
      .in('gothic')
      .box(35, 40, 128, 81, 3)
      .text(40, 50, 3.4, '氏名')
      .text(52, 50, 5, '里見 かおり')
      .text(122, 50, 4, '個人番号カード')
      .text(40, 60, 3.4, '住所')
      .text(52, 60, 4, '滋賀県彦根市元町4番2号')
      .box(41, 66, 32, 40)
      .text(41, 112, 2.6, 'A1B2C3D4E5F6G7H8')
      .text(76, 112, 3.4, '4821')
      .text(82, 72, 3.6, '平成2年8月4日生　　性別　女')
      .text(82, 80, 3.8, '2034年8月4日まで有効')
      .text(82, 88, 3, '電子証明書の有効期限　2029 年 8 月 4 日')
      .text(82, 97, 3, '臓器提供意思　□1. □2. □3.')
      .text(110, 116, 3.6, '彦根市長')
      // its back below it on the same sheet, where the number itself was covered
      .box(35, 140, 128, 81, 3)
      .code(124, 150, 26, 4),
  },
  {
    file: 'eligibility-sheet.png',
    kind: 'eligibility-certificate',
    rotation: 0,
    masked: ['insurance-number', 'qr-code'],
    gone: ['5510273', '98765', '06139872'],
    kept: ['白石', '昭和62年9月30日', '令和9年7月31日', '令和7年11月14日交付'],
    drawing: new Sheet({ turned: 1.1 })
      .in('gothic')
      .title(80, 36, 7, '資格確認書')
      .text(140, 48, 3.4, '令和7年11月14日交付')
      .text(25, 48, 3.4, '本人（被保険者）')
      .table(25, 56, [40, 90], 13, [
        ['記号・番号', '5510273　98765　（枝番）00'],
        ['氏　名', '白石 祐介'],
        ['生年月日', '昭和62年9月30日　　性別　男'],
        ['資格取得年月日', '平成24年4月1日'],
        ['有効期限', '令和9年7月31日'],
        ['保険者番号', '06139872'],
        ['保険者名称', '磐梯健康保険組合'],
      ])
      .code(166, 60, 15, 5),
  },
];
