// What a drawing shows, as a table that opens: for those who cannot see it, and for those who want the numbers.
import type { FigureTable as Table } from '../../../../shared/charts/drawing.ts';
import { t } from '../../../words/t.ts';

interface FigureTableProps {
  table: Table;
  title: string;
}

export function FigureTable({ table, title }: FigureTableProps) {
  return (
    <details class="figureTable">
      <summary>{t('chart.asTable')}</summary>
      <div class="figureTable__scroll" role="group" aria-label={title} tabIndex={0}>
        <table>
          <caption class="said">{title}</caption>
          <thead>
            <tr>
              {table.columns.map((column) => (
                <th key={column.title} scope="col" class={column.isNumber ? 'figureTable__number' : ''}>
                  {column.title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((cells, row) => (
              <tr key={row}>
                {cells.map((cell, position) =>
                  position === 0 ? (
                    <th key={position} scope="row">
                      {cell}
                    </th>
                  ) : (
                    <td key={position} class={table.columns[position]?.isNumber ? 'figureTable__number' : ''}>
                      {cell}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
