import { selectedFields } from '../../gateway/selection.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { recordsOf } from '../../wix/envelope.ts';
import { guestsConnection, ordersConnection, ticketsConnection } from './connections.ts';
import { datesView, locationView } from './event-views.ts';
import { loadDefinition, loadGuest, loadOrder, loadRsvp, loadTicket } from './loaders.ts';
import { definitionOf, eventOf, orderOf, person } from './references.ts';
import { guestDetailsView, invoiceView, pricingView } from './registration-views.ts';
import { eachOf, listOf, money, objectOf, viewOf } from './shape.ts';
import { toTicketRecord } from './tickets-list.ts';

/** Resolvers of tickets for sale and of everyone who registered. What has no resolver is on the wire under the same name. */
export const registrationResolvers = {
  TicketDefinition: {
    __resolveReference: ({ id }, context, info) => loadDefinition(context, id, selectedFields(info)),
    name: ({ wire }) => wire.name,
    description: ({ wire }) => wire.description,
    policyText: ({ wire }) => wire.policyText,
    hidden: ({ wire }) => wire.hidden,
    limited: ({ wire }) => wire.limited,
    initialLimit: ({ wire }) => wire.initialLimit,
    actualLimit: ({ wire }) => wire.actualLimit,
    limitPerCheckout: ({ wire }) => wire.limitPerCheckout,
    pricingMethod: ({ wire }) => viewOf(wire.pricingMethod, pricingView),
    feeType: ({ wire }) => wire.feeType,
    salePeriod: ({ wire }) => objectOf(wire.salePeriod),
    saleStatus: ({ wire }) => wire.saleStatus,
    salesDetails: ({ wire }) => objectOf(wire.salesDetails),
    seatingDetails: ({ wire }) => viewOf(wire.seatingDetails, ({ places }) => ({ places: listOf(places) })),
    eventDetails: ({ wire }) =>
      viewOf(wire.eventDetails, (event) => ({
        ...event,
        location: viewOf(event.location, locationView),
        dateAndTimeSettings: viewOf(event.dateAndTimeSettings, datesView),
        eventPageUrl: objectOf(event.eventPageUrl),
      })),
    extendedFields: ({ wire }) => wire.extendedFields?.namespaces,
    revision: ({ wire }) => wire.revision,
    eventId: ({ wire }) => wire.eventId,
    event: ({ wire }, _, context, info) => eventOf(context, wire.eventId, info),
    createdAt: ({ wire }) => wire.createdDate,
    updatedAt: ({ wire }) => wire.updatedDate,
    raw: ({ wire }) => wire,
  },
  EventGuest: {
    __resolveReference: ({ id }, context, info) => loadGuest(context, id, selectedFields(info)),
    guestType: ({ wire }) => wire.guestType,
    attendanceStatus: ({ wire }) => wire.attendanceStatus,
    attendanceStatusUpdatedDate: ({ wire }) => wire.attendanceStatusUpdatedDate,
    guestDetails: ({ wire }) => viewOf(wire.guestDetails, guestDetailsView),
    totalGuests: ({ wire }) => wire.totalGuests,
    tickets: ({ wire }) => listOf(wire.tickets),
    additionalDetails: ({ wire }) => objectOf(wire.additionalDetails),
    secondaryLanguageCode: ({ wire }) => wire.secondaryLanguageCode,
    locale: ({ wire }) => wire.locale,
    revision: ({ wire }) => wire.revision,
    eventId: ({ wire }) => wire.eventId,
    event: ({ wire }, _, context, info) => eventOf(context, wire.eventId, info),
    contact: ({ wire }) => person('Contact', wire.contactId),
    member: ({ wire }) => person('Member', wire.memberId),
    rsvp: ({ wire: { rsvpId } }, _, context, info) =>
      typeof rsvpId === 'string' && rsvpId !== ''
        ? loadRsvp(context, rsvpId.toLowerCase(), selectedFields(info))
        : null,
    orderNumber: ({ wire }) => wire.orderNumber,
    order: ({ wire }, _, context, info) => orderOf(context, wire.orderNumber, info),
    ticketNumber: ({ wire }) => wire.ticketNumber,
    ticket: ({ wire: { ticketNumber } }, _, context, info) =>
      typeof ticketNumber === 'string' && ticketNumber !== ''
        ? loadTicket(context, ticketNumber, selectedFields(info))
        : null,
    createdAt: ({ wire }) => wire.createdDate,
    updatedAt: ({ wire }) => wire.updatedDate,
    raw: ({ wire }) => wire,
  },
  EventGuestTicket: {
    definition: ({ definitionId }, _, context, info) => definitionOf(context, definitionId, info),
  },
  EventRsvp: {
    __resolveReference: ({ id }, context, info) => loadRsvp(context, id, selectedFields(info)),
    status: ({ wire }) => wire.status,
    firstName: ({ wire }) => wire.firstName,
    lastName: ({ wire }) => wire.lastName,
    email: ({ wire }) => wire.email,
    form: ({ wire }) => listOf(wire.form?.inputValues),
    totalGuests: ({ wire }) => wire.totalGuests,
    guestList: ({ wire }) =>
      eachOf(wire.guestList?.guests, (guest) => ({
        ...guest,
        checkInDetails: objectOf(guest.checkInDetails),
      })),
    additionalGuestDetails: ({ wire }) => objectOf(wire.additionalGuestDetails),
    fullyCheckedIn: ({ wire }) => wire.fullyCheckedIn,
    checkedInGuestCount: ({ wire }) => wire.checkedInGuestCount,
    language: ({ wire }) => wire.language,
    locale: ({ wire }) => wire.locale,
    disableNotifications: ({ wire }) => wire.disableNotifications,
    onlineConferencingLogin: ({ wire }) => objectOf(wire.onlineConferencingLogin),
    anonymized: ({ wire }) => wire.anonymized,
    marketingConsent: ({ wire }) => wire.marketingConsent,
    extendedFields: ({ wire }) => wire.extendedFields?.namespaces,
    revision: ({ wire }) => wire.revision,
    eventId: ({ wire }) => wire.eventId,
    event: ({ wire }, _, context, info) => eventOf(context, wire.eventId, info),
    contact: ({ wire }) => person('Contact', wire.contactId),
    member: ({ wire }) => person('Member', wire.memberId),
    createdAt: ({ wire }) => wire.createdDate,
    updatedAt: ({ wire }) => wire.updatedDate,
    raw: ({ wire }) => wire,
  },
  EventOrder: {
    __resolveReference: ({ id }, context, info) => loadOrder(context, id, selectedFields(info)),
    orderNumber: ({ wire }) => wire.orderNumber,
    status: ({ wire }) => wire.status,
    confirmed: ({ wire }) => wire.confirmed,
    reservationId: ({ wire }) => wire.reservationId,
    snapshotId: ({ wire }) => wire.snapshotId,
    firstName: ({ wire }) => wire.firstName,
    lastName: ({ wire }) => wire.lastName,
    fullName: ({ wire }) => wire.fullName,
    email: ({ wire }) => wire.email,
    checkoutForm: ({ wire }) => listOf(wire.checkoutForm?.inputValues),
    method: ({ wire }) => wire.method,
    ticketsQuantity: ({ wire }) => wire.ticketsQuantity,
    totalPrice: ({ wire }) => money(wire.totalPrice),
    ticketsPdf: ({ wire }) => wire.ticketsPdf,
    tickets: ({ wire }) =>
      wire.tickets == null
        ? null
        : recordsOf(wire.tickets, 'tickets', ({ ticketNumber }) => ticketNumber).map(toTicketRecord),
    invoice: ({ wire }) => viewOf(wire.invoice, invoiceView),
    archived: ({ wire }) => wire.archived,
    anonymized: ({ wire }) => wire.anonymized,
    fullyCheckedIn: ({ wire }) => wire.fullyCheckedIn,
    paymentTransaction: ({ wire }) => objectOf(wire.paymentDetails?.transaction),
    paid: ({ wire }) => (wire.status === 'PAID' ? money(wire.totalPrice) : null),
    channel: ({ wire }) => wire.channel,
    marketingConsent: ({ wire }) => wire.marketingConsent,
    eventId: ({ wire }) => wire.eventId,
    event: ({ wire }, _, context, info) => eventOf(context, wire.eventId, info),
    contact: ({ wire }) => person('Contact', wire.contactId),
    member: ({ wire }) => person('Member', wire.memberId),
    createdAt: ({ wire }) => wire.created,
    updatedAt: ({ wire }) => wire.updated,
    raw: ({ wire }) => wire,
  },
  EventTicket: {
    __resolveReference: ({ id }, context, info) => loadTicket(context, id, selectedFields(info)),
    ticketNumber: ({ wire }) => wire.ticketNumber,
    orderNumber: ({ wire }) => wire.orderNumber,
    ticketDefinitionId: ({ wire }) => wire.ticketDefinitionId,
    name: ({ wire }) => wire.name,
    price: ({ wire }) => money(wire.price),
    free: ({ wire }) => wire.free,
    policy: ({ wire }) => wire.policy,
    checkedInAt: ({ wire }) => wire.checkIn?.created,
    orderStatus: ({ wire }) => wire.orderStatus,
    orderArchived: ({ wire }) => wire.orderArchived,
    orderFullName: ({ wire }) => wire.orderFullName,
    guestFullName: ({ wire }) => wire.guestFullName,
    guestDetails: ({ wire }) =>
      viewOf(wire.guestDetails, (guest) => ({ ...guest, form: listOf(guest.form?.inputValues) })),
    archived: ({ wire }) => wire.archived,
    anonymized: ({ wire }) => wire.anonymized,
    canceled: ({ wire }) => wire.canceled,
    checkInUrl: ({ wire }) => wire.checkInUrl,
    ticketPdfUrl: ({ wire }) => wire.ticketPdfUrl,
    walletPassUrl: ({ wire }) => wire.walletPassUrl,
    channel: ({ wire }) => wire.channel,
    definition: ({ wire }, _, context, info) => definitionOf(context, wire.ticketDefinitionId, info),
    order: ({ wire }, _, context, info) => orderOf(context, wire.orderNumber, info),
    event: async ({ wire: { orderNumber } }, _, context, info) => {
      if (typeof orderNumber !== 'string' || orderNumber === '') return null;
      const order = await loadOrder(context, orderNumber, new Set(['eventId']));
      return eventOf(context, order?.wire.eventId, info);
    },
    contact: ({ wire }) => person('Contact', wire.guestDetails?.contactId),
    member: ({ wire }) => person('Member', wire.memberId),
    raw: ({ wire }) => wire,
  },
  Contact: {
    eventGuests: ({ id }, args, context, info) =>
      guestsConnection(context, info, { args, filter: { contactIds: [id] } }),
    eventOrders: ({ id }, args, context, info) =>
      ordersConnection(context, info, { args, filter: { contactIds: [id] } }),
    eventTickets: ({ id }, args, context, info) =>
      ticketsConnection(context, info, { args, filter: { contactIds: [id] } }),
  },
  Member: {
    eventGuests: ({ id }, args, context, info) =>
      guestsConnection(context, info, { args, filter: { memberIds: [id] } }),
    eventOrders: ({ id }, args, context, info) =>
      ordersConnection(context, info, { args, filter: { memberIds: [id] } }),
    eventTickets: ({ id }, args, context, info) =>
      ticketsConnection(context, info, { args, filter: { memberIds: [id] } }),
  },
} satisfies Resolvers;
