import { blog } from './blog/index.ts';
import type { GoldenProduct } from './golden-answer.ts';

/** The hand-written records of every product, by the name of its SDL file. */
export const goldenProducts: Readonly<Record<string, GoldenProduct>> = { blog };
