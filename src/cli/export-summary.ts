import type { ExportOutcome } from '../exporter/export-site.ts';
import type { StepReport } from '../exporter/step-report.ts';
import { columns } from './text-table.ts';

/** What became of an export, in words. */
export function exportSummary({ report, wasThere, folder }: ExportOutcome): string {
  const { status, steps, skippedProducts, files, demo } = report;
  const table = columns([
    ['STEP', 'PLANNED', 'APPEARED', 'EXPORTED', 'SKIPPED', 'FAILED', 'VANISHED'],
    ...steps.map(({ id, planned, appeared, exported, skipped, failed, vanished }) => [
      id,
      ...[planned, appeared, exported, skipped, failed, vanished].map(String),
    ]),
  ]);
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return [
    ...(demo ? ['This is the sample data of the demo site.', ''] : []),
    ...table,
    '',
    ...steps.flatMap(explained),
    ...skippedProducts.map(({ product, status: why, reason, hint }) =>
      [`${product} is not in the bundle (${why}).`, reason, hint].filter(Boolean).join(' '),
    ),
    `${headline[status]} ${wasThere ? 'It was there already, and its hashes are right. ' : ''}${folder}: ${files.length} files, ${size(bytes)}.`,
    ...(status === 'INCOMPLETE'
      ? ['There is nothing to import yet. Run the same command again: it goes on where it stopped.']
      : ['docs/importing-into-insites.md says how to import it.']),
    '',
  ].join('\n');
}

const headline = {
  COMPLETE: 'The bundle is complete.',
  WITH_FAILURES: 'The bundle is made, but not everything is in it: see problems.csv and report.json.',
  INCOMPLETE: 'The bundle is not complete.',
};

function explained(step: StepReport): string[] {
  return [
    ...step.reasons.map(
      ({ reason, field, detail, count }) =>
        `${step.id}: ${count} × ${reason}${field === null || field === '' ? '' : ` (${field})`}. ${detail}`,
    ),
    ...step.gaps.map(({ field, code, detail, hint, count }) =>
      `${step.id}: ${count} records without ${field} (${code}). ${detail} ${hint ?? ''}`.trimEnd(),
    ),
    ...step.notes.map((note) => `${step.id}: ${note}`),
    ...(step.stopped === null
      ? []
      : [
          [
            `${step.id} stopped (${step.stopped.code}). ${step.stopped.reason}`,
            step.stopped.permission === null ? null : `Permission: ${step.stopped.permission}.`,
            step.stopped.hint,
          ]
            .filter(Boolean)
            .join(' '),
        ]),
  ];
}

function size(bytes: number): string {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
