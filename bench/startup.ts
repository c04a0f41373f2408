import { startApolloPeer, startGateway, startSite } from './processes.ts';
import { median, OURS, type Table } from './report.ts';

/** Time from the start of a process to its first answer with records in it, without a compile cache: of `dist/`, and of the sources. */
export async function startupTable(quick: boolean): Promise<Table> {
  const site = await startSite({ catalog: 'V3' });
  const ways = {
    'Apollo Server, SDK': () => startApolloPeer(site),
    [`${OURS}, from src/`]: () => startGateway(site, 200, 'src/main.ts'),
    [OURS]: () => startGateway(site, 200),
  };
  const times = new Map<string, number[]>(Object.keys(ways).map((name) => [name, []]));
  for (let round = 0; round < (quick ? 3 : 7); round += 1) {
    for (const [name, start] of Object.entries(ways)) {
      const server = await start();
      times.get(name)?.push(server.firstAnswerMs);
      await server.close();
    }
  }
  await site.close();
  return {
    reasons: {},
    columns: [
      {
        name: 'first answer',
        unit: 'ms',
        bar: { most: 1000 },
        values: Object.fromEntries([...times].map(([name, all]) => [name, median(all)])),
        digits: 0,
      },
    ],
  };
}
