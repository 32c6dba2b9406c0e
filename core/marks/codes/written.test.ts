import { describe, expect, it } from 'vitest';
import { line } from '../../fields/sheet.fixture.ts';
import { canvas } from '../../image/canvas.fixture.ts';
import { enteredTypes } from '../../options/entered-types.ts';
import { findOptions } from '../../options/options.ts';
import type { Choice, Line } from '../../page.ts';
import { formChoices } from '../form-choices.ts';
import { writtenChoices } from './written.ts';

const page = canvas(827, 1170);
const list = [
  line('①利用目的の通知　②開示　③第三者提供記録の開示　④訂正　⑤追加', 75, 400, 14),
  line('⑥削除　⑦利用停止　⑧消去　⑨第三者提供の停止', 75, 416, 14),
];
const asking = [line('申請の内容', 80, 170), line('下の①～⑨から選びご記入ください', 80, 186, 13)];
/** What is ticked; all of it where all of it is a doubt. */
const ticked = (lines: readonly Line[]): string[] => {
  const choices = formChoices(page, lines);
  if (choices.every(({ mark }) => mark === 'unsure')) return ['unsure'];
  return choices.filter(({ mark }) => mark === 'tick').map(({ option }) => option);
};

describe('types written into a field that asks for them', () => {
  it.each([
    ['利用目的の通知', ['purpose-notice']],
    ['利用停止、消去', ['suspension', 'erasure']],
    ['⑦利用停止', ['suspension']],
    ['⑦、⑧', ['suspension', 'erasure']],
    ['第三者提供記録の開示を請求します', ['third-party-records']],
  ])('are asked for: %s', (text, types) => {
    expect(ticked([...asking, ...list, line(text, 400, 177)])).toEqual(types);
  });

  it('are none where the field is empty', () => {
    expect(ticked([...asking, ...list])).toEqual([]);
  });

  it.each([
    line('解約した電話の件', 400, 177),
    line('開示はまだ', 400, 177),
    line('開示', 400, 177, 18, 0.5),
    line('0', 400, 177),
  ])('are a doubt where nobody can tell what is written: $text', (written) => {
    expect(ticked([...asking, ...list, written])).toEqual(['unsure']);
  });

  it('are where the form says: what is written in the next row is its reason', () => {
    const reason = [line('その対象と理由', 80, 230), line('削除', 400, 230)];
    expect(ticked([...asking, ...list, line('訂正', 400, 177), ...reason])).toEqual(['correction']);
  });

  it('may be written below what asks', () => {
    expect(ticked([...asking, ...list, line('訂正', 85, 215)])).toEqual(['correction']);
  });
});

describe('types written into a field that only its heading names', () => {
  const heading = line('請求の種類', 80, 170);
  it('are asked for where the list of types stands apart from it', () => {
    expect(ticked([heading, ...list, line('訂正、追加', 400, 170)])).toEqual(['correction', 'addition']);
  });

  it('are none where the list to be marked stands in the field itself', () => {
    const nested = [
      line('開示', 340, 170),
      line('保有個人データの開示', 360, 200),
      line('第三者提供記録の開示', 600, 200),
      line('訂正　追加　削除', 360, 230),
      line('利用停止　消去　第三者提供の停止', 360, 260),
    ];
    expect(ticked([heading, ...nested])).toEqual([]);
  });

  it('are none where other words stand in it', () => {
    expect(ticked([heading, ...list, line('番号を〇で囲む', 400, 170)])).toEqual([]);
  });
});

it('a mark in the list beside what was written is a doubt, and counts where that cannot be told', () => {
  const printed = findOptions(list);
  const marked = printed.map(({ option, box }): Choice => {
    return { option, box, mark: option === 'deletion' ? 'ring' : 'none', confidence: 1 };
  });
  const marks = (text: string): string[] => {
    const written = enteredTypes(
      [...asking, ...list, line(text, 400, 177)],
      printed.map(({ box }) => box),
    );
    const choices = written === null ? [] : writtenChoices(written, printed, marked);
    return choices.filter(({ mark }) => mark !== 'none').map(({ option, mark }) => `${option} ${mark}`);
  };
  expect(marks('訂正')).toEqual(['correction tick', 'deletion unsure']);
  expect(marks('削除')).toEqual(['deletion tick']);
  expect(marks('よろしく')).toEqual(['deletion ring']);
});

describe('types chosen in several fields, each with a number', () => {
  const fields = ['請求の種類 その１', '請求の種類 その２', '請求の種類 その３'].map((text, i) =>
    line(text, 80, 170 + i * 35),
  );
  it('are asked for, whatever stays empty', () => {
    expect(ticked([...fields, line('消去', 270, 170), line('第三者提供の停止', 270, 205)])).toEqual([
      'erasure',
      'third-party-stop',
    ]);
  });

  it('are none where all are empty, or the heading has no second field', () => {
    expect(ticked([...fields, ...list])).toEqual([]);
    expect(ticked([line('請求の種類１', 80, 170), ...list, line('開示', 270, 170)])).toEqual([]);
  });
});
