// Before the tests: makes sure that there is a PostgreSQL, a Redis and an nginx to start, by the way that works here.
// Must not: fail the run; if there is none, the tests that need one say so themselves and the others still run.
import { findPostgres } from '../../server/lab/services/postgres.ts';
import { findRedis } from '../../server/lab/services/redis.ts';
import { findNginx } from '../../server/lab/services/nginx.ts';
import { installPackage } from './installPackage.ts';

const SERVICES = [
  { name: 'PostgreSQL', find: findPostgres, packageName: 'postgresql' },
  { name: 'Redis', find: findRedis, packageName: 'redis-server' },
  { name: 'nginx', find: findNginx, packageName: 'nginx-light' },
];

export function provideServices(): void {
  for (const { name, find, packageName } of SERVICES) {
    if (find() !== null) continue;
    console.log(`No ${name} found; installing one …`);
    installPackage(packageName);
    if (find() === null) console.log(`Still no ${name}: put its programs into PATH.`);
  }
}
