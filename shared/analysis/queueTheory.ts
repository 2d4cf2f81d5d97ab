// What queueing theory says of c equal servers with random arrivals and service times (Erlang C), by multiplication alone.

/** No queue is steady from here on. */
export const NEVER = -1;

/**
 * Mean wait before service, in the unit of the service time, in thousandths of it: 1000 = as long as the service itself.
 * @param busyPerMille utilisation of the servers
 * @returns NEVER when they have no time left
 */
export function waitFactorMilli(servers: number, busyPerMille: number): number {
  if (servers <= 0 || busyPerMille >= 1000) return NEVER;
  const busy = busyPerMille / 1000;
  const load = busy * servers;
  let blocked = 1;
  for (let server = 1; server <= servers; server++) blocked = (load * blocked) / (server + load * blocked);
  const waiting = blocked / (1 - busy * (1 - blocked));
  return Math.round((1000 * waiting) / (servers * (1 - busy)));
}

/** Busy by idle, in thousandths: how wait grows for a single server. NEVER when nobody is ever idle. */
export function busyByIdleMilli(busyPerMille: number): number {
  return busyPerMille >= 1000 ? NEVER : Math.round((busyPerMille * 1000) / (1000 - busyPerMille));
}
