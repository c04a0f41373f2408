import { endpoints as blog } from '../../products/blog/wire.ts';
import { endpoints as bookings } from '../../products/bookings/wire.ts';
import { endpoints as data } from '../../products/data/wire.ts';
import { endpoints as events } from '../../products/events/wire.ts';
import { differs, holds, tell, type Finding } from '../assumption.ts';
import { Untold } from '../untold.ts';
import { idOf, some } from '../lists.ts';
import type { ProbedSite } from '../probed-site.ts';
import { answerWords } from '../refusal.ts';

export async function draftsPermission(site: ProbedSite): Promise<Finding> {
  const query = { paging: { limit: 100, offset: 0 } };
  const { events: listed = [] } = await site.read(events.queryEvents, { query });
  if (listed.some(({ status }) => status === 'DRAFT')) return differs('Drafts came without being asked for.');
  const { refusal } = await site.hear(events.queryEvents, { query, includeDrafts: true }, 'own-again');
  if (refusal === undefined) return holds('Drafts came only where they were asked for.');
  return tell(refusal.status === 403, `Asked for drafts: ${answerWords(refusal)}.`);
}

export async function eventCategories(site: ProbedSite): Promise<Finding> {
  const answer = await site.read(events.queryEvents, {
    query: { paging: { limit: 100, offset: 0 } },
    fields: ['CATEGORIES'],
  });
  const found = some(answer.events ?? [], 'The site has no events');
  const shapes = found.map((event) => {
    const categories: unknown = Object(event)['categories'];
    if (categories == null) return 'absent';
    return Array.isArray(categories) ? 'list' : 'object';
  });
  const count = (shape: string): number => shapes.filter((one) => one === shape).length;
  const seen = `Of ${found.length} events ${count('object')} have categories in an object, ${count('list')} in a list, ${count('absent')} none.`;
  return tell(count('object') > 0 && count('list') === 0, seen);
}

export async function agendaDrafts(site: ProbedSite): Promise<Finding> {
  const answer = await site.read(events.queryEvents, { query: { paging: { limit: 100, offset: 0 } } });
  const ids = some(
    (answer.events ?? []).map(idOf).filter((id) => id !== undefined),
    'The site has no events',
  );
  const { draftNotPublished } = await site.read(events.listScheduleItems, {
    eventId: [...ids],
    state: ['PUBLISHED', 'VISIBLE', 'HIDDEN'],
    paging: { limit: 1, offset: 0 },
  });
  return tell(
    draftNotPublished !== true,
    `The agendas of ${ids.length} events have ${draftNotPublished === true ? '' : 'no '}unpublished changes.`,
  );
}

const BOOKING_PAGE = { cursorPaging: { limit: 100 } } as const;

export async function conditionsOnce(site: ProbedSite): Promise<Finding> {
  const { extendedBookings = [] } = await site.read(bookings.queryBookings, { query: BOOKING_PAGE });
  const [first, other] = extendedBookings.map(({ booking }) => booking?.id).filter((id) => id != null);
  if (first === undefined || other === undefined) throw new Untold('There are too few bookings.');
  const filter = { $and: [{ id: { $in: [first] } }, { id: { $in: [other] } }] };
  const found = await site.ask(bookings.queryBookings, { query: { ...BOOKING_PAGE, filter } });
  if (found.refusal !== undefined)
    throw new Untold(`Two conditions on the id: ${answerWords(found.refusal)}.`);
  const came = found.data.extendedBookings?.length ?? 0;
  return tell(came > 0, `Two conditions on the id that exclude each other find ${came} bookings.`);
}

const FLAGS = ['withFormSubmissions', 'withWaiver', 'withEcomTransactions'] as const;

export async function unpublishedFlags(site: ProbedSite): Promise<Finding> {
  await site.read(bookings.queryBookings, { query: BOOKING_PAGE });
  const request = { query: BOOKING_PAGE, withFormSubmissions: true };
  const { data: page, refusal } = await site.ask(bookings.queryBookings, request, 'own-again');
  if (refusal?.reason === 'rejected') return differs(`${FLAGS[0]} is refused with ${answerWords(refusal)}.`);
  if (page === undefined) throw new Untold(`With ${FLAGS[0]}: ${answerWords(refusal)}.`);
  const found = page.extendedBookings ?? [];
  const withForm = found.filter(({ booking }) => booking?.formSubmissionId != null);
  some(withForm, 'No booking that was looked at has a form that was filled in');
  const came = withForm.filter((one) => Object(one)['formSubmissions'] != null).length;
  return tell(came > 0, `${came} of ${withForm.length} bookings with a form came with what was filled in.`);
}

export async function staffVersion(site: ProbedSite): Promise<Finding> {
  const one = { query: { cursorPaging: { limit: 1 } } };
  const newer = await site.hear(bookings.queryStaff, one);
  if (newer.refusal === undefined) return holds('The second version is answered.');
  // By another permission's name the first version would not be asked after that refusal.
  const older = await site.hear(
    bookings.queryStaffV1,
    { query: { cursorPaging: { limit: 1 } } },
    'own-again',
  );
  if (older.refusal !== undefined)
    throw new Untold(`Neither version is answered (${answerWords(newer.refusal)}).`);
  return differs(`The second version: ${answerWords(newer.refusal)}; the first is answered.`);
}

export async function collectionWithoutDrafts(site: ProbedSite): Promise<Finding> {
  const { collections = [] } = await site.read(data.listCollections, { paging: { limit: 100, offset: 0 } });
  const [collection] = some(
    collections.filter(
      ({ collectionType, plugins }) =>
        collectionType === 'NATIVE' && plugins?.some(({ type }) => type === 'PUBLISH') !== true,
    ),
    'The site has no collection of its own without drafts',
  );
  const { refusal } = await site.ask(data.countItems, {
    dataCollectionId: String(collection?.id),
    publishPluginOptions: { includeDraftItems: true },
  });
  if (refusal === undefined) return holds('It is ignored.');
  if (refusal.reason !== 'rejected') throw new Untold(`Asked for drafts: ${answerWords(refusal)}.`);
  return differs(`It is refused with ${answerWords(refusal)}.`);
}

export async function blogMetrics(site: ProbedSite): Promise<Finding> {
  const { posts = [] } = await site.read(blog.queryPosts, {
    query: { cursorPaging: { limit: 5 } },
    fieldsets: ['METRICS'],
  });
  some(posts, 'The site has no posts');
  const came = posts.filter((post) => Object(post)['metrics'] != null).length;
  return tell(came > 0, `${came} of ${posts.length} posts came with their numbers.`);
}
