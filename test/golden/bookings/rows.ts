import type { GoldenRecord } from '../golden-answer.ts';
import { rowUuid } from '../identity.ts';
import {
  ADVICE,
  ANA,
  ANA_RESOURCE,
  BARE_SERVICE,
  BEN,
  CARVING,
  CLEO,
  COURSE,
  DAN,
  LATHE,
  ROOM,
  TURNING,
} from './ids.ts';
import { turningChoices } from './records-parts.ts';
import { file } from './records-services.ts';
import { bookingRecordRows, bookingRows } from './rows-bookings.ts';

const media = (place: string) => ({ remote_url: `https://static.wixstatic.com/media/${file(place)}` });

const member = (id: string, more: object): GoldenRecord => ({
  id,
  row: { uuid: rowUuid('StaffMember', id), 'properties.wix_id': id, ...more },
});

const resource = (id: string, more: object): GoldenRecord => ({
  id,
  row: { uuid: rowUuid('BookingResource', id), 'properties.wix_id': id, ...more },
});

const service = (id: string, more: object): GoldenRecord => ({
  id,
  row: {
    uuid: rowUuid('BookingService', id),
    'custom_field.wix_service_id': id,
    status: 'enabled',
    is_website_display: true,
    is_subscription: false,
    tax_amount: 0,
    is_use_meta_title: false,
    is_use_meta_description: false,
    ...more,
  },
});

const guest = (email: string, more: object): GoldenRecord => ({
  id: rowUuid('GuestBuyer', email),
  row: { uuid: rowUuid('GuestBuyer', email), email, ...more },
});

export const rows: Readonly<Record<string, readonly GoldenRecord[]>> = {
  staffMembers: [
    member(ANA, {
      'properties.name': 'Ana',
      'properties.email': 'ana@tidewater.example',
      'properties.phone': '+44 1947 000002',
      'properties.description': 'Carves since 1999',
      'properties.image': media('0006'),
      'properties.service_provider': true,
      created_at: '2022-01-01T00:00:00.111Z',
      updated_at: '2022-01-02T00:00:00.222Z',
    }),
    member(BEN, { 'properties.service_provider': false }),
    member(CLEO, {}),
    member(DAN, {}),
  ],
  bookingResources: [
    resource(ROOM, {
      'properties.name': 'The long room',
      'properties.type': 'Rooms',
      'properties.everywhere': false,
      created_at: '2021-01-01T00:00:00.111Z',
      updated_at: '2021-01-02T00:00:00.222Z',
    }),
    resource(ANA_RESOURCE, {
      'properties.name': 'Ana as a resource',
      'properties.type': 'People',
      'properties.everywhere': true,
    }),
    resource(LATHE, {}),
  ],
  bookingServices: [
    service(CARVING, {
      product_name: 'Carving',
      slug: 'carving-1',
      short_description: 'Bring gloves',
      long_description: 'A spoon of your own',
      regular_price: 40,
      product_image: media('0003'),
      gallery_1: [media('0001'), media('0002')],
      meta_title: 'Carving | Tidewater',
      is_use_meta_title: true,
      meta_description: 'Carve a spoon',
      is_use_meta_description: true,
      'custom_field.wix_service_type': 'APPOINTMENT',
      'custom_field.wix_service_category': 'Workshops',
      'custom_field.wix_service_capacity': 1,
      'custom_field.wix_service_rate_type': 'FIXED',
      'custom_field.wix_service_deposit': 10.5,
      // What Wix computes, not what was entered.
      'custom_field.wix_service_durations': ['90'],
      'custom_field.wix_service_locations':
        '[["3C Quay St, Whitby YO21","Quayside","BUSINESS"],["Barn End, Esk Valley",null,"CUSTOM"],[null,null,"CUSTOMER"]]',
      'custom_field.wix_service_staff': 'Ana',
      'custom_field.wix_service_policy': 'Be on time',
      'custom_field.wix_service_url': 'https://tidewater.example/service',
      created_at: '2023-03-01T00:00:00.111Z',
      updated_at: '2023-03-02T00:00:00.222Z',
    }),
    service(TURNING, {
      product_name: 'Turning',
      slug: 'turning',
      status: 'disabled',
      is_website_display: false,
      regular_price: 25,
      meta_title: 'Turning | Tidewater',
      is_use_meta_title: true,
      'custom_field.wix_service_type': 'CLASS',
      'custom_field.wix_service_category': 'Old',
      'custom_field.wix_service_capacity': 8,
      'custom_field.wix_service_rate_type': 'VARIED',
      'custom_field.wix_service_min_price': 20,
      'custom_field.wix_service_max_price': 30,
      'custom_field.wix_service_deposit': 4,
      'custom_field.wix_service_variants': JSON.stringify(turningChoices),
      'custom_field.wix_service_durations': ['75'],
      'custom_field.wix_service_starts': '2025-05-01T09:00:00.000Z',
      'custom_field.wix_service_ends': '2025-06-01T11:00:00.000Z',
    }),
    service(COURSE, {
      product_name: 'Joinery',
      slug: 'joinery',
      regular_price: 60,
      'custom_field.wix_service_type': 'COURSE',
      'custom_field.wix_service_rate_type': 'SUBSCRIPTION',
      'custom_field.wix_service_instalments': 6,
      'custom_field.wix_service_instalment_frequency': 'MONTHLY',
      'custom_field.wix_service_first_instalment': '2025-07-01T00:00:00.000Z',
      'custom_field.wix_service_enrollment_fee': 9.5,
    }),
    service(ADVICE, {
      product_name: 'advice',
      slug: 'advice',
      regular_price: 0,
      'custom_field.wix_service_type': 'APPOINTMENT',
      'custom_field.wix_service_rate_type': 'CUSTOM',
      'custom_field.wix_service_price_text': 'Ask us',
    }),
    service(BARE_SERVICE, { product_name: BARE_SERVICE, regular_price: 0 }),
  ],
  bookingGuests: [
    // Wanda booked with another address than her contact has: she has her row.
    guest('gus@example.org', {
      first_name: 'Gus',
      last_name: 'Gast',
      mobile_phone_country_code: '+965',
      mobile_phone_number: '25550142',
      created_at: '2025-02-01T00:00:00.111Z',
    }),
  ],
  bookings: bookingRows,
  bookingRecords: bookingRecordRows,
};
