import { enableCompileCache } from 'node:module';

// Every test file has a process of its own, which would strip the types of the same sources and compile them again.
enableCompileCache();
