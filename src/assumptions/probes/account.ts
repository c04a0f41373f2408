import { endpoints } from '../../products/site/wire.ts';
import { tell, type Finding } from '../assumption.ts';
import type { ProbedSite } from '../probed-site.ts';
import { Untold } from '../untold.ts';

/** Whether the list of the account's sites names their editors. */
export async function siteEditor({ credentials, read }: ProbedSite): Promise<Finding> {
  if (credentials.kind !== 'apiKey' || credentials.accountId === undefined)
    throw new Untold('WIX_ACCOUNT_ID is not set, by which the list of sites is asked for.');
  const { sites = [] } = await read(endpoints.querySites, { query: { cursorPaging: { limit: 1 } } });
  const [listed] = sites;
  if (listed === undefined) throw new Untold('The account lists no sites.');
  const isSo = typeof listed.editorType === 'string';
  return tell(isSo, `A site of the account is listed ${isSo ? 'with' : 'without'} its editor.`);
}

/** Whether an access token of an app tells the site that it is for. */
export async function appToken(site: ProbedSite): Promise<Finding> {
  const isSo = /^[\da-f-]{36}$/i.test(await site.siteOfToken());
  return tell(isSo, `The access token is for ${isSo ? 'a site of which it tells the id' : 'no site'}.`);
}
