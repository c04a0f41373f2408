import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { budgetFigures } from './budget.ts';
import { writeDocument } from './document.ts';
import { drainTable } from './drain.ts';
import { exportFigures } from './export.ts';
import { memoryTable } from './memory.ts';
import { millionFigures } from './million.ts';
import { pageTimeTable } from './page-time.ts';
import { exportEstimateFigures, requestEstimateFigures } from './plan-estimates.ts';
import { connectionTimeFigures, planTimeFigures } from './plan-time.ts';
import { allReached, markdown, type Result } from './report.ts';
import { requestFigures } from './requests.ts';
import { sharedFigures } from './shared.ts';
import { startupTable } from './startup.ts';
import { typedCollectionFigures } from './typed-collections.ts';
import { unknownFieldFigures } from './unknown-fields.ts';

const BUILD = join(import.meta.dirname, '../scripts/build.js');

interface Benchmark {
  readonly title: string;
  /** `quick`: fewer rounds, smaller sites. */
  readonly run: (quick: boolean) => Promise<Result>;
}

/** What a run measures, at most ten minutes in all: `npm run bench`, or some by their names. */
const usual: Readonly<Record<string, Benchmark>> = {
  drain: { title: 'Five lists drained, to a bare loop that reads one after the other', run: drainTable },
  pages: {
    title: 'A page of 100 records, more than a bare client takes for the same request',
    run: pageTimeTable,
  },
  startup: {
    title: 'From the start of the process to the first answer, without a compile cache',
    run: startupTable,
  },
  memory: { title: 'Peak memory of a server that is drained, whole records asked for', run: memoryTable },
  requests: { title: 'Wix requests against the ideal', run: requestFigures },
  typedCollections: { title: 'Collections as types of their own', run: typedCollectionFigures },
  unknownFields: {
    title: 'What looking for fields that this version does not know adds to a page',
    run: unknownFieldFigures,
  },
  budget: { title: 'Drain at a budget', run: budgetFigures },
  connectionTime: { title: 'Time of the connection test', run: connectionTimeFigures },
  planTime: { title: 'Time of the migration plan', run: planTimeFigures },
  estimates: { title: 'Wix requests as the plan estimates them', run: requestEstimateFigures },
  export: {
    title: 'An export',
    run: () => exportFigures({ records: 15_000, perMinute: 100_000 }),
  },
};

/** What `npm run bench -- quick` measures, in two minutes. */
const QUICK = ['drain', 'pages', 'startup', 'memory'];

/** What takes an hour: `npm run bench -- long`. */
const long: Readonly<Record<string, Benchmark>> = {
  exportMedium: {
    title: 'An export of medium size',
    run: () => exportFigures({ records: 30_000, perMinute: 100_000 }),
  },
  exportFast: {
    title: 'A large export at a large budget',
    run: () => exportFigures({ records: 300_000, perMinute: 1200, bar: 1.1 }),
  },
  exportSlow: {
    title: 'A large export at the usual budget',
    run: () => exportFigures({ records: 300_000, perMinute: 200, bar: 1.03 }),
  },
  exportEstimates: { title: 'Exports as the plan estimates them', run: exportEstimateFigures },
  million: { title: 'A list of a million records', run: millionFigures },
};

/** What needs more than npm packages: `npm run bench -- shared` a Redis server. */
const apart: Readonly<Record<string, Benchmark>> = {
  shared: { title: 'A thousand sites over eight processes on one Redis', run: sharedFigures },
};

// What people run is measured, and it is made of these sources.
execFileSync(process.execPath, [BUILD, '--if-needed'], { stdio: 'inherit' });
const [first, ...others] = process.argv.slice(2);
const all = { ...usual, ...long, ...apart };
if (first === undefined) await writeDocument('usual', await measured(Object.keys(usual), false));
else if (first === 'quick') await measured(QUICK, true);
else if (first === 'long') await writeDocument('long', await measured(Object.keys(long), false));
else await measured([first, ...others], false);

/** Runs benchmarks one after the other, and prints each when it is done. */
async function measured(names: readonly string[], quick: boolean): Promise<string> {
  const sections: string[] = [];
  for (const name of names) {
    const benchmark = all[name];
    if (benchmark === undefined)
      throw new Error(
        `there is no benchmark "${name}": choose from quick, long, ${Object.keys(all).join(', ')}`,
      );
    const result = await benchmark.run(quick);
    const section = `### ${benchmark.title}\n\n${markdown(result)}\n`;
    console.log(section);
    sections.push(section);
    if (!allReached(result)) process.exitCode = 1;
  }
  return sections.join('\n');
}
