// The built pages: index.html for every address of the client, hashed assets for ever, everything else fresh.
import express, { Router } from 'express';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { compressedFiles } from './compressedFiles.ts';
import { Problem } from '../sessions/Problem.ts';

export const PAGES_DIR = join(import.meta.dirname, '..', '..', 'dist', 'client');
const ADDRESSES = ['/', '/j/:code', '/play', '/facilitator', '/screen', '/print', '/check', '/replay', '/debrief'];

export function pages(dir: string): Router {
  const router = Router();
  router.get(ADDRESSES, (_request, response) => {
    const index = join(dir, 'index.html');
    if (!existsSync(index)) throw new Problem(503, 'pagesNotBuilt', 'The pages are not built: npm start does that.');
    response.set('Cache-Control', 'no-cache').sendFile(index);
  });
  // Names under assets/ carry a hash of their contents.
  router.use(
    '/assets',
    compressedFiles(join(dir, 'assets'), { immutable: true, maxAge: '1y', index: false, redirect: false }),
  );
  router.use(express.static(dir, { maxAge: 0, index: false, redirect: false }));
  return router;
}
