import { expect } from 'vitest';
import type { TestGateway } from '../../start-gateway.ts';

// Tests look deep into records of the demo site and answers; `any` is what JSON.parse gives.
export type Json = ReturnType<typeof JSON.parse>;

/** The namespaces in the order that Wix names them; the site has no quizzes. */
const NAMESPACES = [
  'wix.form_app.form',
  'wix.bookings.v2.bookings',
  'wix.pricing_plans.v1.custom_form',
  'wix.ecom.v1.checkout',
  'wix.achievements.quizzes.v1.quiz',
  'wix.contacts.v4.contact',
];

/** All records of a set, in the order that the graph lists them: namespace after namespace. */
export function recordsOf(gateway: TestGateway, name: 'forms' | 'formSubmissions'): Json[] {
  const set = gateway.site.records[name];
  const all: Json[] = Array.from({ length: set.count }, (_, at) => set.at(at));
  return NAMESPACES.flatMap((namespace) => all.filter((record) => record.namespace === namespace));
}

export interface DrainOptions {
  readonly first?: number;
  readonly formId?: string;
  readonly filter?: unknown;
  readonly orderBy?: unknown;
  readonly betweenPages?: () => void;
}

const FIELDS = {
  forms: ['Form', ''],
  formSubmissions: ['FormSubmission', 'formId: $formId'],
} as const;

/** Reads a list to its end and gives the ids. */
export async function drain(
  gateway: TestGateway,
  field: keyof typeof FIELDS,
  { first = 100, betweenPages, ...variables }: DrainOptions = {},
): Promise<string[]> {
  const [type, formId] = FIELDS[field];
  const document = `query ($first: Int, $after: String, $filter: ${type}Filter, $orderBy: ${type}OrderBy${formId === '' ? '' : ', $formId: ID'}) {
    list: ${field}(first: $first, after: $after, filter: $filter, orderBy: $orderBy, ${formId}) {
      nodes { id } pageInfo { hasNextPage endCursor } availability { status }
    }
  }`;
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const { body } = await gateway.query(document, { first, after, ...variables });
    expect(body.errors).toBeUndefined();
    expect(body.data.list.availability.status).toBe('AVAILABLE');
    ids.push(...idsOf(body.data.list.nodes));
    after = body.data.list.pageInfo.hasNextPage ? body.data.list.pageInfo.endCursor : null;
    betweenPages?.();
  } while (after !== null);
  return ids;
}

export function idsOf(rows: readonly { readonly id: string }[]): string[] {
  return rows.map(({ id }) => id);
}
