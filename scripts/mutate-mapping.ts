import { exportGolden, recordsOf } from '../test/golden/golden-bundle.ts';
import { survivors, withoutOneRule, withTwoSwapped } from '../test/golden/mutations.ts';
import { goldenSites } from '../test/golden/products.ts';

// Changes the mapping of every step, rule by rule and pair by pair, and prints the changes that no golden record would show.
let tried = 0;
const found = new Map<string, ReadonlySet<string>>();
for (const products of Object.values(goldenSites)) {
  const bundle = await exportGolden(products);
  for (const step of bundle.plan.steps) {
    const records = recordsOf(bundle, step.id);
    const unhit = survivors(step, records, withoutOneRule(step));
    // A rule that no record hits cannot be told from another either: it is named once.
    const mutations = [...withTwoSwapped(step)].filter(
      ({ rules }) => !rules.some((rule) => unhit.some((name) => name.endsWith(` without ${rule}`))),
    );
    const names = [...unhit, ...survivors(step, records, mutations)].map((name) => `${step.id}: ${name}`);
    tried += mutations.length;
    // A rule may be for one catalog of Wix Stores only: a change survives when no site shows it.
    const before = found.get(step.id);
    found.set(step.id, new Set(before === undefined ? names : names.filter((name) => before.has(name))));
  }
}
const all = [...found.values()].flatMap((names) => [...names]);
for (const name of all) console.log(name);
console.log(`${tried} changes tried, ${all.length} survived.`);
process.exitCode = all.length === 0 ? 0 : 1;
