// Loaded into an attacked server before anything else: on SIGUSR2 it collects its garbage, so that memory can be compared.
// Must not change anything that the server does.

process.on('SIGUSR2', () => {
  globalThis.gc?.();
});
