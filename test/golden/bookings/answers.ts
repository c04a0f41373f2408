import { firstPage, pageOf } from '../connections.ts';
import type { GoldenAnswer } from '../golden-answer.ts';
import { whole } from '../whole-selection.ts';
import { bookingAnswers } from './answers-bookings.ts';
import { resourceAnswers, staffAnswers } from './answers-parts.ts';
import { serviceAnswers } from './answers-services.ts';
import { ANA, CARVING, COURSE, COURSE_BOOKING, GROUP_BOOKING, HER_BOOKING, ROOM, WANDA } from './ids.ts';

export const answers: readonly GoldenAnswer[] = [
  {
    name: 'services of every kind',
    document: `{ bookingServices { nodes ${whole('BookingService')} } }`,
    data: { bookingServices: { nodes: serviceAnswers } },
  },
  {
    name: 'bookings of every kind',
    document: `{ bookings { nodes ${whole('Booking')} } }`,
    data: { bookings: { nodes: bookingAnswers } },
  },
  {
    name: 'staff and resources',
    document: `{
      staffMembers { nodes ${whole('StaffMember')} }
      bookingResources { nodes ${whole('BookingResource')} }
    }`,
    data: { staffMembers: { nodes: staffAnswers }, bookingResources: { nodes: resourceAnswers } },
  },
  {
    name: 'one of each, their bookings and the first pages',
    document: `query ($service: ID!, $course: ID!, $booking: ID!, $contact: ID!) {
      bookingService(id: $service) { name bookings { nodes { id } } }
      course: bookingService(id: $course) { bookings { nodes { id } } }
      booking(id: $booking) { title }
      contact(id: $contact) { bookings(first: 1) { nodes { id } } }
      bookingServices(first: 1) ${firstPage}
      bookings(first: 1) ${firstPage}
      staffMembers(first: 1) ${firstPage}
      bookingResources(first: 1) ${firstPage}
    }`,
    variables: { service: CARVING, course: COURSE, booking: COURSE_BOOKING, contact: WANDA },
    data: {
      bookingService: { name: 'Carving', bookings: { nodes: [{ id: HER_BOOKING }, { id: GROUP_BOOKING }] } },
      course: { bookings: { nodes: [{ id: COURSE_BOOKING }] } },
      booking: { title: 'Joinery, as it was' },
      contact: { bookings: { nodes: [{ id: HER_BOOKING }] } },
      bookingServices: pageOf(5, CARVING, true),
      bookings: pageOf(6, HER_BOOKING, true),
      staffMembers: pageOf(4, ANA, true),
      bookingResources: pageOf(3, ROOM, true),
    },
  },
];
