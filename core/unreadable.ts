import type { UnreadableReason } from './packet.ts';

/** What staff are told of a packet, or a page, that could not be opened; the applicant never sees it. */
export interface UnreadableWording {
  /** What happened. */
  ja: string;
  en: string;
  /** What to do about it. */
  todoJa: string;
  todoEn: string;
}

/** The paper is asked for again, from the sender or from the scanner beside the desk. */
const again = {
  todoJa: 'もう一度スキャンするか、差出人に再送を依頼してください。届いたファイルはそのまま保管しています。',
  todoEn: 'Scan the papers again or ask the sender to send them again. The file is kept as it came.',
};

/** Wording for each reason, for the list, the case and the command line. */
export const unreadableWording: Readonly<Record<UnreadableReason, UnreadableWording>> = {
  empty: { ja: 'ファイルの中身が空です。', en: 'The file is empty.', ...again },
  truncated: {
    ja: 'ファイルが途中で切れています。受信または保存が最後まで終わっていません。',
    en: 'The file is cut off: it was not received or saved to its end.',
    ...again,
  },
  encrypted: {
    ja: 'パスワードで保護されているため開けません。',
    en: 'The file is protected by a password.',
    todoJa: 'パスワードのないファイル、または紙での提出を差出人に依頼してください。',
    todoEn: 'Ask the sender for a file without a password, or for the paper.',
  },
  'not-supported': {
    ja: '対応していない形式のファイルです。開けるのはTIFF、PDF、JPEG、PNGです。',
    en: 'The file is of a kind that cannot be opened; TIFF, PDF, JPEG and PNG can.',
    todoJa: '元のソフトでPDFに変換して入れ直すか、印刷してスキャンしてください。',
    todoEn: 'Convert it to PDF and put it in again, or print and scan it.',
  },
  'too-large': {
    ja: 'ファイルが64MBを超えています。',
    en: 'The file is larger than 64 MB.',
    todoJa: '分割するか、解像度を下げて（200～300dpi）スキャンし直してください。',
    todoEn: 'Split it, or scan again at a lower resolution (200 to 300 dpi).',
  },
  'too-many-pages': {
    ja: 'ページ数が300を超えています。',
    en: 'The document has more than 300 pages.',
    todoJa: '申請1件ごとにファイルを分けて入れ直してください。',
    todoEn: 'Split it into one file for each request and put them in again.',
  },
  'page-too-large': {
    ja: 'ページの画像が大きすぎます（1億画素まで）。',
    en: 'A page is too large: at most 100 megapixels can be opened.',
    todoJa: '解像度を下げて（200～300dpi）スキャンし直してください。',
    todoEn: 'Scan the paper again at a lower resolution (200 to 300 dpi).',
  },
  'no-pages': { ja: 'ページが1枚もありません。', en: 'The document has no pages.', ...again },
  damaged: { ja: 'ファイルが壊れているため開けません。', en: 'The file is damaged.', ...again },
  'took-too-long': {
    ja: '制限時間内に開けませんでした。',
    en: 'Opening took longer than is allowed.',
    todoJa:
      '印刷してスキャンし直してください。心当たりのない差出人の場合は、開かずに管理者へ知らせてください。',
    todoEn: 'Print and scan it again. If the sender is unknown, leave it closed and tell the operator.',
  },
  'not-found': {
    ja: '届いたはずのファイルが保管場所に見つかりません。',
    en: 'The file that was received is not in the store.',
    todoJa: '管理者へ知らせ、ファイルをもう一度入れてください。',
    todoEn: 'Tell the operator, and put the file in again.',
  },
  internal: {
    ja: '処理中に予期しない障害が起きました。書類に問題があるとは限りません。',
    en: 'Something unexpected went wrong while reading; the papers may well be fine.',
    todoJa: '書類は保管しています。管理者へ知らせ、画面で書類を見ながら手で進めてください。',
    todoEn: 'The file is kept. Tell the operator, and go on by hand from the papers themselves.',
  },
};
