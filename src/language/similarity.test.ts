import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceToBeginning, editDistance, similarity } from './similarity';

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['乡村振兴', '', 4],
    ['乡村振兴', '乡村振兴', 0],
    ['乡村振兴', '农村振兴', 1],
    ['全面推进乡村振兴', '推进乡村全面振兴', 4],
    ['kitten', 'sitting', 3],
  ])('of %s and %s is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  it('is the same both ways', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => editDistance(a, b) === editDistance(b, a)));
  });
});

describe('distanceToBeginning', () => {
  it.each([
    ['粮食安全', '粮食安全底线', 0],
    ['粮食安全', '粮食的安全底线', 1],
    ['粮食安全', '', 4],
  ])('of %s to %s is %i', (pattern, text, distance) => {
    expect(distanceToBeginning(pattern, text)).toBe(distance);
  });
});

describe('similarity', () => {
  it('runs from 0 to 1', () => {
    expect(similarity('', '')).toBe(1);
    expect(similarity('三农', '三农')).toBe(1);
    expect(similarity('三农', '四方')).toBe(0);
    expect(similarity('粮食安全', '粮食保全')).toBe(0.75);
  });
});
