// The links of leak chains, `kind:id` [RS1]. Thousands of rows name a few hundred things: each text is made once. Reads only.
import type { Game, LeakRow } from '../state.ts';

export interface LeakLinks {
  /** From the cause outwards: known problem, step, role, and what one of its hands did meanwhile. Equal ones are mostly the same list. */
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
  const chains = chainMaker(steps, roles, doings);
  return {
    chainOf({ cause, stepId, roleId, doing }) {
      const problemId = problems.get(cause);
      if (problemId === undefined) return chains.of(stepId, roleId, doing);
      return [known.of(problemId), ...chains.of(stepId, roleId, doing)];
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

interface ChainMaker {
  of: (stepId: string, roleId: string, doing: string) => string[];
}

/** Makes each chain once: a few hundred stand in thousands of rows. What a row does not name is left out. */
function chainMaker(steps: LinkMaker, roles: LinkMaker, doings: LinkMaker): ChainMaker {
  const places = new Map<string, Map<string, Map<string, string[]>>>();
  return {
    of(stepId, roleId, doing) {
      let ofStep = places.get(stepId);
      if (ofStep === undefined) places.set(stepId, (ofStep = new Map<string, Map<string, string[]>>()));
      let ofRole = ofStep.get(roleId);
      if (ofRole === undefined) ofStep.set(roleId, (ofRole = new Map<string, string[]>()));
      let chain = ofRole.get(doing);
      if (chain === undefined) {
        chain = [];
        if (stepId !== '') chain.push(steps.of(stepId));
        if (roleId !== '') chain.push(roles.of(roleId));
        if (doing !== '') chain.push(doings.of(doing));
        ofRole.set(doing, chain);
      }
      return chain;
    },
  };
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
