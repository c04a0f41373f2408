import { NO_GUID } from '../../guid.ts';
import { endpoints as bookings } from '../../products/bookings/wire.ts';
import { endpoints as data } from '../../products/data/wire.ts';
import { endpoints as forms } from '../../products/forms/wire.ts';
import { endpoints as orders } from '../../products/orders/wire.ts';
import { endpoints as plans } from '../../products/pricing-plans/wire.ts';
import { endpoints as site } from '../../products/site/wire.ts';
import { differs, holds, tell, type Finding } from '../assumption.ts';
import { firstPages, some } from '../lists.ts';
import type { ProbedSite } from '../probed-site.ts';
import { answerWords } from '../refusal.ts';
import { ownCollections } from './cms.ts';
import { Untold } from '../untold.ts';

export async function requestIds(probed: ProbedSite): Promise<Finding> {
  await firstPages(probed);
  const { answers, withRequestId } = probed.seen;
  if (answers === 0) throw new Untold('Wix gave no answer.');
  if (withRequestId === answers) return holds('All answers came with a request id of a known form.');
  return differs(
    `${answers - withRequestId} of ${answers} answers came without a request id of a known form.`,
  );
}

export async function bundledPermissions(probed: ProbedSite): Promise<Finding> {
  const { orders: [order] = [] } = await probed.read(orders.searchOrders, {
    search: { cursorPaging: { limit: 100 } },
  });
  const orderIds = [String(order?.id ?? NO_GUID)];
  const one = { query: { cursorPaging: { limit: 1 } } };
  const answers = await Promise.all([
    probed.ask(orders.listTransactions, { orderIds }),
    probed.ask(orders.listFulfillments, { orderIds }),
    probed.ask(orders.listInvoices, { orderIds }),
    probed.ask(orders.queryAbandonedCheckouts, { query: { paging: { limit: 1, offset: 0 } } }),
  ]);
  const services = await probed.ask(bookings.queryServices, { query: { paging: { limit: 100, offset: 0 } } });
  const ofBookings =
    services.data === undefined
      ? []
      : await Promise.all([
          probed.ask(bookings.queryStaffV1, one, 'own-again'),
          probed.ask(bookings.queryResources, one),
        ]);
  const all = [...answers, ...ofBookings];
  const denied = all.filter(({ refusal }) => refusal?.reason === 'denied').length;
  return tell(
    denied === 0,
    `Of ${all.length} reads that come with another's permission ${denied} are denied.`,
  );
}

export async function checkoutEnvelopes(probed: ProbedSite): Promise<Finding> {
  const page = { cursorPaging: { limit: 1 } };
  const query = await probed.read(orders.queryAbandonedCheckouts, { query: page });
  const search = await probed.read(orders.searchAbandonedCheckouts, { search: page });
  const [ofQuery, ofSearch] = [Object(query), Object(search)] as const;
  return tell(
    'metadata' in ofQuery && 'pagingMetadata' in ofSearch,
    `A query comes with ${envelopeOf(ofQuery)}, a search with ${envelopeOf(ofSearch)}.`,
  );
}

function envelopeOf(answer: object): string {
  return ['metadata', 'pagingMetadata'].find((name) => name in answer) ?? 'neither';
}

const FORMS = {
  query: { filter: { namespace: { $eq: 'wix.form_app.form' } }, cursorPaging: { limit: 100 } },
} as const;

export async function formFields(probed: ProbedSite): Promise<Finding> {
  const { forms: found = [] } = await probed.read(forms.queryForms, FORMS);
  some(found, 'The site has no forms of Wix Forms');
  const known = found.filter((form) => 'formFields' in form).length;
  return tell(known === found.length, `${known} of ${found.length} forms have formFields.`);
}

export async function submissionCounts(probed: ProbedSite): Promise<Finding> {
  const { forms: found = [] } = await probed.read(forms.queryForms, FORMS);
  const formIds = some(
    found.flatMap(({ id }) => id ?? []),
    'The site has no forms of Wix Forms',
  );
  const { formsSubmissionsCount = [] } = await probed.read(forms.countSubmissions, {
    formIds: [...formIds],
    namespace: 'wix.form_app.form',
  });
  const { submissions = [] } = await probed.read(forms.querySubmissions, FORMS);
  const counted = new Set(formsSubmissionsCount.map(({ formId }) => formId));
  const leftOut = submissions.filter(
    ({ formId }) => formId != null && formIds.includes(formId) && !counted.has(formId),
  ).length;
  return tell(
    leftOut === 0,
    `${counted.size} of ${formIds.length} forms are counted; ${leftOut} submissions that were seen are of others.`,
  );
}

export async function planOrders(probed: ProbedSite): Promise<Finding> {
  const answer = await probed.ask(plans.listOrders, {
    limit: 1,
    offset: 0,
    sorting: { fieldName: 'createdDate', order: 'ASC' },
  });
  if (answer.refusal?.reason === 'rejected')
    return differs(`Orders of plans that are sorted: ${answerWords(answer.refusal)}.`);
  if (answer.data === undefined)
    throw new Untold(`Orders of plans are not answered (${answerWords(answer.refusal)}).`);
  const isCounted = typeof answer.data.pagingMetadata?.total === 'number';
  return tell(isCounted, `A sorted page of orders of plans comes ${isCounted ? 'with' : 'without'} a total.`);
}

export async function absentCollection(probed: ProbedSite): Promise<Finding> {
  const { refusal } = await probed.ask(data.countItems, { dataCollectionId: 'NoSuchCollectionOfThisSite' });
  if (refusal === undefined) return differs('A collection that does not exist is counted.');
  if (refusal.reason !== 'rejected') throw new Untold(`Such a count: ${answerWords(refusal)}.`);
  return tell(refusal.code === 'WDE0025', `A collection that does not exist: ${answerWords(refusal)}.`);
}

export async function dates(probed: ProbedSite): Promise<Finding> {
  const [own] = await ownCollections(probed);
  const { dataItems = [] } = await probed.read(data.queryItems, {
    dataCollectionId: String(own?.id),
    query: { paging: { limit: 1000, offset: 0 } },
  });
  const written = dataItems.flatMap((item) => {
    const created: unknown = Object(Object(item)['data'])['_createdDate'];
    return created == null ? [] : [Object(created) as object];
  });
  some(written, 'No item that was looked at says when it was made');
  const known = written.filter((created) => '$date' in created).length;
  return tell(known === written.length, `${known} of ${written.length} items say it as {"$date": …}.`);
}

export async function installedApps(probed: ProbedSite): Promise<Finding> {
  const { appInstances } = await probed.read(site.listAppInstances, {});
  if (appInstances === undefined) return differs('The answer has no appInstances.');
  const named = appInstances.filter(({ appDefId }) => typeof appDefId === 'string').length;
  return named === appInstances.length
    ? holds(`${named} apps are listed, each with its id.`)
    : differs(`${named} of ${appInstances.length} apps have an id.`);
}
