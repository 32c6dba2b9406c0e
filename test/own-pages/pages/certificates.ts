import type { OwnPage } from '../own-page.ts';
import { Sheet } from '../sheet.ts';

/** What town halls, registries and revenue offices give out. */
export const certificates: readonly OwnPage[] = [
  {
    file: 'removed-residence-record.png',
    kind: 'residence-record-other',
    rotation: 0,
    masked: [],
    drawing: new Sheet({ turned: 0.8 })
      .title(72, 30, 8, '住民票の除票')
      .text(150, 42, 3.4, '彦根市')
      .table(25, 50, [36, 124], 13, [
        ['氏　名', '里見 かおり'],
        ['生年月日', '平成2年8月4日　　性別　女'],
        ['住　所', '滋賀県彦根市元町4番2号'],
        ['世帯主', '省略'],
        ['続　柄', '省略'],
        ['転出先', '京都府宇治市宇治琵琶33番地'],
        ['除票事由', '令和8年3月31日　転出'],
        ['本　籍', '省略'],
      ])
      .text(25, 180, 4, 'この写しは、除かれた住民票の原本と相違ないことを証明する。')
      .text(25, 196, 4, '令和8年11月9日')
      .text(110, 212, 5, '彦根市長　小早川 巌')
      .box(172, 203, 16, 16),
  },
  {
    file: 'company-seal.png',
    kind: 'company-seal-certificate',
    rotation: 90,
    masked: [],
    drawing: new Sheet({ turned: 90 })
      .title(80, 32, 8, '印鑑証明書')
      .lines(28, 50, 4, 10, [
        '会社法人等番号　　1400-01-098765',
        '商　号　　株式会社なぎさ測量設計',
        '本　店　　神戸市長田区若松町五丁目2番11号',
        '代表取締役　　藤代 栄作',
        '昭和39年1月17日生',
      ])
      .box(140, 46, 34, 34)
      .text(148, 66, 5, '代表者印')
      .text(28, 120, 4, 'これは提出されている印鑑の写しに相違ないことを証明する。')
      .text(36, 134, 4, '（神戸地方法務局管轄）')
      .text(28, 148, 4, '令和8年10月27日')
      .text(40, 160, 4, '神戸地方法務局')
      .text(60, 170, 4.6, '登記官　　　　新庄 和也')
      .text(28, 190, 3.4, '整理番号　ア309182'),
  },
  {
    file: 'not-registered.png',
    kind: 'no-guardianship-certificate',
    rotation: 0,
    masked: [],
    drawing: new Sheet()
      .title(54, 34, 7.4, '登記されていないことの証明書')
      .table(28, 48, [34, 120], 14, [
        ['①氏　名', '白石 祐介'],
        ['②生年月日', '昭和62年9月30日'],
        ['③住　所', '福島県郡山市虎丸町7番7号'],
        ['④本　籍', '（記載省略）'],
      ])
      .lines(28, 120, 4, 8, [
        '上記の者について、後見登記等ファイルに成年被後見人、被保佐人とする',
        '記録がないことを証明する。',
      ])
      .text(28, 150, 4, '令和8年10月30日')
      .text(44, 164, 4.4, '東京法務局　登記官　　飯塚 理恵')
      .text(28, 184, 3.2, '［証明書番号］2026-0311-04477'),
  },
];
