import { describe, expect, it } from 'vitest';
import { line } from '../fields/sheet.fixture.ts';
import { askedIn } from './asked-options.ts';

const asked = (text: string): string[] => askedIn(line(text, 80, 300)).options.map(({ option }) => option);

describe('what a row of a table asks', () => {
  it.each<[string, string[]]>([
    ['開示', ['disclosure']],
    ['保有個人データの開示を請求する', ['disclosure']],
    ['Q1 あなたの情報の利用目的の通知を請求しますか', ['purpose-notice']],
    ['Q3 第三者提供記録の開示をご希望ですか', ['third-party-records']],
    ['4 間違っている内容を訂正してほしいですか', ['correction']],
    ['情報の訂正・追加・削除を請求しますか', ['correction', 'addition', 'deletion']],
    ['開示を受けた情報の訂正を請求しますか', ['correction']],
    ['ご本人がご記入されていますか', ['principal']],
    ['(Q1がいいえの方）未成年のお子さまの親権者ですか', ['parent']],
    ['法定代理人（親権者・成年後見人）ですか', ['statutory-agent', 'parent', 'adult-guardian']],
    ['ご本人から委任を受けた代理人ですか', ['proxy']],
  ])('%s', (text, options) => {
    expect(asked(text)).toEqual(options);
  });

  it.each([
    ['a yes is a no', '開示を希望しませんか'],
    ['it is of what was before', '以前に開示を請求したことがありますか'],
    ['it is of something else', '開示の手数料を同封しましたか'],
    ['it is of what someone else may do', 'ご本人の同意がありますか'],
    ['it is of several types', '開示または利用停止を請求しますか'],
    ['it is of several people', 'ご本人ですか、任意代理人ですか'],
  ])('is no option where %s', (_, text) => {
    expect(asked(text)).toEqual([]);
  });
});
