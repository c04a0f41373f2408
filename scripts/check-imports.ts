import { importCircles, importsOf } from './imports/import-graph.ts';
import { importsUpward } from './imports/rooms.ts';
import { readSources } from './imports/sources.ts';

// Fails for imports that go against the direction of the rooms, and for circles, also of types alone.
const imports = importsOf(readSources());
const problems = [
  ...importsUpward(imports),
  ...importCircles(imports).map((files) => `These import each other in a circle: ${files.join(', ')}`),
];
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
}
