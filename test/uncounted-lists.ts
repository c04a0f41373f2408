/** Lists of which Wix tells no total, by their root field: their count is null, and so is what a plan estimates of reading them. */
export const UNCOUNTED: readonly string[] = [];
