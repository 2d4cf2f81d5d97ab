// What the program is told from outside, checked at start; a bad value stops it with a sentence that names it.
import { z } from 'zod';

const text = z.string().trim().default('');
const wholeNumber = (fallback: number, min: number, max: number) =>
  z
    .string()
    .trim()
    .transform((value) => (value === '' ? fallback : Number(value)))
    .pipe(z.int(`must be a whole number from ${min} to ${max}`).min(min).max(max))
    .default(fallback);

/** Express takes a number of proxies, `true`, or a list of addresses. */
const trustProxy = text.transform((value): boolean | number | string => {
  if (value === '' || value === 'false') return false;
  if (value === 'true') return true;
  return /^\d+$/.test(value) ? Number(value) : value;
});

const environmentSchema = z.object({
  PORT: wholeNumber(2567, 0, 65_535),
  HOST: text.transform((value) => (value === '' ? '0.0.0.0' : value)),
  PUBLIC_URL: text
    .refine(
      (value) => value === '' || /^https?:\/\/[^\s/?#]+\/?$/.test(value),
      'must be like https://play.example.org, without a path',
    )
    .transform((value) => value.replace(/\/$/, '')),
  DATA_DIR: text.transform((value) => (value === '' ? './data' : value)),
  DATABASE_URL: text.refine(
    (value) => value === '' || /^postgres(ql)?:\/\/[^\s/]+\/[^\s/]+$/.test(value),
    'must be like postgres://user:password@host:5432/database',
  ),
  REDIS_URL: text.refine(
    (value) => value === '' || /^rediss?:\/\/[^\s/]+/.test(value),
    'must be like redis://host:6379',
  ),
  PROCESS_URL: text.refine(
    (value) => value === '' || /^http:\/\/[^\s/?#]+$/.test(value),
    'must be like http://10.0.0.5:2567, where the other processes reach this one',
  ),
  FACILITATOR_KEY: text.refine((value) => value === '' || value.length >= 8, 'must have at least 8 characters'),
  TRUST_PROXY: trustProxy,
  LOG_LEVEL: text
    .transform((value) => (value === '' ? 'warn' : value))
    .pipe(z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'])),
  DEFAULT_LANGUAGE: text
    .transform((value) => (value === '' ? undefined : value))
    .pipe(z.enum(['en', 'de', 'sk']).optional()),
  RETENTION_DAYS: wholeNumber(90, 1, 36_500),
});

const checkedSchema = environmentSchema.refine(
  ({ REDIS_URL, DATABASE_URL }) => REDIS_URL === '' || DATABASE_URL !== '',
  {
    path: ['REDIS_URL'],
    message: 'several processes need a store that they share: set DATABASE_URL too',
  },
);

export type Environment = z.output<typeof environmentSchema>;

/** @throws Error with one line per bad value */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment {
  const read = checkedSchema.safeParse(variables);
  if (read.success) return read.data;
  // A key must not end up in a log because it is too short.
  const lines = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new Error(lines.join('\n'));
}
