import { importCircles, importsOf } from './imports/import-graph.ts';
import { importsUpward } from './imports/rooms.ts';
import { readSources } from './imports/sources.ts';
import { allowedDuplicates } from './size/allowed-duplicates.ts';
import { duplicates, type Duplicate } from './size/duplicates.ts';

// Prints how large the house is: lines of its own, files that are too long, imports in circles or against the direction of the rooms, and
// what is said twice. Fails where one of the middle three is not zero.

/** Lines that `src/` and `demo-site/` are to have together, at most. */
const GOAL = 43_000;

const LONGEST_FILE = 300;

const all = readSources();
const own = new Map([...all].filter(([path]) => !path.includes('/generated/')));
const linesOf = (text: string): number => text.split('\n').length - 1;

const rooms = Map.groupBy(own, ([path]) =>
  path
    .split('/')
    .slice(0, path.startsWith('src/') ? 2 : 1)
    .join('/'),
);
const sizes = [...rooms].map(([room, files]) => ({
  room: room.endsWith('.ts') ? 'src/*.ts' : room,
  lines: files.reduce((sum, [, text]) => sum + linesOf(text), 0),
}));
const byRoom = [...Map.groupBy(sizes, ({ room }) => room)].map(
  ([room, parts]) => [room, parts.reduce((sum, { lines }) => sum + lines, 0)] as const,
);
const total = byRoom.reduce((sum, [room, lines]) => (room === 'console' ? sum : sum + lines), 0);

const imports = importsOf(all);
const long = [...own].flatMap(([path, text]) =>
  linesOf(text) > LONGEST_FILE ? [`${path} (${linesOf(text)})`] : [],
);
const circles = importCircles(imports).map((files) => files.join(', '));
const upward = importsUpward(imports);
const twice = duplicates(own).filter((duplicate) => reasonFor(duplicate) === undefined);

function reasonFor({ first, second }: Duplicate): string | undefined {
  const files = [first.file, second.file].toSorted().join(' ');
  return allowedDuplicates.find((allowed) => [...allowed.files].toSorted().join(' ') === files)?.reason;
}

function section(title: string, lines: readonly string[]): string {
  return [`${title}: ${lines.length}`, ...lines.map((line) => `  ${line}`)].join('\n');
}

console.log(
  [
    `Own lines of src/ and demo-site/ without generated ones: ${total} (goal ${GOAL})`,
    ...byRoom.map(([room, lines]) => `  ${room} ${lines}`),
    section(`Files of more than ${LONGEST_FILE} lines`, long),
    section('Import circles, types included', circles),
    section('Arrows upward', upward),
    section(
      'Duplicates of six lines and more',
      twice.map(
        ({ first, second, lines }) =>
          `${lines} lines: ${first.file}:${first.line} and ${second.file}:${second.line}`,
      ),
    ),
    section(
      'Duplicates that are allowed',
      allowedDuplicates.map(({ files, reason }) => `${files.join(' and ')}: ${reason}`),
    ),
  ].join('\n'),
);
if (long.length > 0 || circles.length > 0 || upward.length > 0) process.exitCode = 1;
