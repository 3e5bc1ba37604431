import { expect, test } from 'vitest';
import { compareTyped } from './typed-reading';

test.each([
  ['sanbao', 'sān bǎo', 'right'],
  ['san1 bao3', 'sān bǎo', 'right'],
  ['sān bǎo', 'sān bǎo', 'right'],
  ['San Bao', 'sān bǎo', 'right'],
  ['san1 bao4', 'sān bǎo', 'wrong-tones'],
  ['sanbo', 'sān bǎo', 'wrong'],
  ['', 'sān bǎo', 'wrong'],
  ['lv4se4', 'lǜsè', 'right'],
  ['lu:se', 'lǜsè', 'right'],
  ['lüse', 'lǜsè', 'right'],
  ['luse', 'lǜsè', 'wrong'],
  ['xian', "Xī'ān", 'right'],
  ["xi1'an1", "Xī'ān", 'right'],
  ['he2tong5', 'hétong', 'right'],
  ['di-yi', 'dì-yī', 'right'],
])('%j for %s is %s', (typed, reading, result) => expect(compareTyped(typed, reading)).toBe(result));
