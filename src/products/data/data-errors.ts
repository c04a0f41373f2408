import { badInput, type GatewayError } from '../../errors.ts';
import { WixError } from '../../wix/wix-error.ts';

/** Codes by which Wix Data says that a collection is not there, or not there any more (docs/fidelity.md#data-codes). */
const GONE = new Set(['WDE0025', 'WDE0026']);

/** Whether an error says that a collection does not exist. */
export function isGone(error: unknown): boolean {
  return error instanceof WixError && GONE.has(error.wixCode ?? '');
}

/** Whether an error says that a key may not read something. */
export function isDenied(error: unknown): error is WixError {
  return error instanceof WixError && error.code === 'WIX_PERMISSION_DENIED';
}

/** The error for a collection that is not on the site: it must never look like an empty one. */
export function noCollection(id: string, wasThere = false): GatewayError {
  const name = JSON.stringify(id);
  return wasThere
    ? badInput(
        `The collection ${name} is no longer on the site: it was deleted while it was being read.`,
        'What was read before is incomplete. Check with the owner of the site, then start again without the collection.',
      )
    : badInput(
        `The site has no collection ${name}.`,
        '`dataCollections { nodes { id } }` lists the collections; ids are case-sensitive.',
      );
}

/** The limit that Wix names when a page is too large for a collection; undefined for any other error. */
export function limitTold(error: unknown): number | undefined {
  if (!(error instanceof WixError) || error.wixCode !== 'WDE0077') return undefined;
  const told = Number(/cannot exceed (\d+)/i.exec(error.wixMessage)?.[1]);
  return Number.isInteger(told) && told > 0 ? told : DEFAULT_APP_PAGE;
}

/** What collections of Wix's apps mostly take. */
const DEFAULT_APP_PAGE = 100;

/** Whether Wix says that an answer would be too large. */
export function isTooLarge(error: unknown): boolean {
  return error instanceof WixError && error.wixCode === 'WDE0180';
}
