// The tables of the author's guide (scenarios/README.md) as Markdown, and their place in it. Rendering only.
import { type Field, type Forms, guideSections, type Section } from './guideFields.ts';
import { code, rangeOf } from './guideKinds.ts';
import type { JsonSchema } from './jsonSchema.ts';

export const FIELDS_BEGIN = '<!-- fields -->';
export const FIELDS_END = '<!-- /fields -->';

/** The guide with its tables as the schema says; what is written by hand stays. */
export function withGuideTables(guide: string, schema: JsonSchema): string {
  const begin = guide.indexOf(FIELDS_BEGIN);
  const end = guide.indexOf(FIELDS_END);
  if (begin < 0 || end < begin) throw new Error(`the guide wants ${FIELDS_BEGIN} … ${FIELDS_END}`);
  return `${guide.slice(0, begin + FIELDS_BEGIN.length)}\n\n${guideTables(schema)}\n\n${guide.slice(end)}`;
}

/** Where the schema does not say what a field is: nothing, if the tests pass. */
export function fieldsWithoutMeaning(schema: JsonSchema): string[] {
  return guideSections(schema).flatMap(({ name, meaning, fields, forms }) => [
    ...(meaning === '' ? [name] : []),
    ...nameless(name, fields),
    ...forms.flatMap(({ path, forms: all }) =>
      all.flatMap((form) => [
        ...(form.meaning === '' ? [`${name}: ${path} ${form.name}`] : []),
        ...nameless(`${name}: ${path} ${form.name}`, form.fields),
      ]),
    ),
  ]);
}

const nameless = (place: string, fields: readonly Field[]): string[] =>
  fields.filter(({ meaning }) => meaning === '').map(({ path }) => `${place}: ${path}`);

/** A mapping in which nothing is said. */
const NO_VALUES = /^\{("\w+":(\{\}|\[\]),?)*\}$/;

export function guideTables(schema: JsonSchema): string {
  const sections = guideSections(schema);
  const isPlain = ({ fields, forms }: Section): boolean => fields.length === 0 && forms.length === 0;
  const plain = sections.filter(isPlain).map(({ name, ...rest }) => ({ ...rest, path: name }));
  return [
    '### Kinds of values',
    kindsTable(schema),
    '### The file itself',
    fieldTable(plain),
    ...sections.filter((section) => !isPlain(section)).flatMap(sectionParts),
  ].join('\n\n');
}

function kindsTable({ $defs }: JsonSchema): string {
  const named = Object.entries($defs ?? {}).filter(([name]) => !name.startsWith('__'));
  return table(
    ['kind', 'what it is', 'values'],
    named.map(([name, { description, enum: words, ...range }]) => [
      code(name),
      description ?? '',
      words === undefined ? sizeOf(range) : words.map(code).join(', '),
    ]),
  );
}

const sizeOf = (range: JsonSchema): string =>
  range.maxLength === undefined ? rangeOf(range) : `at most ${range.maxLength} characters`;

function sectionParts({ name, meaning, kind, otherwise, fields, forms }: Section): string[] {
  const facts = [kind, defaultWords(otherwise)].filter((fact) => fact !== '').join('; ');
  const head = [`### \`${name}\``, `${meaning} (${facts})`];
  return [...head, ...(fields.length === 0 ? [] : [fieldTable(fields)]), ...forms.flatMap(formParts)];
}

function formParts({ path, key, forms }: Forms): string[] {
  const isCommon = (field: Field): boolean =>
    forms.every(({ fields }) => fields.some(({ path, meaning }) => path === field.path && meaning === field.meaning));
  const common = forms[0]?.fields.filter(isCommon) ?? [];
  const rows = [
    ...common.map((field) => fieldRow({ ...field, meaning: `With any ${key}. ${field.meaning}` })),
    ...forms.flatMap(({ name, meaning, fields }) => [
      [`\`${key}: ${name}\``, meaning, '', 'required'],
      ...fields.filter((field) => !isCommon(field)).map(fieldRow),
    ]),
  ];
  return [`#### \`${path}\` by \`${key}\``, table(['field', 'what it is', 'kind and unit', 'default'], rows)];
}

const fieldTable = (fields: readonly Field[]): string =>
  table(['field', 'what it is', 'kind and unit', 'default'], fields.map(fieldRow));

const fieldRow = ({ path, meaning, kind, otherwise }: Field): string[] => [
  code(path),
  meaning,
  kind,
  defaultWords(otherwise),
];

function defaultWords(otherwise: string): string {
  if (otherwise === 'required') return 'required';
  if (otherwise === '') return 'none';
  if (otherwise === '[]') return 'empty';
  return NO_VALUES.test(otherwise) ? 'all defaults' : code(otherwise);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
