import { factsOf, type FileFacts } from './bundle-file.ts';
import { codeOf, ExportError } from './export-error.ts';

/** Reads files again. @throws ExportError when one is not what was written */
export async function verify(folder: string, files: readonly FileFacts[]): Promise<void> {
  for (const { path, bytes, sha256 } of files) {
    const now = await factsOf(folder, path).catch((error: unknown) => {
      if (codeOf(error) === 'ENOENT') return null;
      throw error;
    });
    if (now?.bytes !== bytes || now.sha256 !== sha256)
      throw new ExportError(
        `${folder}/${path} is ${now === null ? 'gone' : 'not what was written'}.`,
        'Export into a new folder, and check the disk.',
      );
  }
}
