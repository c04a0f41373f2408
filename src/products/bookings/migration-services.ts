import type { FieldRule } from '../../contract/step-definition.ts';
import { always, oneOf, risk, slugTwice } from '../../migration/rules/risks.ts';
import { firstOf, joined, list, rows } from '../../migration/rules/several-values.ts';
import {
  FETCHED,
  foundAgain,
  seo,
  shownOnSite,
  shownStatus,
  TAXES,
  times,
} from '../../migration/rules/shared.ts';
import { databaseStep, step } from '../../migration/rules/steps.ts';
import { because, OF_APPS, SEO, TAGS, TECHNICAL } from '../../migration/rules/unmapped.ts';
import { decimal, email, flag, integer, json, text, time, upload } from '../../migration/rules/values.ts';

const SET_UP = 'Insites takes no bookings: how they are taken is set up anew where they will be.';
const FILE = 'The file moves; Insites computes its size itself.';
const ADD_ONS = 'Ids without names and prices: Wix gives those out to apps of its own only.';
const HOURS = 'Insites takes no bookings: working hours are set up anew where they will be taken.';
export const THEIR_OWN = 'A record of its own, which another step moves.';

/** What every item of the databases has. */
export const row: readonly FieldRule[] = [
  text('id', 'wix_id'),
  time('createdAt', 'created_at'),
  time('updatedAt', 'updated_at'),
];

export const staffMembers = databaseStep('wix_staff_member', 'Wix staff members', {
  id: 'staffMembers',
  title: 'Staff members',
  wixEntity: 'StaffMember',
  isShort: true,
  fields: [
    ...row,
    text('name'),
    email('email'),
    text('phone'),
    text('description'),
    upload('image.url', 'image', { note: FETCHED }),
    flag('serviceProvider', 'service_provider'),
  ],
  unmapped: {
    image: FILE,
    resourceId: TECHNICAL,
    resource: 'It stands for the staff member where something is booked in Wix.',
    resourceDetails: HOURS,
    associatedWixIdentity: 'Who can log in to Wix says nothing about the new site.',
    ...because(TAGS, 'tagIds privateTagIds'),
    extendedFields: OF_APPS,
    revision: TECHNICAL,
  },
  media: ['image.url'],
  risks: [
    risk.info('STAFF_CANNOT_LOG_IN', always, {
      message: 'Staff members are kept as a list; they do not become people who can log in to Insites.',
      advice: 'Invite those who need it.',
    }),
  ],
});

export const bookingResources = databaseStep('wix_booking_resource', 'Wix booking resources', {
  id: 'bookingResources',
  title: 'Rooms and equipment',
  wixEntity: 'BookingResource',
  isShort: true,
  fields: [...row, text('name'), text('type.name', 'type'), flag('availableInAllLocations', 'everywhere')],
  unmapped: {
    typeId: 'Its name is kept; the id says something about the record in Wix only.',
    type: 'Its name is kept; the rest says something about the record in Wix only.',
    ...because(
      HOURS,
      'workingHoursSchedules eventsScheduleId availableInBusinessLocations businessLocationIds',
    ),
    extendedFields: OF_APPS,
    revision: TECHNICAL,
  },
  warnings: ['Wix lists its staff among the resources, too.'],
});

/** What Insites has no column of its own for. */
function facts(rules: readonly FieldRule[]): readonly FieldRule[] {
  return rules.map((rule) => ({ ...rule, target: `custom_field.wix_service_${rule.target}` }));
}

export const bookingServices = step({
  id: 'bookingServices',
  title: 'Services with prices, as products',
  wixEntity: 'BookingService',
  since: null,
  dependsOn: ['collections'],
  entity: 'product',
  dedupe: ['slug'],
  fields: [
    firstOf(['name', 'slug', 'id'], 'product_name'),
    text('slug'),
    text('tagLine', 'short_description'),
    text('description', 'long_description'),
    shownStatus('hidden', { default: 'enabled' }),
    shownOnSite('hidden'),
    decimal('payment.fixed.price.amount', 'regular_price'),
    decimal('payment.varied.defaultPrice.amount', 'regular_price'),
    decimal('payment.subscription.amountPerBillingCycle.amount', 'regular_price', {
      default: 0,
      note: 'One instalment. Services that are free or priced by a text have 0.',
    }),
    upload('mainImage.url', 'product_image', { note: FETCHED }),
    {
      source: 'images[].url',
      target: 'gallery_1',
      transform: 'UPLOAD_LIST',
      note: 'A gallery holds uuids of attachments: the step `galleries` of the setup makes them after the import.',
    },
    ...seo,
    ...facts([
      foundAgain('id'),
      text('type'),
      text('category.name', 'category'),
      integer('defaultCapacity', 'capacity'),
      text('payment.rateType', 'rate_type'),
      text('payment.customDescription', 'price_text'),
      decimal('payment.varied.minPrice.amount', 'min_price'),
      decimal('payment.varied.maxPrice.amount', 'max_price'),
      integer('payment.subscription.totalPayments', 'instalments'),
      text('payment.subscription.frequency', 'instalment_frequency'),
      time('payment.subscription.recurringStartDate', 'first_instalment'),
      decimal('payment.subscription.enrollmentFee.amount', 'enrollment_fee'),
      decimal('payment.fixed.deposit.amount', 'deposit'),
      decimal('payment.varied.deposit.amount', 'deposit'),
      json('optionsAndVariants.raw', 'variants', {
        note: 'What can be chosen and the price of each choice, as Wix has it.',
      }),
      list('schedule.durations', 'durations', { note: 'Minutes.' }),
      list('schedule.sessionDurations', 'durations', {
        note: 'Where Wix computes none: it ignores these where the price depends on the length.',
      }),
      time('schedule.firstSessionStart', 'starts'),
      time('schedule.lastSessionEnd', 'ends'),
      rows('locations[]', ['calculatedAddress.formattedAddress', 'business.name', 'type'], 'locations'),
      joined('staffMembers[].name', 'staff'),
      text('policy.description', 'policy'),
      text('urls.servicePage.url', 'url', { note: 'The old address, for redirects.' }),
    ]),
    ...times,
  ],
  constants: [
    { target: 'is_subscription', value: false },
    { target: 'tax_amount', value: 0, note: TAXES },
  ],
  unmapped: {
    sortOrder: 'The order of products is set up anew.',
    images: 'The files move; Insites computes their size itself.',
    mainImage: FILE,
    coverImage: 'It belongs to the layout of the new site.',
    category: 'Its name is kept as text; the rest says something about the record in Wix only.',
    formId: 'The same as `form`.',
    form: 'Forms are moved by their own step.',
    payment: 'Prices, deposit, fee and instalments are mapped; the ways to pay are set up anew.',
    ...because(SET_UP, 'onlineBooking conferencingEnabled'),
    locations: 'Name and address are kept as text; the rest follows from them.',
    policy: 'What customers are told is kept; the rules are set up anew where bookings will be taken.',
    schedule: 'Times and lengths are kept; the rest follows from them.',
    staffResourceIds: 'The names of the staff are kept as text.',
    staffDetails: 'The same as `staffMembers`.',
    staffMembers: THEIR_OWN,
    serviceResources: SET_UP,
    mainSlug: 'Its name is `slug`.',
    supportedSlugs: 'Wix leads them to the page itself; redirects start from its address.',
    urls: 'The page about the service is kept; the others have no counterpart.',
    seo: SEO,
    ...because(ADD_ONS, 'addOnGroups addOnDetails'),
    taxableAddressType: TAXES,
    ...because(SET_UP, 'primaryResourceTypeId primaryResourceType'),
    optionsAndVariants: 'Kept whole as text.',
    ...because(TECHNICAL, 'appId createdByAppId'),
    extendedFields: OF_APPS,
    revision: TECHNICAL,
  },
  redirect: {
    source: 'urls.servicePage.url',
    target: '/{slug}',
    note: 'Wix shows services at `/service-page/<slug>`; a site can have changed that.',
  },
  media: ['mainImage.url', 'images[].url'],
  warnings: [
    'Insites has no bookings: a service becomes a product that can be shown and sold, without a calendar.',
    'Classes and courses could become events instead: the sources of Insites name both ways.',
  ],
  risks: [
    slugTwice('SERVICE_SLUG_TWICE', 'Services', 'products'),
    risk.warning('SERVICE_PRICE_TEXT', oneOf('payment.rateType', 'CUSTOM'), {
      message: 'Services that are priced by a text get the price 0; the text is kept in a custom field.',
      advice: 'Set a price after the copy.',
    }),
    risk.warning('SERVICE_VARIANTS', oneOf('payment.rateType', 'VARIED'), {
      message: 'Services with choices keep one price; choices and their prices are kept as text.',
      advice: 'Make variants of them after the copy where they are to be sold.',
    }),
    risk.warning('SERVICE_INSTALMENTS', oneOf('payment.rateType', 'SUBSCRIPTION'), {
      message: 'Services that are paid in instalments get the price of one; running payments stay with Wix.',
      advice: 'Agree with those customers on how they go on paying.',
    }),
  ],
});
