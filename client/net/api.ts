// The HTTP half of the network: sessions, seats and the facilitator's control, as typed calls.
// Must not: keep state, or import the game room's SDK (the join page stays light).

/** What went wrong, with the server's problem document; status 0 = the server was not reached. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string, detail: string) {
    super(detail);
    this.name = 'ApiError';
    this.status = status;
    this.code = code;
  }
}

interface CallOptions {
  method?: 'GET' | 'POST' | 'DELETE';
  body?: unknown;
  /** Sent as it is, instead of a body. */
  file?: Blob;
  /** Sent as `Authorization: Bearer …`, never in the address. */
  bearer?: string | undefined;
  timeoutMs?: number;
}

const TIMEOUT_MS = 10_000;

/** Calls the server and reads JSON. @throws ApiError for everything that is not a success. */
export async function callApi<T>(path: string, options: CallOptions = {}): Promise<T> {
  const headers: Record<string, string> = { Accept: 'application/json' };
  if (options.body !== undefined) headers['Content-Type'] = 'application/json';
  if (options.bearer) headers['Authorization'] = `Bearer ${options.bearer}`;
  if (options.file !== undefined) headers['Content-Type'] = 'application/x-ndjson';
  const body = options.file ?? (options.body === undefined ? undefined : JSON.stringify(options.body));
  let response: Response;
  let text: string;
  try {
    response = await fetch(path, {
      method: options.method ?? (body === undefined ? 'GET' : 'POST'),
      headers,
      ...(body === undefined ? {} : { body }),
      signal: AbortSignal.timeout(options.timeoutMs ?? TIMEOUT_MS),
      cache: 'no-store',
    });
    text = await response.text();
  } catch {
    throw new ApiError(0, 'notReached', path);
  }
  const json = parseJson(text);
  if (response.ok) return json as T;
  const problem = (json ?? {}) as { code?: unknown; detail?: unknown };
  const code = typeof problem.code === 'string' ? problem.code : '';
  const detail = typeof problem.detail === 'string' ? problem.detail : '';
  throw new ApiError(response.status, code, detail);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
