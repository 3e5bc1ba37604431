// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { publicationOf } from './publication';

function pageWith(head: string): Document {
  return new DOMParser().parseFromString(`<head>${head}</head>`, 'text/html');
}

test('the tags of government sites come first', () => {
  const page = pageWith(`
    <title>某省人民政府门户网站</title>
    <meta property="og:site_name" content="门户网站">
    <meta name="ArticleTitle" content="关于印发实施方案的通知">
    <meta name="ContentSource" content="省政府办公厅">
    <meta name="PubDate" content="2025/3/7 09:30">`);
  expect(publicationOf(page)).toEqual({
    title: '关于印发实施方案的通知',
    issuer: '省政府办公厅',
    published: '2025-03-07',
  });
});

test('a page without tags has its title, and nothing is made up', () => {
  const page = pageWith('<title> 新闻 </title><meta name="ContentSource" content=" ">');
  expect(publicationOf(page)).toEqual({ title: '新闻', issuer: '', published: '' });
});
