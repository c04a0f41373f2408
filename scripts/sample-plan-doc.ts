import { plan } from '../src/cli/run-plan.ts';
import { startDemoSite } from '../demo-site/index.ts';
import { generatedPage, type GeneratedPage } from './generated-page.ts';

/** Lines of a plan that depend on the budget of requests. */
const OF_THE_BUDGET = /^\| (Reading Wix|Writing Insites by REST) \|.*\n/gm;

/** docs/sample-plan.md: the plan of the demo site, as `wix-gateway plan` prints it. */
export async function samplePlanDoc(): Promise<GeneratedPage> {
  const text = await printedPlan();
  // The plan's own title is a heading below that of the page.
  return generatedPage('sample-plan.md', {
    plan: text.replaceAll(OF_THE_BUDGET, '').replaceAll(/^#/gm, '##'),
  });
}

async function printedPlan(): Promise<string> {
  const site = await startDemoSite();
  let text = '';
  try {
    const environment = { WIX_API_URL: site.url, WIX_API_KEY: site.apiKey, WIX_SITE_ID: site.siteId };
    const out = (part: string): void => void (text += part);
    const code = await plan({}, environment, { out, err: out });
    if (code !== 0) throw new Error(text);
  } finally {
    await site.close();
  }
  return text;
}
