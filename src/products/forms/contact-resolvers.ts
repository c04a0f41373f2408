import type { Resolvers } from '../../generated/resolvers.ts';
import { submissionsConnection } from './submissions-connection.ts';

/** What Forms adds to the contacts of another product. */
export const contactResolvers: Pick<Resolvers, 'Contact'> = {
  Contact: {
    formSubmissions: ({ id }, args, context) =>
      submissionsConnection(context, args, { formId: null, filter: { contactIds: [id] } }),
  },
};
