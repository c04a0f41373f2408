import { GatewayError } from '../../errors.ts';
import type { Availability } from '../answer-report.ts';
import type { GatewayContext } from '../context.ts';
import type { PermissionNeed, ProductModule } from '../product-module.ts';
import { readFact, type SiteFacts } from '../site-facts.ts';
import { judgeConnection, type ConnectionVerdict } from './verdict.ts';

/** One product's part in a test. */
export interface TestedProduct {
  readonly module: ProductModule;
  readonly availability: Availability;
}

/** The site's part in a test. */
interface ConnectedSite extends SiteFactsOrNull {
  readonly id: string | null;
  readonly availability: Availability;
  readonly permissions: PermissionNeed[];
}

type SiteFactsOrNull = { readonly [Name in keyof SiteFacts]: SiteFacts[Name] | null };

/** What a test found. */
export interface TestedConnection extends Omit<ConnectionVerdict, 'availabilities'> {
  readonly kind: 'API_KEY' | 'APP';
  readonly wellFormed: boolean;
  readonly site: ConnectedSite;
  readonly products: readonly TestedProduct[];
}

/**
 * Tests the connection: every product's probe and the facts about the site, in parallel. No failure of Wix is thrown.
 * @param modules the products, the site itself among them
 */
export async function testConnection(
  modules: readonly ProductModule[],
  context: GatewayContext,
): Promise<TestedConnection> {
  const { prober } = context.availability;
  const fact = <Name extends keyof SiteFacts>(name: Name): Promise<SiteFacts[Name] | null> =>
    orNull(readFact(modules, prober, name));
  const [probed, id, name, url, locale, currency, timeZone, catalogVersion] = await Promise.all([
    Promise.all(modules.map(async (module) => ({ module, end: await context.availability.probe(module) }))),
    orNull(prober.siteId()),
    fact('name'),
    fact('url'),
    fact('locale'),
    fact('currency'),
    fact('timeZone'),
    fact('catalogVersion'),
  ]);
  const { availabilities, ...verdict } = judgeConnection(probed, prober);
  const tests = modules.flatMap((module, index) => {
    const availability = availabilities[index];
    return availability === undefined ? [] : [{ module, availability }];
  });
  const site = tests.find(({ module }) => module.name === 'SITE');
  return {
    ...verdict,
    kind: prober.credentialKind === 'app' ? 'APP' : 'API_KEY',
    wellFormed: prober.refusal === undefined,
    site: {
      id,
      name,
      url,
      locale,
      currency,
      timeZone,
      catalogVersion,
      availability: site === undefined ? NOT_SERVED : siteAvailability(site),
      permissions: [...(site?.module.permissions ?? [])],
    },
    products: tests.filter(({ module }) => module.name !== 'SITE'),
  };
}

const NOT_SERVED: Availability = {
  status: 'UNAVAILABLE',
  reason: 'This gateway does not serve the properties of the site.',
  permission: null,
  hint: null,
};

/** The advice about a read that is not worth a permission which can write. */
function siteAvailability({ module, availability }: TestedProduct): Availability {
  const [need] = module.permissions;
  if (availability.status !== 'PERMISSION_DENIED' || need === undefined) return availability;
  const writes = need.permission.readOnly ? '' : ' Wix has no read-only permission for it.';
  return { ...availability, hint: `This read is optional.${writes} Without it: ${need.loss}` };
}

/** A part of the answer that is null when Wix does not give it: why, the probes tell. */
async function orNull<T>(read: Promise<T>): Promise<T | null> {
  try {
    return await read;
  } catch (error) {
    if (error instanceof GatewayError) return null;
    throw error;
  }
}
