import { describe, expect, test } from 'vitest';
import { GatewayError } from '../../src/errors.ts';
import { connectionVerdict } from '../../src/gateway/connection-test/verdict.ts';
import type { ReadEnd, ProductModule } from '../../src/contract/product-module.ts';
import type { ProductName } from '../../src/contract/product-name.ts';
import { restEndpoint } from '../../src/wix/api/endpoint.ts';
import { permissions } from '../../src/wix/api/permissions.ts';
import { readWixError } from '../../src/wix/api/wix-error.ts';

const endpoint = restEndpoint('GET', '/some/v1/things', { permission: permissions.ORDERS });
const coded = (code: string, message = '') => ({ message, details: { applicationError: { code } } });

const ends = {
  answered: null,
  mute403: readWixError(endpoint, 403, { message: '', details: {} }, undefined),
  spoken403: readWixError(endpoint, 403, coded('PERMISSION_DENIED', 'permission denied'), undefined),
  unauthorized: readWixError(endpoint, 403, coded('UNAUTHORIZED'), undefined),
  status401: readWixError(endpoint, 401, undefined, undefined),
  noSiteContext: readWixError(endpoint, 428, coded('MISSING_REQUEST_SITE_CONTEXT'), undefined),
  bare428: readWixError(endpoint, 428, undefined, undefined),
  notInstalled: readWixError(endpoint, 428, coded('REQUIRED_APP_NOT_INSTALLED'), undefined),
  noSuchSite: readWixError(endpoint, 404, { message: 'meta-site 1 not found' }, undefined),
  timeout: new GatewayError('WIX_TIMEOUT'),
} satisfies Record<string, ReadEnd>;

function judge(given: Partial<Record<ProductName, ReadEnd>>) {
  const tried = Object.entries(given).map(([name, end]) => {
    // `Object.entries` forgets the names it was given.
    return probed(productOf(name as ProductName), end);
  });
  const { products, ...verdict } = connectionVerdict(tried, { credentialKind: 'apiKey' });
  return { ...verdict, products: products.map(({ availability }) => availability.status) };
}

function probed(module: ProductModule, end: ReadEnd) {
  return { module, needs: module.permissions.map((need) => ({ need, end })) };
}

function productOf(name: ProductName): ProductModule {
  return {
    name,
    schema: '',
    title: name,
    target: null,
    endpoints: [],
    permissions: [{ permission: permissions.ORDERS, purpose: '', loss: '', probe: () => Promise.resolve() }],
    ...(name === 'BLOG' ? { absentAnswer: 401 } : {}),
    resolvers: {},
    costs: {},
  };
}

describe('the verdict on a connection', () => {
  test('believes ambiguous answers once another product has answered', () => {
    expect(
      judge({
        STORES: ends.answered,
        ORDERS: ends.status401,
        EVENTS: ends.noSiteContext,
        BOOKINGS: ends.bare428,
        BLOG: ends.status401,
        FORMS: ends.mute403,
      }),
    ).toMatchObject({
      status: 'PARTIAL',
      accepted: true,
      products: [
        'AVAILABLE',
        'PERMISSION_DENIED',
        'NOT_INSTALLED',
        'NOT_INSTALLED',
        'NOT_INSTALLED',
        'PERMISSION_DENIED',
      ],
    });
  });

  test('takes ambiguous answers for wrong credentials when no product has answered', () => {
    for (const end of [ends.status401, ends.unauthorized, ends.noSiteContext, ends.bare428]) {
      expect(judge({ STORES: end, ORDERS: ends.mute403, SITE: ends.mute403 })).toMatchObject({
        status: 'FAILED',
        code: 'WIX_INVALID_CREDENTIALS',
        accepted: false,
      });
    }
  });

  test('takes a refusal in words, and an absent app, for proof that Wix knows the key', () => {
    for (const end of [ends.spoken403, ends.notInstalled]) {
      expect(judge({ STORES: end, ORDERS: ends.status401 })).toMatchObject({
        status: 'PARTIAL',
        accepted: true,
      });
    }
  });

  test('does not guess about a key that is refused everywhere without a word', () => {
    expect(judge({ STORES: ends.mute403, ORDERS: ends.mute403 })).toMatchObject({
      status: 'PARTIAL',
      accepted: null,
      products: ['PERMISSION_DENIED', 'PERMISSION_DENIED'],
    });
  });

  test('names an unknown site before wrong credentials', () => {
    expect(judge({ STORES: ends.status401, ORDERS: ends.noSuchSite })).toMatchObject({
      status: 'FAILED',
      code: 'WIX_SITE_NOT_FOUND',
    });
  });

  test('is FAILED when nothing answers in time, and PARTIAL when one product does', () => {
    expect(judge({ STORES: ends.timeout, ORDERS: ends.timeout })).toMatchObject({
      status: 'FAILED',
      code: 'WIX_TIMEOUT',
      hint: expect.stringContaining('few minutes'),
      accepted: null,
    });
    expect(judge({ STORES: ends.timeout, ORDERS: ends.answered })).toMatchObject({
      status: 'PARTIAL',
      code: null,
      reason: 'Wix does not answer for STORES.',
      products: ['UNAVAILABLE', 'AVAILABLE'],
    });
  });

  test('is ACTIVE without a product that Wix has nothing but a writing permission for, which is not said to be available', () => {
    const labels = {
      permission: permissions.CONTACT_LABELS,
      purpose: '',
      loss: 'The labels stay behind.',
      optional: true,
      probe: () => Promise.resolve(),
    };
    const refused = probed({ ...productOf('FORMS'), permissions: [labels] }, ends.spoken403);
    const { status, products } = connectionVerdict([probed(productOf('STORES'), null), refused], {
      credentialKind: 'apiKey',
    });
    expect(status).toBe('ACTIVE');
    expect(products[1]?.availability).toMatchObject({
      status: 'PERMISSION_DENIED',
      hint: expect.stringMatching(/optional.*"Manage Contact Labels".*The labels stay behind\./),
    });
  });

  test('is ACTIVE whatever happens to the properties of the site', () => {
    for (const end of [ends.mute403, ends.timeout, ends.spoken403]) {
      expect(judge({ STORES: ends.answered, SITE: end })).toMatchObject({ status: 'ACTIVE', reason: null });
    }
  });
});
