// The tables of `validate`, for people. Puts into columns what was measured and judged elsewhere.
import type { DeskReport } from './validateDesk.ts';
import type { QueueReport } from './validateQueues.ts';

const STATISTICS: Record<string, string> = {
  wait: 'mean wait',
  sojourn: 'mean time in system',
  present: 'mean number in system',
  waitShare: 'share that waits',
  longWaitShare: 'share waiting > 1 service',
  busyShare: 'busy share of hands',
};

const nameOf = (statistic: string): string => {
  const [name = '', stream] = statistic.split(':');
  return `${STATISTICS[name] ?? name}${stream === undefined ? '' : `, ${stream}`}`;
};

const HEAD = ['statistic', 'theory', 'in ticks', 'measured', 'off', 'tolerance', 'ok'];

export function queueTable(reports: readonly QueueReport[]): string {
  const lines = ['Queues with a known answer, in units of the mean service time', ''];
  for (const { scenario, title, customers, runs, serviceTicks, rows, faults } of reports) {
    lines.push(`${scenario} · ${title} · ${customers} customers in ${runs} runs, ${serviceTicks} ticks a service`);
    lines.push(row(HEAD));
    for (const one of rows) {
      const figures = [one.theory, one.onTicks, one.measured].map((value) => value.toFixed(4));
      lines.push(
        row([
          nameOf(one.statistic),
          ...figures,
          percent(one.offShare),
          `±${percent(one.toleranceShare)}`,
          word(one.ok),
        ]),
      );
    }
    const laws = ['Little, flow, busy time, order', '', 'exact', faults.length === 0 ? 'exact' : '', '', '0'];
    lines.push(row([...laws, word(faults.length === 0)]), ...faults.map((fault) => `  ${fault}`), '');
  }
  lines.push(
    'in ticks: what theory says when services and waits are whole ticks; off and tolerance are against that. The tolerance is',
    'four standard errors of that many customers. Little: Σ over ticks of items in system = Σ over items of ticks in system.',
  );
  return lines.join('\n');
}

const WIDTHS = [32, 10, 10, 10, 9, 11, 5];

export function row(cells: readonly string[]): string {
  return cells
    .map((cell, position) =>
      position === 0 ? `  ${cell}`.padEnd(WIDTHS[0] ?? 0) : cell.padStart(WIDTHS[position] ?? 0),
    )
    .join('');
}

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

export const word = (ok: boolean): string => (ok ? 'ok' : 'NO');

export function deskTable({ incidents, runs, left, rows, notReached, faults }: DeskReport): string {
  const lines = [
    'A service desk against ticket logs of real organisations',
    '',
    `service-desk-reference · ${incidents} incidents in ${runs} ${runs === 1 ? 'run' : 'runs'} (${left} still open are left out)`,
    row(['statistic', 'band', '', 'reached', '', '', 'ok']),
  ];
  for (const { title, least, most, basis, reached, ok } of rows) {
    const band = most === null ? [`> ${least}`, ''] : [`${least} –`, String(most).padEnd(8)];
    lines.push(`${row([title, ...band, reached.toFixed(3), '', '', word(ok)])}   (measured: ${basis})`);
  }
  lines.push(row(['Little, flow', '', '', faults.length === 0 ? 'exact' : '', '', '', word(faults.length === 0)]));
  lines.push(...faults.map((fault) => `  ${fault}`), '', `Not measured: ${notReached}`);
  return lines.join('\n');
}
