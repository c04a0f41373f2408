import { DEMO_CREDENTIALS } from './auth.ts';
import { invalidField } from '../http/errors.ts';
import { textAt } from '../json.ts';
import { getRoute, Redirect, type DemoRequest, type Route } from '../http/route.ts';

/** Where Wix asks the owner of a site whether an app may be installed; here every owner consents at once. */
export const installerRoutes: readonly Route[] = getRoute(['/app-installer'], {
  open: true,
  volatile: true,
  handle: install,
});

// wire: the query of the callback is kept, and four parameters are appended. What signs the instance is told by `token-info` alone.
function install({ site, body }: DemoRequest): never {
  const { appId, instanceId } = DEMO_CREDENTIALS;
  if (textAt(body, 'appId') !== appId) throw invalidField('appId', 'is no app that can be installed here');
  const callback = textAt(body, 'postInstallationUrl') ?? '';
  if (!URL.canParse(callback)) throw invalidField('postInstallationUrl', 'is no URL');
  const url = new URL(callback);
  url.searchParams.append('appId', appId);
  url.searchParams.append('tenantId', site.siteId);
  url.searchParams.append('instanceId', instanceId);
  url.searchParams.append('signedInstance', site.tokens.issue().token);
  throw new Redirect(url.href);
}
