// `npm run dev`: the game server, and Vite's server in front of it for the pages, in one process. Node restarts both
// when a file of the server or of the rules changes; Vite replaces changed parts of the pages in place.
// Must not: be used for a workshop; `npm start` is.
import { createServer } from 'vite';
import './serve.ts';

// Loaded by Node itself: the temporary file that Vite would write instead counts as a change, and restarts forever.
const vite = await createServer({ configLoader: 'native' });
await vite.listen();
vite.printUrls();
