/** What a field of a plan says unless something else is written. */
const PLAIN = {
  with: [],
  required: false,
  argument: null,
  valueMap: [],
  reference: null,
  referenceEntity: null,
  adds: false,
  lossy: false,
  default: null,
  note: null,
};

/** Where one value goes, with all that the plan says of it. */
export function field(
  [source, sourceType]: readonly [path: string, type: string],
  [target, storage, targetType]: readonly [wireKey: string, column: string, type: string],
  transform: string,
  more: Partial<Record<keyof typeof PLAIN, unknown>> = {},
): object {
  return { source, sourceType, target, storage, targetType, transform, ...PLAIN, ...more };
}

const CLI = {
  name: 'cli_data_import',
  batchSize: null,
  names: 'storage',
  note: 'JSON, or a ZIP of CSV files; only existence and types are checked.',
};
const CSV = {
  name: 'csv',
  supported: false,
  call: null,
  batchSize: null,
  timestampsKept: false,
  names: 'target',
  note: 'Columns follow the template that the admin offers; only its beginning is documented.',
};
const NO_BULK = {
  name: 'rest_bulk',
  supported: false,
  call: null,
  batchSize: null,
  timestampsKept: false,
  names: 'target',
  note: null,
};

/** How new rows of a table are written. */
export function created(table: string, restPath: string): object {
  return {
    route: 'import_models',
    idField: 'id',
    resend: 'NEVER',
    readBack: `records(table: "${table}", filter: { external_id: { value_in: [...] } }, sort: [{ id: { order: ASC } }]); the batch landed when every id is there. Only what is missing is sent again.`,
    pairBy: 'external_ids',
    timestampsKept: true,
    routes: [
      {
        name: 'import_models',
        supported: true,
        call: 'import_models(models: [...], _id_remap: true)',
        batchSize: 500,
        timestampsKept: true,
        names: 'storage',
        note: 'A batch that is sent twice makes a second copy of every row.',
      },
      {
        ...CLI,
        supported: true,
        call: 'insites-cli data import <environment> -p data.json',
        timestampsKept: true,
      },
      rest(`POST ${restPath}?format=json`),
      NO_BULK,
      CSV,
    ],
  };
}

/** How rows that are there are changed. */
export function updated(table: string, restPath: string): object {
  return {
    route: 'record_update',
    idField: 'uuid',
    resend: 'SAFE',
    readBack: `The row of ${table} with this uuid holds the values.`,
    pairBy: 'uuid',
    timestampsKept: false,
    routes: [
      {
        name: 'record_update',
        supported: true,
        call: 'record_update(id, record: { properties: [...] })',
        batchSize: 1,
        timestampsKept: false,
        names: 'storage',
        note: 'Numbers go into their typed slots (`value_int`, `value_float`), or filters will not find them.',
      },
      { ...CLI, supported: false, call: null, timestampsKept: false },
      rest(`PATCH ${restPath}/:uuid?format=json`),
      NO_BULK,
      CSV,
    ],
  };
}

function rest(call: string): object {
  return {
    name: 'rest',
    supported: true,
    call,
    batchSize: 1,
    timestampsKept: false,
    names: 'target',
    note: 'Insites gives the uuid; keep it beside the Wix id.',
  };
}
