import type { Resolvers } from '../../generated/resolvers.ts';
import { bookingsConnection } from './bookings-connection.ts';

/** What Bookings adds to the contacts of another product. */
export const contactResolvers: Pick<Resolvers, 'Contact'> = {
  Contact: {
    bookings: ({ id }, args, context, info) =>
      bookingsConnection(context, { ...args, filter: { contactIds: [id] } }, info),
  },
};
