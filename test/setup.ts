import { enableCompileCache } from 'node:module';
import * as fc from 'fast-check';

// Every worker is a process of its own, which would strip the types of the same sources and compile them again.
enableCompileCache();

// Properties are tried with the same values in every run; FAST_CHECK_SEED tries others.
fc.configureGlobal({ seed: Number(process.env['FAST_CHECK_SEED'] ?? 20_240_501) });
