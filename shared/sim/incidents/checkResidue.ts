// A workaround has been checked against the flight plan: its residue is safe [IN7].
import type { Game, WorkItem } from '../state.ts';

export function checkResidue({ rules, state }: Game, { streamId, aboutId }: WorkItem): void {
  if (aboutId === '' || streamId !== rules.scenario.incidents.workaround.checkStream) return;
  for (const residue of state.residues) if (residue.incidentId === aboutId) residue.isChecked = true;
}
