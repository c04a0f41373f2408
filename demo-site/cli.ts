import { Option } from 'commander';
import { APPS, PERMISSIONS } from './declarations.ts';
import { startDemoSite, type DemoSite } from './index.ts';
import { FAULT_KINDS, type Catalog, type DemoSiteOptions, type FaultRule } from './options.ts';

const FAULTS =
  'what goes wrong, how many times (for ends-early: after how many records), for which share of the requests, or of the records (0 to 1)';

/** Takes an option that is given several times for a list of all the names: the last alone would leave out the others in silence. */
export function joinedNames(names: string, earlier?: string): string {
  return earlier === undefined ? names : `${earlier},${names}`;
}

/** The command-line options of `wix-gateway demo-site`. */
export const demoSiteCliOptions = [
  new Option('--port <port>', 'port to listen on, on loopback; 0 takes a free one').default('4100'),
  new Option('--catalog <version>', 'V1, V3, or NONE for a site without Wix Stores').default('V3'),
  new Option(
    '--deny <permissions>',
    `permissions the key lacks, with commas: ${PERMISSIONS.join(', ')}`,
  ).argParser(joinedNames),
  new Option('--uninstalled <apps>', `apps the site lacks, with commas: ${APPS.join(', ')}`).argParser(
    joinedNames,
  ),
  new Option(
    '--awkward-collections',
    'ten more collections of the CMS, with names, values and references as nobody plans for',
  ),
  new Option('--scale <factor>', 'how many times the usual number of records').default('1'),
  new Option('--seed <number>', 'makes other records').default('1'),
  new Option('--latency <ms>', 'milliseconds added to every answer').default('0'),
  new Option('--rate-limit <requests>', 'requests per minute, above which the site answers 429'),
  new Option(
    '--recording <folder>',
    'answer with what `wix-gateway verify --record` kept, instead of sample data',
  ).conflicts(['catalog', 'deny', 'uninstalled', 'scale', 'seed']),
  new Option('--fault <kind[=number][:share[:path]]>', `${FAULTS}: ${FAULT_KINDS.join(', ')}`).argParser(
    (value: string, earlier: readonly string[] = []) => [...earlier, value],
  ),
];

/** The options as a command line gives them: texts, under their long names in camelCase. */
export type CliValues = {
  readonly [
    name in
      'port' | 'catalog' | 'deny' | 'uninstalled' | 'scale' | 'seed' | 'latency' | 'rateLimit' | 'recording'
  ]?: string | undefined;
} & { readonly fault?: readonly string[] | undefined; readonly awkwardCollections?: boolean | undefined };

/** Turns the texts of a command line into options. Throws an error that names every value that is wrong. */
export function demoSiteOptions(values: CliValues): DemoSiteOptions {
  const problems: string[] = [];
  const number = (name: Exclude<keyof CliValues, 'awkwardCollections'>, fallback: number): number => {
    const text = values[name];
    const value = text === undefined ? fallback : Number(text);
    if (Number.isFinite(value) && value >= 0) return value;
    problems.push(`--${name === 'rateLimit' ? 'rate-limit' : name} must be a number, not "${String(text)}"`);
    return fallback;
  };
  const port = number('port', 4100);
  if (!(Number.isInteger(port) && port <= 65_535))
    problems.push(`--port must be a whole number from 0 to 65535, not "${values.port}"`);
  const names = <Name extends string>(option: 'deny' | 'uninstalled', known: readonly Name[]): Name[] =>
    (values[option] ?? '').split(',').flatMap((text) => {
      const wanted = text.trim().toUpperCase();
      const name = known.find((candidate) => candidate === wanted);
      if (name === undefined && wanted !== '')
        problems.push(`--${option} knows no ${wanted}; it knows ${known.join(', ')}`);
      return name === undefined ? [] : [name];
    });
  const catalogs: readonly Catalog[] = ['V1', 'V3', 'NONE'];
  const catalog = catalogs.find((name) => name === (values.catalog ?? 'V3').toUpperCase());
  if (catalog === undefined) problems.push(`--catalog must be V1, V3 or NONE, not "${values.catalog}"`);
  const options: DemoSiteOptions = {
    port,
    catalog: catalog ?? 'V3',
    deny: names('deny', PERMISSIONS),
    uninstalled: names('uninstalled', APPS),
    awkwardCollections: values.awkwardCollections ?? false,
    scale: number('scale', 1),
    seed: number('seed', 1),
    latencyMs: number('latency', 0),
    faults: (values.fault ?? []).map((text) => faultOf(text, problems)).filter((rule) => rule !== undefined),
    ...(values.recording === undefined ? {} : { recording: values.recording }),
    ...(values.rateLimit === undefined ? {} : { rateLimit: { requestsPerMinute: number('rateLimit', 200) } }),
  };
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return options;
}

/**
 * Starts the site and prints how to reach it. The caller keeps the process alive and closes the site.
 * @param print takes one line at a time.
 */
export async function runDemoSite(values: CliValues, print: (line: string) => void): Promise<DemoSite> {
  const site = await startDemoSite(demoSiteOptions(values));
  const lines = [
    `Demo site  ${site.url}${values.recording === undefined ? '' : `   [answers of the recording ${values.recording}]`}`,
    '',
    'To connect a gateway to it:',
    `  WIX_API_URL=${site.url}`,
    `  WIX_SITE_ID=${site.siteId}`,
    `  WIX_API_KEY=${site.apiKey}`,
    'or, as an app:',
    `  WIX_APP_ID=${site.appId}`,
    `  WIX_APP_SECRET=${site.appSecret}`,
    `  WIX_INSTANCE_ID=${site.instanceId}`,
  ];
  for (const line of lines) print(line);
  return site;
}

function faultOf(text: string, problems: string[]): FaultRule | undefined {
  const [kindAndNumber = '', share, path] = text.split(':');
  const [name = '', digits] = kindAndNumber.split('=');
  const number = digits === undefined ? undefined : Number(digits);
  const kind = FAULT_KINDS.find((candidate) => candidate === name);
  const probability = share === undefined || share === '' ? 1 : Number(share);
  if (kind === undefined) problems.push(`--fault knows no "${name}"; it knows ${FAULT_KINDS.join(', ')}`);
  if (!(probability >= 0 && probability <= 1))
    problems.push(`--fault ${name}: the share must be from 0 to 1, not "${share}"`);
  if (number !== undefined && !(Number.isInteger(number) && number > 0))
    problems.push(`--fault ${name}: the number must be a whole one from 1 on, not "${digits}"`);
  if (kind === undefined) return undefined;
  const counted = number === undefined ? {} : { [kind === 'ends-early' ? 'after' : 'times']: number };
  return { kind, probability, ...(path === undefined ? {} : { path }), ...counted };
}
