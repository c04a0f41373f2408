import type { MigrationPlan } from '../../generated/resolvers.ts';
import { duration, markdownTable, wholeNumber } from './formats.ts';
import { decisionsMarkdown, risksMarkdown } from './risks.ts';
import { setupMarkdown } from './setup.ts';
import { amountOf } from './amounts.ts';
import { withInlineTexts } from './inline-texts.ts';
import { movesMarkdown } from './moves.ts';

type Plan = Omit<MigrationPlan, 'planHash' | 'markdown'>;

/**
 * Writes the plan for people, under the six headings that Insites Studio gives its plans: what must be decided comes first.
 * @param conditionalRisks codes of the risks that concern only records of some kind
 * @param isWhole whether it is about all products of the graph
 */
export function planMarkdown(made: Plan, conditionalRisks: ReadonlySet<string>, isWhole: boolean): string {
  const plan = withInlineTexts(made);
  return [
    `# Migration plan: ${plan.source.name ?? plan.source.siteId}`,
    ...(plan.demo ? ['> This is the sample shop of the embedded demo site, not a real site.'] : []),
    '## Site overview',
    '### To decide first',
    decisionsMarkdown(plan),
    siteOverview(plan, isWhole),
    '## Page inventory',
    pageInventory(plan),
    '## Module mapping',
    movesMarkdown(plan),
    '### Before data lands',
    setupMarkdown(plan.setup),
    '## Brand notes',
    "Wix's API has no fonts, colours or layout. Take them from the rendered pages, and the logo from the site's properties.",
    '## Risks',
    risksMarkdown(plan, conditionalRisks),
    '## Next steps',
    plan.nextSteps.map((step, index) => `${index + 1}. ${step}`).join('\n'),
  ].join('\n\n');
}

/** What the plan was asked for: all products or some, of Wix Data maybe some collections, all records or what changed. */
function scope(plan: Plan, isWhole: boolean): string {
  const titles = plan.modules.map(({ title }) => title);
  const collections = asked(plan, 'dataCollections');
  const since = asked(plan, 'updatedSince');
  return [
    isWhole ? 'everything' : titles.join(', '),
    ...(Array.isArray(collections) ? [`of Wix Data only ${collections.join(', ')}`] : []),
    ...(typeof since === 'string' ? [`of it what changed since ${since}`] : []),
  ].join('; ');
}

function asked({ input }: Plan, name: string): unknown {
  return typeof input === 'object' && input !== null ? Reflect.get(input, name) : null;
}

function siteOverview(plan: Plan, isWhole: boolean): string {
  const { source, target, estimate } = plan;
  const unknown =
    estimate.unknown.length === 0 ? '' : `; ${estimate.unknown.length} lists of unknown length are not in it`;
  const lines = [
    ['Address, Wix site id', `${told(source.url)}, ${source.siteId}`],
    [
      'Language, currency, time zone, shop, editor',
      [
        told(source.locale),
        told(source.currency),
        told(source.timeZone),
        source.catalogVersion == null ? 'none' : `catalog ${source.catalogVersion}`,
        told(source.editor),
      ].join(', '),
    ],
    ['Scope, target', `${scope(plan, isWhole)}, to Insites ${target.generation}`],
    [
      'Reading Wix',
      `${wholeNumber(estimate.wixRequests)} requests, about ${duration(estimate.wixSeconds)}${unknown}`,
    ],
    ...(typeof asked(plan, 'updatedSince') === 'string'
      ? []
      : [
          [
            'Finding deletions',
            `${wholeNumber(estimate.idRequests)} requests: a read of all ids, because Wix tells of no deletions`,
          ],
        ]),
    [
      'Writing Insites by REST',
      `${wholeNumber(estimate.rows)} rows in ${wholeNumber(estimate.insitesRequests)} requests, about ${duration(estimate.insitesSeconds)}; imports take far less`,
    ],
  ];
  return markdownTable(['', ''], lines);
}

function told(text: string | null | undefined): string {
  return text ?? 'not told';
}

function pageInventory({ redirects, steps }: Plan): string {
  const rows = redirects.flatMap(({ step, source, from, target }) => {
    const planned = steps.find(({ id }) => id === step);
    if (planned?.recordCount === 0) return [];
    return [
      [
        planned?.title ?? step,
        planned === undefined ? 'unknown' : amountOf(planned, false),
        `\`${from ?? source}\``,
        `\`${target}\``,
      ],
    ];
  });
  if (rows.length === 0)
    return 'No records with pages of their own are in this plan. A crawler has to list the pages: Wix has no API for them.';
  return `${markdownTable(['Pages of', 'How many', 'Old address', 'New address'], rows)}\n\nAll other pages are not in Wix's API: a crawler has to list them. Every old address needs a redirect.`;
}
