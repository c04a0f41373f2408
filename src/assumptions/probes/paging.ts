import { endpoints as data } from '../../products/data/wire.ts';
import { endpoints as orders } from '../../products/orders/wire.ts';
import { differs, holds, tell, type Finding, type Probe } from '../assumption.ts';
import { Untold } from '../untold.ts';
import { firstOf, firstPages, idOf, recordsIn, some, type FirstPage, LISTS, totalIn } from '../lists.ts';
import { answerWords } from '../refusal.ts';
import { ownCollections } from './cms.ts';

/** Looks at every list by itself: one that differs is named, and what cannot be told of a list says nothing of the others. */
function ofEachList(what: string, problemOf: (page: FirstPage) => string | null | undefined): Probe {
  return async (site) => {
    const results = (await firstPages(site)).flatMap((page) => {
      const problem = problemOf(page);
      return problem === undefined ? [] : [{ name: page.list.name, problem }];
    });
    some(results, 'No list that this key may read can tell');
    const wrong = results.filter(({ problem }) => problem !== null);
    if (wrong.length === 0) return holds(`${what} in ${results.length} lists.`);
    return differs(wrong.map(({ name, problem }) => `${name}: ${problem}`).join('; '));
  };
}

const isTooLarge = (page: FirstPage): boolean => page.answer.refusal?.code === 'WDE0180';

export const pageLimits = ofEachList('A page of the size that is asked for was answered', (page) => {
  const { list, answer, records, hasNext, total } = page;
  if (answer.refusal?.status === 400 && answer.refusal.reason === 'rejected' && !isTooLarge(page))
    return `a page of ${list.max} is refused with ${answerWords(answer.refusal)}`;
  if (answer.data === undefined) return undefined;
  if (records.length < list.max && (hasNext === true || (total ?? 0) > records.length))
    return `${records.length} came of ${list.max}, and there are more`;
  return null;
});

export const shortPageEnds = ofEachList('A short page was the last', ({ answer, list, records, hasNext }) => {
  if (answer.data === undefined || hasNext === undefined || records.length >= list.max) return undefined;
  return hasNext ? `${records.length} came of ${list.max}, and Wix says that the list goes on` : null;
});

export const counts = ofEachList(
  'As many records came as were counted',
  ({ answer, list, records, total }) => {
    if (answer.data === undefined || total === undefined || total > list.max) return undefined;
    return records.length === total ? null : `${records.length} came of ${total} that are counted`;
  },
);

/** Lists that are read by cursor and counted by a page by offset. */
const COUNTED_BY_OFFSET: ReadonlySet<string> = new Set([
  'bookings',
  'event guests',
  'ticket definitions',
  'blog posts',
  'abandoned checkouts',
]);

export async function totalsByOffset(site: Parameters<Probe>[0]): Promise<Finding> {
  const lists = LISTS.filter(({ name }) => COUNTED_BY_OFFSET.has(name));
  const told = await Promise.all(
    lists.map(async (list) => {
      const { data: page } = await list.ask(site, { paging: { limit: 1, offset: 0 } });
      return page === undefined ? [] : [{ name: list.name, isTold: totalIn(page) !== undefined }];
    }),
  );
  const answered = some(told.flat(), 'None of these lists was answered');
  const without = answered.filter(({ isTold }) => !isTold).map(({ name }) => name);
  return without.length === 0
    ? holds(`A page by offset came with a total in ${answered.length} lists.`)
    : differs(`Without a total: ${without.join(', ')}.`);
}

export async function manyIds(site: Parameters<Probe>[0]): Promise<Finding> {
  const found = await Promise.all(
    (await firstPages(site)).map(async ({ list, records }) => {
      const ids = records.map(idOf).filter((id) => id !== undefined);
      if (ids.length < 2 || list.name === 'data collections') return [];
      const answer = await list.ask(site, { filter: { id: { $in: ids } }, ...firstOf(list, list.max) });
      if (answer.refusal?.status === 400)
        return [
          { asked: ids.length, wrong: `${list.name}: ${ids.length} ids: ${answerWords(answer.refusal)}` },
        ];
      if (answer.data === undefined) return [];
      const came = recordsIn(answer.data, list).length;
      return [
        {
          asked: ids.length,
          wrong: came === ids.length ? null : `${list.name}: ${came} of ${ids.length} ids`,
        },
      ];
    }),
  );
  const told = some(found.flat(), 'No list that this key may read has records to ask for by id');
  const wrong = told.flatMap((one) => one.wrong ?? []);
  if (wrong.length > 0) return differs(wrong.join('; '));
  return holds(
    `Up to ${Math.max(...told.map(({ asked }) => asked))} ids at once were answered in ${told.length} lists.`,
  );
}

export async function cursorLifetime(site: Parameters<Probe>[0]): Promise<Finding> {
  const first = await site.read(orders.searchOrders, { search: { cursorPaging: { limit: 1 } } });
  const cursor = first.metadata?.cursors?.next;
  if (cursor == null || cursor === '') throw new Untold('There are too few orders for a second page.');
  await site.untilCursorIsOld();
  const { refusal } = await site.ask(orders.searchOrders, { search: { cursorPaging: { limit: 1, cursor } } });
  const age = `${Math.round(site.cursorAgeMs / 100) / 10} s`;
  if (refusal === undefined) return holds(`A cursor of orders worked when it was ${age} old.`);
  if (refusal.reason !== 'rejected')
    throw new Untold(`The second page was not answered (${answerWords(refusal)}).`);
  return differs(`A cursor of orders that was ${age} old was refused with ${answerWords(refusal)}.`);
}

export async function responseSize(site: Parameters<Probe>[0]): Promise<Finding> {
  const own = (await ownCollections(site)).slice(0, 3);
  const answers = await Promise.all(
    own.map(({ id }) =>
      site.ask(data.queryItems, {
        dataCollectionId: String(id),
        query: { paging: { limit: 1000, offset: 0 } },
      }),
    ),
  );
  const large = answers.filter(({ refusal }) => refusal?.code === 'WDE0180').length;
  if (large === 0 && answers.every(({ data: page }) => page === undefined))
    throw new Untold('No collection was answered.');
  return tell(
    large === 0,
    `${large} of ${own.length} collections are too large for a page of 1000 items (WDE0180).`,
  );
}
