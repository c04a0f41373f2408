import type { GatewayContext } from '../../gateway/context.ts';
import { credentialMemory, type CredentialMemory } from '../../wix/credential-memory.ts';
import { permissions, type WixPermission } from '../../wix/permissions.ts';
import { WixError } from '../../wix/wix-error.ts';

/** Something that Wix shows only to keys with a further permission, and without which the rest can be read. */
export interface Privilege {
  readonly memory: CredentialMemory<boolean>;
  /** Whether an error says that this permission is missing, and not that nothing can be read. */
  isRefusal(error: WixError): boolean;
  /** What is missing without it, how it was asked for and what would bring it. */
  readonly note: string;
}

/** What is known about a key: `unknown` until Wix has answered for the first time. */
export type Standing = 'granted' | 'refused' | 'unknown';

const TEN_MINUTES = 600_000;

/** Costs and hidden products of catalog V3: one permission brings both (docs/fidelity.md#hidden-products). */
export const ADMIN_V3: Privilege = {
  memory: credentialMemory({ ttlMs: TEN_MINUTES }),
  isRefusal: ({ wixCode, status }) =>
    wixCode === 'NO_PERMISSION_TO_READ_MERCHANT_DATA' ||
    wixCode === 'NO_PERMISSION_TO_INCLUDE_NOT_VISIBLE_PRODUCTS' ||
    isDenial(status),
  note: note(
    'Hidden products, hidden variants and costs are missing: Wix was asked for MERCHANT_DATA and refused it to this key.',
    permissions.PRODUCTS_V3_ADMIN,
  ),
};

/** Costs and hidden products of catalog V1, for whose refusal Wix has no code of its own. */
export const ADMIN_V1: Privilege = {
  memory: credentialMemory({ ttlMs: TEN_MINUTES }),
  isRefusal: ({ status }) => isDenial(status),
  note: note(
    'Hidden products and costs are missing: Wix was asked with includeHiddenProducts and includeMerchantSpecificData and refused them to this key.',
    permissions.PRODUCTS_MANAGE,
  ),
};

/** Hidden categories of catalog V3. */
export const HIDDEN_CATEGORIES: Privilege = {
  memory: credentialMemory({ ttlMs: TEN_MINUTES }),
  isRefusal: ({ status }) => isDenial(status),
  note: note(
    'Hidden collections are missing: Wix was asked with returnNonVisibleCategories and refused them to this key.',
    permissions.CATEGORIES,
  ),
};

/**
 * Reads with a privilege while it may be there, and without it when Wix refuses it; the refusal is remembered, and every answer that
 * lacks something says so.
 * @param read asks for what is privileged while the standing is `unknown`, may ask while it is `granted`, and does not when it is `refused`
 */
export async function withPrivilege<T>(
  context: GatewayContext,
  privilege: Privilege,
  read: (standing: Standing) => Promise<T>,
): Promise<T> {
  const { memory } = privilege;
  const known = memory.get(context.wix);
  const standing: Standing = known === undefined ? 'unknown' : known ? 'granted' : 'refused';
  if (standing === 'refused') {
    context.report.note(privilege.note);
    return read(standing);
  }
  try {
    const answer = await read(standing);
    if (standing === 'unknown') memory.set(context.wix, true);
    return answer;
  } catch (error) {
    if (!(error instanceof WixError) || !privilege.isRefusal(error)) throw error;
    const answer = await read('refused');
    memory.set(context.wix, false);
    context.report.note(privilege.note);
    return answer;
  }
}

/** Wix often denies without a word why: then the read without the privilege tells what was denied. */
function isDenial(status: number): boolean {
  return status === 401 || status === 403;
}

function note(text: string, permission: WixPermission): string {
  const caution = permission.readOnly
    ? ''
    : ' It also allows changes, since Wix has none that only reads them: weigh whether they are worth it.';
  return `${text} The permission "${permission.name}" (${permission.scope}) brings them.${caution}`;
}
