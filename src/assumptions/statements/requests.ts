import { assumed, changes, documented, harmless, reported, sdk, type Assumption } from '../assumption.ts';
import { appToken } from '../probes/account.ts';
import { missingRecord, timestamps } from '../probes/answers.ts';
import { bundledPermissions, requestIds } from '../probes/details.ts';
import {
  badKey,
  badKeyOfEvents,
  blogAbsent,
  deniedBody,
  eventsAbsent,
  tokenLifetime,
} from '../probes/refusals.ts';

const CONNECTION = ['connection', 'availability'];
const NOTHING_WITHOUT = 'Without it nothing is answered at all, and `wix-gateway check` says so.';

/** What is taken to be so of credentials, of requests and of the ways in which Wix refuses. */
export const requests: readonly Assumption[] = [
  {
    id: 'timestamps',
    title: 'Timestamps',
    statement: "On the wire points in time are ISO strings, where the SDK's types say Date.",
    evidence: 'SDK',
    more: [sdk('`int64` values such as `revision` and `numericId` are strings.')],
    restsOn: ['every record'],
    otherwise: changes('Times are errors of the answer, and are in `raw` as they came.'),
    probe: timestamps,
  },
  {
    id: 'statuses',
    title: 'Statuses',
    statement: 'Only 200 is success; errors carry details.applicationError.code or details.validationError.',
    evidence: 'documented',
    more: [
      documented(`5xx bodies are empty. 400 is bad input, 401 unknown credentials and occasionally a missing permission, 403 a missing
        permission, 404 a missing record, 428 a missing app or the wrong catalog version, 429 too many requests.`),
      reported('The texts, such as `meta-site <id> not found` of a 404 for a site that the key may not see.'),
      assumed('A 504 is a timeout, every other 5xx but 501 is temporary.'),
    ],
    restsOn: ['errors', ...CONNECTION],
    otherwise: changes('A refusal is shown with another code than it should have.'),
    probe: missingRecord,
  },
  {
    id: 'ambiguous-answers',
    title: 'Ambiguous answers',
    statement: 'A product\'s own "not installed" code, or a 403 with words, proves that the key is known.',
    evidence: 'assumed',
    hence: `A bad key can look like an absent app and an absent app like a bad key: a 401, a 403 without a word, and a 428 without an app's own
      code are believed only after another product has answered too. If every product answers with a mute 403, the test of the connection
      says PARTIAL and that it cannot tell whether the key was accepted.`,
    restsOn: CONNECTION,
    otherwise: changes('A key that Wix does not know is taken for one that lacks permissions.'),
    untold: 'It takes sites that lack apps, and keys that Wix does not know, in every combination.',
  },
  {
    id: 'bad-key',
    title: 'Unknown keys',
    statement: 'A key that Wix does not know is answered with 403, not with 401.',
    evidence: 'assumed',
    restsOn: CONNECTION,
    otherwise: harmless('both are understood. A 401 is told from a missing permission sooner.'),
    switches: ['badKeyStatus'],
    probe: badKey,
  },
  {
    id: 'events-bad-key',
    title: 'Unknown keys, to Wix Events',
    statement: 'Wix Events answers a key that it does not know with 428 MISSING_REQUEST_SITE_CONTEXT.',
    evidence: 'reported',
    restsOn: CONNECTION,
    otherwise: harmless('another product confirms every doubtful answer.'),
    switches: ['eventsBadKeyIs428'],
    probe: badKeyOfEvents,
  },
  {
    id: 'denied-body',
    title: 'Missing permissions',
    statement:
      'A missing permission is answered with 403 and an envelope without a word, not with no body at all.',
    evidence: 'reported',
    more: [reported('The envelope is `{"message":"","details":{}}`.')],
    restsOn: CONNECTION,
    otherwise: harmless('both are understood.'),
    switches: ['deniedBody'],
    probe: deniedBody,
  },
  {
    id: 'mute-403',
    title: 'Mute 403',
    statement: 'A 403 without a word is how at least one service throttles, too.',
    evidence: 'reported',
    hence: `It is tried again twice before it is believed, once by the test of the connection; a permission that was granted within the last ten
      minutes is never remembered as refused.`,
    restsOn: CONNECTION,
    otherwise: harmless('a refusal that is one costs two requests more.'),
    untold: 'Wix would have to throttle.',
  },
  {
    id: 'events-absent',
    title: 'Sites without Wix Events',
    statement: 'Where Wix Events is not on the site, it says so in a code of its own.',
    evidence: 'reported',
    restsOn: CONNECTION,
    otherwise: changes(
      'The absent app is told from a bad key by another product only, which costs a request.',
    ),
    switches: ['eventsAbsent'],
    probe: eventsAbsent,
  },
  {
    id: 'blog-absent',
    title: 'Sites without Wix Blog',
    statement: 'Where Wix Blog is not on the site, it answers 401.',
    evidence: 'reported',
    restsOn: CONNECTION,
    otherwise: harmless('a code of its own is understood too.'),
    switches: ['blogAbsentStatus'],
    probe: blogAbsent,
  },
  {
    id: 'bundled-permissions',
    title: 'Bundled permissions',
    statement:
      'A key that reads orders reads their payments, deliveries, invoices and abandoned checkouts, one that reads services staff and resources.',
    evidence: 'SDK',
    more: [
      sdk(
        `One tick brings several of Wix's permissions, say the tags of the SDK: "Read Orders" and "Read Bookings - Public Data" are such.`,
      ),
      assumed("Wix's list of ticks may offer them one by one."),
    ],
    restsOn: ['connection', 'order.payments', 'bookingResources'],
    otherwise: harmless('each permission is tested by itself, and what is denied is named.'),
    probe: bundledPermissions,
  },
  {
    id: 'keys',
    title: 'Keys',
    statement: 'An API key starts with IST. and goes into Authorization without Bearer, with wix-site-id.',
    evidence: 'documented',
    more: [assumed('Permissions of a key cannot be added later.')],
    hence: 'The advice is always a new key.',
    restsOn: ['credentials'],
    untried: NOTHING_WITHOUT,
  },
  {
    id: 'app-credentials',
    title: 'App credentials',
    statement:
      'The token that an app gets by POST /oauth2/token tells its site, and goes into Authorization as it is.',
    evidence: 'SDK',
    more: [
      sdk(`It takes \`instance_id\`, \`client_id\`, \`client_secret\` and \`grant_type: client_credentials\`; \`POST /oauth2/token-info\` tells the
        site of the token.`),
    ],
    restsOn: ['credentials of an app'],
    otherwise: changes('The gateway cannot be used with the credentials of an app: use an API key.'),
    probe: appToken,
  },
  {
    id: 'access-token-lifetime',
    title: 'Lifetime of access tokens',
    statement: 'An access token of an app lives for four hours.',
    evidence: 'assumed',
    restsOn: ['credentials of an app'],
    otherwise: harmless('the time that comes with the token is believed.'),
    switches: ['accessTokenSeconds'],
    probe: tokenLifetime,
  },
  {
    id: 'install-flow',
    title: 'Connecting by an app',
    statement:
      "Wix's installer leads back to postInstallationUrl with appId, tenantId, instanceId and signedInstance.",
    evidence: 'documented',
    more: [
      documented(`It keeps the query of that address; \`tenantId\` is the id of the site, and \`POST /oauth2/token-info\` of the signed value
        names the same instance and site. There is no code to exchange; the token comes as for every app.`),
    ],
    restsOn: ['sessions'],
    otherwise: changes(
      'A site cannot be connected by the app; a key or the credentials of the app still open it.',
    ),
    untold: 'Only an installation in a browser shows it.',
  },
  {
    id: 'request-ids',
    title: 'Request ids',
    statement: 'Every answer has a request id that is a time and a number, or a GUID.',
    evidence: 'reported',
    more: [reported('It is the header `X-Wix-Request-Id`, such as `1700000000.1234567890123456`.')],
    hence: 'An id of another shape is not passed on.',
    restsOn: ['errors'],
    otherwise: changes('Errors do not name the request by which Wix could find it.'),
    probe: requestIds,
  },
  {
    id: 'rate-limits',
    title: 'Rate limits',
    statement: 'Wix takes 200 requests per minute and app instance, and 3,000 reads of Wix Data.',
    evidence: 'documented',
    more: [
      documented('The first figure stands on an older page.'),
      assumed(`A 429 comes without \`Retry-After\`; then a minute is waited. Failed and aborted requests count, \`data\` is counted by itself, OAuth
        calls count in the common budget.`),
    ],
    restsOn: ['budget of requests', 'speed of exports'],
    otherwise: changes('Wix throttles, and the export waits and goes on; or it could be faster than it is.'),
    untold: 'It would take all requests of a minute, which the site itself may need.',
  },
];
