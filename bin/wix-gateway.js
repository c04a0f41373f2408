#!/usr/bin/env node
// Runs under any Node, to say which one is needed: only syntax and modules here that an old one knows.
import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildState, BUILDS } from './built.js';

const NEEDED = [22, 19];
const [major, minor] = process.versions.node.split('.').map(Number);
// Settings that are kept in a file; what is set outside wins. A folder of that name is another program's.
const hasSettings = existsSync('.env') && statSync('.env').isFile();
const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const state = buildState(BUILDS.gateway);
// Without a command it serves, which takes no command line.
const name = process.argv.length > 2 ? 'cli' : 'main';
const program = state === 'CURRENT' ? '../dist/' + name + '.js' : '../src/' + name + '.ts';
const entry = at(program);

if (state === 'STALE')
  process.stderr.write(
    'dist/ was built from other sources: src/ runs instead. `npm run build` builds it anew.\n',
  );

if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) {
  process.argv[1] = entry;
  if (hasSettings) loadSettings();
  stopWithNpx((signal) => process.kill(process.pid, signal));
  await import(new URL(program, import.meta.url).href);
} else {
  const bundled = at('../node_modules/node/bin/node');
  if (existsSync(bundled)) runWith(bundled);
  else {
    process.stderr.write(
      'wix-gateway needs Node ' +
        NEEDED.join('.') +
        ' or newer; this is ' +
        process.versions.node +
        '. Install Node 24 LTS, or run `npm ci` here, which brings one.\n',
    );
    process.exitCode = 1;
  }
}

function loadSettings() {
  try {
    process.loadEnvFile();
  } catch (error) {
    process.stderr.write('The file .env in this folder cannot be read (' + error.code + ').\n');
    process.exit(2);
  }
}

// A signal that comes from the terminal and from here is one to the child (src/process/stop-signals.ts).
function runWith(node) {
  const child = spawn(node, (hasSettings ? ['--env-file=.env'] : []).concat(entry, process.argv.slice(2)), {
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  stopWithNpx((signal) => child.kill(signal));
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code);
    process.exit(128 + ({ SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGTERM: 15 }[signal] || 1));
  });
}

// `npx` runs a shell that runs this, passes SIGTERM to the shell alone, and ends with it. What is left behind is told so.
function stopWithNpx(tell) {
  if (process.env.npm_lifecycle_event !== 'npx') return;
  const shell = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(watch);
    tell('SIGTERM');
  }, 100);
  watch.unref();
}
