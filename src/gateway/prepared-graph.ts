import type { GraphPart } from '../contract/product-module.ts';
import { readPrepared, type PreparedGraph } from './read-prepared.ts';

/** What was prepared of the graph of these parts; nothing where the sources run, or for other parts than the whole. */
export function preparedGraph(parts: readonly GraphPart[]): PreparedGraph | undefined {
  const prepared = readPrepared();
  const isOfThese =
    prepared?.parts.length === parts.length && parts.every(({ schema }, at) => schema === prepared.parts[at]);
  return isOfThese ? prepared : undefined;
}
