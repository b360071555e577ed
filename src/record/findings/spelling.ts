/** True when one letter put in, left out or changed makes `a` into `b`; false when they are equal. */
export function isOneLetterOff(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let [left, right] = [a.length, b.length];
  while (left > start && right > start && a[left - 1] === b[right - 1]) {
    left--;
    right--;
  }
  return left - start <= 1 && right - start <= 1;
}
