import { endedEarly, type ExportOutcome, type StepReport } from '../exporter/index.ts';
import { exportVerdict } from './export-verdict.ts';
import { columns } from './output.ts';

/** What became of an export, in words; the last line says what is missing. */
export function exportSummary({ report, wasThere, folder }: ExportOutcome): string {
  const { status, steps, missing, files, demo } = report;
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
    ...missing.map(({ product, title, status: why, permissions, reason, hint, loss }) =>
      [
        `${why === 'ENDED_EARLY' ? 'Not whole in' : 'Not in'} the bundle: ${title} (${product}, ${why}).`,
        loss,
        permissions.length === 0 ? reason : `Missing: ${permissions.join(', ')}.`,
        hint,
      ]
        .filter(Boolean)
        .join(' '),
    ),
    ...unknownFieldsLine(report.unknownFields),
    `${headline[status]} ${wasThere ? 'It was there already, and its hashes are right. ' : ''}${folder}: ${files.length} files, ${size(bytes)}.${status === 'INCOMPLETE' ? '' : ' docs/importing-into-insites.md says how to import it.'}`,
    exportVerdict(report),
    '',
  ].join('\n');
}

/** What Wix sent that nobody here knows, in words; nothing where there is none. */
function unknownFieldsLine(names: readonly string[] = []): string[] {
  if (names.length === 0) return [];
  const many = names.length === 1 ? 'a field or word' : `${names.length} fields or words`;
  return [
    `Wix sent ${many} that this version does not know: ${names.map((name) => `\`${name}\``).join(', ')}. What they hold is in \`raw\` only.`,
  ];
}

const headline = {
  COMPLETE: 'The bundle is complete.',
  PARTIAL: 'The bundle is partial.',
  WITH_FAILURES: 'The bundle is made, but not everything is in it.',
  INCOMPLETE: 'The bundle is not complete.',
};

function explained(step: StepReport): string[] {
  return [
    ...step.reasons.map(
      ({ reason, field, detail, count }) =>
        `${step.id}: ${count} × ${reason}${field === null || field === '' ? '' : ` (${field})`}. ${detail}`,
    ),
    ...step.gaps.map(({ field, code, detail, hint, count }) =>
      `${step.id}: ${count} records without ${endedEarly({ code }) ? 'all of their ' : ''}${field} (${code}). ${detail} ${hint ?? ''}`.trimEnd(),
    ),
    ...step.notes
      .filter((note) => !step.gaps.some(({ detail }) => detail === note))
      .map((note) => `${step.id}: ${note}`),
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
