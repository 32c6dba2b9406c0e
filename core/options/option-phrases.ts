import { fillers, type RequestOption } from './option-words.ts';

/** What is printed of types that are put in words of their own: what is to be done with what. */
const done: readonly (readonly [RequestOption, string])[] = [
  ['disclosure', '開示'],
  ['correction', '訂正'],
  ['correction', '修正'],
  ['addition', '追加'],
  ['deletion', '削除'],
  ['erasure', '消去'],
];
const whole: readonly (readonly [RequestOption, string])[] = [
  ['purpose-notice', '利用目的を通知する'],
  ['third-party-records', '第三者提供記録を開示する'],
  ['third-party-records', '第三者提供の記録を開示する'],
  ['suspension', '利用を停止する'],
  ['suspension', '利用を中止する'],
  ['third-party-stop', '第三者提供を停止する'],
  ['third-party-stop', '第三者への提供を停止する'],
  ['third-party-stop', '提供を停止する'],
];
/** 内容の訂正 is 内容を訂正する. */
const subjects = fillers
  .filter((filler) => /^[^の]{2,}の$/u.test(filler))
  .map((filler) => filler.slice(0, -1));

/** Types as phrases (内容を訂正する, 利用を停止する), and what each asks for. */
export const optionPhrases: readonly (readonly [option: RequestOption, text: string])[] = [
  ...whole,
  ...done.flatMap(([option, verb]) =>
    subjects.map((subject) => [option, `${subject}を${verb}する`] as const),
  ),
];
