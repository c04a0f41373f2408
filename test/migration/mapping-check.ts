import {
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { insitesEntity, insitesField } from '../../src/migration/insites/insites-entities.ts';
import { belowChild } from '../../src/mapping/index.ts';
import { mediaFields } from '../../src/migration/steps/media-fields.ts';
import { typeNameAtPath } from '../../src/migration/steps/schema-path.ts';
import { riskPaths, sourcePaths } from '../../src/migration/steps/source-document.ts';
import type { FieldRule, StepDefinition } from '../../src/contract/step-definition.ts';

/** Source paths of a step, and of its unmapped fields, that the schema does not have. */
export function unknownPaths(schema: GraphQLSchema, step: StepDefinition): string[] {
  const paths = [...sourcePaths(step), ...riskPaths(step), ...step.unmapped.map(({ source }) => source)];
  return paths.filter((path) => {
    try {
      typeNameAtPath(schema, step, withLists(schema, step, path));
      return false;
    } catch {
      return true;
    }
  });
}

/** Targets that Insites' entities do not have. */
export function unknownTargets(step: StepDefinition): string[] {
  return [step, ...(step.children ?? [])].flatMap(({ entity, fields, constants }) =>
    [...fields, ...(constants ?? [])].flatMap(({ target, type }) => {
      try {
        insitesField(insitesEntity(entity), target, type);
        return [];
      } catch (error) {
        return [String(error)];
      }
    }),
  );
}

/** Required targets that no rule writes. Rows that are only changed have theirs already. */
export function missingTargets(step: StepDefinition): string[] {
  const rows = [step, ...(step.children ?? [])].filter(({ action }) => action !== 'UPDATE');
  return rows.flatMap(({ entity, fields, constants }) =>
    Object.entries(insitesEntity(entity).fields)
      .filter(([, { required }]) => required === true)
      .map(([target]) => target)
      .filter((target) => ![...fields, ...(constants ?? [])].some((rule) => rule.target === target)),
  );
}

/** Required targets that may stay empty although no default and no risk says so. */
export function unguardedTargets(step: StepDefinition): string[] {
  const risky = new Set(step.risks.flatMap(({ when }) => (when === undefined ? [] : [when.path])));
  // What is left out without this value never lacks it.
  if (step.onlyIf?.is === 'PRESENT') risky.add(step.onlyIf.path);
  const rows = [{ ...step, path: '' }, ...(step.children ?? [])].filter(({ action }) => action !== 'UPDATE');
  return rows.flatMap(({ entity, fields, constants, path }) =>
    Object.entries(insitesEntity(entity).fields)
      .filter(([target, { required }]) => required === true && !target.endsWith('.uuid'))
      .map(([target]) => target)
      .filter((target) => !(constants ?? []).some((rule) => rule.target === target))
      .filter(
        (target) =>
          !fields.some(
            (rule) =>
              rule.target === target &&
              (rule.default !== undefined ||
                rule.transform === 'SKU' ||
                // Elements always have these.
                (rule.transform === 'FALLBACK' &&
                  (rule.with ?? []).some((part) => /^(id|key)$/.test(part))) ||
                risky.has(path === '' ? rule.source : `${path}.${rule.source}`)),
          ),
      )
      .map((target) => `${entity}.${target}`),
  );
}

/** Files that go to columns and are not among those that are listed. */
export function unlistedFiles(step: StepDefinition): string[] {
  const listed = new Set(mediaFields(step).map(({ source }) => source));
  const own = step.fields.filter(isUpload).map(({ source }) => source);
  const inside = (step.children ?? []).flatMap(({ path, fields }) =>
    fields.filter(isUpload).map(({ source }) => belowChild(path, source)),
  );
  return [...own, ...inside].filter((source) => !listed.has(source));
}

function isUpload({ transform }: FieldRule): boolean {
  return transform.startsWith('UPLOAD');
}

/** Typed fields of a step's records that are neither mapped nor listed as unmapped. */
export function forgottenFields(schema: GraphQLSchema, step: StepDefinition): string[] {
  const mapped = new Set([...sourcePaths(step), ...riskPaths(step)].map(plain));
  const children = new Set((step.children ?? []).map(({ path }) => plain(path)));
  const unmapped = step.unmapped.map(({ source }) => plain(source));
  const type = schema.getType(step.nodeType);
  if (!isObjectType(type)) throw new Error(`no type ${step.nodeType}`);
  return leaves(type, '', children, [type.name]).filter(
    (path) =>
      !mapped.has(path) && !unmapped.some((prefix) => path === prefix || path.startsWith(`${prefix}.`)),
  );
}

function leaves(
  type: GraphQLObjectType,
  prefix: string,
  children: ReadonlySet<string>,
  seen: readonly string[],
): string[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const path = prefix === '' ? field.name : `${prefix}.${field.name}`;
    const named = getNamedType(field.type);
    if (isLeafType(named)) return [path];
    if (!isObjectType(named)) return [];
    if (named.name.endsWith('Connection')) return [];
    // Another entity is referred to by its key; its own fields are another step's.
    if (isEntity(named) && !children.has(path)) return [`${path}.id`];
    if (seen.includes(named.name)) return [];
    return leaves(named, path, children, [...seen, named.name]);
  });
}

function isEntity(type: GraphQLObjectType): boolean {
  return [type.astNode, ...type.extensionASTNodes].some((node) =>
    node?.directives?.some(({ name }) => name.value === 'key'),
  );
}

function plain(path: string): string {
  return path.replaceAll('[]', '');
}

/** Adds the `[]` that the paths of unmapped fields may leave out. */
function withLists(schema: GraphQLSchema, { nodeType, aliases }: StepDefinition, path: string): string {
  let type: GraphQLObjectType | undefined = objectOf(schema.getType(nodeType));
  const names = path.split('.');
  const [root = ''] = names;
  if (aliases?.[root.replace('[]', '')] !== undefined || path.includes('["')) return path;
  return names
    .map((part, index) => {
      const name = part.replace('[]', '');
      const field = type?.getFields()[name];
      const isList = field !== undefined && isListType(getNullableType(field.type));
      type = field === undefined ? undefined : objectOf(getNamedType(field.type));
      return isList && (index < names.length - 1 || part.endsWith('[]')) ? `${name}[]` : name;
    })
    .join('.');
}

function objectOf(type: unknown): GraphQLObjectType | undefined {
  return isObjectType(type) ? type : undefined;
}
