// The HTTP interface as a script would call it: plain fetch, nothing of the server's own code.

export interface Answer<T> {
  status: number;
  headers: Headers;
  body: T;
  text: string;
}

export interface CreatedSession {
  code: string;
  facilitatorToken: string;
  teams: { teamId: string; name: string }[];
  links: { join: string; facilitator: string; screen: string };
}

export interface SeatAnswer {
  seatToken: string;
  seatId: string;
  teamId: string;
  roleId: string;
  roleIds: string[];
  roomId: string;
  endpoint: string;
  nextSeq: number;
}

export interface CallOptions {
  method?: string;
  body?: unknown;
  bearer?: string;
  headers?: Record<string, string>;
  /** After which it is given up. */
  limitMs?: number;
}

/** Any call; a body that is not JSON is left as text. */
export async function call<T>(url: string, path: string, options: CallOptions = {}): Promise<Answer<T>> {
  const { body, bearer, method = body === undefined ? 'GET' : 'POST', headers = {}, limitMs } = options;
  const response = await fetch(`${url}${path}`, {
    method,
    ...(limitMs === undefined ? {} : { signal: AbortSignal.timeout(limitMs) }),
    headers: {
      ...(typeof body === 'string' ? {} : { 'content-type': 'application/json' }),
      ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = (response.headers.get('content-type') ?? '').includes('json') && !text.includes('\n{');
  return {
    status: response.status,
    headers: response.headers,
    body: (isJson && text !== '' ? JSON.parse(text) : text) as T,
    text,
  };
}

/** @throws Error with the answer when it is no success */
export async function callFor<T>(url: string, path: string, options: CallOptions = {}): Promise<T> {
  const answer = await call<T>(url, path, options);
  if (answer.status >= 300) throw new Error(`${path} answers ${answer.status}: ${answer.text}`);
  return answer.body;
}

export const createSession = (url: string, wish: Record<string, unknown> = {}): Promise<CreatedSession> =>
  callFor(url, '/api/sessions', { body: { scenario: 'mission-to-mars', seed: 7, ...wish } });

export interface ControlAnswer {
  teams: { teamId: string; accepted: boolean; tick?: number; code?: string }[];
  newTeamId?: string;
}

export const control = (url: string, session: CreatedSession, body: Record<string, unknown>): Promise<ControlAnswer> =>
  callFor(url, `/api/sessions/${session.code}/control`, { body, bearer: session.facilitatorToken });

/** What a facilitator is told of each team at a glance. */
export const overview = async (
  url: string,
  { code, facilitatorToken }: Pick<CreatedSession, 'code' | 'facilitatorToken'>,
): Promise<{ teamId: string; phase: string; roundTick: number }[]> => {
  const path = `/api/sessions/${code}/overview`;
  return (
    await callFor<{ teams: { teamId: string; phase: string; roundTick: number }[] }>(url, path, {
      bearer: facilitatorToken,
    })
  ).teams;
};

export const takeSeat = (
  url: string,
  { code }: Pick<CreatedSession, 'code'>,
  wish: object,
  teamId = 't1',
): Promise<SeatAnswer> => callFor(url, `/api/sessions/${code}/teams/${teamId}/seat`, { body: wish });

export const watch = (
  url: string,
  { code }: Pick<CreatedSession, 'code'>,
  bearer: string,
  teamId = 't1',
): Promise<{ roomId: string; endpoint: string; ticket: string }> =>
  callFor(url, `/api/sessions/${code}/teams/${teamId}/watch`, { body: {}, bearer });

export const tokenIn = (link: string): string => new URLSearchParams(new URL(link).hash.slice(1)).get('token') ?? '';
