import type { Import } from './import-graph.ts';

// Which room may import which: the direction in which the rooms of the repository depend on each other.

/** A folder, or a file, with the places that its files may import beside their own room. */
interface Room {
  /** Path below the root; `*` stands for each folder by itself. */
  readonly path: string;
  readonly may: readonly string[];
  /** Packages that it must not know. */
  readonly foreign?: RegExp;
  /** The rule in words. */
  readonly rule: string;
}

/** What stands below every room: errors, JSON as it came, generated types. */
const GROUND = ['src/errors.ts', 'src/guid.ts', 'src/hash.ts', 'src/json', 'src/generated', 'src/telemetry'];

/** The rest of what plumbing stands on. */
const SETTINGS = [
  'src/seal.ts',
  'src/api-key.ts',
  'src/config.ts',
  'src/credential-parts.ts',
  'src/process/logger.ts',
  'src/package-root.ts',
  'src/site-id.ts',
];

/** What all plumbing of requests stands on. */
const PLUMBING = [
  'src/gateway/context.ts',
  'src/gateway/selection.ts',
  'src/contract',
  'src/wix',
  ...GROUND,
  ...SETTINGS,
];

/** A room of the gateway. @param below the others that it stands on */
function plumbing(name: string, ...below: readonly string[]): Room {
  return {
    path: `src/gateway/${name}`,
    may: [...PLUMBING, ...below.map((one) => `src/gateway/${one}`)],
    rule: 'plumbing knows no product and no plan, and no room above its own',
  };
}

/** What the whole door to Wix stands on. */
const WIX = [
  'src/wix/recent-map.ts',
  'src/wix/shared-knowledge.ts',
  'src/redis',
  'src/api-key.ts',
  ...GROUND,
];

/** A room of the door to Wix. @param below the others that it stands on */
function door(name: string, ...below: readonly string[]): Room {
  return {
    path: `src/wix/${name}`,
    may: [...WIX, ...below.map((one) => `src/wix/${one}`)],
    rule: 'the door to Wix knows nobody who goes through it, and no room above its own',
  };
}

const EXPORTER = ['src/exporter/plan.ts', 'src/exporter/export-error.ts', 'src/mapping', 'src/json'];
const EXPORTER_RULE =
  'the exporter knows the plan and the mapping: nothing of Wix, and no room above its own';
const MIGRATION = ['src/contract', 'src/mapping', ...GROUND];
const MIGRATION_RULE = 'the migration knows no product, and no room above its own';

/** The rooms from below to above; the most exact path counts. */
const rooms: readonly Room[] = [
  {
    path: 'src/mapping',
    may: [],
    foreign: /^(@|graphql)/,
    rule: 'the mapping engine is a leaf',
  },
  {
    path: 'src/telemetry',
    may: [],
    rule: 'what is told of requests knows nothing of what they ask for',
  },
  {
    path: 'src/redis',
    may: ['src/hash.ts', 'src/seal.ts'],
    rule: 'the tie to other processes knows nothing of what they share',
  },
  { path: 'src/json', may: [], rule: 'how JSON is read knows nothing of what is in it' },
  {
    path: 'src/process',
    may: ['src/config.ts', 'src/telemetry'],
    rule: 'what a process is knows nothing of what it does',
  },
  door('api'),
  door('rich-text', 'media.ts'),
  door('redaction', 'api', 'transport'),
  door('transport', 'api', 'redaction'),
  door('client', 'api', 'transport'),
  {
    path: 'src/wix',
    may: [...WIX, 'src/wix'],
    rule: 'the door to Wix knows nobody who goes through it',
  },
  {
    path: 'src/contract',
    may: ['src/mapping', 'src/wix', ...GROUND],
    rule: 'the contract imports nothing of those who agree on it',
  },
  plumbing('fields'),
  plumbing('access'),
  plumbing('paging', 'access'),
  plumbing('federation', 'fields'),
  plumbing('lists', 'fields', 'federation', 'paging'),
  plumbing('limits', 'federation', 'paging'),
  plumbing('operation', 'access', 'federation', 'limits'),
  plumbing('connection-test', 'access', 'operation'),
  plumbing('metrics', 'operation'),
  plumbing('http', 'federation', 'metrics', 'operation'),
  {
    path: 'src/gateway',
    may: ['src/contract', 'src/wix', ...GROUND, ...SETTINGS],
    rule: 'plumbing knows no product and no plan',
  },
  {
    path: 'src/sessions',
    may: ['src/contract', 'src/gateway', 'src/wix', ...GROUND, ...SETTINGS],
    rule: 'sessions stand on the plumbing of requests: no product, no plan',
  },
  {
    path: 'src/pages',
    may: ['src/gateway', 'src/wix', ...GROUND, ...SETTINGS],
    rule: 'pages are files, and what serves them knows no product and no plan',
  },
  {
    path: 'src/jobs',
    may: [
      'src/contract',
      'src/exporter',
      'src/gateway',
      'src/process/heap-limits.ts',
      'src/redis',
      'src/sessions',
      'src/wix',
      ...GROUND,
      ...SETTINGS,
    ],
    foreign: /^@wix\//,
    rule: 'exports over HTTP run the exporter behind the plumbing of requests: no product, no plan',
  },
  {
    path: 'src/products/*',
    may: ['src/contract', 'src/gateway', 'src/migration/rules', 'src/mapping', 'src/wix', ...GROUND],
    rule: 'a product imports plumbing, never another product: it refers to the other by type and key',
  },
  {
    path: 'src/products',
    may: ['src/contract', 'src/products'],
    rule: 'the registry of products knows products alone',
  },
  {
    path: 'src/site-graph',
    may: ['src/contract', 'src/gateway', 'src/products/data', 'src/wix', ...GROUND],
    rule: "the graph of a site's own collections stands on Wix Data: no other product, no plan",
  },
  {
    path: 'src/assumptions',
    may: ['src/products', 'src/wix', ...GROUND],
    rule: 'what is assumed about Wix stands on its endpoints: no gateway, no plan',
  },
  {
    path: 'src/recording',
    may: ['src/wix', ...GROUND],
    rule: 'recordings stand on what is known of Wix: no product, no gateway',
  },
  { path: 'src/migration/rules', may: [...MIGRATION, 'src/migration/insites'], rule: MIGRATION_RULE },
  { path: 'src/migration/text', may: MIGRATION, rule: MIGRATION_RULE },
  { path: 'src/migration/insites', may: MIGRATION, rule: MIGRATION_RULE },
  {
    path: 'src/migration/steps',
    may: [...MIGRATION, 'src/gateway', 'src/migration/insites'],
    rule: MIGRATION_RULE,
  },
  {
    path: 'src/migration/plan',
    may: [
      ...MIGRATION,
      'src/gateway',
      'src/wix',
      'src/migration/insites',
      'src/migration/steps',
      'src/migration/text',
    ],
    rule: MIGRATION_RULE,
  },
  { path: 'src/migration', may: [...MIGRATION, 'src/migration/plan'], rule: MIGRATION_RULE },
  { path: 'src/exporter/bundle', may: EXPORTER, foreign: /^@wix\//, rule: EXPORTER_RULE },
  {
    path: 'src/exporter/source',
    may: [...EXPORTER, 'src/exporter/bundle', 'src/generated/operations.ts'],
    foreign: /^@wix\//,
    rule: EXPORTER_RULE,
  },
  {
    path: 'src/exporter/rows',
    may: [...EXPORTER, 'src/exporter/bundle', 'src/exporter/source'],
    foreign: /^@wix\//,
    rule: EXPORTER_RULE,
  },
  {
    path: 'src/exporter/report',
    may: [...EXPORTER, 'src/exporter/bundle', 'src/exporter/source', 'src/exporter/rows'],
    foreign: /^@wix\//,
    rule: EXPORTER_RULE,
  },
  {
    path: 'src/exporter',
    may: [...EXPORTER, 'src/exporter', 'src/generated/operations.ts'],
    foreign: /^@wix\//,
    rule: EXPORTER_RULE,
  },
  {
    path: 'src/generated',
    may: ['src/contract', 'src/gateway', 'src/products', 'src/wix'],
    rule: 'generated files know the records of products, what values of Wix are shown as, and the context of resolvers',
  },
  {
    path: 'src/start-gateway.ts',
    may: ['src', 'demo-site/index.ts'],
    rule: 'a gateway starts the demo site through its front door',
  },
  {
    path: 'src/cli',
    may: ['src', 'demo-site/index.ts', 'demo-site/cli.ts'],
    rule: 'a command starts the demo site through its front door',
  },
  // Whatever else lies in `src` itself is an entry of the process, which puts the rooms together.
  { path: 'src/*.ts', may: ['src'], rule: 'only the start of a gateway and commands know the demo site' },
  {
    path: 'console',
    may: [
      'src/site-id.ts',
      'src/api-key.ts',
      'src/credential-parts.ts',
      'src/contract/insites-module.ts',
      'src/mapping/path.ts',
      'src/migration/text/amounts.ts',
      'src/migration/text/shared-risks.ts',
    ],
    rule: 'what runs in a browser speaks HTTP: of the gateway it shares how credentials are recognised, and how a plan is read',
  },
  { path: 'demo-site', may: [], rule: 'the demo site speaks HTTP: it shares no code with the gateway' },
];

/** Where code of our own lies that has a room. */
const OWN = /^(src|demo-site|console)\//;

/** Imports that go against the direction of the rooms, each as a sentence. */
export function importsUpward(imports: readonly Import[]): readonly string[] {
  return imports.flatMap(({ from, to }) => {
    const room = roomOf(from);
    if (room === undefined)
      return OWN.test(from)
        ? [`${from} lies in no room: add its folder to scripts/imports/rooms.ts, with what it may import`]
        : [];
    const isSource = OWN.test(to);
    const isAllowed = isSource
      ? isInside(to, room.path) || room.may.some((path) => isBelow(to, path))
      : room.foreign?.test(to) !== true;
    return isAllowed ? [] : [`${from} imports ${to}: ${room.rule}`];
  });
}

interface PlacedRoom extends Room {
  /** The folder itself. */
  readonly path: string;
}

/** The room of a file: the one with the longest path. */
function roomOf(file: string): PlacedRoom | undefined {
  const [best] = rooms
    .flatMap((room) => {
      const path = placeOf(room.path, file);
      return path === undefined ? [] : [{ ...room, path }];
    })
    .toSorted((a, b) => b.path.length - a.path.length);
  return best;
}

/** The folder, or file, of a room that a file lies in. */
function placeOf(path: string, file: string): string | undefined {
  const pattern = new RegExp(`^${path.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}(?=/|$)`);
  const place = pattern.exec(file)?.[0];
  // A file beside the folders that `*` stands for is in none of them.
  return path.endsWith('/*') && place === file ? undefined : place;
}

function isInside(file: string, room: string): boolean {
  // A folder whose rooms are listed one by one says what its own files may import of them.
  const own = roomOf(file);
  return own?.path === room;
}

function isBelow(file: string, path: string): boolean {
  return file === path || file.startsWith(`${path}/`);
}
