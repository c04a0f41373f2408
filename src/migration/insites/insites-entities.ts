import type { ColumnType } from '../../mapping/index.ts';
import { tables, type EntityTable } from './tables.ts';
import type { InsitesGeneration, InsitesModule } from '../../generated/enums.ts';

/** One field of an Insites entity: the key that its API takes, and the column that imports write. */
export interface InsitesField {
  readonly storage: string;
  readonly type: ColumnType;
  readonly required?: boolean;
}

/** What Insites calls one kind of record, and the ways to write it. */
export interface InsitesEntity {
  readonly module: InsitesModule;
  readonly name: string;
  readonly table: Readonly<Record<InsitesGeneration, string>>;
  /** Path of the REST API below the site, or null where it has none. */
  readonly restPath: string | null;
  /** Path that takes a list of records, and whether each answer says which record it is about. */
  readonly restBulkPath?: string;
  /** Whether the admin's import of CSV files is documented for it. */
  readonly csvImport: boolean;
  /** Whether people are written with `import_users`, everything else with `import_models`. */
  readonly importRoute: 'import_users' | 'import_models';
  /** Table of the custom fields that its `custom_field.<name>` keys are stored in. */
  readonly customFieldTable?: string;
  readonly fields: Readonly<Record<string, InsitesField>>;
}

/** What every row has: the identity, and the times that only imports keep. */
const ROW_COLUMNS = { uuid: 'uuid', datetime: 'created_at updated_at' };

/** Insites' two generations name the module of contacts differently, and that of custom fields in both like the fifth. */
const MODULES = {
  CRM: { V5: 'insites_core', V6: 'insites_crm', customFields: 'ins_core' },
  ECOMMERCE: { V5: 'insites_ecommerce', V6: 'insites_ecommerce', customFields: 'ins_ecommerce' },
  EVENTS: { V5: 'insites_events', V6: 'insites_events', customFields: 'ins_events' },
} as const;

const insitesEntities: ReadonlyMap<string, InsitesEntity> = new Map(
  Object.entries(tables).map(([key, table]) => [key, entityOf(key, table)]),
);

function entityOf(key: string, declared: EntityTable): InsitesEntity {
  const { module, table = key, restPath, hasBulk, hasCustomFields, columns } = declared;
  const { V5, V6, customFields } = MODULES[module];
  return {
    module,
    name: declared.name ?? key.replaceAll('_', ' '),
    table: { V5: `modules/${V5}/${table}`, V6: `modules/${V6}/${table}` },
    restPath,
    ...(hasBulk === true ? { restBulkPath: `${restPath}/bulk` } : {}),
    csvImport: declared.csvImport ?? false,
    importRoute: declared.importRoute ?? 'import_models',
    ...(hasCustomFields === true
      ? { customFieldTable: `modules/${customFields}/${table}_custom_field` }
      : {}),
    fields: { ...fieldsOf(ROW_COLUMNS), ...fieldsOf(columns) },
  };
}

/** The fields by their wire keys. */
function fieldsOf(columns: EntityTable['columns']): InsitesEntity['fields'] {
  return Object.fromEntries(
    Object.entries(columns).flatMap(([type, words]) =>
      words
        .trim()
        .split(/\s+/)
        .map((word) => {
          const [name = '', column] = word.replace('!', '').split('=');
          const isRelation = type === 'relation';
          const field: InsitesField = {
            storage: column ?? (isRelation ? `${name}_uuid` : name),
            // The keys of the declaration are types of columns.
            type: isRelation ? 'uuid' : (type as ColumnType),
            ...(word.endsWith('!') ? { required: true } : {}),
          };
          return [isRelation ? `${name}.uuid` : name, field] as const;
        }),
    ),
  );
}

/** A database of the Data module that the migration itself defines: its columns follow from the mapping. */
function databaseEntity(name: string, label: string): InsitesEntity {
  return {
    module: 'DATA',
    name: label,
    table: { V5: `modules/ins_databases/${name}`, V6: `modules/ins_databases/${name}` },
    restPath: '/databases/api/v2/database/:table_id/items',
    csvImport: true,
    importRoute: 'import_models',
    fields: fieldsOf(ROW_COLUMNS),
  };
}

const DATABASE = /^database:([a-z][a-z0-9_]*):([^]*)$/;

/**
 * The Insites entity of a name in a mapping: one of the table, or `database:<name>:<label>`.
 * @throws Error when there is none: a mapping is wrong
 */
export function insitesEntity(name: string): InsitesEntity {
  const database = DATABASE.exec(name);
  if (database !== null) return databaseEntity(database[1] ?? '', database[2]?.trim() || (database[1] ?? ''));
  const known = insitesEntities.get(name);
  if (known === undefined) throw new Error(`Insites has no entity "${name}"`);
  return known;
}

/**
 * The column of a wire key: one of the entity's own, a custom field, or, in a database made for the migration, `properties.<column>`.
 * @param type type of a column that is not Insites' own
 * @throws Error for a key that the entity does not have
 */
export function insitesField(
  entity: InsitesEntity,
  target: string,
  type: ColumnType | undefined,
): InsitesField {
  const own = entity.fields[target];
  if (own !== undefined) return own;
  const [group, name, ...more] = target.split('.');
  const isExtension =
    (group === 'custom_field' && entity.customFieldTable !== undefined) ||
    (group === 'properties' && entity.module === 'DATA');
  if (!isExtension || name === undefined || more.length > 0 || type === undefined)
    throw new Error(`${entity.name} has no field "${target}"${isExtension ? ' without a type' : ''}`);
  return { storage: group === 'custom_field' ? `${entity.customFieldTable}.${name}` : name, type };
}
