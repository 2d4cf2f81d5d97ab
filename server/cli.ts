// The command line beside the server: simulate, balance, validate, moments, bench, rehearse, chaos, check-scenario, replay,
// backup.
// Loads only what is needed.
// Must not do any of it; each command is a file in lab/ that exports run(args): Promise<exit code>.

const COMMANDS = {
  balance: () => import('./lab/balance.ts'),
  simulate: () => import('./lab/simulate.ts'),
  validate: () => import('./lab/validate.ts'),
  moments: () => import('./lab/moments.ts'),
  bench: () => import('./lab/bench.ts'),
  rehearse: () => import('./lab/rehearse.ts'),
  chaos: () => import('./lab/chaos.ts'),
  'check-scenario': () => import('./lab/checkScenario.ts'),
  replay: () => import('./lab/replay.ts'),
  backup: () => import('./transfer/backup.ts'),
};

// Whoever reads may stop early (`| head`): that is no fault, and there is nobody left to tell.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

const [name = '', ...args] = process.argv.slice(2);

if (isCommand(name)) {
  const { run } = await COMMANDS[name]();
  process.exitCode = await run(args);
} else {
  console.error(
    `${name === '' ? 'No command' : `No such command: ${name}`}. There are: ${Object.keys(COMMANDS).join(', ')}.`,
  );
  process.exitCode = 2;
}

function isCommand(text: string): text is keyof typeof COMMANDS {
  return Object.hasOwn(COMMANDS, text);
}
