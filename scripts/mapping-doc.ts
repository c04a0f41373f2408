import { isEnumType } from 'graphql';
import { buildGatewaySchema } from '../src/gateway/federation/schema.ts';
import { graphParts } from '../src/graph-parts.ts';
import { insitesEntity, insitesField } from '../src/migration/insites/insites-entities.ts';
import { moduleTitles } from '../src/contract/insites-module.ts';
import { placeOf } from '../src/migration/plan/plan-reading.ts';
import { nameBook } from '../src/migration/rules/name-book.ts';
import type {
  ChildDefinition,
  ConstantRule,
  FieldRule,
  StepDefinition,
} from '../src/contract/step-definition.ts';
import { properties } from '../src/migration/rules/columns.ts';
import { unmapped } from '../src/migration/rules/unmapped.ts';
import { fieldColumns, itemUnmapped, systemRules } from '../src/products/data/migration-columns.ts';
import {
  fieldColumn,
  submissionRules,
  submissionUnmapped,
  submittersId,
} from '../src/products/forms/migration-submissions.ts';
import { products } from '../src/products/registry.ts';
import { generatedPage, markdownTable, type GeneratedPage } from './generated-page.ts';

/** docs/mapping.md, made of the tables that the plan and the exporter read. */
export function mappingDoc(): Promise<GeneratedPage> {
  const steps = products.toSorted((a, b) => placeOf(a) - placeOf(b)).flatMap(({ steps: own }) => own ?? []);
  return generatedPage('mapping.md', {
    steps: steps.map(stepSection).join('\n\n'),
    collections: [
      rulesTable(properties(systemRules), insitesEntity('database:items:Items')),
      'Its own fields become columns by their type:',
      typesTable('DataFieldType', (type) =>
        type === 'REFERENCE' || type === 'MULTI_REFERENCE'
          ? []
          : // The names of the enum are those of Wix's own type.
            fieldColumns({ key: 'field', type: type as never }, { column: 'field', name: nameBook() }).rules,
      ),
      'A reference becomes a column that points at the row of the other item (`REFERENCE`), a multi-reference a list of such (`REFERENCES`). Where the other collection does not move, they hold the ids of Wix.',
      unmappedList(unmapped(itemUnmapped)),
    ].join('\n\n'),
    forms: [
      rulesTable(
        properties(submissionRules(submittersId('<database>'))),
        insitesEntity('database:submissions:Submissions'),
      ),
      'What was put in becomes columns by the type of the field:',
      typesTable('FormInputType', (type) => [fieldColumn({ type } as never, 'target', 'target', false).rule]),
      unmappedList(unmapped(submissionUnmapped)),
    ].join('\n\n'),
  });
}

function stepSection(step: StepDefinition): string {
  const entity = insitesEntity(step.entity);
  const facts = [
    `Wix \`${step.wixEntity}\`, Insites ${moduleTitles[entity.module]}: ${entity.name}, ${tables(step.entity)}.`,
    `Found again by ${step.dedupe.map((target) => `\`${target}\``).join(', ')}${step.merges === true ? '; rows that agree in it are one' : ''}.`,
    ...(step.onlyIf === undefined
      ? []
      : [`Only records ${step.onlyIf.is === 'PRESENT' ? 'with' : 'without'} \`${step.onlyIf.path}\`.`]),
  ];
  return [
    `### ${step.title} (\`${step.id}\`)`,
    facts.join(' '),
    rulesTable([...step.fields, ...(step.constants ?? [])], entity),
    ...valueMaps(step.fields),
    ...(step.children ?? []).flatMap((child) => childSection(step, child)),
    ...(step.unmapped.length === 0 ? [] : [unmappedList(step.unmapped)]),
  ].join('\n\n');
}

function childSection(step: StepDefinition, child: ChildDefinition): string[] {
  const entity = insitesEntity(child.entity);
  const path = child.path === '.' ? 'The record itself' : `Each of \`${child.path}\``;
  return [
    `**${path}** gives one more row (\`${step.id}\`, \`${child.id}\`): ${moduleTitles[entity.module]}: ${entity.name}, ${tables(child.entity)}.`,
    rulesTable([...child.fields, ...(child.constants ?? [])], entity),
    ...valueMaps(child.fields),
  ];
}

function tables(name: string): string {
  const { V5, V6 } = insitesEntity(name).table;
  return V5 === V6 ? `\`${V6}\`` : `\`${V6}\` (\`${V5}\` in the fifth generation)`;
}

function rulesTable(
  rules: readonly (FieldRule | ConstantRule)[],
  entity: ReturnType<typeof insitesEntity>,
): string {
  const rows = rules.map((rule) => {
    const { storage, type, required = false } = insitesField(entity, rule.target, rule.type);
    const target = `\`${rule.target}\`${required ? ' **required**' : ''}`;
    // The tables of custom fields stand in the setup.
    const column = `\`${storage.split('.').at(-1) ?? storage}\` ${type}`;
    return 'source' in rule
      ? [sourceOf(rule), target, column, transformOf(rule), rule.note ?? '']
      : ['always', target, column, `\`${JSON.stringify(rule.value)}\``, rule.note ?? ''];
  });
  return markdownTable(['Wix', 'Insites', 'column', 'how', 'note'], rows);
}

function sourceOf({ source, with: others = [] }: FieldRule): string {
  return [source, ...others].map((path) => `\`${path}\``).join(', ');
}

function transformOf(rule: FieldRule): string {
  return [
    rule.transform,
    ...(rule.argument === undefined ? [] : [`with \`${JSON.stringify(rule.argument)}\``]),
    ...(rule.reference === undefined ? [] : [`to \`${rule.reference.step}\``]),
    ...(rule.default === undefined ? [] : [`else \`${JSON.stringify(rule.default)}\``]),
    ...(rule.lossy === true ? ['(lossy)'] : []),
  ].join(' ');
}

function valueMaps(fields: readonly FieldRule[]): string[] {
  return fields.flatMap(({ target, valueMap }) =>
    valueMap === undefined
      ? []
      : [
          `\`${target}\`: ${valueMap.map(([from, to]) => `\`${from}\` → ${to === null ? 'nothing' : `\`${String(to)}\``}`).join(', ')}.`,
        ],
  );
}

function unmappedList(list: readonly { readonly source: string; readonly reason: string }[]): string {
  const byReason = Map.groupBy(list, ({ reason }) => reason);
  const lines = [...byReason].map(
    ([reason, fields]) => `- ${fields.map(({ source }) => `\`${source}\``).join(', ')}: ${reason}`,
  );
  return ['Not moved:', lines.join('\n')].join('\n\n');
}

/** The columns that each type of field becomes, by the names of an enum of the graph. */
function typesTable(enumName: string, rulesOf: (type: string) => readonly FieldRule[]): string {
  const type = buildGatewaySchema(graphParts).getType(enumName);
  if (!isEnumType(type)) throw new Error(`The schema has no enum ${enumName}`);
  const rows = type
    .getValues()
    .flatMap(({ name }) =>
      properties(rulesOf(name)).map((rule) => [
        name,
        `\`${rule.target.replace('properties.', '')}\``,
        rule.type ?? '',
        rule.column?.uiElement ?? '',
        transformOf(rule),
        rule.note ?? '',
      ]),
    );
  return markdownTable(['type', 'column', 'column type', 'element', 'how', 'note'], rows);
}
