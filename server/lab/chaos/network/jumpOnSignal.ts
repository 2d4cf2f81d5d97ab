// Loaded into a program before anything else: on SIGWINCH its time of day jumps, an hour forward or two back by turns, as when
// somebody sets the clock of a machine. Must not touch the clocks that only run forward.
const HOUR_MS = 3_600_000;
const own = Date.now.bind(Date);
let aheadMs = 0;
Date.now = () => own() + aheadMs;
globalThis.Date = new Proxy(Date, {
  construct: (target, values: unknown[], self) =>
    values.length === 0 ? new target(Date.now()) : (Reflect.construct(target, values, self) as Date),
});

process.on('SIGWINCH', () => {
  aheadMs = aheadMs > 0 ? -HOUR_MS : HOUR_MS;
});
