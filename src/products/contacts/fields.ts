import { keepNumber } from '../../json/exact-json.ts';
import { explained } from '../../gateway/paging/batch-loader.ts';
import type { GatewayContext } from '../../gateway/context.ts';
import { requireGuid } from '../../gateway/federation/ids.ts';
import { optionalRead } from '../../gateway/lists/optional-permission.ts';
import { elementsOf, listOf, objectOf, textOf } from '../../gateway/fields/wire-value.ts';
import type { ContactEmail, ContactPhone, Resolvers } from '../../generated/resolvers.ts';
import { imageView } from '../../wix/media.ts';
import { permissions } from '../../wix/api/permissions.ts';
import { contactById, fieldDefinition, labelOf } from './lists.ts';
import type {
  ContactExtendedFieldRecord,
  ContactLabelRecord,
  ContactRecord,
  WireContactV4,
  WireContactV5,
} from './wire.ts';

const labelNames = optionalRead('The names of labels', permissions.CONTACT_LABELS);
const definitions = optionalRead('The definitions of extended fields', permissions.CONTACT_FIELDS);

/** Fields of contacts that are computed, from both of Wix's shapes; the SDL says where all others stand on the wire. */
export const resolvers: Resolvers = {
  Query: {
    contact: (_, { id }, context) => explained(context, 'CONTACTS', contactById(context, requireGuid(id))),
  },
  Contact: {
    apiVersion: ({ api }) => api,
    primaryEmail: ({ api, wire }) =>
      api === 'V4' ? (mainEmailV4(wire) ?? emailsV4(wire)[0]?.email) : objectOf(wire.email)?.email,
    primaryPhone: ({ api, wire }) =>
      api === 'V4' ? (mainPhoneV4(wire) ?? phonesV4(wire)[0]?.phone) : objectOf(wire.phone)?.phone,
    emails: ({ api, wire }) => (api === 'V4' ? emailsV4(wire) : emailsV5(wire)),
    phones: ({ api, wire }) => (api === 'V4' ? phonesV4(wire) : phonesV5(wire)),
    addresses: ({ api, wire }) =>
      (api === 'V4' ? listOf(objectOf(objectOf(wire.info)?.addresses)?.items) : listOf(wire.addresses)) ?? [],
    picture: ({ api, wire }) => {
      const picture = api === 'V4' ? objectOf(objectOf(wire.info)?.picture)?.image : wire.image;
      return imageView(picture) === null ? null : picture;
    },
    labelKeys,
    labels: (contact, _, context) => labelsOf(contact, context),
    tagIds: ({ api, wire }) => (api === 'V4' ? null : (wire.tags?.privateTags?.tagIds ?? [])),
    extendedFields: ({ api, wire }) =>
      api === 'V4'
        ? extendedFieldsOf(objectOf(objectOf(wire.info)?.extendedFields)?.items, null)
        : Object.entries(wire.extendedFields?.namespaces ?? {}).flatMap(([namespace, fields]) =>
            extendedFieldsOf(fields, namespace),
          ),
  },
  ContactEmailSubscription: { status: subscriptionStatus },
  ContactPhoneSubscription: { status: subscriptionStatus },
  ContactLabel: { key: ({ key }) => key },
  ContactExtendedField: {
    definition: ({ key }, _, context) => definitions(context, () => fieldDefinition(context, key)),
  },
};

function mainEmailV4({ primaryInfo, primaryEmail }: WireContactV4): string | null | undefined {
  return objectOf(primaryInfo)?.email ?? objectOf(primaryEmail)?.email;
}

function mainPhoneV4({ primaryInfo, primaryPhone }: WireContactV4): string | null | undefined {
  return objectOf(primaryInfo)?.phone ?? objectOf(primaryPhone)?.phone;
}

/** The addresses of the list; where Wix keeps none there, the main one. */
function emailsV4(wire: WireContactV4): ContactEmail[] {
  const items = listOf(objectOf(objectOf(wire.info)?.emails)?.items) ?? [];
  const main = mainEmailV4(wire);
  if (items.length === 0 && main != null) return [{ email: main, primary: true }];
  return mainFirst(items).map(({ id, email, tag, primary }): ContactEmail => ({ id, email, tag, primary }));
}

function emailsV5({ email: main, additionalEmails }: WireContactV5): ContactEmail[] {
  const others = listOf(additionalEmails) ?? [];
  return [
    ...(main?.email == null ? [] : [{ email: main.email, primary: true }]),
    ...others.map(({ email }): ContactEmail => ({ email, primary: false })),
  ];
}

/** The numbers of the list; where Wix keeps none there, the main one. */
function phonesV4(wire: WireContactV4): ContactPhone[] {
  const items = listOf(objectOf(objectOf(wire.info)?.phones)?.items) ?? [];
  const main = mainPhoneV4(wire);
  if (items.length === 0 && main != null) {
    const { countryCode, e164Phone } = objectOf(wire.primaryPhone) ?? {};
    return [{ phone: main, countryCode, e164Phone, primary: true }];
  }
  return mainFirst(items).map(({ id, phone, e164Phone, countryCode, tag, primary }): ContactPhone => ({
    id,
    phone,
    e164Phone,
    countryCode,
    tag,
    primary,
  }));
}

function phonesV5({ phone: main, additionalPhones }: WireContactV5): ContactPhone[] {
  const all = [
    ...(main?.phone == null ? [] : [{ wire: main, primary: true }]),
    ...(listOf(additionalPhones) ?? []).map((wire) => ({ wire, primary: false })),
  ];
  return all.map(({ wire: { phone, e164, tag }, primary }): ContactPhone => ({
    phone,
    e164Phone: e164,
    tag,
    primary,
  }));
}

function mainFirst<T extends { readonly primary?: boolean | null }>(items: readonly T[]): readonly T[] {
  return items.toSorted((a, b) => Number(b.primary === true) - Number(a.primary === true));
}

/** In V4 the status itself, in V5 an object that holds it. */
function subscriptionStatus<Status extends string>({
  subscriptionStatus: wire,
}: {
  readonly subscriptionStatus?: Status | { readonly status?: Status | null } | null;
}): Status | null | undefined {
  return typeof wire === 'object' ? wire?.status : wire;
}

function labelKeys({ api, wire }: ContactRecord): string[] | null {
  if (api !== 'V4') return null;
  return (elementsOf(objectOf(objectOf(wire.info)?.labelKeys)?.items) ?? [])
    .map(textOf)
    .filter((key) => key !== null);
}

/**
 * The extended fields that an object holds by their names.
 * @param namespace of all of them; null where each name begins with its own
 */
function extendedFieldsOf(
  holder: object | null | undefined,
  namespace: string | null,
): ContactExtendedFieldRecord[] {
  return Object.entries(objectOf(holder) ?? {}).map(([name, value]: [string, unknown]) => {
    const own = name.includes('.') ? name.slice(0, name.indexOf('.')) : null;
    const field =
      namespace === null
        ? { key: name, namespace: own, value }
        : { key: `${namespace}.${name}`, namespace, value };
    return keepNumber(field, 'value', { holder: holder ?? {}, key: name });
  });
}

/** The labels of a contact; nothing is asked for a contact that has none. */
async function labelsOf(
  contact: ContactRecord,
  context: GatewayContext,
): Promise<ContactLabelRecord[] | null> {
  const keys = labelKeys(contact);
  if (keys == null || keys.length === 0) return keys == null ? null : [];
  return labelNames(context, () =>
    Promise.all(keys.map(async (key) => ({ key, label: await labelOf(context, key) }))),
  );
}
