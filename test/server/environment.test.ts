// What the program is told from outside: defaults, and a clear sentence for every bad value.
import { describe, expect, it } from 'vitest';
import { announcement } from '../../server/announcement.ts';
import { readEnvironment } from '../../server/environment.ts';
import { cleanNickname } from '../../server/sessions/cleanNickname.ts';
import { cellText } from '../../server/report/reportCsv.ts';

describe('the environment', () => {
  it('has a default for everything, also when a variable is empty', () => {
    const defaults = {
      PORT: 2567,
      HOST: '0.0.0.0',
      PUBLIC_URL: '',
      DATA_DIR: './data',
      FACILITATOR_KEY: '',
      TRUST_PROXY: false,
      LOG_LEVEL: 'warn',
      RETENTION_DAYS: 90,
    };
    expect(readEnvironment({})).toMatchObject(defaults);
    expect(readEnvironment({ PORT: '', HOST: ' ', DATA_DIR: '', LOG_LEVEL: '', DEFAULT_LANGUAGE: '' })).toMatchObject(
      defaults,
    );
  });

  it('takes good values', () => {
    const read = readEnvironment({
      PORT: '0',
      PUBLIC_URL: 'https://play.example.org/',
      TRUST_PROXY: '1',
      DEFAULT_LANGUAGE: 'sk',
    });
    expect(read).toMatchObject({
      PORT: 0,
      PUBLIC_URL: 'https://play.example.org',
      TRUST_PROXY: 1,
      DEFAULT_LANGUAGE: 'sk',
    });
  });

  it.each([
    ['PORT', 'http'],
    ['PORT', '70000'],
    ['PORT', '25.5'],
    ['PUBLIC_URL', 'play.example.org'],
    ['PUBLIC_URL', 'https://x/y'],
    ['FACILITATOR_KEY', 'short'],
    ['LOG_LEVEL', 'loud'],
    ['DEFAULT_LANGUAGE', 'fr'],
    ['RETENTION_DAYS', '0'],
    ['DATABASE_URL', 'postgres://x'],
    ['REDIS_URL', 'redis://x'],
  ])('refuses %s=%s with a sentence that names it and not its value', (name, value) => {
    expect(() => readEnvironment({ [name]: value })).toThrow(new RegExp(`^${name}: `));
    if (name === 'FACILITATOR_KEY') expect(() => readEnvironment({ [name]: value })).not.toThrow(new RegExp(value));
  });
});

describe('the first lines', () => {
  it('say that it is ready in one line, where players go, where data is kept, where the console is', () => {
    const text = announcement(readEnvironment({ FACILITATOR_KEY: 'a-long-key' }), {
      port: 2567,
      place: '/srv/data/x.sqlite',
    });
    const lines = text.split('\n');
    expect(lines.filter((line) => line.startsWith('Gravity Assist ready on http://localhost:2567'))).toHaveLength(1);
    expect(text).toMatch(/Data is kept in +\/srv\/data\/x\.sqlite/);
    expect(text).toContain('http://localhost:2567/facilitator (it asks for the facilitator key)');
    expect(text).toMatch(/█.*\n.*█/);
    expect(text).not.toContain('a-long-key');
  });
});

describe('a nickname', () => {
  it.each([
    ['  Ada   Lovelace ', 'Ada Lovelace'],
    ['Ada\u202Eevil\u200B', 'Ada evil'],
    ['line\nbreak\ttab', 'line break tab'],
    ['x'.repeat(100), 'x'.repeat(24)],
    ['\u0000\uFEFF', ''],
    ['Zoë 🚀', 'Zoë 🚀'],
    [`a${'\u0301'.repeat(40)}b`, `á\u0301\u0301b`.normalize('NFC')],
  ])('%j is shown as %j', (typed, shown) => {
    expect(cleanNickname(typed).normalize('NFC')).toBe(shown);
  });
});

describe('a cell of the CSV report', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['@x', "'@x"],
    ['+x', "'+x"],
    ['-x', "'-x"],
    ['a,"b"', '"a,""b"""'],
    [-5, '-5'],
    [true, 'true'],
  ])('%j becomes %j', (cell, text) => {
    expect(cellText(cell)).toBe(text);
  });
});
