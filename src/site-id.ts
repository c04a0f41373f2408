import { GUID } from './guid.ts';

/** An id alone; the dashboard's address, which has it as a part of its path; an editor's, which has it as a parameter. */
const FORMS = [
  new RegExp(`^(${GUID})$`, 'i'),
  new RegExp(`/dashboard/(${GUID})(?:[/?#]|$)`, 'i'),
  new RegExp(`[?&]metaSiteId=(${GUID})(?:[&#]|$)`, 'i'),
];

/**
 * Reads a site's id from what people give as one: the id itself, or the address of the site's dashboard.
 * @returns the id in lower case, as Wix writes it; undefined when there is none
 */
export function siteIdOf(text: string): string | undefined {
  for (const form of FORMS) {
    const id = form.exec(text.trim())?.[1];
    if (id !== undefined) return id.toLowerCase();
  }
  return undefined;
}

/** What is said of something that is no site id. */
export const NO_SITE_ID =
  "is no site id. Take the id from the address of the site's dashboard, manage.wix.com/dashboard/{site-id}/..., or give that whole address; the address of the site itself does not hold it";
