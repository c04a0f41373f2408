import type { GoldenProduct } from '../golden-answer.ts';
import { answers } from './answers.ts';

/** No records: each answer has its own site. */
export const connection: GoldenProduct = { routes: [], answers };
