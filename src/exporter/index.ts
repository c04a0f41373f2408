export { ExportError } from './export-error.ts';
export { dryRun, exportSite, type ExportOptions, type ExportOutcome } from './export-site.ts';
export type { ExportPlan } from './plan.ts';
export { isFailedRead, plannedMissing, type Missing } from './report/missing.ts';
export { overallLine, progressLine, progressOn, type Progress, type Reading } from './report/progress.ts';
export { exitCodeOf, type ExportReport } from './report/report.ts';
export type { StepReport } from './report/step-report.ts';
export { isExpected } from './rows/problem.ts';
export { endedEarly } from './rows/step-tally.ts';
