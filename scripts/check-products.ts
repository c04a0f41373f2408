import { existsSync } from 'node:fs';
import { DEMO_PRODUCTS } from '../demo-site/products.ts';
import { router } from '../demo-site/http/router.ts';
import { buildGatewaySchema } from '../src/gateway/federation/schema.ts';
import { products } from '../src/products/registry.ts';
import { shortcomings } from './products/shortcomings.ts';

// `npm run check:products`: what products must have and the compiler cannot ask for.
const ROOT = new URL('../', import.meta.url);
const demoSite = router(DEMO_PRODUCTS);
const found = products.flatMap((module) =>
  shortcomings(module, {
    schema: buildGatewaySchema([module]),
    demoSite,
    hasFile: (path) => existsSync(new URL(path, ROOT)),
  }),
);
for (const text of found) console.error(text);
if (found.length > 0) process.exitCode = 1;
