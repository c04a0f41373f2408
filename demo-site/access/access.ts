import { applicationError, WixFault } from '../http/errors.ts';
import type { DemoProduct, DemoRequest, Route } from '../http/route.ts';

/**
 * The gates between a valid key and an endpoint: the app, the catalog version, the permission. Throws the refusal, or returns the answer
 * that takes the endpoint's place.
 */
export function gate(product: DemoProduct, route: Route, request: DemoRequest) {
  const { site } = request;
  if (route.app !== undefined && !site.installed(route.app)) {
    if (route.notInstalled !== undefined) return { body: route.notInstalled(request) };
    throw product.absent?.(site) ?? applicationError(428, 'APP_NOT_INSTALLED', 'App not installed');
  }
  if (route.catalog !== undefined && route.catalog !== site.catalog) {
    const [own, called] = route.catalog === 'V3' ? ['V1', 'V3'] : ['V3', 'V1'];
    const code = `CATALOG_${own}_SITE_CALLING_CATALOG_${called}_API`;
    throw applicationError(428, code, `Site is on CATALOG_${own} and called a CATALOG_${called} API`);
  }
  if (route.catalog === 'V3' && site.assumptions.catalogProvisioning) {
    const description = 'Site is currently being provisioned for CATALOG_V3';
    throw applicationError(428, 'CATALOG_V3_SITE_PROVISIONING', description);
  }
  if (route.permission !== undefined && !site.may(route.permission)) {
    route.denied?.(request);
    throw denied(request);
  }
  route.check?.(request);
  return undefined;
}

/** A 403 for a missing permission, in the words (or without them) that most products use. */
export function denied({ site }: DemoRequest): WixFault {
  return new WixFault(403, site.assumptions.deniedBody === 'empty' ? null : { message: '', details: {} });
}
