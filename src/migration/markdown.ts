import type { MigrationModule, MigrationPlan, MigrationStep, StepEstimate } from '../generated/resolvers.ts';
import { risksMarkdown } from './markdown-risks.ts';
import { setupMarkdown } from './markdown-setup.ts';
import { markdownTable } from './markdown-table.ts';
import { moduleTitles } from './module-map.ts';

/** Writes the plan for people, under the six headings that Insites Studio gives its plans. */
export function planMarkdown(plan: Omit<MigrationPlan, 'planHash' | 'markdown'>): string {
  return [
    `# Migration plan: ${plan.source.name ?? plan.source.siteId}`,
    ...(plan.demo ? ['> This is the sample shop of the embedded demo site, not a real site.'] : []),
    '## Site overview',
    siteOverview(plan),
    '## Page inventory',
    pageInventory(plan),
    '## Module mapping',
    moduleMapping(plan),
    '## Brand notes',
    "Wix's API has no fonts, colours or layout. Take them from the rendered pages, and the logo from the site's properties.",
    '## Risks',
    risks(plan),
    '## Next steps',
    plan.nextSteps.map((step, index) => `${index + 1}. ${step}`).join('\n'),
  ].join('\n\n');
}

type Plan = Parameters<typeof planMarkdown>[0];

function siteOverview({ source, target, steps, input }: Plan): string {
  const since = typeof input === 'object' && input !== null ? Reflect.get(input, 'updatedSince') : null;
  const estimates = steps.map(({ estimate }) => estimate);
  const lists = listEstimates(steps);
  const lines = [
    ['Site', told(source.name)],
    ['Wix site id', source.siteId],
    ['Address', told(source.url)],
    ['Language, currency, time zone', [source.locale, source.currency, source.timeZone].map(told).join(', ')],
    ['Stores catalog', source.catalogVersion ?? 'none'],
    ['Editor', told(source.editor)],
    ['Target', `Insites ${target.generation}, ${target.requestsPerMinute} requests per minute`],
    ['Scope', typeof since === 'string' ? `what changed since ${since}` : 'everything'],
    [
      'Reading Wix',
      `${sum(lists.map(({ wixRequests }) => wixRequests))} requests, about ${duration(sum(lists.map(({ wixSeconds }) => wixSeconds)))}; lists that several steps share are read once`,
    ],
    [
      'Finding deletions',
      `${sum(lists.map(({ idRequests }) => idRequests))} requests: a read of all ids, because Wix tells of no deletions`,
    ],
    [
      'Writing Insites by REST',
      `${sum(estimates.map(({ insitesRequests }) => insitesRequests))} requests, about ${duration(sum(estimates.map(({ insitesSeconds }) => insitesSeconds)))}; imports take far less`,
    ],
  ];
  return markdownTable(['', ''], lines);
}

function told(text: string | null | undefined): string {
  return text ?? 'not told';
}

/** The estimate of each list once: of the steps that read it, the one that reads most. */
function listEstimates(steps: readonly MigrationStep[]): StepEstimate[] {
  const groups = Map.groupBy(steps, ({ sourceQuery: { connectionPath, variables } }) =>
    JSON.stringify([connectionPath, variables]),
  );
  return [...groups.values()].flatMap((group) =>
    group
      .map(({ estimate }) => estimate)
      .toSorted((a, b) => (b.wixRequests ?? 0) - (a.wixRequests ?? 0))
      .slice(0, 1),
  );
}

function pageInventory({ redirects, steps }: Plan): string {
  if (redirects.length === 0)
    return 'No records with pages of their own are in this plan. A crawler has to list the pages: Wix has no API for them.';
  const rows = redirects.map(({ step, source, from, target }) => {
    const planned = steps.find(({ id }) => id === step);
    return [planned?.title ?? step, count(planned), `\`${from ?? source}\``, `\`${target}\``];
  });
  return `${markdownTable(['Pages of', 'How many', 'Old address', 'New address'], rows)}\n\nAll other pages are not in Wix's API: a crawler has to list them. Every old address needs a redirect.`;
}

function moduleMapping({ modules, steps, setup, input }: Plan): string {
  const isDelta = typeof input === 'object' && input !== null && Reflect.get(input, 'updatedSince') != null;
  const moduleRows = modules.map((module) => [
    module.title,
    moduleStatus(module),
    moduleName(module),
    module.recordCount == null ? 'unknown' : `${module.countIsExact ? '' : 'about '}${module.recordCount}`,
    module.becomes,
  ]);
  const stepRows = steps.map((step) => [
    String(step.order),
    step.title,
    count(step),
    ...(isDelta ? [step.sourceQuery.isDelta ? 'what changed' : 'everything'] : []),
    `${moduleTitles[step.insitesModule]}: ${step.insitesEntity}`,
    `\`${step.table}\``,
    step.dependsOn.join(', ') || 'nothing',
  ]);
  const stepHead = ['#', 'Step', 'Records', ...(isDelta ? ['Reads'] : []), 'Insites', 'Table', 'After'];
  return [
    markdownTable(['Wix', 'Status', 'Insites', 'Records', 'Becomes'], moduleRows),
    '### Steps, in order',
    steps.length === 0 ? 'Nothing can be moved.' : markdownTable(stepHead, stepRows),
    '### Before data lands',
    setupMarkdown(setup),
  ].join('\n\n');
}

function moduleStatus({ status, reason }: MigrationModule): string {
  const word = status.toLowerCase().replaceAll('_', ' ');
  return reason == null ? word : `${word}: ${reason}`;
}

function moduleName({ insitesModule, alternativeModule }: MigrationModule): string {
  const name = moduleTitles[insitesModule];
  return alternativeModule == null ? name : `${name} (or ${moduleTitles[alternativeModule]})`;
}

function risks({ risks: all, unmapped }: Plan): string {
  return `${risksMarkdown(all)}\n\n${unmapped.length} fields of Wix go nowhere; \`unmapped\` in the plan names each with its reason.`;
}

function count(step: MigrationStep | undefined): string {
  if (step?.recordCount == null) return 'unknown';
  return `${step.countIsExact ? '' : 'about '}${step.recordCount}`;
}

function sum(numbers: readonly (number | null | undefined)[]): number {
  return Math.round(numbers.reduce((total: number, number) => total + (number ?? 0), 0));
}

function duration(seconds: number): string {
  if (seconds < 90) return `${Math.max(1, Math.round(seconds))} seconds`;
  if (seconds < 5_400) return `${Math.round(seconds / 60)} minutes`;
  return `${Math.round(seconds / 360) / 10} hours`;
}
