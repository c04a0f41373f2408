import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const FILE = fileURLToPath(new URL('../docs/benchmarks.md', import.meta.url));

/** Puts the sections of a run in place of those of the run before, with the day and the machine. */
export async function writeDocument(run: 'usual' | 'long', sections: string): Promise<void> {
  const [begin, end] = [`<!-- ${run}: begin -->`, `<!-- ${run}: end -->`];
  const text = readFileSync(FILE, 'utf8');
  const [before, after] = [text.indexOf(begin) + begin.length, text.indexOf(end)];
  if (after < before) throw new Error(`docs/benchmarks.md has no place for the ${run} run`);
  const written = `${text.slice(0, before)}\n\n${where()}\n\n${sections}\n${text.slice(after)}`;
  writeFileSync(FILE, await format(written, { ...(await resolveConfig(FILE)), parser: 'markdown' }));
}

function where(): string {
  const all = cpus();
  const gibibytes = Math.round(totalmem() / 2 ** 30);
  return `${new Date().toISOString().slice(0, 10)}, ${all.length} cores of ${all[0]?.model ?? 'an unknown kind'}, ${gibibytes} GiB, Node ${process.versions.node}, ${process.platform}.`;
}
