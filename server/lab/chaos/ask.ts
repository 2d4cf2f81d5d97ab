// One HTTP request as an attacker or an honest program would send it, from any address behind the pretended proxy.
// Must not judge the answer, or use the server's own code.

export interface Ask {
  method?: string;
  body?: unknown;
  bearer?: string;
  /** Whom the proxy names as the sender. */
  address?: string;
  headers?: Readonly<Record<string, string>>;
  /** After which it is given up. */
  limitMs?: number;
}

export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  ms: number;
}

export async function ask(url: string, path: string, options: Ask = {}): Promise<Answer> {
  const { body, bearer, address, headers = {}, limitMs } = options;
  const isRaw = typeof body === 'string' || body instanceof Uint8Array;
  const startMs = performance.now();
  const response = await fetch(`${url}${path}`, {
    method: options.method ?? (body === undefined ? 'GET' : 'POST'),
    redirect: 'manual',
    ...(limitMs === undefined ? {} : { signal: AbortSignal.timeout(limitMs) }),
    headers: {
      ...(isRaw ? {} : { 'content-type': 'application/json' }),
      ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
      ...(address === undefined ? {} : { 'x-forwarded-for': address }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: isRaw ? (body as string | Uint8Array<ArrayBuffer>) : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, ms: performance.now() - startMs };
}

/** @throws Error when the answer is no success */
export async function asked<T>(url: string, path: string, options: Ask = {}): Promise<T> {
  const { status, text } = await ask(url, path, options);
  if (status >= 300) throw new Error(`${path} answers ${status}: ${text.slice(0, 300)}`);
  return (text === '' ? null : JSON.parse(text)) as T;
}
