// The HTTP interface as any script would call it. Must not know anything of the server's own code.

export interface Call {
  body?: unknown;
  bearer?: string;
  /** Without it, as long as it takes. */
  msMax?: number;
}

export class CallRefused extends Error {
  readonly status: number;

  constructor(path: string, status: number, text: string) {
    super(`${path} answers ${status}: ${text.slice(0, 300)}`);
    this.status = status;
  }
}

/** @throws CallRefused when the answer is no success */
export async function callText(url: string, path: string, { body, bearer, msMax }: Call = {}): Promise<string> {
  const response = await fetch(`${url}${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      'content-type': 'application/json',
      ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(msMax === undefined ? {} : { signal: AbortSignal.timeout(msMax) }),
  });
  const text = await response.text();
  if (!response.ok) throw new CallRefused(path, response.status, text);
  return text;
}

/** @throws CallRefused when the answer is no success */
export async function callApi<T>(url: string, path: string, call: Call = {}): Promise<T> {
  return JSON.parse(await callText(url, path, call)) as T;
}
