import type { GoldenProduct } from '../golden-answer.ts';
import { connection as site } from '../site/connection.ts';
import { answers } from './answers.ts';

/** No records: each answer has its own site, made of what the products say of themselves. */
export function connectionOf(products: readonly GoldenProduct[]): GoldenProduct {
  return {
    routes: [],
    answers: answers(
      products.flatMap(({ connection }) => connection ?? []),
      site,
    ),
  };
}
