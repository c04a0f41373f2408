import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { ENTRIES, STARTED } from '../../scripts/bundle/bundle.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const SOURCE = "export const where: string = 'sources';\nconsole.log(where);\n";

interface Checkout {
  readonly folder: string;
  write(path: string, text: string): void;
  run(
    file: string,
    ...args: string[]
  ): { readonly code: number | null; readonly out: string; readonly err: string };
}

/** A folder with the project's own start and build, and one source that says where it runs. */
function checkout({ below = '', withBundler = false } = {}): Checkout {
  const top = mkdtempSync(join(tmpdir(), 'wix-gateway-build-'));
  folders.push(top);
  const folder = join(top, below);
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const path of ['bin', 'scripts/build.js', 'scripts/bundle'])
    cpSync(join(root, path), join(folder, path), { recursive: true });
  write('package.json', '{ "type": "module" }');
  write('package-lock.json', '{}');
  for (const name of [...ENTRIES, ...STARTED]) write(`src/${name}.ts`, SOURCE);
  if (withBundler) symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
  return {
    folder,
    write,
    run(file, ...args) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, file), ...args], {
        encoding: 'utf8',
        env: {},
        cwd: folder,
      });
      return { code: status, out: stdout, err: stderr };
    },
  };
}

const SOURCES = { code: 0, out: 'sources\n', err: '' };
const BUILD = { code: 0, out: 'build\n', err: '' };
const STALE = { ...SOURCES, err: expect.stringContaining('`npm run build` builds it anew') };

/** A folder with a build that was made of its sources, and that says so. */
function builtCheckout(): Checkout {
  const made = checkout({ withBundler: true });
  expect(made.run('scripts/build.js').code).toBe(0);
  writeBuild(made);
  return made;
}

function writeBuild({ write }: Checkout): void {
  for (const name of ['main', 'cli']) write(`dist/${name}.js`, "console.log('build');\n");
}

describe('the start', () => {
  test('runs the sources where nothing is built, and says nothing', () => {
    expect(checkout().run('bin/wix-gateway.js')).toEqual(SOURCES);
  });

  test('runs the build of the sources that are here', () => {
    const made = builtCheckout();
    expect(made.run('bin/wix-gateway.js')).toEqual(BUILD);
    expect(made.run('bin/wix-gateway.js', 'check')).toEqual(BUILD);
  });

  test.each([
    ['have changed', 'src/main.ts', `${SOURCE}// Changed.\n`],
    ['have grown', 'src/gateway/new.ts', ''],
    ['have another schema', 'schema/base.graphql', 'type Query'],
    ['depend on other packages', 'package-lock.json', '{ "packages": {} }'],
    ['are bundled in another way', 'scripts/bundle/new.ts', ''],
  ])('runs the sources, and says why, when they %s', (_, path, text) => {
    const made = builtCheckout();
    made.write(path, text);
    expect(made.run('bin/wix-gateway.js')).toEqual(STALE);
  });

  test('takes a build that does not say what it was made of for an old one', () => {
    const made = checkout();
    writeBuild(made);
    expect(made.run('bin/wix-gateway.js')).toEqual(STALE);
  });

  test('runs the build of a package that is installed, with or without its sources', () => {
    const installed = checkout({ below: 'node_modules/@insites/wix-gateway' });
    writeBuild(installed);
    expect(installed.run('bin/wix-gateway.js')).toEqual(BUILD);
    rmSync(join(installed.folder, 'src'), { recursive: true });
    expect(installed.run('bin/wix-gateway.js')).toEqual(BUILD);
  });
});

/** A folder with settings in a file, and a server that says two of them. */
function configuredCheckout(): Checkout {
  const made = checkout();
  made.write('src/main.ts', "console.log(process.env['PORT'], process.env['LOG_LEVEL']);\n");
  made.write('.env', '# Settings.\nPORT=4321\nLOG_LEVEL="debug"\n');
  return made;
}

describe('a file .env in the current folder', () => {
  test('that is a folder of another program changes nothing', () => {
    const made = checkout();
    made.write('.env/bin/activate', '');
    expect(made.run('bin/wix-gateway.js')).toEqual(SOURCES);
  });

  test('has settings', () => {
    expect(configuredCheckout().run('bin/wix-gateway.js').out).toBe('4321 debug\n');
  });

  test('does not have the last word', () => {
    const { folder } = configuredCheckout();
    const { stdout } = spawnSync(process.execPath, [join(folder, 'bin/wix-gateway.js')], {
      encoding: 'utf8',
      env: { PORT: '5000' },
      cwd: folder,
    });
    expect(stdout).toBe('5000 debug\n');
  });
});

describe('the build', () => {
  test('is made by an installation, once, and anew when the sources have changed', () => {
    const made = checkout({ withBundler: true });
    expect(made.run('scripts/build.js', '--if-needed')).toEqual({ code: 0, out: '', err: '' });
    expect(made.run('dist/main.js')).toEqual(SOURCES);
    made.write('dist/mark', '');
    made.run('scripts/build.js', '--if-needed');
    expect(existsSync(join(made.folder, 'dist/mark'))).toBe(true);
    made.write('src/main.ts', "console.log('changed' as string);\n");
    made.run('scripts/build.js', '--if-needed');
    // What belongs to no build is gone.
    expect(existsSync(join(made.folder, 'dist/mark'))).toBe(false);
    expect(made.run('bin/wix-gateway.js')).toEqual({ code: 0, out: 'changed\n', err: '' });
  });

  test('keeps the parts of the one before it, for the processes that run it, and none that are older', () => {
    const made = checkout({ withBundler: true });
    const builds = ['first', 'second', 'third'].map((word) => {
      made.write('src/late.ts', `export const word = '${word}';\n`);
      made.write('src/main.ts', "console.log((await import('./late.ts')).word);\n");
      made.run('scripts/build.js');
      expect(made.run('dist/main.js').out).toBe(`${word}\n`);
      return readFileSync(join(made.folder, 'dist/main.js'), 'utf8');
    });
    const stillRuns = builds.map((text) => {
      made.write('dist/main.js', text);
      return made.run('dist/main.js').code === 0;
    });
    expect(stillRuns).toEqual([false, true, true]);
  });

  test('is left out by an installation without the bundler', () => {
    const made = checkout();
    expect(made.run('scripts/build.js', '--if-needed')).toEqual({
      code: 0,
      out: '',
      err: expect.stringContaining('the bundler is not installed'),
    });
    writeBuild(made);
    expect(made.run('scripts/build.js', '--if-needed')).toEqual({ code: 0, out: '', err: '' });
    expect(readFileSync(join(made.folder, 'dist/cli.js'), 'utf8')).toContain('build');
  });

  test('that fails says so, and leaves the last one where it is', () => {
    const made = builtCheckout();
    made.write('src/cli.ts', 'this is no program (\n');
    expect(made.run('scripts/build.js').code).not.toBe(0);
    expect(readFileSync(join(made.folder, 'dist/cli.js'), 'utf8')).toContain('build');
  });
});
