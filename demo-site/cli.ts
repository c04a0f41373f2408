import type { DemoSite } from './index.ts';
import { startDemoSite } from './index.ts';
import type { Catalog, DemoApp, DemoPermission, DemoSiteOptions, FaultRule } from './options.ts';
import { APPS, FAULT_KINDS, PERMISSIONS } from './options.ts';

export interface CliOption {
  readonly flags: string;
  readonly description: string;
  readonly fallback?: string;
  /** The option may be given several times. */
  readonly repeatable?: true;
}

/** The command-line options of `wix-gateway demo-site`, for whatever program parses them. */
export const demoSiteCliOptions: readonly CliOption[] = [
  {
    flags: '--port <port>',
    description: 'port to listen on, on loopback; 0 takes a free one',
    fallback: '4100',
  },
  {
    flags: '--catalog <version>',
    description: 'V1, V3, or NONE for a site without Wix Stores',
    fallback: 'V3',
  },
  {
    flags: '--deny <permissions>',
    description: `permissions the key lacks, with commas: ${PERMISSIONS.join(', ')}`,
  },
  { flags: '--uninstalled <apps>', description: `apps the site lacks, with commas: ${APPS.join(', ')}` },
  { flags: '--scale <factor>', description: 'how many times the usual number of records', fallback: '1' },
  { flags: '--seed <number>', description: 'makes other records', fallback: '1' },
  { flags: '--latency <ms>', description: 'milliseconds added to every answer', fallback: '0' },
  { flags: '--rate-limit <requests>', description: 'requests per minute, above which the site answers 429' },
  {
    flags: '--fault <kind[=number][:share[:path]]>',
    description: `what goes wrong, how many times (for ends-early: after how many records), for which share of the requests, or of the records (0 to 1): ${FAULT_KINDS.join(', ')}`,
    repeatable: true,
  },
];

/** The options as a command line gives them: texts, under their long names in camelCase. */
export interface CliValues {
  readonly port?: string | undefined;
  readonly catalog?: string | undefined;
  readonly deny?: string | undefined;
  readonly uninstalled?: string | undefined;
  readonly scale?: string | undefined;
  readonly seed?: string | undefined;
  readonly latency?: string | undefined;
  readonly rateLimit?: string | undefined;
  readonly fault?: readonly string[] | undefined;
}

/** Turns the texts of a command line into options. Throws an error that names every value that is wrong. */
export function demoSiteOptions(values: CliValues): DemoSiteOptions {
  const problems: string[] = [];
  const number = (name: keyof CliValues, fallback: number): number => {
    const text = values[name];
    const value = text === undefined ? fallback : Number(text);
    if (Number.isFinite(value) && value >= 0) return value;
    problems.push(`--${name === 'rateLimit' ? 'rate-limit' : name} must be a number, not "${String(text)}"`);
    return fallback;
  };
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
    port: number('port', 4100),
    catalog: catalog ?? 'V3',
    deny: names<DemoPermission>('deny', PERMISSIONS),
    uninstalled: names<DemoApp>('uninstalled', APPS),
    scale: number('scale', 1),
    seed: number('seed', 1),
    latencyMs: number('latency', 0),
    faults: (values.fault ?? []).map((text) => faultOf(text, problems)).filter((rule) => rule !== undefined),
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
  print(`Demo site  ${site.url}`);
  print('');
  print('To connect a gateway to it:');
  print(`  WIX_API_URL=${site.url}`);
  print(`  WIX_SITE_ID=${site.siteId}`);
  print(`  WIX_API_KEY=${site.apiKey}`);
  print('or, as an app:');
  print(`  WIX_APP_ID=${site.appId}`);
  print(`  WIX_APP_SECRET=${site.appSecret}`);
  print(`  WIX_INSTANCE_ID=${site.instanceId}`);
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
  return kind === undefined
    ? undefined
    : {
        kind,
        probability,
        ...(path === undefined ? {} : { path }),
        ...(number === undefined ? {} : kind === 'ends-early' ? { after: number } : { times: number }),
      };
}
