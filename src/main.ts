import { enableCompileCache } from 'node:module';
import { outliveReaders } from './process/lost-readers.ts';

// Compiled code is kept between starts, which halves the time to the first answer.
enableCompileCache();
outliveReaders();
const { serve } = await import('./serve.ts');
await serve(process.env);
