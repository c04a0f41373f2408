export { isApproved, namedBefore, type Named } from './acceptance.ts';
export { plannedMissing } from './missing.ts';
export type { Progress } from './progress.ts';
export { isReport, makeReport, type ExportReport } from './report.ts';
export { stepReport } from './step-report.ts';
