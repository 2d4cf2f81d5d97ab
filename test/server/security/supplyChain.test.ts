// What the project is made of: exact versions, each with the checksum of its contents, installed as written, running nothing
// while it is installed but what is allowed.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { projectFiles, projectRoot, readText } from '../../support/sourceFiles.ts';

const lockSchema = z.object({
  lockfileVersion: z.literal(3),
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      resolved: z.string().optional(),
      integrity: z.string().optional(),
      link: z.boolean().optional(),
      inBundle: z.boolean().optional(),
      optional: z.boolean().optional(),
      hasInstallScript: z.boolean().optional(),
      dependencies: z.record(z.string(), z.string()).optional(),
      devDependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
});
const packageSchema = z.object({
  version: z.string().optional(),
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
  overrides: z.record(z.string(), z.string()),
  allowScripts: z.record(z.string(), z.boolean()),
});

const lock = lockSchema.parse(JSON.parse(readText('package-lock.json')));
const own = packageSchema.parse(JSON.parse(readText('package.json')));
const installed = Object.entries(lock.packages).filter(([path]) => path !== '');
const EXACT = /^(npm:@?[\w./-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/;

describe('every dependency', () => {
  it('is asked for in one exact version', () => {
    const wanted = { ...own.dependencies, ...own.devDependencies, ...own.overrides };
    expect(Object.entries(wanted).filter(([, version]) => !EXACT.test(version))).toEqual([]);
  });

  it('is in the lock file with the checksum of its contents, and comes from the registry', () => {
    expect(installed.length).toBeGreaterThan(100);
    const unsure = installed.filter(
      ([, { integrity = '', inBundle }]) => !/^sha512-/.test(integrity) && inBundle !== true,
    );
    expect(unsure.map(([path]) => path)).toEqual([]);
    const elsewhere = installed.filter(
      ([, { resolved, link }]) =>
        link === true || (resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/')),
    );
    expect(elsewhere.map(([path]) => path)).toEqual([]);
  });

  it('is asked for by the lock file as by the project', () => {
    const root = lock.packages[''];
    expect([root?.dependencies, root?.devDependencies]).toEqual([own.dependencies, own.devDependencies]);
  });

  it('is installed as the lock file says', () => {
    const wrong = installed.filter(([path, { version }]) => {
      const file = join(projectRoot, path, 'package.json');
      if (!existsSync(file)) return false;
      return packageSchema.pick({ version: true }).parse(JSON.parse(readFileSync(file, 'utf8'))).version !== version;
    });
    expect(wrong.map(([path]) => path)).toEqual([]);
  });

  it('runs a script while it is installed only where that is allowed by name', () => {
    const withScripts = installed.filter(([, { hasInstallScript }]) => hasInstallScript === true);
    const names = withScripts.map(([path]) => path.replace(/^.*node_modules\//, '')).sort();
    expect(names).toEqual(Object.keys(own.allowScripts).sort());
    expect(Object.keys(own.allowScripts).filter((name) => own.allowScripts[name] === true)).toEqual(['node']);
  });
});

describe('what the pages are made of', () => {
  it('never makes markup or code of a text', () => {
    const risky =
      /\.(inner|outer)HTML\b|insertAdjacentHTML|document\.write|new Function\(|\beval\(|createContextualFragment|srcdoc/;
    const sources = projectFiles(['.ts', '.tsx']).filter((path) => /^(client|server|shared)\//.test(path));
    expect(sources.filter((path) => risky.test(readText(path)))).toEqual([]);
    const withMarkup = sources.filter((path) => readText(path).includes('dangerouslySetInnerHTML'));
    // Shapes of icons from a table of our own.
    expect(withMarkup).toEqual(['client/widgets/icons/Icon.tsx']);
  });
});
