// One engine that turns a record into rows by the rules of a plan: the plan's samples and the exporter's rows both come from it.

export type { ColumnType } from './column-type.ts';
export { derived } from './derived.ts';
export { IDENTITY_NAMESPACE, identityName, uuidV5 } from './identity.ts';
export { isConcerned, mapRecord, recordKey, type MappedChild } from './map-record.ts';
export type { MappingContext, Row } from './map-row.ts';
export type { ChildMapping, FieldMapping, RecordMapping } from './mapping.ts';
export { belowChild, jsonPath, pathSegments, textAt, valueAt, type PathSegment } from './path.ts';
export type { MappingProblem } from './problem.ts';
export { isTransform, type Transform } from './transforms/index.ts';
export { hasValue } from './value.ts';
