// `npm start`: remembers what was compiled, so that the next start is quicker, and then loads the server. A start is what everybody
// waits for after a crash. Must import nothing of the project before that.
import { enableCompileCache, flushCompileCache } from 'node:module';
import { join } from 'node:path';

// Beside the built pages; where nothing can be written there, all starts are like the first.
enableCompileCache(join(import.meta.dirname, '..', 'dist', 'compiled'));
await import('./serve.ts');
flushCompileCache();
