import { belowChild, type ChildMapping, type FieldMapping, type RecordMapping } from '../../mapping/index.ts';
import { insitesEntity, insitesField, type InsitesEntity } from '../insites/index.ts';
import type {
  ChildMapping as ChildDefinition,
  FieldRule,
  StepDefinition,
} from '../../contract/step-definition.ts';

/** A step's mapping in the form that the plan has and the engine reads: with the types of its columns, and every path beginning at the record. */
export function stepMapping(definition: StepDefinition): RecordMapping {
  const entity = insitesEntity(definition.entity);
  return {
    identity: {
      source: definition.key,
      anyCase: definition.keyInAnyCase ?? false,
      entity: definition.identityOf ?? definition.wixEntity,
    },
    onlyIf: definition.onlyIf ?? null,
    fields: definition.fields.map((rule) => fieldMapping(entity, rule, (path) => path)),
    constants: definition.constants ?? [],
    children: (definition.children ?? []).map(childMapping),
  };
}

/** A child's mapping in the same form. */
export function childMapping(child: ChildDefinition): ChildMapping {
  const entity = insitesEntity(child.entity);
  const below = (path: string): string => belowChild(child.path, path);
  return {
    id: child.id,
    wixEntity: child.wixEntity,
    path: child.path,
    onlyIf: child.onlyIf ?? null,
    leaveOut: child.leaveOut === undefined ? null : { ...child.leaveOut, path: below(child.leaveOut.path) },
    key: child.key.map(below),
    fields: child.fields.map((rule) => fieldMapping(entity, rule, below)),
    constants: child.constants ?? [],
  };
}

/** A rule as the plan tells it.
 * @param toPath leads from the rule's paths to paths that begin at the record
 */
export function fieldMapping(
  entity: InsitesEntity,
  rule: FieldRule,
  toPath: (path: string) => string,
): FieldMapping {
  const { type, required = false } = insitesField(entity, rule.target, rule.type);
  return {
    source: toPath(rule.source),
    with: (rule.with ?? []).map(toPath),
    target: rule.target,
    targetType: type,
    required,
    transform: rule.transform,
    argument: rule.argument ?? null,
    valueMap: (rule.valueMap ?? []).map(([from, to]) => ({ from, to })),
    reference: rule.reference?.step ?? null,
    referenceEntity: rule.reference?.entity ?? null,
    default: rule.default ?? null,
  };
}
