/** Two files that may say the same in six lines or more, and why. */
interface AllowedDuplicate {
  readonly files: readonly [string, string];
  readonly reason: string;
}

export const allowedDuplicates: readonly AllowedDuplicate[] = [];
