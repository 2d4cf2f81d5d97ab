// Rules PO1–PO4: hands with skills of their own, steps that need one, common backlogs, and work that is assigned to somebody.
import { describe, expect, it } from 'vitest';
import { hashState } from '../../../shared/sim/hash.ts';
import { loadGame } from '../../../shared/sim/createGame.ts';
import type { Game, GameState, WorkItem } from '../../../shared/sim/state.ts';
import { listOptions, viewRole } from '../../../shared/sim/views/index.ts';
import type { TinyDraft } from '../../support/tinyParts.ts';
import { entryOf, tinyScenario } from '../../support/tinyScenario.ts';
import { textOf } from '../../../shared/sim/texts.ts';
import { listTexts } from '../../../shared/scenario/listTexts.ts';
import {
  breakService,
  give,
  handOf,
  inRound,
  make,
  pass,
  passUntil,
  roleOf,
  startPulling,
  stopPulling,
  tryGive,
} from '../playing.ts';

/** At ops, Cas knows the platform and Cid knows code as well as nobody else there. */
function specialists(draft: TinyDraft): void {
  Object.assign(entryOf(draft.roles, 'ops'), {
    skills: ['platform', 'code'],
    hands: [
      { name: 'Cas', skills: ['platform'] },
      { name: 'Cid', skills: ['code'] },
    ],
  });
  Object.assign(entryOf(draft.roles, 'dev'), { skills: ['triage'] });
}

/** The only step of requests needs this skill. */
function skilledRequests(draft: TinyDraft, skill: string): void {
  const [serve] = entryOf(draft.routes, 'request').steps;
  if (serve !== undefined) serve.skill = skill;
}

/** Desk and dev are one team. */
function oneTeam(draft: TinyDraft): void {
  for (const id of ['desk', 'dev']) entryOf(draft.roles, id).pool = 'team';
}

const handAt = (game: Game, item: WorkItem): string => {
  passUntil(game, () => item.hands.length > 0);
  return item.hands.join();
};

describe('hands with skills of their own', () => {
  it('[PO1] take incidents that are thought to need theirs, and leave the others to their colleagues', () => {
    const game = inRound({ edit: specialists, hazards: { leak: 1_000_000, bug: 1_000_000 } });
    stopPulling(game, 'ops');
    pass(game, 1);
    const incidents = game.state.open.filter((item) => item.incident !== null);
    passUntil(game, () => incidents.every((item) => item.roleId === 'ops'));
    startPulling(game, 'ops');
    pass(game, 1);
    const byNeed = incidents.map((item) => [item.incident?.neededSkill, item.hands.join()]);
    expect(byNeed.sort()).toEqual([
      ['code', 'ops.1'],
      ['platform', 'ops.0'],
    ]);
  });

  it('[PO1] make no progress with what they have not learnt', () => {
    const game = inRound({ edit: specialists, hazards: { bug: 1_000_000 } });
    stopPulling(game, 'ops');
    pass(game, 1);
    const [incident] = game.state.open;
    passUntil(game, () => incident?.roleId === 'ops');
    give(game, 'ops', 'pullWork', { workId: incident?.id, handId: 'ops.0' });
    pass(game, 1);
    expect([handOf(game, 'ops', 0).isStuck, incident?.workedMilli]).toEqual([true, incident?.workedMilli]);
    give(game, 'ops', 'pullWork', { workId: incident?.id, handId: 'ops.1' });
    const before = incident?.workedMilli ?? 0;
    pass(game, 1);
    expect(incident?.workedMilli).toBe(before + 1000);
  });

  it('[PO1] are shown with name and skills', () => {
    const scenario = tinyScenario({ edit: specialists });
    const game = inRound({ edit: specialists });
    const hand = viewRole(game, 'ops').hands['ops.1'];
    expect(hand).toMatchObject({ nameKey: 'roles.ops.hands.1.name', skillKeys: 'skills.code.title' });
    expect(textOf(scenario, hand?.nameKey ?? '', 'en')).toBe('Cid');
    expect(listTexts(scenario).get('roles.ops.hands.1.name')).toBe('Cid');
    expect(viewRole(game, 'desk').hands['desk.0']).toMatchObject({ nameKey: 'roles.desk.hands.0', skillKeys: '' });
  });
});

describe('a step that needs a skill', () => {
  it('[PO2] is left to the hands that have it', () => {
    const game = inRound({
      edit: (draft) => {
        skilledRequests(draft, 'code');
        specialists(draft);
        entryOf(draft.streams, 'requests').role = 'ops';
      },
    });
    const first = make(game, 'requests');
    const second = make(game, 'requests');
    expect(handAt(game, first)).toBe('ops.1');
    expect([second.status, handOf(game, 'ops', 0).workId]).toEqual(['waiting', '']);
  });

  it('[PO2] does not move without it, but in a swarm that has it', () => {
    const game = inRound({
      edit: (draft) => {
        skilledRequests(draft, 'code');
        draft.people.swarmTypes = ['request'];
      },
    });
    stopPulling(game, 'dev', 'desk');
    const request = make(game, 'requests');
    give(game, 'desk', 'pullWork', { workId: request.id });
    pass(game, 3);
    expect([handOf(game, 'desk').isStuck, request.workedMilli]).toEqual([true, 0]);
    give(game, 'desk', 'callSwarm', { workId: request.id });
    pass(game, 1);
    give(game, 'dev', 'pullWork', { workId: request.id });
    pass(game, 1);
    expect(request.workedMilli).toBeGreaterThan(0);
  });

  it('[PO2] is taken all the same where nobody who may take it has it', () => {
    const game = inRound({ edit: (draft) => skilledRequests(draft, 'code') });
    expect(handAt(game, make(game, 'requests'))).toBe('desk.0');
  });
});

describe('a swarm', () => {
  it('[SW4] may be called on any type of work that the scenario names, on incidents, problems and events by default', () => {
    const refused = [undefined, ['feature' as const]].map((swarmTypes) => {
      const game = inRound({
        edit: (draft) => {
          if (swarmTypes !== undefined) draft.people.swarmTypes = swarmTypes;
        },
      });
      stopPulling(game);
      const works = [make(game, 'features'), breakService(game, 'base', 100)];
      return works.map((item) => tryGive(game, item.roleId, 'callSwarm', { workId: item.id }));
    });
    expect(refused).toEqual([
      ['notPossible', null],
      [null, 'notPossible'],
    ]);
  });
});

describe('a common backlog', () => {
  it('[PO3] lets any hand of the team take what comes in, which is then its own role’s', () => {
    const game = inRound({ edit: oneTeam });
    stopPulling(game, 'desk');
    const request = make(game, 'requests');
    expect([request.roleId, request.isPooled]).toEqual(['desk', true]);
    expect(handAt(game, request)).toBe('dev.0');
    expect([request.roleId, request.isPooled, request.handoffs]).toEqual(['dev', false, 0]);
    expect([roleOf(game, 'desk').tray, roleOf(game, 'dev').tray]).toEqual([[], [request.id]]);
  });

  it('[PO3] asks for the skill', () => {
    const game = inRound({
      edit: (draft) => {
        oneTeam(draft);
        skilledRequests(draft, 'code');
      },
    });
    const requests = [1, 2, 3].map(() => make(game, 'requests'));
    pass(game, 1);
    expect(requests.map(({ hands }) => hands.join())).toEqual(['dev.0', 'dev.1', '']);
  });

  it('[PO3] is seen and pulled from by its team, and by nobody else', () => {
    const game = inRound({ edit: oneTeam });
    stopPulling(game);
    const request = make(game, 'requests');
    expect(viewRole(game, 'dev').tray[request.id]).toMatchObject({ isMine: false, marks: 'pooled' });
    expect(viewRole(game, 'ops').tray[request.id]).toBeUndefined();
    expect(listOptions(game, 'dev')[`pullWork:${request.id}`]?.picks).toBe('dev.0 dev.1');
    expect(listOptions(game, 'ops')[`pullWork:${request.id}`]).toBeUndefined();
    expect(tryGive(game, 'ops', 'pullWork', { workId: request.id })).toBe('notInYourTray');
    give(game, 'dev', 'pullWork', { workId: request.id });
    expect([request.roleId, viewRole(game, 'desk').tray[request.id]]).toEqual(['dev', undefined]);
  });

  it('[PO3] has what a colleague gives to somebody no longer', () => {
    const game = inRound({ edit: oneTeam });
    stopPulling(game);
    const request = make(game, 'requests');
    give(game, 'desk', 'passWork', { workId: request.id, roleId: 'dev' });
    expect([request.isPooled, game.index.pools.size]).toEqual([false, 0]);
  });

  it('[PO3] does not hold decisions and shares of improvements', () => {
    const game = inRound({
      edit: (draft) => {
        for (const role of draft.roles) role.pool = 'all';
      },
    });
    stopPulling(game);
    give(game, 'lead', 'chooseImprovement', { improvementId: 'raiseGuess', roleId: 'dev' });
    const incident = breakService(game, 'base', 300);
    give(game, 'desk', 'escalateWork', { workId: incident.id });
    expect(game.state.open.filter((item) => item.isPooled)).toEqual([incident]);
  });
});

describe('assigned work', () => {
  const assigning = (edit: (draft: TinyDraft) => void = oneTeam): Game =>
    inRound({
      edit: (draft) => {
        edit(draft);
        const intake = entryOf(draft.agreements, 'intake');
        intake.options.push({ id: 'assign', title: 'Assign', expectation: 'Everybody has a list.' });
        intake.default = 'assign';
      },
    });

  it('[PO4] goes to one hand after the other of the team, and waits for it', () => {
    const game = assigning();
    stopPulling(game);
    const requests = [1, 2, 3, 4, 5].map(() => make(game, 'requests'));
    expect(requests.map(({ assigneeId }) => assigneeId)).toEqual(['desk.0', 'desk.1', 'dev.0', 'dev.1', 'desk.0']);
    expect(requests.map(({ roleId }) => roleId)).toEqual(['desk', 'desk', 'dev', 'dev', 'desk']);
    expect(viewRole(game, 'desk').tray[requests[4]?.id ?? '']?.assigneeKey).toBe('roles.desk.hands.0');
  });

  it('[PO4] waits for its hand while others have nothing to do', () => {
    const game = assigning();
    stopPulling(game);
    const requests = [1, 2, 3, 4, 5].map(() => make(game, 'requests'));
    for (const item of requests.slice(1, 4)) give(game, item.roleId, 'declineWork', { workId: item.id });
    startPulling(game);
    pass(game, 1);
    expect(requests[0]?.hands).toEqual(['desk.0']);
    expect([requests[4]?.status, handOf(game, 'desk', 1).workId]).toEqual(['waiting', '']);
  });

  it('[PO4] goes to those with the skill', () => {
    const game = assigning((draft) => {
      oneTeam(draft);
      skilledRequests(draft, 'code');
    });
    stopPulling(game);
    const requests = [1, 2, 3].map(() => make(game, 'requests'));
    expect(requests.map(({ assigneeId }) => assigneeId)).toEqual(['dev.0', 'dev.1', 'dev.0']);
  });

  it('[PO4] may be given to another hand, and is anybody’s once the team pulls', () => {
    const game = assigning(() => undefined);
    stopPulling(game);
    const first = make(game, 'requests');
    give(game, 'desk', 'pullWork', { workId: first.id, handId: 'desk.1' });
    expect(first.assigneeId).toBe('desk.1');
    const second = make(game, 'requests');
    expect(second.assigneeId).toBe('desk.1');
    give(game, 'lead', 'adoptAgreement', { agreementId: 'intake', optionId: 'pull' });
    startPulling(game);
    passUntil(game, () => second.hands.length > 0);
    expect(second.hands).toEqual(['desk.0']);
  });

  it('[PO4] is still theirs when a game is saved and loaded', () => {
    const game = assigning();
    [1, 2, 3, 4, 5].map(() => make(game, 'requests'));
    make(game, 'features', 2);
    pass(game, 2);
    const copy = loadGame(game.rules.scenario, JSON.parse(JSON.stringify(game.state)) as GameState);
    for (const one of [game, copy]) pass(one, 60);
    expect(hashState(copy.state)).toBe(hashState(game.state));
  });
});
