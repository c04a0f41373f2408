import type { MigrationModule, MigrationPlan, MigrationStep } from '../generated/resolvers.ts';
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
  const seconds = steps.map(({ estimate }) => estimate);
  const lines = [
    ['Site', source.name ?? 'not told'],
    ['Wix site id', source.siteId],
    ['Address', source.url ?? 'not told'],
    [
      'Language, currency, time zone',
      [source.locale, source.currency, source.timeZone].map((text) => text ?? 'not told').join(', '),
    ],
    ['Stores catalog', source.catalogVersion ?? 'none'],
    ['Target', `Insites ${target.generation}, ${target.requestsPerMinute} requests per minute`],
    ['Scope', typeof since === 'string' ? `what changed since ${since}` : 'everything'],
    [
      'Reading Wix',
      `${sum(seconds.map(({ wixRequests }) => wixRequests))} requests, about ${duration(sum(seconds.map(({ wixSeconds }) => wixSeconds)))}`,
    ],
    [
      'Writing Insites by REST',
      `${sum(seconds.map(({ insitesRequests }) => insitesRequests))} requests, about ${duration(sum(seconds.map(({ insitesSeconds }) => insitesSeconds)))}; imports take far less`,
    ],
  ];
  return table(['', ''], lines);
}

function pageInventory({ redirects, steps }: Plan): string {
  if (redirects.length === 0)
    return 'No records with pages of their own are in this plan. A crawler has to list the pages: Wix has no API for them.';
  const rows = redirects.map(({ step, source, target }) => {
    const planned = steps.find(({ id }) => id === step);
    return [planned?.title ?? step, count(planned), `\`${source}\``, `\`${target}\``];
  });
  return `${table(['Pages of', 'How many', 'Old address', 'New address'], rows)}\n\nAll other pages are not in Wix's API: a crawler has to list them. Every old address needs a redirect.`;
}

function moduleMapping({ modules, steps, setup }: Plan): string {
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
    `${moduleTitles[step.insitesModule]}: ${step.insitesEntity}`,
    `\`${step.table}\``,
    step.dependsOn.join(', ') || 'nothing',
  ]);
  const setupLines = setup.map(({ title, detail }) => `- **${title}.** ${detail}`);
  return [
    table(['Wix', 'Status', 'Insites', 'Records', 'Becomes'], moduleRows),
    '### Steps, in order',
    table(['#', 'Step', 'Records', 'Insites', 'Table', 'After'], stepRows),
    '### Before data lands',
    setupLines.length === 0 ? 'Nothing.' : setupLines.join('\n'),
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
  const weights = ['CRITICAL', 'WARNING', 'INFO'];
  const lines = all
    .toSorted((a, b) => weights.indexOf(a.severity) - weights.indexOf(b.severity))
    .map(({ code, severity, message, advice, count: number }) => {
      const many = number == null ? '' : ` (${number})`;
      return `- **${severity.toLowerCase()}, ${code}${many}.** ${message} ${advice}`;
    });
  return `${lines.join('\n')}\n\n${unmapped.length} fields of Wix go nowhere; \`unmapped\` in the plan names each with its reason.`;
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

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map(tableLine).join('\n');
}

function tableLine(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
}
