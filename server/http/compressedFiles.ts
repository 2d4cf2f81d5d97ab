// Serves files as they were compressed when the pages were built: Brotli where the browser takes it (over TLS and on the machine
// itself), gzip elsewhere, the file as it is for everybody else. Must not compress anything itself, or look outside its folder.
import express, { Router } from 'express';
import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';

const ENCODINGS = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
] as const;
/** One name in the folder itself. */
const NAME = /^\/[A-Za-z0-9_-][A-Za-z0-9._-]*$/;

export function compressedFiles(dir: string, options: Parameters<typeof express.static>[1]): Router {
  const router = Router();
  router.use((request, response, next) => {
    const { path, method } = request;
    if (!NAME.test(path) || (method !== 'GET' && method !== 'HEAD')) {
      next();
      return;
    }
    response.vary('Accept-Encoding');
    // The smaller one first, in whatever order the browser names them.
    const encoding = ENCODINGS.find(
      ({ name, ending }) => request.acceptsEncodings(name) === name && existsSync(join(dir, path + ending)),
    );
    if (encoding !== undefined) {
      response.type(extname(path)).set('Content-Encoding', encoding.name);
      request.url = path + encoding.ending;
    }
    next();
  });
  router.use(express.static(dir, options));
  return router;
}
