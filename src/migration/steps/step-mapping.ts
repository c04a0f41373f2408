import { belowChild } from '../../mapping/index.ts';
import { insitesEntity, insitesField, type InsitesEntity } from '../insites/insites-entities.ts';
import type {
  ChildDefinition,
  ConstantRule,
  FieldRule,
  StepDefinition,
} from '../../contract/step-definition.ts';

/** A step's mapping as the plan has it and the engine reads it: with the types of its columns, and every path beginning at the record. */
export function stepMapping(definition: StepDefinition) {
  const entity = insitesEntity(definition.entity);
  return {
    identity: {
      source: definition.key,
      anyCase: definition.keyInAnyCase ?? false,
      entity: definition.identityOf ?? definition.wixEntity,
    },
    onlyIf: definition.onlyIf ?? null,
    fields: definition.fields.map((rule) => fieldMapping(entity, rule, (path) => path)),
    constants: constantsOf(entity, definition.constants),
    children: (definition.children ?? []).map(childMapping),
  };
}

/** A child's mapping in the same form. */
export function childMapping(child: ChildDefinition) {
  const entity = insitesEntity(child.entity);
  const below = (path: string): string => belowChild(child.path, path);
  return {
    id: child.id,
    wixEntity: child.wixEntity,
    action: child.action ?? 'CREATE',
    path: child.path,
    parent: child.parent,
    onlyIf: child.onlyIf ?? null,
    leaveOut: child.leaveOut === undefined ? null : { ...child.leaveOut, path: below(child.leaveOut.path) },
    key: child.key.map(below),
    fields: child.fields.map((rule) => fieldMapping(entity, rule, below)),
    constants: constantsOf(entity, child.constants),
  };
}

/** @param toPath leads from the rule's paths to paths that begin at the record */
function fieldMapping(entity: InsitesEntity, rule: FieldRule, toPath: (path: string) => string) {
  const { type, storage, required = false } = insitesField(entity, rule.target, rule.type);
  return {
    source: toPath(rule.source),
    with: (rule.with ?? []).map(toPath),
    target: rule.target,
    storage,
    targetType: type,
    required,
    transform: rule.transform,
    argument: rule.argument ?? null,
    valueMap: (rule.valueMap ?? []).map(([from, to]) => ({ from, to })),
    reference: rule.reference?.step ?? null,
    referenceEntity: rule.reference?.entity ?? null,
    adds: rule.adds ?? false,
    lossy: rule.lossy ?? false,
    note: rule.note ?? null,
    default: rule.default ?? null,
  };
}

function constantsOf(entity: InsitesEntity, rules: readonly ConstantRule[] = []) {
  return rules.map(({ target, value, note = null, type }) => ({
    target,
    storage: insitesField(entity, target, type).storage,
    value,
    note,
  }));
}
