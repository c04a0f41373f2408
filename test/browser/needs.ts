import { builtPages } from '../current-build.ts';
import { CHROMIUM } from './chromium.ts';

/** Says what is missing, in one line, before the first test; builds the pages before two tests do so at once. */
export function setup(): void {
  if (CHROMIUM !== undefined) {
    builtPages();
    return;
  }
  process.stderr.write(
    'npm run test:browser needs chromium (Debian: apt-get install chromium), or CHROMIUM_PATH with the place of one.\n',
  );
  process.exit(1);
}
