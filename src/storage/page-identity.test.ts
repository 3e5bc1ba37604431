import { describe, expect, test } from 'vitest';
import { pageIdentity, siteIdentity } from './page-identity';

describe('one document, one name', () => {
  const name = '//gov.example/2025/report.html?a=1&b=2';
  test.each([
    'https://gov.example/2025/report.html?a=1&b=2',
    'http://gov.example/2025/report.html?b=2&a=1',
    'https://gov.example:443/2025/report.html?a=1&b=2#section-3',
    'https://GOV.example/2025/report.html?utm_source=x&a=1&spm=9&b=2',
  ])('%s', (address) => expect(pageIdentity(address)).toBe(name));
});

describe('different documents, different names', () => {
  test.each([
    ['https://gov.example/a', 'https://gov.example/A'],
    ['https://gov.example/a?page=1', 'https://gov.example/a?page=2'],
    ['https://gov.example/#/report/1', 'https://gov.example/#/report/2'],
    ['https://gov.example/#!one', 'https://gov.example/#!two'],
    ['https://gov.example/a', 'https://gov.example:8080/a'],
    ['file:///reports/a.txt', 'file:///reports/b.txt'],
  ])('%s and %s', (one, other) => expect(pageIdentity(one)).not.toBe(pageIdentity(other)));
});

test.each(['about:blank', 'about:srcdoc', 'data:text/html,x', 'blob:https://gov.example/1', 'no address'])(
  '%s cannot be found again',
  (address) => expect(pageIdentity(address)).toBeNull(),
);

test.each([
  ['https://gov.example/a/b?c#d', 'gov.example'],
  ['http://gov.example:8080/', 'gov.example:8080'],
  ['file:///reports/a.txt', 'file://'],
  ['about:blank', null],
])('the site of %s is %s', (address, site) => expect(siteIdentity(address)).toBe(site));
