import type { GoldenAnswer } from '../golden-answer.ts';

export const answers: readonly GoldenAnswer[] = [];
