// Before the tests: makes sure that there is a PostgreSQL to start, by the way that works here.
// Must not: fail the run; if there is none, the tests that need one say so themselves and the others still run.
import { findPostgres } from '../support/postgres.ts';
import { installPackage } from './installPackage.ts';

export function providePostgres(): void {
  if (findPostgres() !== null) return;
  console.log('No PostgreSQL found; installing one …');
  installPackage('postgresql');
  if (findPostgres() === null) console.log('Still no PostgreSQL: put the folder of initdb and postgres into PATH.');
}
