// Makes a fresh or changed checkout ready before a script runs: installs the packages, builds the pages.
// Runs on whatever Node the machine has (20 or later), before anything is installed: plain JavaScript, no packages.
// Must not: start the game, or take noticeable time when there is nothing to do.
//   node server/bootstrap.mjs            packages only
//   node server/bootstrap.mjs --build    packages and pages
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const lockFile = join(root, 'package-lock.json');
const installedLockFile = join(root, 'node_modules', '.package-lock.json');
const pagesDir = join(root, 'dist', 'client');
const pagesHashFile = join(root, 'dist', 'client.hash');
/** Everything the pages are made from. */
const pageSources = ['client', 'shared', 'vite.config.ts', 'package-lock.json'];

if (!isInstalled()) install();
if (process.argv.includes('--build')) buildIfStale();

/**
 * npm writes its own copy of the lock file as the last step of an install. If the lock file is younger, that may be
 * a checkout that touched it, so the contents decide.
 */
function isInstalled() {
  if (!existsSync(installedLockFile)) return false;
  if (statSync(installedLockFile).mtimeMs >= statSync(lockFile).mtimeMs) return true;
  const wanted = JSON.parse(readFileSync(lockFile, 'utf8')).packages;
  const installed = JSON.parse(readFileSync(installedLockFile, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || (installed[path] ? installed[path].version === version : optional),
  );
}

function install() {
  say('installing packages, about a minute the first time …');
  // Building needs the development packages too, whatever NODE_ENV says.
  run('npm', ['ci', '--include=dev', '--loglevel=error', '--no-progress'], 'npm ci');
}

function buildIfStale() {
  const hash = hashOf(pageSources);
  const builtHash = existsSync(pagesHashFile) ? readFileSync(pagesHashFile, 'utf8') : '';
  if (hash === builtHash && existsSync(pagesDir)) return;
  if (!existsSync(join(root, 'node_modules', 'vite'))) install();
  say('building the pages …');
  // Built aside and then swapped, so that a server which is running never serves half a build.
  const newDir = `${pagesDir}.${process.pid}.new`;
  const oldDir = `${pagesDir}.${process.pid}.old`;
  try {
    run(
      join(root, 'node_modules', '.bin', 'node'),
      [
        join('node_modules', 'vite', 'bin', 'vite.js'),
        'build',
        '--outDir',
        newDir,
        '--emptyOutDir',
        '--logLevel',
        'warn',
      ],
      'vite build',
    );
    mkdirSync(dirname(pagesDir), { recursive: true });
    if (existsSync(pagesDir)) renameSync(pagesDir, oldDir);
    renameSync(newDir, pagesDir);
    writeFileSync(pagesHashFile, hash);
  } finally {
    rmSync(newDir, { recursive: true, force: true });
    rmSync(oldDir, { recursive: true, force: true });
  }
}

/** By content and not by time: a checkout or a copy touches times without changing anything. */
function hashOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths.flatMap((path) => filesUnder(path))) {
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesUnder(path) {
  const absolute = join(root, path);
  if (!existsSync(absolute)) return [];
  if (!statSync(absolute).isDirectory()) return [path];
  const names = readdirSync(absolute).sort();
  return names.flatMap((name) => filesUnder(join(path, name)));
}

function run(command, args, name) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    // What the script itself prints stays alone on stdout.
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  say(`${name} failed${error ? `: ${error.message}` : ` with exit code ${status}`}`);
  process.exit(1);
}

function say(text) {
  process.stderr.write(`Gravity Assist: ${text}\n`);
}
