import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldedForms } from './folded-forms';
import { compileTermIndex } from './term-index';

it('finds every occurrence of every form in any text', () => {
  const unit = fc.constantFrom('一', '二', '三', '保');
  const form = fc.string({ unit, minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(
      fc.uniqueArray(form, { minLength: 1, maxLength: 12 }),
      fc.string({ unit, maxLength: 40 }),
      (forms, text) => {
        const index = compileTermIndex(forms.map((one) => ({ id: one, forms: [one] })));
        const { count, forms: numbers, starts, ends } = index.scan(text, 0, text.length);
        const found = Array.from(
          { length: count },
          (_, i) => `${starts[i]}-${ends[i]} ${index.forms[numbers[i]!]}`,
        );
        const expected = Array.from(text, (_, start) =>
          forms
            .filter((one) => text.startsWith(one, start))
            .sort((a, b) => a.length - b.length)
            .map((one) => `${start}-${start + one.length} ${one}`),
        ).flat();
        expect(found).toEqual(expected);
      },
    ),
  );
});

it('keeps the terms that share a folded form', () => {
  const index = compileTermIndex([
    { id: 'a', forms: foldedForms(['“三北”工程']) },
    { id: 'b', forms: ['三北工程', '三北工程'] },
  ]);
  expect(index.forms).toEqual(['三北工程']);
  expect(index.termsOfForm).toEqual([[0, 1]]);
});

it('a form that folds to nothing is none', () => {
  expect(foldedForms(['“”', '三保', '“三保”'])).toEqual(['三保']);
});
