import type { MigrationPlan, MigrationRisk } from '../../generated/resolvers.ts';
import { wholeNumber } from './formats.ts';
import { sharedRisks, type SharedRisk as Shared } from './shared-risks.ts';

type Plan = Pick<MigrationPlan, 'risks' | 'steps' | 'modules' | 'unmapped'>;
type SharedRisk = Shared<MigrationRisk>;

/** What will be lost and must be decided before anything else, for people: one line each. */
export function decisionsMarkdown(plan: Plan): string {
  const critical = sharedRisks(plan).filter(({ severity }) => severity === 'CRITICAL');
  if (critical.length === 0) return 'Nothing that is known of is lost without a way to keep it.';
  return critical.map(riskLine).join('\n');
}

/**
 * The other risks for people: what concerns whole lists and the site one by one, what may concern single records by product, and notes by
 * their names alone.
 * @param conditional codes of the risks that concern only records of some kind
 */
export function risksMarkdown(plan: Plan, conditional: ReadonlySet<string>): string {
  const shared = sharedRisks(plan);
  const critical = shared.filter(({ severity }) => severity === 'CRITICAL').length;
  const warnings = shared.filter(({ severity }) => severity === 'WARNING');
  const isLoose = ({ code, total }: SharedRisk): boolean => total === null && conditional.has(code);
  const loose = [...Map.groupBy(warnings.filter(isLoose), ({ product }) => product ?? '')];
  const notes = shared.filter(({ severity }) => severity === 'INFO');
  return [
    ...(critical === 0 ? [] : [`What must be decided first stands at the top (${critical}).`]),
    warnings
      .filter((risk) => !isLoose(risk))
      .map(riskLine)
      .join('\n'),
    ...(loose.length === 0
      ? []
      : [
          [
            'May concern some records (`--exact` counts them):',
            '',
            ...loose.map(([product, risks]) => {
              const title = plan.modules.find((module) => module.product === product)?.title ?? 'Site';
              return `- **${title}.** ${risks.map(({ message, advice }) => `${message} ${advice}`).join(' · ')}`;
            }),
          ].join('\n'),
        ]),
    ...(notes.length === 0
      ? []
      : [
          `For information, in \`risks\` of the JSON plan: ${notes.map((note) => `${note.code}${inNumbers(note)}`).join(', ')}.`,
        ]),
    `${wholeNumber(plan.unmapped.length)} fields of Wix go nowhere; \`unmapped\` in the JSON plan names each with its reason.`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function riskLine(risk: SharedRisk): string {
  return `- **${risk.message}**${inNumbers(risk)} ${risk.advice}`;
}

function inNumbers({ total }: SharedRisk): string {
  return total === null ? '' : ` (${wholeNumber(total)})`;
}
