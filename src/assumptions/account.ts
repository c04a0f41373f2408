import { endpoints } from '../products/site/wire.ts';
import { tell, type Finding } from './assumption.ts';
import type { ProbedSite } from './probed-site.ts';
import { Untold } from './untold.ts';

/** Whether the list of the account's sites names the editor of this one. */
export async function siteEditor({ credentials, read }: ProbedSite): Promise<Finding> {
  if (credentials.kind !== 'apiKey' || credentials.accountId === undefined)
    throw new Untold('WIX_ACCOUNT_ID is not set, by which the list of sites is asked for.');
  const { siteId } = credentials;
  const { sites = [] } = await read(endpoints.querySites, {
    query: {
      filter: { id: { $in: [siteId] }, namespace: { $in: ['WIX', 'HEADLESS'] } },
      cursorPaging: { limit: 1 },
    },
  });
  const listed = sites.find(({ id }) => id?.toLowerCase() === siteId.toLowerCase());
  if (listed === undefined) throw new Untold('The account does not list this site.');
  const isSo = typeof listed.editorType === 'string';
  return tell(isSo, `The site is listed ${isSo ? 'with' : 'without'} its editor.`);
}

/** Whether an access token of an app tells the site that it is for. */
export async function appToken(site: ProbedSite): Promise<Finding> {
  const isSo = /^[\da-f-]{36}$/i.test(await site.siteOfToken());
  return tell(isSo, `The access token is for ${isSo ? 'a site of which it tells the id' : 'no site'}.`);
}
