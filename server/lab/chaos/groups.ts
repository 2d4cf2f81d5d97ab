// The groups of campaigns by name, a line each. Must not run any of them.
import type { Group } from './Group.ts';
import { KILLS } from './kills/runKills.ts';
import { NETWORK } from './network/runNetwork.ts';
import { SOAK } from './network/runSoak.ts';
import { PROCESSES } from './processes/runProcesses.ts';
import { REPLAY } from './replay/runReplay.ts';
import { SECURITY } from './security/runSecurity.ts';
import { SHELL } from './shell/runShell.ts';

export const GROUPS: Readonly<Record<string, Group>> = {
  kills: KILLS,
  processes: PROCESSES,
  network: NETWORK,
  replay: REPLAY,
  security: SECURITY,
  shell: SHELL,
  soak: SOAK,
};
