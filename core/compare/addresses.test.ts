import { expect, test } from 'vitest';
import { compareAddresses } from './addresses.ts';

test.each([
  ['長野県松本市大手3丁目8番13号', '長野県松本市大手3-8-13', 'match'],
  ['長野県松本市大手三丁目8番地13', '松本市大手3−8−13', 'match'],
  ['北海道札幌市中央区南三条西5丁目15番地13', '北海道札幌市中央区南3条西5-15-13', 'match'],
  ['東京都千代田区霞が関1-1-1', '千代田区霞ヶ関一丁目1番1号', 'match'],
  ['茨城県東茨城郡大洗町磯浜町6881', '茨城県大洗町磯浜町6881番地', 'match'],
  // Only one names the building, or both the same in their own way.
  ['新潟県新潟市中央区学校町通1番地602コーポ竹101', '新潟県新潟市中央区学校町通1-602', 'match'],
  ['東京都港区三田2-3-4-501', '東京都港区三田2丁目3番4号三田マンション501', 'match'],
  // Another room, a digit, a character of the place.
  ['東京都港区三田2-3-4三田マンション501', '東京都港区三田2-3-4三田マンション502', 'near'],
  ['長野県松本市大手3-8-13', '長野県松本市大手3-8-18', 'near'],
  ['長野県松本市大手1-8-13', '長野県松本市大手18-13', 'near'],
  ['長野県松本市大手3-8-13', '長野県松木市犬手3-8-13', 'match'],
  ['長野県松本市大手3-8-13', '長野県松本市中央3-8-13', 'mismatch'],
  ['長野県松本市大手3-8-13', '長野県松本市大手5-21-2', 'mismatch'],
  ['東京都府中市宮町1-2-3', '広島県府中市宮町1-2-3', 'mismatch'],
  ['長野県松本市大手3-8-13', '', 'unread'],
] as const)('%s and %s: %s', (one, other, match) => {
  expect(compareAddresses(one, other)).toBe(match);
  expect(compareAddresses(other, one)).toBe(match);
});
