import { expect, test } from 'vitest';
import { gapIn } from './gap';

test.each([
  ['兜牢三保底线。', ['三保'], ['兜牢', '底线。']],
  ['兜牢“三保”底线，三保支出优先。', ['三保'], ['兜牢“', '”底线，', '支出优先。']],
  ['实施“三北”工程。', ['三北工程'], ['实施“', '。']],
  ['党的二十大报告', ['二十大', '党的二十大'], ['', '报告']],
  ['没有这个词。', ['三保'], null],
])('%s without %j', (sentence, forms, pieces) => expect(gapIn(sentence, forms)).toEqual(pieces));
