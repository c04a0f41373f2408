/**
 * How many records Wix counts, where that can be: a page that reaches beyond it shows that it is something else.
 * @param reached how many records the list has at least
 */
export function possibleTotal(total: number | null, reached: number): number | null {
  return total !== null && total < reached ? null : total;
}

/**
 * Whether a count may be that of a list's first page alone: where that is as long as it was asked for, and as the longest page, a request more tells.
 * @param records how many the page has
 * @param asked how many it was asked for
 * @param pageMax the most that Wix returns
 */
export function isPageCounted(
  records: number,
  asked: number,
  total: number | null,
  pageMax: number,
): boolean {
  // One less where a list spares the place of the record before.
  return total === records && records >= asked && records >= pageMax - 1;
}
