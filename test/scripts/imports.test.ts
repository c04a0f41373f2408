import { describe, expect, it } from 'vitest';
import { importCircles, importsOf } from '../../scripts/imports/import-graph.ts';
import { importsUpward } from '../../scripts/imports/rooms.ts';
import { duplicates } from '../../scripts/size/duplicates.ts';

/** What the check says of one import. */
function verdictOn(from: string, specifier: string): readonly string[] {
  return importsUpward(importsOf(new Map([[from, `import { x } from '${specifier}';\n`]])));
}

describe('the rooms of the sources', () => {
  it.each([
    ['a product from another', 'src/products/stores/fields.ts', '../orders/lists.ts'],
    [
      'a product from another, the long way',
      'src/products/stores/fields.ts',
      '../../products/orders/lists.ts',
    ],
    ['a product from the registry of all', 'src/products/stores/fields.ts', '../registry.ts'],
    ['a product from the exporter', 'src/products/stores/fields.ts', '../../exporter/index.ts'],
    ['the gateway from a product', 'src/gateway/federation/schema.ts', '../../products/stores/index.ts'],
    ['the gateway from the plan', 'src/gateway/connection-test/run.ts', '../../migration/index.ts'],
    ['the door to Wix from the gateway', 'src/wix/client/client.ts', '../../gateway/context.ts'],
    ['the door to Wix from a product', 'src/wix/transport/retry.ts', '../../products/stores/index.ts'],
    ['the migration from a product', 'src/migration/plan/plan.ts', '../../products/stores/index.ts'],
    ['a lower room of the migration from a higher', 'src/migration/steps/step-order.ts', '../plan/plan.ts'],
    ['the contract from the gateway', 'src/contract/product-module.ts', '../gateway/context.ts'],
    ['the contract from the migration', 'src/contract/product-module.ts', '../migration/index.ts'],
    ['the mapping from anything', 'src/mapping/path.ts', '../errors.ts'],
    ['the mapping from GraphQL', 'src/mapping/path.ts', 'graphql'],
    ['the exporter from Wix', 'src/exporter/source/gateway.ts', '../../wix/client.ts'],
    ["the exporter from Wix's SDK", 'src/exporter/rows/assemble.ts', '@wix/stores'],
    ['the exporter from the contract of products', 'src/exporter/plan.ts', '../contract/product-module.ts'],
    ['a lower room of the exporter from a higher', 'src/exporter/source/spool.ts', '../rows/index.ts'],
    ['a room of the exporter from its entry', 'src/exporter/bundle/folder.ts', '../export-site.ts'],
    ['the demo site from the sources', 'demo-site/site.ts', '../src/errors.ts'],
    ['the sources from the demo site', 'src/gateway/http/server.ts', '../../../demo-site/index.ts'],
    ['the process from the demo site', 'src/serve.ts', '../demo-site/index.ts'],
    ['a command from inside the demo site', 'src/cli/demo-site.ts', '../../demo-site/options.ts'],
  ])('forbid to import %s', (_, from, specifier) => {
    expect(verdictOn(from, specifier)).toEqual([expect.stringContaining(`${from} imports `)]);
  });

  it.each([
    ['src/products/stores/fields.ts', './wire.ts'],
    ['src/products/stores/fields.ts', '../../gateway/context.ts'],
    ['src/products/registry.ts', './stores/index.ts'],
    ['src/migration/plan/plan.ts', '../steps/index.ts'],
    ['src/exporter/rows/assemble.ts', '../source/index.ts'],
    ['src/exporter/bundle/folder.ts', '../export-error.ts'],
    ['src/start-gateway.ts', '../demo-site/index.ts'],
    ['src/cli/demo-site.ts', '../../demo-site/cli.ts'],
    ['src/mapping/transforms/phone.ts', 'libphonenumber-js/min'],
  ])('let %s import %s', (from, specifier) => {
    expect(verdictOn(from, specifier)).toEqual([]);
  });

  it('have no room for a folder that says nothing of itself', () => {
    expect(verdictOn('src/sundries/text.ts', '../errors.ts')).toEqual([
      'src/sundries/text.ts lies in no room: add its folder to scripts/imports/rooms.ts, with what it may import',
    ]);
  });
});

describe('import circles', () => {
  it('are found whatever they go through: types, exports of others, dynamic imports', () => {
    const imports = importsOf(
      new Map([
        ['src/a.ts', "import type { B } from './b.ts';\nimport { d } from './d.ts';\n"],
        ['src/b.ts', "export { c } from './c.ts';\n"],
        ['src/c.ts', "const a = await import('./a.ts');\n"],
        ['src/d.ts', "import {\n  e,\n} from './e.ts';\n"],
        ['src/e.ts', ''],
      ]),
    );
    expect(importCircles(imports)).toEqual([['src/a.ts', 'src/b.ts', 'src/c.ts']]);
  });
});

describe('duplicates', () => {
  const lines = ['const a = 1;', 'const b = 2;', 'call(', 'a,', 'b,', ');', 'const c = 3;', 'done();'];

  it('are runs of six lines that say something, however they are indented', () => {
    const sources = new Map([
      ['a.ts', `import { x } from './x.ts';\n\n${lines.join('\n')}\n`],
      ['b.ts', `/** Another. */\nfunction b() {\n${lines.map((line) => `  ${line}`).join('\n')}\n}\n`],
      ['c.ts', `${lines.slice(0, 5).join('\n')}\n`],
    ]);
    expect(duplicates(sources)).toEqual([
      { first: { file: 'a.ts', line: 3 }, second: { file: 'b.ts', line: 3 }, lines: 7 },
    ]);
  });
});
