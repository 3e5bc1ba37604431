const NUMBER = /\d+(?:[.,]\d+)*/g;
const SECTION_NUMBER = /^\d+(?:\.\d+){2,}$/;

/**
 * The folded text reduced to what tells a register: a number becomes `0`, a section number like 8.1.2 `§` and
 * a run of Latin letters `a`, so that “增长5.2%” and “增长11%” are one phrase. `folded` is what `fold()` leaves.
 */
export function shape(folded: string): string {
  return folded
    .replace(NUMBER, (number) => (SECTION_NUMBER.test(number) ? '§' : '0'))
    .replace(/[A-Za-z]+/g, 'a');
}
