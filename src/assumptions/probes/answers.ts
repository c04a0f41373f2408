import { NO_GUID } from '../../guid.ts';
import { sdkWords } from '../../wix/unknown/shapes.ts';
import { endpoints as blog } from '../../products/blog/wire.ts';
import { endpoints as bookings } from '../../products/bookings/wire.ts';
import { endpoints as events } from '../../products/events/wire.ts';
import { endpoints as forms } from '../../products/forms/wire.ts';
import { endpoints as orders } from '../../products/orders/wire.ts';
import { differs, holds, tell, type Finding } from '../assumption.ts';
import { firstPages, idOf, listNamed, recordsIn, some, type FirstPage } from '../lists.ts';
import type { ProbedSite } from '../probed-site.ts';
import { answerWords } from '../refusal.ts';
import { Untold } from '../untold.ts';

const fieldOf = (record: unknown, name: string): unknown => Object(record)[name];

async function pageOf(site: ProbedSite, name: string): Promise<FirstPage> {
  const page = (await firstPages(site)).find(({ list }) => list.name === name);
  if (page?.answer.data === undefined) throw new Untold(`The list of ${name} was not answered.`);
  return page;
}

/** Whether points in time are ISO texts. */
export async function timestamps(site: ProbedSite): Promise<Finding> {
  const records = (await firstPages(site)).flatMap((page) => page.records);
  const times = records.flatMap((record) =>
    Object.entries(Object(record) as object).flatMap(([name, value]: [string, unknown]) =>
      name.endsWith('Date') && value != null ? [value] : [],
    ),
  );
  some(times, 'No record that was looked at has a point in time');
  const odd = times.filter(
    (time) => typeof time !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(time),
  ).length;
  return tell(odd === 0, `${times.length - odd} of ${times.length} points in time are ISO texts.`);
}

/** Whether a record that there is not is answered with 404 and a code. */
export async function missingRecord(site: ProbedSite): Promise<Finding> {
  await site.read(orders.searchOrders, { search: { cursorPaging: { limit: 100 } } });
  const { refusal } = await site.hear(orders.getOrder, { id: NO_GUID });
  if (refusal === undefined) return differs('An order of an id that nobody has is answered.');
  if (refusal.reason === 'denied') throw new Untold(`An order that there is not: ${answerWords(refusal)}.`);
  return tell(
    refusal.status === 404 && refusal.code !== undefined,
    `An order that there is not: ${answerWords(refusal)}.`,
  );
}

/** Whether lists of what belongs to records by offset count it. */
export async function countedParts(site: ProbedSite): Promise<Finding> {
  const eventIds = await site.ask(events.queryEvents, { query: { paging: { limit: 100, offset: 0 } } });
  const ids = (eventIds.data?.events ?? []).map(idOf).filter((id) => id !== undefined);
  const counted: (readonly [what: string, total: unknown])[] = [];
  if (ids.length > 0) {
    const paging = { limit: 1, offset: 0 };
    const state = ['PUBLISHED', 'VISIBLE', 'HIDDEN'] as const;
    const { data } = await site.hear(events.listScheduleItems, { eventId: ids, state: [...state], paging });
    if (data !== undefined) counted.push(['agendas', data.pagingMetadata?.total ?? data.total]);
  }
  const options = await site.hear(bookings.queryOptionsAndVariants, {
    query: { paging: { limit: 1, offset: 0 } },
  });
  if (options.data !== undefined) counted.push(['options of services', options.data.pagingMetadata?.total]);
  const told = some(counted, 'Neither agendas of events nor options of services were answered');
  const uncounted = told.filter(([, total]) => typeof total !== 'number').map(([what]) => what);
  return uncounted.length === 0
    ? holds(`${told.map(([what]) => what).join(' and ')} come with a total.`)
    : differs(`${uncounted.join(' and ')} come without a total.`);
}

/** Lists that are sorted by time, with the field that decides between records of the same time. */
const SORTED: readonly (readonly [list: string, time: string, tie: string])[] = [
  ['orders', 'createdDate', 'number'],
  ['submissions', 'createdDate', 'id'],
  ['blog posts', 'firstPublishedDate', 'id'],
];
/** Records of the smaller of two pages. */
const FEW = 10;

/** Whether the order that the gateway asks for is one and the same whatever a page has. */
export async function sameOrder(site: ProbedSite): Promise<Finding> {
  const results = await Promise.all(
    SORTED.map(async ([name, time, tie]) => {
      const list = listNamed(name);
      const sort = [time, tie].map((fieldName) => ({ fieldName, order: 'ASC' }));
      const [large, small] = await Promise.all(
        [list.max, FEW].map((limit) => list.ask(site, { sort, cursorPaging: { limit } })),
      );
      if (large?.refusal?.reason === 'rejected')
        return [{ name, problem: `sorted by ${time} and ${tie}: ${answerWords(large.refusal)}` }];
      if (large?.data === undefined || small?.data === undefined) return [];
      const [ids, few] = [large, small].map(({ data }) => recordsIn(data, list).map(idOf)) as [
        string[],
        string[],
      ];
      if (few.length < 2) return [];
      const same = few.filter((id, at) => ids[at] === id).length;
      return [
        {
          name,
          problem: same === few.length ? null : `${same} of ${few.length} records are in the same place`,
        },
      ];
    }),
  );
  const told = some(results.flat(), 'No list that this key may read has records to be put in order');
  const wrong = told.filter(({ problem }) => problem !== null);
  return wrong.length === 0
    ? holds(`${told.length} lists come in the same order in small pages as in large ones.`)
    : differs(wrong.map(({ name, problem }) => `${name}: ${problem}`).join('; '));
}

/** Whether services come by the time of their creation, which cannot be asked for. */
export async function servicesOrder(site: ProbedSite): Promise<Finding> {
  const { records } = await pageOf(site, 'booking services');
  const times = records.map((record) => Date.parse(String(fieldOf(record, 'createdDate'))));
  if (new Set(times).size < 3) throw new Untold('There are too few services to see an order.');
  const isRising = times.every((time, at) => at === 0 || time >= (times[at - 1] ?? 0));
  return tell(
    isRising,
    `${times.length} services came ${isRising ? 'in' : 'out of'} the order of their creation.`,
  );
}

/** Whether published posts have the time by which they are read. */
export async function postDates(site: ProbedSite): Promise<Finding> {
  const { records } = await pageOf(site, 'blog posts');
  some(records, 'The site has no posts');
  const dated = records.filter((post) => fieldOf(post, 'firstPublishedDate') != null).length;
  return tell(
    dated === records.length,
    `${dated} of ${records.length} published posts have a firstPublishedDate.`,
  );
}

/** Whether bookings are sorted by each of their times. */
export async function bookingOrders(site: ProbedSite): Promise<Finding> {
  await pageOf(site, 'bookings');
  const answers = await Promise.all(
    ['updatedDate', 'startDate'].map((fieldName) => {
      const query = { sort: [{ fieldName, order: 'ASC' as const }], cursorPaging: { limit: 1 } };
      return site.hear(bookings.queryBookings, { query });
    }),
  );
  const [refused] = answers.flatMap(({ refusal }) => refusal ?? []);
  return refused === undefined
    ? holds('Bookings that are sorted by updatedDate or startDate are answered.')
    : differs(`Bookings that are sorted: ${answerWords(refused)}.`);
}

/** Whether members come without contact and login address where nothing asks for them. */
export async function membersInFull(site: ProbedSite): Promise<Finding> {
  const { records } = await pageOf(site, 'members');
  some(records, 'The site has no members');
  const full = records.filter((member) =>
    ['contact', 'loginEmail'].some((name) => fieldOf(member, name) != null),
  );
  return tell(
    full.length === 0,
    `${full.length} of ${records.length} members come in full without being asked for so.`,
  );
}

/** Whether rich content is a list of nodes of types that are known. */
export async function richContent(site: ProbedSite): Promise<Finding> {
  const query = { cursorPaging: { limit: 5 } };
  const { posts = [] } = await site.read(blog.queryPosts, { query, fieldsets: ['RICH_CONTENT'] });
  const contents = posts.map((post) => fieldOf(post, 'richContent')).filter((content) => content != null);
  some(contents, 'No post that was looked at has rich content');
  const { words } = sdkWords();
  const types = contents.flatMap((content) => [...nodeTypes(fieldOf(content, 'nodes'))]);
  const listed = contents.filter((content) => Array.isArray(fieldOf(content, 'nodes'))).length;
  const unknown = types.filter((type) => !words.has(String(type))).length;
  return tell(
    listed === contents.length && unknown === 0,
    `${listed} of ${contents.length} posts have nodes; ${unknown} of ${types.length} nodes are of a type that the SDK does not name.`,
  );
}

function* nodeTypes(nodes: unknown): Generator<unknown> {
  if (!Array.isArray(nodes)) return;
  for (const node of nodes as unknown[]) {
    yield fieldOf(node, 'type');
    yield* nodeTypes(fieldOf(node, 'nodes'));
  }
}

const inNamespace = (namespace: string) => ({ filter: { namespace: { $eq: namespace } } });

/** Whether a namespace whose app is not on the site is refused in a code of its own. */
export async function absentNamespaces(site: ProbedSite): Promise<Finding> {
  const names = ['wix.achievements.quizzes.v1.quiz', 'wix.pricing_plans.v1.custom_form'];
  const answers = await Promise.all(
    names.map((name) =>
      site.hear(forms.queryForms, { query: { ...inNamespace(name), cursorPaging: { limit: 1 } } }),
    ),
  );
  const refused = answers.flatMap(({ refusal }) => refusal ?? []);
  const other = refused.find(({ reason }) => reason === 'rejected');
  if (other !== undefined) return differs(`A namespace is refused with ${answerWords(other)}.`);
  const absent = refused.find(({ reason }) => reason === 'absent');
  if (absent === undefined)
    throw new Untold('The site has the apps whose namespaces were tried, or the key may not read forms.');
  return holds(`A namespace whose app is not on the site: ${answerWords(absent)}.`);
}

/** Whether submissions can be searched by form and time. */
export async function submissionSearch(site: ProbedSite): Promise<Finding> {
  const search = {
    ...inNamespace('wix.form_app.form'),
    sort: [{ fieldName: 'createdDate', order: 'ASC' as const }],
    cursorPaging: { limit: 1 },
  };
  const { data, refusal } = await site.hear(forms.searchSubmissions, { search });
  if (refusal?.reason === 'rejected') return differs(`A search of submissions: ${answerWords(refusal)}.`);
  if (data === undefined) throw new Untold(`A search of submissions: ${answerWords(refusal)}.`);
  return holds('A search of submissions, sorted by the time of their creation, is answered.');
}

/** Whether files that were sent with forms have an id under the name by which they are known. */
export async function submittedFiles(site: ProbedSite): Promise<Finding> {
  const { records } = await pageOf(site, 'submissions');
  const values = records.flatMap((record) => Object.values(Object(fieldOf(record, 'submissions')) as object));
  const listed = values.flatMap((value: unknown) => (Array.isArray(value) ? (value as unknown[]) : []));
  const files = listed.filter((one) =>
    ['fileId', 'url'].some((name) => typeof fieldOf(one, name) === 'string'),
  );
  some(files, 'No submission that was looked at has a file');
  const known = files.filter((file) => typeof fieldOf(file, 'fileId') === 'string').length;
  return tell(known === files.length, `${known} of ${files.length} files that were sent have a fileId.`);
}
