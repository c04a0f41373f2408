import { budgetFigures } from './budget.ts';
import { memoryFigures } from './memory.ts';
import { pageTimeFigures } from './page-time.ts';
import { planEstimateFigures } from './plan-estimates.ts';
import { connectionTimeFigures, planTimeFigures } from './plan-time.ts';
import { printFigures, type Figure } from './report.ts';
import { requestFigures } from './requests.ts';
import { startupFigures } from './startup.ts';

/** Every benchmark by the name that selects it: `npm run bench -- requests memory`. */
const benchmarks: Readonly<Record<string, { title: string; run: () => Promise<Figure[]> }>> = {
  startup: { title: 'Start', run: startupFigures },
  requests: { title: 'Wix requests against the ideal', run: requestFigures },
  pages: { title: 'Time of a page of 100 products, medians', run: pageTimeFigures },
  memory: { title: 'Memory of the gateway', run: memoryFigures },
  budget: { title: 'Drain at a budget', run: budgetFigures },
  connectionTime: { title: 'Time of the connection test', run: connectionTimeFigures },
  planTime: { title: 'Time of the migration plan', run: planTimeFigures },
  plan: { title: 'Estimates of the migration plan against drains', run: planEstimateFigures },
};

const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(benchmarks);
let reached = true;
for (const name of names) {
  const benchmark = benchmarks[name];
  if (benchmark === undefined)
    throw new Error(`there is no benchmark "${name}": choose from ${Object.keys(benchmarks).join(', ')}`);
  const figures = await benchmark.run();
  printFigures(benchmark.title, figures);
  reached &&= figures.every((figure) => figure.reached);
}
if (!reached) process.exitCode = 1;
