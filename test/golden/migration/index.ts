import type { GoldenProduct } from '../golden-answer.ts';
import { countAnswers } from './counts.ts';
import { moduleAnswers } from './modules.ts';
import { planAnswers } from './plan.ts';
import { stepAnswers } from './steps.ts';

/** The plans of small sites. */
export const migration: GoldenProduct = {
  routes: [],
  answers: [...planAnswers, ...stepAnswers, ...moduleAnswers, ...countAnswers],
};
