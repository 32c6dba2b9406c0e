import { describe, expect, test } from 'vitest';
import { caseNumber, parseCaseNumber } from './case-number.ts';

const packets = Array.from({ length: 40 }, (_, i) =>
  (BigInt(i + 1) * 0x9f2c1e0b5a7d3348n ** 2n).toString(16).slice(-32),
);
const alphabet = [...'0123456789ABCDEFGHJKMNPQRSTWXYZ'];

describe('a case number', () => {
  test('is eight sayable symbols, the same for the same packet, another for another draw', () => {
    for (const packet of packets) {
      expect(caseNumber(packet)).toMatch(/^[0-9A-HJKMNP-TW-Z]{4}-[0-9A-HJKMNP-TW-Z]{4}$/);
      expect(caseNumber(packet)).toBe(caseNumber(packet, 0));
    }
    expect(new Set(packets.map((packet) => caseNumber(packet))).size).toBe(packets.length);
    const draws = Array.from({ length: 100 }, (_, draw) => caseNumber('0'.repeat(32), draw));
    expect(new Set(draws).size).toBe(100);
  });

  test('is known again as people say and type it', () => {
    const draws = Array.from({ length: 1000 }, (_, draw) => caseNumber('0'.repeat(32), draw));
    const number = draws.find((drawn) => /0.*1/.test(drawn)) ?? '';
    expect(number).not.toBe('');
    expect(parseCaseNumber(number)).toBe(number);
    expect(parseCaseNumber(` ${number.toLowerCase().replace('-', ' ')} `)).toBe(number);
    expect(parseCaseNumber(number.replaceAll('0', 'o').replaceAll('1', 'l'))).toBe(number);
    expect(parseCaseNumber(number.replaceAll('1', 'I').replace('-', 'ー'))).toBe(number);
    expect(parseCaseNumber(full(number))).toBe(number);
  });

  test('shows every single wrong symbol', () => {
    for (const packet of packets) {
      const number = caseNumber(packet);
      for (const [i, right] of [...number].entries()) {
        if (right === '-') continue;
        for (const wrong of alphabet) {
          if (wrong === right) continue;
          expect(parseCaseNumber(number.slice(0, i) + wrong + number.slice(i + 1))).toBeNull();
        }
      }
    }
  });

  test('shows every two neighbours that changed places', () => {
    for (const packet of packets) {
      const symbols = caseNumber(packet).replace('-', '');
      for (let i = 0; i < 7; i += 1) {
        const [a, b] = [symbols.charAt(i), symbols.charAt(i + 1)];
        if (a === b) continue;
        expect(parseCaseNumber(symbols.slice(0, i) + b + a + symbols.slice(i + 2))).toBeNull();
      }
    }
  });

  test.each(['', '1234', '1234-567', '1234-56789', 'UVUV-UVUV', '????-????'])('%j is none', (said) => {
    expect(parseCaseNumber(said)).toBeNull();
  });
});

/** As a Japanese keyboard types it (全角). */
function full(number: string): string {
  return number.replace(/[0-9A-Z]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)).replace('-', '-');
}
