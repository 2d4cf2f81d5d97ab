// A figure of /metrics, as Prometheus' text format holds it. Pure.

/** The sum over all labels; 0 when it is not there. */
export function metricOf(text: string, name: string): number {
  const lines = text.split('\n').filter((one) => one.startsWith(`${name} `) || one.startsWith(`${name}{`));
  return lines.reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);
}
