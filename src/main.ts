import { enableCompileCache } from 'node:module';

// Compiled code is kept between starts, which halves the time to the first answer.
enableCompileCache();
const { serve } = await import('./serve.ts');
await serve(process.env);
