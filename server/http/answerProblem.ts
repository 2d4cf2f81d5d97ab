// Every error of the HTTP interface as application/problem+json. What is not a Problem is a fault of ours: logged, not told.
import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { z, ZodError } from 'zod';
import { notFound, Problem } from '../sessions/Problem.ts';

export const answerNotFound: RequestHandler = (_request, response) => {
  send(response, notFound());
};

/** @param refused told the code of every refusal */
export function answerErrors(log: Logger, refused: (code: string) => void): ErrorRequestHandler {
  // Express knows an error handler by its four parameters.
  return (error: unknown, request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const problem = problemOf(error);
    refused(problem.code);
    if (problem.status >= 500)
      log.error({ err: error, method: request.method, status: problem.status }, 'request failed');
    send(response, problem);
  };
}

function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof ZodError) return new Problem(400, 'badRequest', z.prettifyError(error));
  // Of the body parser: too large, not JSON, and the like.
  if (error instanceof Error && 'status' in error && typeof error.status === 'number' && error.status < 500) {
    const code = error.status === 413 ? 'tooLarge' : 'badRequest';
    return new Problem(error.status, code, error.message);
  }
  return new Problem(500, 'internal', 'Something went wrong here.');
}

function send(response: Response, { status, code, detail, more }: Problem): void {
  const { retryAfterSeconds } = more;
  if (typeof retryAfterSeconds === 'number') response.set('Retry-After', String(retryAfterSeconds));
  if (status === 401) response.set('WWW-Authenticate', 'Bearer');
  response
    .status(status)
    .set('Cache-Control', 'no-store')
    .type('application/problem+json')
    .send(problemText({ status, code, detail, more }));
}

export function problemText({
  status,
  code,
  detail,
  more,
}: Pick<Problem, 'status' | 'code' | 'detail' | 'more'>): string {
  return JSON.stringify({ type: 'about:blank', title: code, status, code, detail, ...more });
}
