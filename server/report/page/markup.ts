// Pieces of a page as text; every text that comes from outside is escaped here and nowhere else.

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

export interface Column {
  title: string;
  isNumber?: boolean;
}

export interface PageTable {
  /** '' = said beside it. */
  caption: string;
  columns: readonly Column[];
  /** The first cell names the row. */
  rows: readonly (readonly string[])[];
}

/** '' when there are no rows. */
export function table({ caption, columns, rows }: PageTable): string {
  if (rows.length === 0) return '';
  const title = caption === '' ? '' : `<caption>${escaped(caption)}</caption>`;
  const head = columns.map(({ title: name, isNumber }) => `<th scope="col"${numeric(isNumber)}>${escaped(name)}</th>`);
  const body = rows.map((row) => `<tr>${row.map((cell, column) => cellHtml(cell, column, columns)).join('')}</tr>`);
  return `<div class="table"><table>${title}<thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
}

function cellHtml(cell: string, column: number, columns: readonly Column[]): string {
  const place = numeric(columns[column]?.isNumber);
  return column === 0 ? `<th scope="row"${place}>${escaped(cell)}</th>` : `<td${place}>${escaped(cell)}</td>`;
}

const numeric = (isNumber: boolean | undefined): string => (isNumber === true ? ' class="number"' : '');

export const paragraph = (text: string, className = ''): string =>
  text === '' ? '' : `<p${className === '' ? '' : ` class="${className}"`}>${escaped(text)}</p>`;

export interface HeadingMarks {
  id?: string;
  className?: string;
}

export function heading(level: 1 | 2 | 3 | 4, text: string, { id = '', className = '' }: HeadingMarks = {}): string {
  const marks = [id === '' ? '' : ` id="${escaped(id)}"`, className === '' ? '' : ` class="${className}"`].join('');
  return `<h${level}${marks}>${escaped(text)}</h${level}>`;
}

export const list = (items: readonly string[]): string =>
  items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;

/** Kept together on paper. */
export const block = (className: string, parts: readonly string[]): string =>
  parts.every((part) => part === '') ? '' : `<section class="${className}">${parts.join('\n')}</section>`;
