import { check } from '../src/cli/run-check.ts';
import { startDemoSite, type DemoSiteOptions } from '../demo-site/index.ts';
import { notGranted } from '../src/gateway/connection-test/new-key.ts';
import { moduleTitles } from '../src/contract/insites-module.ts';
import { products } from '../src/products/registry.ts';
import type { ProductModule } from '../src/contract/product-module.ts';
import type { WixPermission } from '../src/wix/api/permissions.ts';
import { generatedPage, markdownTable, type GeneratedPage } from './generated-page.ts';

/** docs/connecting.md with its permission table and the output of `check` as they are. */
export async function connectingDoc(): Promise<GeneratedPage> {
  return generatedPage('connecting.md', {
    permissions: permissionTable(products),
    'not-granted': notGranted.map(({ permission, reason }) => `- **${permission}**: ${reason}`).join('\n'),
    check: await checkExamples(),
  });
}

function permissionTable(modules: readonly ProductModule[]): string {
  const rows = modules.flatMap((module) =>
    module.permissions.map(({ permission, purpose, loss, optional = false }) => [
      module.title,
      `**${permission.name}**<br>\`${permission.scope}\``,
      kindOf(permission, optional),
      module.target === null ? '' : moduleTitles[module.target.module],
      purpose,
      loss,
    ]),
  );
  const head = [
    'product',
    'permission to tick',
    'kind',
    'Insites module',
    'what it is for',
    'what is lost without it',
  ];
  return markdownTable(head, rows);
}

function kindOf({ readOnly, partOf }: WixPermission, optional: boolean): string {
  if (partOf !== undefined) return `comes with **${partOf}**`;
  return [readOnly ? 'Read' : '**Manage**', ...(optional ? ['optional'] : [])].join(', ');
}

async function checkExamples(): Promise<string> {
  const complete = await checked({});
  const denied = await checked({ deny: ['ORDERS', 'SITE'] });
  return [
    'A key that may read everything:',
    fenced(complete),
    'A key that lacks the permission for orders, and the optional one for the properties of the site:',
    fenced(denied),
  ].join('\n\n');
}

function fenced(text: string): string {
  return `\`\`\`text\n$ npx wix-gateway check\n${text}\`\`\``;
}

/** What `check` prints of a demo site, as it would of any other. */
async function checked(options: DemoSiteOptions): Promise<string> {
  const site = await startDemoSite(options);
  let text = '';
  try {
    const environment = { WIX_API_URL: site.url, WIX_API_KEY: site.apiKey, WIX_SITE_ID: site.siteId };
    const out = (part: string): void => void (text += part);
    await check({}, environment, { out, err: out, width: 110 });
  } finally {
    await site.close();
  }
  return text;
}
