export { askGraph, type Graph } from './ask-graph.ts';
export { countExactly, type ExactCount } from './exact-count.ts';
export { expectedRows, isPartial } from './expected-rows.ts';
export { mediaFields, targetOf } from './media-fields.ts';
export { reversedOrder } from './reversed-order.ts';
export { typeNameAtPath } from './schema-path.ts';
export { keyCosts, pathCost, sideReads, sourceDocument, sourcePaths } from './source-document.ts';
export { childMapping, stepMapping } from './step-mapping.ts';
export { inOrder } from './step-order.ts';
export {
  pageSizeOf,
  readStep,
  sampleOf,
  unavailable,
  unreadable,
  type ReadStep,
  type ReadingDepth,
  type StepReading,
} from './step-reading.ts';
