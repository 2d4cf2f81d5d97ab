// The links of leak chains, `kind:id` [RS1]. Thousands of rows name a few hundred things: each text is made once. Reads only.
import type { Game, LeakRow } from '../state.ts';

export interface LeakLinks {
  /** From the cause outwards: known problem, step, role, and what one of its hands did meanwhile. */
  chainOf: (row: LeakRow) => string[];
  /** Ids that the chains made so far and these causes name. */
  idsWith: (causes: Iterable<string>) => ReadonlySet<string>;
}

export function leakLinks(game: Game): LeakLinks {
  const problems = problemsByCause(game);
  const steps = linkMaker('step');
  const roles = linkMaker('role');
  const doings = linkMaker('doing');
  const known = linkMaker('problem');
  return {
    chainOf({ cause, stepId, roleId, doing }) {
      const problemId = problems.get(cause);
      if (problemId === undefined && stepId !== '' && roleId !== '' && doing !== '')
        return [steps.of(stepId), roles.of(roleId), doings.of(doing)];
      const chain: string[] = [];
      if (problemId !== undefined) chain.push(known.of(problemId));
      if (stepId !== '') chain.push(steps.of(stepId));
      if (roleId !== '') chain.push(roles.of(roleId));
      if (doing !== '') chain.push(doings.of(doing));
      return chain;
    },
    idsWith(causes) {
      const ids = new Set([...known.ids(), ...steps.ids(), ...roles.ids()]);
      for (const text of [...causes, ...doings.ids()]) ids.add(text.slice(text.lastIndexOf(':') + 1));
      return ids;
    },
  };
}

/** Ids of known problems by the cause that their open incident is in the ledger. */
function problemsByCause(game: Game): Map<string, string> {
  const problems = new Map<string, string>();
  for (const { id, stage, openIncidentId } of game.state.problems) {
    const cause = `incident:${openIncidentId}`;
    if (stage !== 'hidden' && !problems.has(cause)) problems.set(cause, id);
  }
  return problems;
}

interface LinkMaker {
  of: (id: string) => string;
  ids: () => Iterable<string>;
}

function linkMaker(kind: string): LinkMaker {
  const links = new Map<string, string>();
  return {
    of(id) {
      let link = links.get(id);
      if (link === undefined) links.set(id, (link = `${kind}:${id}`));
      return link;
    },
    ids: () => links.keys(),
  };
}
