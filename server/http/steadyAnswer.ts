// An answer that stays the same while the process runs: compressed once, when it is first asked for, and then served as it is.
// Must not be used for anything about a session: what is secret must not be compressed beside what others can choose.
import type { Response, Request } from 'express';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const ENCODINGS = {
  br: (text: Buffer) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: text.length } }),
  gzip: (text: Buffer) => gzipSync(text, { level: 9 }),
} as const;
type Encoding = keyof typeof ENCODINGS;

/** @param type media type, as Express takes it: `json`, `application/schema+json` */
export function steadyAnswer(text: string, type: string): (request: Request, response: Response) => void {
  const plain = Buffer.from(text);
  const compressed = new Map<Encoding, Buffer>();
  const compress = (encoding: Encoding): Buffer => {
    const known = compressed.get(encoding) ?? ENCODINGS[encoding](plain);
    compressed.set(encoding, known);
    return known;
  };
  return (request, response) => {
    response.set('Cache-Control', 'no-cache').vary('Accept-Encoding').type(type);
    // The smaller one first, in whatever order the browser names them.
    const encoding = (['br', 'gzip'] as const).find((name) => request.acceptsEncodings(name) === name);
    if (encoding === undefined) response.send(plain);
    else response.set('Content-Encoding', encoding).send(compress(encoding));
  };
}
