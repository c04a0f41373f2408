import type { WriteRoute, WriteRule } from '../../generated/resolvers.ts';
import type { InsitesEntity } from './insites-entities.ts';
import type { InsitesGeneration, WriteAction } from '../../generated/enums.ts';

/** Rows that one import request should carry: far below every known limit, and few enough to read back in one page. */
const IMPORT_BATCH = 500;

/** Rows that one request of a REST list endpoint should carry. */
const REST_BATCH = 100;

/** How an entity is written without doubling or mixing up rows. */
export function writeRule(
  entity: InsitesEntity,
  action: WriteAction,
  generation: InsitesGeneration,
): WriteRule {
  const table = entity.table[generation];
  const routes = writeRoutes(entity, action);
  if (action === 'UPDATE')
    return {
      route: 'record_update',
      idField: 'uuid',
      resend: 'SAFE',
      readBack: `The row of ${table} with this uuid holds the values.`,
      pairBy: 'uuid',
      timestampsKept: false,
      routes,
    };
  const people = entity.importRoute === 'import_users';
  return {
    route: entity.importRoute,
    idField: 'id',
    resend: 'NEVER',
    readBack: people
      ? 'Look the batch up by e-mail address; it landed when every address is there. Only what is missing is sent again.'
      : `records(table: "${table}", filter: { external_id: { value_in: [...] } }, sort: [{ id: { order: ASC } }]); the batch landed when every id is there. Only what is missing is sent again.`,
    pairBy: people ? 'email' : 'external_ids',
    timestampsKept: true,
    routes,
  };
}

function writeRoutes(entity: InsitesEntity, action: WriteAction): WriteRoute[] {
  const isNew = action !== 'UPDATE';
  const { importRoute, restPath: rest, csvImport } = entity;
  const bulk = isNew ? entity.restBulkPath : undefined;
  const mutation =
    importRoute === 'import_users'
      ? 'import_users(users: [...])'
      : 'import_models(models: [...], _id_remap: true)';
  const byKeys = { timestampsKept: false, names: 'target' } as const;
  const routes: readonly Omit<WriteRoute, 'supported'>[] = [
    {
      name: isNew ? importRoute : 'record_update',
      call: isNew ? mutation : 'record_update(id, record: { properties: [...] })',
      batchSize: isNew ? IMPORT_BATCH : 1,
      timestampsKept: isNew,
      names: 'storage',
      note: isNew
        ? 'A batch that is sent twice makes a second copy of every row.'
        : 'Numbers go into their typed slots (`value_int`, `value_float`), or filters will not find them.',
    },
    {
      name: 'cli_data_import',
      call: isNew ? 'insites-cli data import <environment> -p data.json' : null,
      batchSize: null,
      timestampsKept: isNew,
      names: 'storage',
      note: 'JSON, or a ZIP of CSV files; only existence and types are checked.',
    },
    {
      name: 'rest',
      call: rest === null ? null : isNew ? `POST ${rest}?format=json` : `PATCH ${rest}/:uuid?format=json`,
      batchSize: 1,
      ...byKeys,
      note: 'Insites gives the uuid; keep it beside the Wix id.',
    },
    {
      name: 'rest_bulk',
      call: bulk === undefined ? null : `POST ${bulk}?format=json`,
      batchSize: bulk === undefined ? null : REST_BATCH,
      ...byKeys,
      note: null,
    },
    {
      name: 'csv',
      call: isNew && csvImport ? "Import in the module's list in the site's admin" : null,
      batchSize: null,
      ...byKeys,
      note: 'Columns follow the template that the admin offers; only its beginning is documented.',
    },
  ];
  return routes.map((route) => ({ ...route, supported: route.call !== null }));
}
