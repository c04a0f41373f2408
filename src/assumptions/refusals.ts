import { endpoints as blog } from '../products/blog/wire.ts';
import { endpoints as events } from '../products/events/wire.ts';
import { endpoints as forms } from '../products/forms/wire.ts';
import { endpoints as members } from '../products/members/wire.ts';
import { endpoints as site } from '../products/site/wire.ts';
import { differs, holds, tell, type Assumption, type Finding } from './assumption.ts';
import { Untold } from './untold.ts';
import { firstPages, some } from './lists.ts';
import type { ProbedSite } from './probed-site.ts';
import { answerWords } from './refusal.ts';

const ONE = { query: { paging: { limit: 1, offset: 0 } } };

async function badKey(probed: ProbedSite): Promise<Finding> {
  const { refusal } = await probed.hear(members.queryMembers, ONE, 'unknown');
  if (refusal?.status === undefined) throw new Untold('Wix gave no answer to a key that nobody has.');
  return tell(refusal.status === 403, `A key that nobody has: ${answerWords(refusal)}.`);
}

async function badKeyOfEvents(probed: ProbedSite): Promise<Finding> {
  const { refusal } = await probed.hear(events.queryEvents, ONE, 'unknown');
  if (refusal?.status === undefined) throw new Untold('Wix gave no answer to a key that nobody has.');
  const isSo = refusal.status === 428 && refusal.code === 'MISSING_REQUEST_SITE_CONTEXT';
  return tell(isSo, `A key that nobody has: ${answerWords(refusal)}.`);
}

async function deniedBody(probed: ProbedSite): Promise<Finding> {
  const denied = (await firstPages(probed)).flatMap(({ answer: { refusal } }) =>
    refusal?.reason === 'denied' && refusal.code === undefined ? [refusal] : [],
  );
  const [first] = some(denied, 'The key lacks none of the permissions that were tried');
  const isSo = denied.every(({ body }) => body !== 'empty');
  return tell(
    isSo,
    `${denied.length} lists were denied, the first with ${first?.status ?? 403} and ${first?.body === 'empty' ? 'no body' : 'an envelope without a word'}.`,
  );
}

async function siteListHeaders(probed: ProbedSite): Promise<Finding> {
  if (probed.credentials.kind !== 'apiKey' || probed.credentials.accountId === undefined)
    throw new Untold('WIX_ACCOUNT_ID is not set, by which the list of sites is asked for.');
  const request = { query: { cursorPaging: { limit: 1 } } };
  await probed.read(site.querySites, request);
  const { refusal } = await probed.hear(site.querySites, request, 'account-and-site');
  return refusal === undefined
    ? differs('The list was answered although the request named a site too.')
    : holds(`With a site named too: ${answerWords(refusal)}.`);
}

async function tokenLifetime(probed: ProbedSite): Promise<Finding> {
  const seconds = await probed.tokenSeconds();
  return tell(seconds === 14_400, `An access token lives ${seconds} seconds.`);
}

/** @throws Untold where no list was answered: then it is the key that Wix does not know */
async function needKnownKey(probed: ProbedSite): Promise<void> {
  const answered = (await firstPages(probed)).filter(({ answer }) => answer.data !== undefined);
  some(answered, 'Wix answered no list, so that it may be the key that it does not know');
}

async function eventsAbsent(probed: ProbedSite): Promise<Finding> {
  const { refusal } = await probed.hear(events.queryEvents, ONE);
  if (refusal === undefined) throw new Untold('The site has Wix Events.');
  await needKnownKey(probed);
  if (refusal.status !== 428) throw new Untold(`Wix Events answers ${answerWords(refusal)}.`);
  return tell(refusal.code === 'WIX_EVENTS_APP_NOT_INSTALLED', `Wix Events answers ${answerWords(refusal)}.`);
}

async function blogAbsent(probed: ProbedSite): Promise<Finding> {
  const { refusal } = await probed.ask(blog.queryPosts, { query: { cursorPaging: { limit: 100 } } });
  if (refusal === undefined) throw new Untold('The site has Wix Blog.');
  await needKnownKey(probed);
  if (refusal.status !== 401 && refusal.status !== 428)
    throw new Untold(`Wix Blog answers ${answerWords(refusal)}.`);
  return tell(refusal.status === 401, `Wix Blog answers ${answerWords(refusal)}.`);
}

async function formsAbsent(probed: ProbedSite): Promise<Finding> {
  const inApp = await probed.ask(forms.queryForms, {
    query: { filter: { namespace: { $eq: 'wix.form_app.form' } }, cursorPaging: { limit: 100 } },
  });
  if (inApp.refusal?.reason !== 'absent')
    throw new Untold('The site has Wix Forms, or the key may not read forms.');
  const others = await Promise.all(
    ['wix.bookings.v2.bookings', 'wix.ecom.v1.checkout', 'wix.contacts.v4.contact'].map((namespace) =>
      probed.ask(forms.queryForms, {
        query: { filter: { namespace: { $eq: namespace } }, cursorPaging: { limit: 1 } },
      }),
    ),
  );
  const served = others.filter(({ data }) => data !== undefined).length;
  return tell(
    served === 0,
    `Without Wix Forms ${served} of ${others.length} namespaces of other apps are answered.`,
  );
}

const CONNECTION = ['connection', 'availability'];

/** What is taken to be so of the ways in which Wix refuses. */
export const refusals: readonly Assumption[] = [
  {
    id: 'bad-key',
    statement: 'A key that Wix does not know is answered with 403, not with 401.',
    evidence: 'assumed',
    restsOn: CONNECTION,
    otherwise: 'Nothing: both are understood. A 401 is told from a missing permission sooner.',
    switches: ['badKeyStatus'],
    probe: badKey,
  },
  {
    id: 'events-bad-key',
    statement: 'Wix Events answers a key that it does not know with 428 MISSING_REQUEST_SITE_CONTEXT.',
    evidence: 'reported',
    restsOn: CONNECTION,
    otherwise: 'Nothing: another product confirms every doubtful answer.',
    switches: ['eventsBadKeyIs428'],
    probe: badKeyOfEvents,
  },
  {
    id: 'denied-body',
    statement:
      'A missing permission is answered with 403 and an envelope without a word, not with no body at all.',
    evidence: 'reported',
    restsOn: CONNECTION,
    otherwise: 'Nothing: both are understood.',
    switches: ['deniedBody'],
    probe: deniedBody,
  },
  {
    id: 'events-absent',
    statement: 'Where Wix Events is not on the site, it says so in a code of its own.',
    evidence: 'reported',
    restsOn: CONNECTION,
    otherwise: 'The absent app is told from a bad key by another product only, which costs a request.',
    switches: ['eventsAbsent'],
    probe: eventsAbsent,
  },
  {
    id: 'blog-absent',
    statement: 'Where Wix Blog is not on the site, it answers 401.',
    evidence: 'reported',
    restsOn: CONNECTION,
    otherwise: 'Nothing: a code of its own is understood too.',
    switches: ['blogAbsentStatus'],
    probe: blogAbsent,
  },
  {
    id: 'forms-absent',
    statement: 'Where Wix Forms is not on the site, the namespaces of forms of other apps are refused too.',
    evidence: 'assumed',
    restsOn: ['forms', 'formSubmissions'],
    otherwise: 'Nothing: every namespace is asked by itself, and what one answers is read.',
    switches: ['formsNamespacesNeedForms'],
    probe: formsAbsent,
  },
  {
    id: 'site-list-headers',
    statement: "The list of an account's sites refuses a request that names a site too.",
    evidence: 'documented',
    restsOn: ['site.editor'],
    otherwise: 'Nothing: the two are never sent together.',
    switches: ['siteListWithSiteHeader'],
    probe: siteListHeaders,
  },
  {
    id: 'access-token-lifetime',
    statement: 'An access token of an app lives for four hours.',
    evidence: 'assumed',
    restsOn: ['credentials of an app'],
    otherwise: 'Nothing: the time that comes with the token is believed.',
    switches: ['accessTokenSeconds'],
    probe: tokenLifetime,
  },
];
