import { badInput, type GatewayError } from '../../errors.ts';
import { WixError } from '../../wix/api/wix-error.ts';

// What the codes of Wix Data say (docs/fidelity.md#data-codes).

/** Codes for a collection that is not there, or not there any more. */
const GONE = new Set<string | undefined>(['WDE0025', 'WDE0026']);
/** Codes for a request that is not taken as it is; there may be none. */
const BAD_REQUEST = new Set<string | undefined>(['WDE0075', 'WDE0076', 'WDE0080', 'WDE0120', undefined]);
const ABOVE_PAGE_LIMIT = 'WDE0077';
/** Smaller pages are asked for (docs/fidelity.md#data-response-size). */
const ANSWER_TOO_LARGE = 'WDE0180';

/** What collections of Wix's apps mostly take. */
const APP_PAGE = 100;

/** Whether an error says that a collection does not exist. */
export function isGone(error: unknown): boolean {
  return error instanceof WixError && GONE.has(error.wixCode);
}

/** Whether Wix does not take a request as it is, and may take it when less is asked. */
export function isBadRequest(error: unknown): boolean {
  return error instanceof WixError && error.status === 400 && BAD_REQUEST.has(error.wixCode);
}

/** The page to try after Wix found one too large; undefined when that is not what was wrong, or nothing smaller is left. */
export function smallerPage(error: unknown, size: number): number | undefined {
  if (!(error instanceof WixError)) return undefined;
  const { wixCode, wixMessage } = error;
  const told = Number(/cannot exceed (\d+)/i.exec(wixMessage)?.[1]);
  const limit = Number.isInteger(told) && told > 0 ? told : APP_PAGE;
  const smaller =
    wixCode === ABOVE_PAGE_LIMIT
      ? Math.min(limit, size - 1)
      : wixCode === ANSWER_TOO_LARGE
        ? Math.floor(size / 2)
        : 0;
  return smaller >= 1 ? smaller : undefined;
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
