import type { Page } from '../page.ts';
import { fold } from '../reading/normalise.ts';
import type { RequestType } from '../request.ts';

/** Forms for one type alone name it in their heading, as those of public bodies do (保有個人情報開示請求書). */
const titles: readonly (readonly [title: string, type: RequestType])[] = [
  ['利用目的の通知', 'purpose-notice'],
  ['第三者提供記録開示', 'third-party-records'],
  ['第三者提供停止', 'third-party-stop'],
  ['利用停止', 'suspension'],
  ['訂正', 'correction'],
  ['削除', 'deletion'],
  ['開示', 'disclosure'],
];
const endings = ['請求書', '申請書', '申出書', '依頼書'];
/** Headings stand in the upper part of a page. */
const headingShare = 0.3;

/** The type that a form's heading asks for; 開示等請求書 is a form for all types and names none. */
export function titleTypes(forms: readonly Page[]): RequestType[] {
  return forms.flatMap(({ lines }) => {
    const heads = lines.filter(({ box }) => box[1] < headingShare).map(({ text }) => fold(text).text);
    const found = titles.find(([title]) =>
      endings.some((ending) => heads.some((head) => head.includes(fold(title + ending).text))),
    );
    return found === undefined ? [] : [found[1]];
  });
}
