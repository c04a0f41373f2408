import { DAY, extended, HOUR, imageId, imageUrl, iso, phrases, pickAt, seoData } from '../making.ts';
import { SITE_FACTS, spread, times, when, WORKSHOP, WORKSHOP_LINE } from '../making.ts';
import type { Json, JsonObject, SiteState } from '../making.ts';
import { BOOKINGS_APP, BRANCHES, OPTIONS_EVERY, price, RESOURCE_TYPES } from './booking-world.ts';
import { staffResourceId } from './booking-world.ts';
import { CATEGORY_NAMES, POLICIES, policyParts } from './small-sets.ts';
import { staffName } from './staff.ts';

/** What the business offers. Two services share a name, as they do on real sites. */
const NAMES = phrases(`
  Wheel throwing for beginners | Open studio evening | Glaze chemistry, eight weeks |
  Private lesson – one to one | שיעור קדרות למתחילים | Raku firing weekend 🔥 |
  Drehen für Fortgeschrittene | Wheel throwing for beginners | ورشة الخزف للعائلات |
  Kiln hire <by appointment> | 陶芸体験 (日帰り) | Repair & "kintsugi" course`);

const OPENED = Date.UTC(2019, 4, 1, 8);
const TODAY = Date.UTC(2026, 4, 30);

/** wire: the id of the form that every service has unless it is given another. */
export const DEFAULT_FORM = '00000000-0000-0000-0000-000000000000';

export function serviceName(n: number): string {
  const round = Math.floor(n / NAMES.length);
  return `${pickAt(NAMES, n)}${round === 0 ? '' : ` ${round + 1}`}`;
}

/** What is booked; services take turns. */
export const serviceType = (n: number) => pickAt(['APPOINTMENT', 'CLASS', 'COURSE'] as const, n);

/** Services with variants have varied prices; only courses are paid by subscription. */
export function rateType(n: number) {
  if (n % OPTIONS_EVERY === 0) return 'VARIED';
  if (serviceType(n) === 'COURSE' && n % 2 === 0) return 'SUBSCRIPTION';
  return pickAt(['FIXED', 'CUSTOM', 'NO_FEE', 'FIXED'] as const, n);
}

/** Serials of the staff who provide a service; one of them has left. */
export function serviceStaff({ count }: SiteState, n: number): readonly number[] {
  return isBare(n) ? [] : [...new Set([n % count('staffMembers'), (n * 2 + 1) % count('staffMembers')])];
}

/** Every seventh service has been given nothing beyond what Wix requires. */
const isBare = (n: number): boolean => n % 7 === 5;

/** wire: a service with everything that `conditionalFields` can ask for. Hidden ones come like the others. */
export function serviceAt(n: number, site: SiteState): JsonObject {
  const { count, id } = site;
  const created = spread(OPENED, TODAY, count('bookingServices'), n);
  const type = serviceType(n);
  const slug = `class-${n}`;
  const slugs = [
    { name: slug, custom: false, createdDate: iso(created) },
    { name: `ton-kurs-${n}`, custom: true, createdDate: iso(created + 60 * DAY) },
  ].slice(0, n % 5 === 1 ? 2 : 1);
  const staff = serviceStaff(site, n);
  const page = (name: string): JsonObject => {
    const relativePath = `/${name}/${slug}`;
    return { relativePath, url: `${SITE_FACTS.publishedUrl}${relativePath}` };
  };
  return {
    createdDate: iso(created),
    appId: BOOKINGS_APP,
    createdByAppId: BOOKINGS_APP,
    type,
    sortOrder: n % 7,
    name: serviceName(n),
    description: n % 4 === 2 ? '' : `Bring an apron.\n<em>Clay & tools</em> are included – בואו! ${n}`,
    tagLine: when(n % 3 === 0, 'Small groups, big kiln'),
    defaultCapacity: type === 'APPOINTMENT' ? 1 : 8 + (n % 5),
    hidden: n % 9 === 8,
    payment: paymentOf(site, n),
    onlineBooking: { enabled: n % 6 !== 5, requireManualApproval: n % 8 === 3, allowMultipleRequests: false },
    conferencing: { enabled: n % 10 === 4 },
    locations: locationsOf(site, n),
    bookingPolicy: { id: id('bookingPolicies', n % POLICIES), ...policyParts(n % POLICIES) },
    schedule: { id: id('schedules', n), ...(type === 'APPOINTMENT' ? slotsOf(n) : sessionsOf(n, created)) },
    staffMemberIds: [
      ...staff.map((member) => staffResourceId(site, member)),
      ...(n % 11 === 6 ? [id('deletedResources', n)] : []),
    ],
    staffMemberDetails: {
      staffMembers: staff.map((member) => ({
        staffMemberId: id('staffMembers', member),
        name: staffName(member),
        mainMedia: when(member % 5 !== 3, pictureOf(site, 9000 + member, 0, staffName(member))),
      })),
    },
    supportedSlugs: slugs,
    mainSlug: slugs.at(-1),
    urls: {
      servicePage: page('service-page'),
      bookingPage: page('booking-form'),
      calendarPage: page('booking-calendar'),
    },
    updatedDate: iso(created + Math.floor(((TODAY - created) * ((n * 37) % 101)) / 101)),
    revision: String(1 + (n % 12)),
    ...when(!isBare(n), () => richParts(site, n)),
  };
}

function richParts(site: SiteState, n: number): JsonObject {
  const { count, id } = site;
  const name = serviceName(n);
  const category = n % (CATEGORY_NAMES.length - 1);
  const addOnId = id('addOns', n);
  const type = n % RESOURCE_TYPES.length;
  const room = n % Math.max(count('bookingResources'), 1);
  const roomId = id('bookingResources', room);
  const resource = {
    resourceType: { id: id('resourceTypes', 1 + type), name: RESOURCE_TYPES[type] },
    resourceIds: { values: [roomId, ...(n % 6 === 0 ? [id('deletedResources', n)] : [])] },
    resourceDetails: { resources: [{ id: roomId, name: `Room ${room}` }] },
  };
  return {
    category: {
      id: id('bookingCategories', category),
      name: CATEGORY_NAMES[category],
      // Some are of a category that was deleted; Wix keeps its name.
      ...when(n % 13 === 9, { id: id('deletedCategories', n), name: 'Gone' }),
      sortOrder: category * 10,
    },
    form: { id: n % 2 === 0 ? DEFAULT_FORM : id('forms', n % 12) },
    media: {
      items: times(1 + (n % 3), (at) => pictureOf(site, n, at, name)),
      mainMedia: pictureOf(site, n, 0, name),
      coverMedia: when(n % 2 === 0, pictureOf(site, n, 1)),
    },
    serviceResources: n % 3 === 0 ? [resource] : [],
    extendedFields: extended('services', { level: n % 3, note: 'Größe "M" <3' }),
    seoData: seoData(name, n),
    addOnGroups: [
      {
        id: id('addOnGroups', n),
        name: 'Extras',
        maxNumberOfAddOns: 2,
        addOnIds: [addOnId],
        prompt: 'Anything else?',
      },
    ],
    addOnDetails: [{ addOnId, durationInMinutes: 15 }],
    taxableAddress: { taxableAddressType: n % 2 === 0 ? 'BUSINESS' : 'BILLING' },
    primaryResourceType: id('resourceTypes', 0),
  };
}

/** wire: what a service costs and how it is paid. */
function paymentOf({ id }: SiteState, n: number): JsonObject {
  const rate = rateType(n);
  const amount = 30_000 + (n % 9) * 5505;
  const isFourth = n % 4 === 0;
  const inPlan = n % 5 === 3;
  const deposit = when(isFourth, { deposit: price(10_000), fullUpfrontPaymentAllowed: true });
  const varied = { defaultPrice: price(25_000), deposit: price(5000), minPrice: price(25_000) };
  const parts: Record<typeof rate, JsonObject> = {
    FIXED: { fixed: { price: price(amount), ...deposit } },
    CUSTOM: { custom: { description: 'Price on request – מחיר לפי בקשה' } },
    VARIED: { varied: { ...varied, maxPrice: price(46_010), fullUpfrontPaymentAllowed: false } },
    NO_FEE: {},
    SUBSCRIPTION: {
      subscription: {
        amountPerBillingCycle: price(49_000),
        frequency: 'MONTHLY',
        totalPayments: 3 + (n % 4),
        firstChargeDate: isFourth ? 'SCHEDULED' : 'CHECKOUT',
        recurringStartDate: when(isFourth, '2026-09-01T00:00:00Z'),
      },
    },
  };
  return {
    rateType: rate,
    ...parts[rate],
    options: {
      online: rate !== 'NO_FEE' && rate !== 'CUSTOM',
      inPerson: n % 2 === 0,
      deposit: isFourth,
      pricingPlan: inPlan,
    },
    pricingPlanIds: inPlan ? [0, 1].map((plan) => id('pricingPlans', plan)) : [],
    addOnOption: when(n % 6 === 0, n % 12 === 0 ? 'ONLINE' : 'IN_PERSON'),
    discountInfo: when(n % 8 === 7, { discountName: 'Spring', priceAfterDiscount: price(amount - 5000) }),
  };
}

function sessionsOf(n: number, created: number): JsonObject {
  // The oldest course is a record of what was before the site: it began in 1968.
  const start = n === 2 ? Date.UTC(1968, 9, 1, 17) : created + 30 * DAY;
  return {
    firstSessionStart: iso(start),
    lastSessionEnd: iso(start + 56 * DAY + 2 * HOUR),
    availabilityConstraints: { timeBetweenSessions: 0 },
  };
}

const BY_HOUR = { unitType: 'HOUR', hourOptions: { minDurationInMinutes: 60, maxDurationInMinutes: 240 } };
const BY_DAY = { unitType: 'DAY', dayOptions: { minDurationInDays: 1, maxDurationInDays: 5 } };

const slotsOf = (n: number): JsonObject => ({
  availabilityConstraints: {
    durations: [{ minutes: 60 }, { minutes: 90 }],
    sessionDurations: [60, 90],
    timeBetweenSessions: 15,
    durationRange: when(n % 6 === 3, n % 12 === 3 ? BY_HOUR : BY_DAY),
  },
});

const ADDRESS = {
  ...WORKSHOP,
  streetAddress: { ...WORKSHOP.streetAddress, apt: '' },
  addressLine: 'Am Alten Speicher 7',
  formattedAddress: WORKSHOP_LINE,
};
const BEACH = { formattedAddress: 'Strandbad, Tor 3' };
const CONTACT = { email: 'owner@example.com', phone: '+49 30 231 25000' };

/** wire: where a service takes place: at one branch, elsewhere, at the customer's, or at both branches. */
function locationsOf(site: SiteState, n: number): Json[] {
  if (n % 4 === 2) return [{ type: 'CUSTOMER' }];
  if (n % 4 === 1) {
    const id = site.id('customLocations', n);
    return [{ id, type: 'CUSTOM', custom: { id, address: BEACH }, calculatedAddress: BEACH }];
  }
  return BRANCHES.slice(0, n % 4 === 3 ? 2 : 1).map((name, at) => {
    const id = site.id('location', 1000 + at);
    const business = { id, name, default: at === 0, address: ADDRESS, ...CONTACT };
    return { id, type: 'BUSINESS', business, calculatedAddress: ADDRESS };
  });
}

function pictureOf({ seed }: SiteState, n: number, place: number, altText?: string): JsonObject {
  const id = imageId(seed, 7000 + n, place);
  // wire: the address of a picture can be its bare id or a Wix URI.
  const uri = `wix:image://v1/${id}/class.jpg#originWidth=1200&originHeight=800`;
  const url = pickAt([imageUrl(id), id, uri], n + place);
  return { image: { id, url, width: 1200, height: 800, altText, filename: 'class.jpg' } };
}
