import { expect, test } from 'vitest';
import { backupName, isBackupPath } from './backup-name';

test('a backup is named by the reader’s own clock', () => {
  expect(backupName(Date.UTC(2026, 10, 24, 20, 5), 480)).toBe('Jiedu/jiedu-2026-11-25-0405.json');
  expect(isBackupPath(`/home/reader/Downloads/${backupName(0, 0)}`)).toBe(true);
});

test.each([
  ['C:\\Users\\reader\\Downloads\\Jiedu\\jiedu-2026-11-24-2005.json', true],
  ['/home/reader/Downloads/Jiedu/jiedu-2026-11-24-2005 (1).json', true],
  ['/home/reader/Downloads/Jiedu/jiedu-2026-11-24-2005(2).json', true],
  ['/home/reader/Downloads/jiedu-2026-11-24.json', false],
  ['/home/reader/Downloads/Jiedu/report.json', false],
  ['/home/reader/Downloads/Jiedu/jiedu-2026-11-24-2005.json.exe', false],
  ['/home/reader/NotJiedu/jiedu-2026-11-24-2005.json', false],
  ['', false],
])('%s: %s', (path, is) => expect(isBackupPath(path)).toBe(is));
