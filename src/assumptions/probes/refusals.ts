import { endpoints as blog } from '../../products/blog/wire.ts';
import { endpoints as events } from '../../products/events/wire.ts';
import { endpoints as forms } from '../../products/forms/wire.ts';
import { endpoints as members } from '../../products/members/wire.ts';
import { endpoints as site } from '../../products/site/wire.ts';
import { differs, holds, tell, type Finding } from '../assumption.ts';
import { Untold } from '../untold.ts';
import { firstPages, some } from '../lists.ts';
import type { ProbedSite } from '../probed-site.ts';
import { answerWords } from '../refusal.ts';

const ONE = { query: { paging: { limit: 1, offset: 0 } } };

export async function badKey(probed: ProbedSite): Promise<Finding> {
  const { refusal } = await probed.hear(members.queryMembers, ONE, 'unknown');
  if (refusal?.status === undefined) throw new Untold('Wix gave no answer to a key that nobody has.');
  return tell(refusal.status === 403, `A key that nobody has: ${answerWords(refusal)}.`);
}

export async function badKeyOfEvents(probed: ProbedSite): Promise<Finding> {
  const { refusal } = await probed.hear(events.queryEvents, ONE, 'unknown');
  if (refusal?.status === undefined) throw new Untold('Wix gave no answer to a key that nobody has.');
  const isSo = refusal.status === 428 && refusal.code === 'MISSING_REQUEST_SITE_CONTEXT';
  return tell(isSo, `A key that nobody has: ${answerWords(refusal)}.`);
}

export async function deniedBody(probed: ProbedSite): Promise<Finding> {
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

export async function siteListHeaders(probed: ProbedSite): Promise<Finding> {
  if (probed.credentials.kind !== 'apiKey' || probed.credentials.accountId === undefined)
    throw new Untold('WIX_ACCOUNT_ID is not set, by which the list of sites is asked for.');
  const request = { query: { cursorPaging: { limit: 1 } } };
  await probed.read(site.querySites, request);
  const { refusal } = await probed.hear(site.querySites, request, 'account-and-site');
  return refusal === undefined
    ? differs('The list was answered although the request named a site too.')
    : holds(`With a site named too: ${answerWords(refusal)}.`);
}

export async function tokenLifetime(probed: ProbedSite): Promise<Finding> {
  const seconds = await probed.tokenSeconds();
  return tell(seconds === 14_400, `An access token lives ${seconds} seconds.`);
}

/** @throws Untold where no list was answered: then it is the key that Wix does not know */
async function needKnownKey(probed: ProbedSite): Promise<void> {
  const answered = (await firstPages(probed)).filter(({ answer }) => answer.data !== undefined);
  some(answered, 'Wix answered no list, so that it may be the key that it does not know');
}

export async function eventsAbsent(probed: ProbedSite): Promise<Finding> {
  const { refusal } = await probed.hear(events.queryEvents, ONE);
  if (refusal === undefined) throw new Untold('The site has Wix Events.');
  await needKnownKey(probed);
  if (refusal.status !== 428) throw new Untold(`Wix Events answers ${answerWords(refusal)}.`);
  return tell(refusal.code === 'WIX_EVENTS_APP_NOT_INSTALLED', `Wix Events answers ${answerWords(refusal)}.`);
}

export async function blogAbsent(probed: ProbedSite): Promise<Finding> {
  const { refusal } = await probed.ask(blog.queryPosts, { query: { cursorPaging: { limit: 100 } } });
  if (refusal === undefined) throw new Untold('The site has Wix Blog.');
  await needKnownKey(probed);
  if (refusal.status !== 401 && refusal.status !== 428)
    throw new Untold(`Wix Blog answers ${answerWords(refusal)}.`);
  return tell(refusal.status === 401, `Wix Blog answers ${answerWords(refusal)}.`);
}

export async function formsAbsent(probed: ProbedSite): Promise<Finding> {
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
