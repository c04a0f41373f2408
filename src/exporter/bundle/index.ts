export { BundleFile, factsOf, verify, type FileFacts } from './bundle-file.ts';
export { csvFile, csvLine } from './csv.ts';
export { openDurable, replaceFile, syncFolder } from './durable-file.ts';
export { BUNDLE_VERSION, BundleFolder, type ExportRequest } from './folder.ts';
export { writeImportFiles, type ImportPerson, type ImportRow } from './import-files.ts';
export { linesOf } from './lines.ts';
export { RunLog } from './run-log.ts';
export { relationColumns, writeSetupFiles } from './setup-files.ts';
