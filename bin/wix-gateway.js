#!/usr/bin/env node
// Runs under any Node, to say which one is needed: only syntax and modules here that an old one knows.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const NEEDED = [22, 19];
const [major, minor] = process.versions.node.split('.').map(Number);
const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const built = at('../dist/cli.js');
const entry = existsSync(built) ? built : at('../src/cli.ts');

if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) {
  process.argv[1] = entry;
  await import(new URL(existsSync(built) ? '../dist/cli.js' : '../src/cli.ts', import.meta.url).href);
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

function runWith(node) {
  const child = spawn(node, [entry].concat(process.argv.slice(2)), { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      // Ctrl+C on a terminal reaches the child by itself; a second signal would cut its answers short.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  }
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code);
    process.exit(128 + ({ SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGTERM: 15 }[signal] || 1));
  });
}
