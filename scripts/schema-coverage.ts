import { buildGatewaySchema } from '../src/gateway/federation/schema.ts';
import { graphParts } from '../src/graph-parts.ts';
import { compare, type Coverage } from './coverage/compare.ts';
import { comparedEntities } from './coverage/entities.ts';
import { generatedPage, markdownTable, savePage, type GeneratedPage } from './generated-page.ts';

/** The share of the fields of the first two levels that the schema must type. */
export const BAR = 0.95;

/** How much of each wire type the schema types. */
export function schemaCoverage(): readonly Coverage[] {
  const schema = buildGatewaySchema(graphParts);
  return comparedEntities.map((entity) => compare(schema, entity));
}

/** docs/schema-coverage.md with its tables written anew. */
export function schemaCoverageDoc(): Promise<GeneratedPage> {
  const coverages = schemaCoverage();
  return generatedPage('schema-coverage.md', {
    shares: markdownTable(
      ['entity', 'wire type', 'typed', 'of', 'share'],
      coverages.map(({ entity, typed, total }) => [
        `\`${entity.type}\``,
        `\`${entity.wire}\` of \`${entity.sdk}\``,
        String(typed),
        String(total),
        percent(typed / total),
      ]),
    ),
    'raw-only': lists(coverages, ({ rawOnly }) => rawOnly),
    'left-out': lists(coverages, ({ leftOut }) => leftOut),
  });
}

function lists(coverages: readonly Coverage[], of: (coverage: Coverage) => readonly string[]): string {
  const lines = coverages
    .filter((coverage) => of(coverage).length > 0)
    .map((coverage) => {
      const { type, wire, sdk } = coverage.entity;
      const paths = of(coverage).map((path) => `\`${path}\``);
      return `- \`${type}\`, \`${wire}\` of \`${sdk}\`: ${paths.join(', ')}`;
    });
  return lines.length === 0 ? 'None.' : lines.join('\n');
}

function percent(share: number): string {
  return `${(Math.floor(share * 1000) / 10).toFixed(1)} %`;
}

if (import.meta.main) {
  for (const { entity, typed, total, rawOnly } of schemaCoverage()) {
    const only = rawOnly.length === 0 ? '' : `   only in raw: ${rawOnly.join(', ')}`;
    console.log(
      `${percent(typed / total).padStart(7)}  ${entity.type} <- ${entity.wire} (${entity.sdk})${only}`,
    );
  }
  savePage('schema-coverage.md', await schemaCoverageDoc());
}
