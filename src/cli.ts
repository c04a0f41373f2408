import { enableCompileCache } from 'node:module';

// Compiled code is kept between starts: that of everything which is loaded after this.
enableCompileCache();
await import('./cli/program.ts');
