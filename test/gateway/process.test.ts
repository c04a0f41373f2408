import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, validate } from 'graphql';
import { afterEach, describe, expect, test } from 'vitest';
import { buildGatewaySchema } from '../../src/gateway/federation/schema.ts';
import { graphParts } from '../../src/graph-parts.ts';
import { runExport } from '../../src/cli/run-export.ts';
import { plan } from '../../src/cli/run-plan.ts';
import { schema } from '../../src/cli/run-schema.ts';
import { runVerify } from '../../src/cli/run-verify.ts';
import type { Output } from '../../src/cli/output.ts';
import { starterDocument } from '../../src/start-gateway.ts';
import { programFile } from '../current-build.ts';
import { startGateway } from '../start-gateway.ts';

const started: ChildProcessWithoutNullStreams[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

interface Run {
  readonly child: ChildProcessWithoutNullStreams;
  readonly output: () => string;
  /** What has been printed to standard output alone. */
  readonly printed: () => string;
  /** Resolves when the output contains the words, with what has been printed. */
  prints(words: string | RegExp): Promise<string>;
  /** Resolves with the exit code. */
  readonly exit: Promise<number | null>;
}

/** Runs a file of the project as its own process, with nothing but the given environment. */
function run(file: string, args: readonly string[], env: Record<string, string> = {}): Run {
  const child = spawn(process.execPath, [programFile(file), ...args], {
    env: { PORT: '0', ...env },
    // Where no `.env` is read.
    cwd: tmpdir(),
  });
  started.push(child);
  let text = '';
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return {
    child,
    output: () => text,
    printed: () => printed,
    exit: once(child, 'close').then(([code]) => (typeof code === 'number' ? code : null)),
    async prints(words) {
      await expect.poll(() => text).toMatch(words);
      return text;
    },
  };
}

async function ask(url: string, query: string): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

describe('the command line', () => {
  test('hands a terminal no orders that stand in names of the site, and programs the names as they are', async () => {
    await using gateway = await startGateway();
    const { forms } = gateway.site.records;
    const title = 'Tea\u009B2J \u202Edlog\u007F';
    forms.update(forms.idAt(0), { name: title });
    const line = `plan --gateway ${gateway.url} --products FORMS --json`;
    const { exit, printed } = run('bin/wix-gateway.js', line.split(' '));
    expect(await exit).toBe(0);
    expect(printed()).not.toMatch(/[\u007F\u009B\u202E]/);
    const { steps } = JSON.parse(printed()) as { steps: { title: string }[] };
    expect(steps.map((step) => step.title)).toContain(`Submissions of ${title}`);
  });

  test('does not mind when its output is closed before it is all printed', async () => {
    const { child, exit, output } = run('bin/wix-gateway.js', [
      'plan',
      '--demo',
      '--products',
      'STORES,ORDERS',
      '--json',
    ]);
    child.stdout.once('data', () => child.stdout.destroy());
    expect(await exit).toBe(0);
    expect(output()).not.toContain('EPIPE');
  });

  test('takes all the names of a list that is given in several pieces', async () => {
    const { exit, output } = run('bin/wix-gateway.js', [
      'plan',
      '--demo',
      '--products=BLOG',
      '--products',
      'forms',
      '--json',
    ]);
    expect(await exit).toBe(0);
    expect(output()).toMatch(/"id": "forms"[^]*"id": "blogPosts"/);
  });
});

describe('the process', () => {
  test('without any environment serves the demo site, says so, and closes when told to', async () => {
    const { child, prints, exit } = run('bin/wix-gateway.js', [], { LOG_FORMAT: 'pretty' });
    const text = await prints(/reads .*\n/);
    const url = /http:\/\/127\.0\.0\.1:\d+\/graphql/.exec(text)?.[0] ?? '';
    expect(text).toContain('the embedded demo site');
    expect(text).toContain(`curl ${url}`);
    expect(await ask(url, '{ products(first: 1) { nodes { name } } }')).toMatchObject({
      data: { products: { nodes: [{ name: expect.any(String) }] } },
      extensions: { wix: { demo: true } },
    });
    await prints(/^\[[\d:]+\] unnamed operation: OK, [\d.]+ m?s, \d+ Wix requests?$/m);
    await ask(url, 'query Wrong { nothing }');
    await prints(/^\[[\d:]+\] unnamed operation: GRAPHQL_VALIDATION_FAILED, [\d.]+ m?s, 0 Wix requests$/m);
    child.kill('SIGTERM');
    expect(await exit).toBe(0);
  });

  test('refuses a wrong environment with one message, without a stack and without the secret', async () => {
    const { output, exit } = run('src/main.ts', [], { WIX_API_KEY: 'my-secret\n', PORT: 'http' });
    expect(await exit).toBe(2);
    expect(output()).toMatch(
      /WIX_API_KEY: contains a line break.*\n.*PORT: must be a port.*\n.*WIX_SITE_ID: is missing/,
    );
    expect(output()).not.toMatch(/my-secret|node:internal|at .*\.ts:/);
  });

  test('says where it is in one line of JSON for programs, and names a port that is taken', async () => {
    const first = run('dist/main.js', []);
    const [line = ''] = (await first.prints(/\n/)).split('\n');
    expect(JSON.parse(line)).toMatchObject({
      msg: 'the gateway is ready',
      mode: 'demo',
      url: expect.stringMatching(/:\d+\/graphql$/),
    });
    const port = /127\.0\.0\.1:(\d+)/.exec(line)?.[1] ?? '';
    const second = run('dist/main.js', [], { PORT: port });
    expect(await second.exit).toBe(1);
    expect(second.output()).toMatch(/Port \d+ is already in use/);
  });
});

describe('the command line', () => {
  test('prints the schema', async () => {
    const { output, exit } = run('bin/wix-gateway.js', ['schema']);
    expect(await exit).toBe(0);
    expect(output()).toContain('type Product');
  });

  test('serves a demo site that a gateway can be connected to', async () => {
    const site = run('bin/wix-gateway.js', ['demo-site', '--port', '0', '--catalog', 'V3']);
    const text = await site.prints(/WIX_INSTANCE_ID/);
    const env = Object.fromEntries(
      [...text.matchAll(/(WIX_(?:API_URL|SITE_ID|API_KEY))=(\S+)/g)].map(([, name = '', value = '']) => [
        name,
        value,
      ]),
    );
    const gateway = run('bin/wix-gateway.js', ['serve'], env);
    const url = /http:[^"]+\/graphql/.exec(await gateway.prints('the gateway is ready'))?.[0] ?? '';
    expect(await ask(url, '{ products(first: 1) { availability { status } } }')).toMatchObject({
      data: { products: { availability: { status: 'AVAILABLE' } } },
    });
    expect(gateway.output()).not.toContain(env['WIX_API_KEY']);
    const port = new URL(env['WIX_API_URL'] ?? '').port;
    const second = run('bin/wix-gateway.js', ['demo-site', '--port', port]);
    expect(await second.exit).toBe(1);
    expect(second.output()).toContain('set --port to another one');
    expect(second.output()).not.toMatch(/node:net|at .*\.ts:/);
    gateway.child.kill('SIGINT');
    site.child.kill('SIGINT');
    expect(await Promise.all([gateway.exit, site.exit])).toEqual([0, 0]);
  });

  test('prints its version', async () => {
    const { printed, exit } = run('bin/wix-gateway.js', ['--version']);
    expect(await exit).toBe(0);
    expect(printed()).toBe(
      `${JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version}\n`,
    );
  });

  test('says in the help of each command that reads a site where its credentials come from', async () => {
    const helps = [
      '--help',
      ...['serve', 'check', 'plan', 'export', 'verify', 'schema'].map((name) => `${name} --help`),
    ];
    const runs = helps.map((line) => run('bin/wix-gateway.js', line.split(' ')));
    for (const { exit, printed } of runs) {
      expect(await exit).toBe(0);
      expect(printed()).toMatch(/WIX_API_KEY and WIX_SITE_ID[^]*\.env/);
    }
  });

  test('ends wrong usage with 2, whichever command it is of, and says what is wrong', async () => {
    const wrong: readonly (readonly [string, RegExp])[] = [
      ['demosite', /unknown command.*--help/s],
      ['--nothing', /unknown option/],
      ['serve --nothing', /unknown option.*wix-gateway serve --help/s],
      ['check everything', /too many arguments.*wix-gateway check --help/s],
      ['serve --parts nothing', /GATEWAY_PARTS.*nothing/],
      ['serve --parts ', /--parts names no part/],
      ['export --demo --out bundle --base ', /--base FOLDER names an earlier bundle/],
      ['export --demo --out bundle --base ./bundle', /--out and --base both name bundle/],
      ['demo-site --nothing', /unknown option/],
      ['demo-site --catalog V9', /V1, V3 or NONE/],
      ['demo-site --port 65536', /--port must be a whole number/],
      ['demo-site --port 1.5', /--port must be a whole number/],
      ['check --gateway http://me:my-secret@127.0.0.1:4000', /a URL without a user and a password/],
      ['supergraph --subgraph stores=http://me:my-secret@127.0.0.1', /a URL without a user and a password/],
      ['supergraph --subgraph http://me:my-secret@127.0.0.1', /takes NAME=URL/],
      ['check --gateway http://127.0.0.1:4000 --token two\nlines', /The token .* copy it without/],
      ['verify --demo --out nowhere/report.json', /nowhere\/report.json cannot be written: ENOENT/],
      ['verify --demo --out ', /--out takes the name of a file/],
      ['verify --demo --record ', /--record takes the name of a folder/],
      ['export --demo --out ', /--out FOLDER/],
      ['verify --demo --out wix-report --record wix-report', /a name of its own/],
      ['verify --demo --record nowhere/recording', /nowhere\/recording cannot be made: ENOENT/],
      ['demo-site --recording nowhere', /nowhere/],
      ['supergraph', /--subgraph/],
    ];
    const runs = wrong.map(([line]) => run('bin/wix-gateway.js', line.split(' ')));
    for (const [at, { exit, output }] of runs.entries()) {
      const [line, words] = wrong[at] ?? ['', /^$/];
      expect({ line, code: await exit, said: output() }).toEqual({
        line,
        code: 2,
        said: expect.stringMatching(words),
      });
      expect(output()).not.toMatch(/node:internal|at .*\.ts:|my-secret|assumptions tried/);
    }
  });

  test.each<[string, (environment: NodeJS.ProcessEnv, output: Output) => Promise<number>]>([
    ['plan', (environment, output) => plan({}, environment, output)],
    [
      'export',
      (environment, { out, err }) =>
        runExport({ out: 'nowhere', base: [], patience: '1' }, environment, {
          out,
          progress: { write: err },
        }),
    ],
    ['verify', (environment, output) => runVerify({}, environment, output)],
    ['schema --site', (environment, output) => schema({ site: true }, environment, output)],
  ])('%s ends with 2 where the environment cannot be used', async (_, command) => {
    const said = { out: '', err: '' };
    const output: Output = {
      out: (text) => void (said.out += text),
      err: (text) => void (said.err += text),
      width: 100,
    };
    const environment = { WIX_API_KEY: 'IST.a.b.c', WIX_API_URL: 'http://wix.example', LOG_LEVEL: 'loud' };
    expect(await command(environment, output)).toBe(2);
    expect(said).toEqual({
      out: '',
      err: expect.stringMatching(/WIX_API_URL: must be https.*LOG_LEVEL.*WIX_SITE_ID: is missing/s),
    });
  });

  test('can be read by a Node that is too old for the rest', () => {
    const source = readFileSync(new URL('../../bin/wix-gateway.js', import.meta.url), 'utf8');
    expect(source).toContain('NEEDED = [22, 19]');
    expect(source).not.toMatch(/^import .*\.ts'/m);
  });
});

describe('the oldest Node that package.json allows', () => {
  // Node 22 knows no declaration with `using`: a file that has one does not load.
  test('can read the sources and the build', () => {
    const root = fileURLToPath(new URL('../../', import.meta.url));
    const main = readFileSync(programFile('dist/main.js'), 'utf8');
    // Beside it may lie the build before, for processes that run it.
    const [, parts = ''] = /"\.\/([^/"]+)\/[^"]+"/.exec(main) ?? [];
    const files = ['src', 'demo-site', `dist/${parts}`].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
        (file) => `${folder}/${file}`,
      ),
    );
    const newer = files
      .filter((file) => /\.[jt]s$/.test(file))
      .filter((file) => /^[ \t]*(await )?using \w+ =/m.test(readFileSync(join(root, file), 'utf8')));
    expect([parts.length > 0, newer]).toEqual([true, []]);
  });
});

describe('the starter document', () => {
  test('is valid against the schema', () => {
    expect(validate(buildGatewaySchema(graphParts), parse(starterDocument))).toEqual([]);
  });
});
