// SECURITY.md names for every threat the test that holds it: each must exist, under that very title.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFiles, projectRoot, readText } from '../support/sourceFiles.ts';

const [, section = ''] = /\n## Threats,[^\n]*\n([\s\S]*?)\n## /.exec(readText('SECURITY.md')) ?? [];
const rows = section
  .split('\n')
  .filter((line) => line.startsWith('|') && !/^\|\s*(threat|-+)\s*\|/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));

/** In every form in which a title may stand in a test. */
const hasTitle = (text: string, title: string): boolean =>
  [`it('${title}'`, `it("${title}"`, `it(\`${title}\``].some((form) =>
    text.replaceAll(/it\(\s+/g, 'it(').includes(form),
  );

describe('the page on security', () => {
  it('has many threats, each with a control', () => {
    expect(rows.length).toBeGreaterThan(30);
    expect(rows.filter(([, threat = '', control = '']) => threat === '' || control === '')).toEqual([]);
  });

  it('names for every threat a test that exists under that title', () => {
    const wrong = rows.filter(([, , , holder = '']) => {
      const [, path = '', title = ''] = /^`([\w./-]+)`: (.+)$/.exec(holder) ?? [];
      const isThere = path !== '' && existsSync(join(projectRoot, 'test', path));
      return !isThere || !hasTitle(readText(`test/${path}`), title);
    });
    expect(wrong.map(([, threat, , holder]) => `${threat ?? ''}: ${holder ?? ''}`)).toEqual([]);
  });

  it('leaves out no test of the folder on security', () => {
    const files = projectFiles(['.test.ts']).filter((path) => path.startsWith('test/server/security/'));
    const missing = files.filter((path) => !section.includes(path.replace('test/', '')));
    expect(files.length).toBeGreaterThan(9);
    expect(missing).toEqual([]);
  });
});
