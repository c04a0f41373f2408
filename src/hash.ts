import { createHash } from 'node:crypto';

/** What stands for a text that must not be seen itself: the same for the same text, and nothing leads back to it. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
