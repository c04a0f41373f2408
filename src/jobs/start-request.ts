import { z } from 'zod';
import { badInput } from '../errors.ts';

const guid = z
  .string()
  .regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, { error: 'must be ids of exports' });
const flag = z.boolean({ error: 'must be true or false' }).default(false);
const names = (what: string) =>
  z
    .array(z.string({ error: what }).min(1, { error: what }), { error: what })
    .min(1, { error: what })
    .max(1000);

const PLAN_HASH =
  'must be the planHash of the plan that was approved, 64 hex digits that `{ migrationPlan { planHash } }` answers';

const startRequest = z.strictObject({
  planHash: z.string({ error: PLAN_HASH }).regex(/^[0-9a-f]{64}$/, { error: PLAN_HASH }),
  products: names('must be a list of Wix products, such as ["STORES"]').optional(),
  dataCollections: names('must be a list of ids of collections, such as ["Books"]').optional(),
  since: z.iso.datetime({ offset: true, error: 'must be a time, such as 2026-11-21T20:00:00Z' }).optional(),
  generation: z.enum(['V5', 'V6'], { error: 'must be V5 or V6' }).optional(),
  base: z.array(guid, { error: 'must be a list of ids of exports' }).max(50).default([]),
  deletions: flag,
  acceptMissing: flag,
});

/** What an export is asked for. */
export interface StartRequest {
  readonly planHash: string;
  /** The input of the plan, as it was made. */
  readonly input: Readonly<Record<string, unknown>>;
  readonly base: readonly string[];
  readonly deletions: boolean;
  readonly acceptMissing: boolean;
}

/**
 * Reads the body of a request for an export.
 * @param wixProducts the names that `products` may have
 * @throws GatewayError BAD_USER_INPUT
 */
export function readStartRequest(body: unknown, wixProducts: readonly string[]): StartRequest {
  const { planHash, products, dataCollections, since, generation, ...options } = parsed(startRequest, body);
  if (options.deletions && options.base.length === 0)
    throw badInput(
      '`deletions` compares with an earlier export, and `base` names none.',
      'Give the id of the export that Insites has already as `base: ["…"]`.',
    );
  const wanted = products?.map((name) => name.toUpperCase());
  const unknown = wanted?.find((name) => !wixProducts.includes(name));
  if (unknown !== undefined)
    throw badInput(
      `\`products\` names ${JSON.stringify(unknown.slice(0, 60))}, which is no Wix product.`,
      `The products are ${wixProducts.join(', ')}.`,
    );
  const input = {
    ...(wanted === undefined ? {} : { products: wanted }),
    ...(dataCollections === undefined ? {} : { dataCollections }),
    ...(since === undefined ? {} : { updatedSince: since }),
    ...(generation === undefined ? {} : { target: { generation } }),
  };
  return { planHash, input, ...options };
}

const resumeRequest = z.strictObject({
  acceptMissing: z.boolean({ error: 'must be true or false' }).optional(),
});

/** Reads the body of a request to go on, which may be left out. @throws GatewayError BAD_USER_INPUT */
export function readResumeRequest(body: unknown): { readonly acceptMissing?: boolean | undefined } {
  return body === undefined || body === null ? {} : parsed(resumeRequest, body);
}

function parsed<Shape extends z.ZodObject>(shape: Shape, body: unknown): z.infer<Shape> {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw badInput('The body is no JSON object.', `Send an object with \`${Object.keys(shape.shape)[0]}\`.`);
  // A field that is null says nothing.
  const given = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null));
  const { success, data, error } = shape.safeParse(given);
  if (success) return data;
  const [issue] = error.issues;
  if (issue?.code === 'unrecognized_keys')
    throw badInput(
      `${JSON.stringify(issue.keys[0]?.slice(0, 60))} is no field of this request.`,
      `Its fields are ${Object.keys(shape.shape).join(', ')}.`,
    );
  throw badInput(`\`${String(issue?.path[0])}\` ${issue?.message}.`);
}
