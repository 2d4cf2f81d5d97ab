// Rule MI7: scenarios without a mission, from the lobby to the end, for bots and for those who look on.
import { describe, expect, it } from 'vitest';
import { scenarioSchema } from '../../../shared/scenario/schema.ts';
import { playGame } from '../../../shared/sim/bots/playGame.ts';
import { findFaults } from '../../../shared/sim/invariants.ts';
import { listOptions, viewFacilitator, viewPublic, viewRole } from '../../../shared/sim/views/index.ts';
import type { TinyDraft } from '../../support/tinyParts.ts';
import { tinyScenario } from '../../support/tinyScenario.ts';
import { breakService, give, inRound, openOf, passUntil, stopPulling } from '../playing.ts';

/** No flight plan at all, no check against it, and no route on which risks are closed. */
function groundCrew(draft: TinyDraft): void {
  Reflect.deleteProperty(draft, 'flightPlan');
  Reflect.deleteProperty(draft.incidents.workaround, 'checkStream');
  draft.routes = draft.routes.filter((route) => route.id !== 'secure');
}

describe('a scenario without a mission', () => {
  it.each(['reactive', 'orchestrated', 'random', 'idle'])('[MI7] is played to its end by %s bots', (style) => {
    const scenario = tinyScenario({ isLively: true, edit: groundCrew });
    const faults: string[] = [];
    const game = playGame({
      scenario,
      seed: 5,
      styleOf: () => style,
      onTick: (now) => {
        faults.push(...findFaults(now));
        if (now.state.poll !== null) faults.push(`a poll at tick ${now.state.tick}`);
      },
    });
    expect(faults).toEqual([]);
    expect(game.state.results.map(({ metrics }) => metrics['missionDataMb'])).toEqual([0, 0]);
    const leaked = game.state.results.flatMap(({ value }) => value.leaked.map(({ cause }) => cause));
    expect(leaked.filter((cause) => cause.startsWith('manoeuvre:'))).toEqual([]);
  });

  it('[MI7] shows an empty flight and can be looked at by everybody', () => {
    const game = inRound({ edit: groundCrew });
    const view = viewPublic(game);
    expect(view.flight).toMatchObject({ craftKey: '', destinationKey: '', nextId: '', nextTick: 0 });
    expect([view.waypoints, view.manoeuvres, view.pollAnswers, view.poll.id]).toEqual([{}, {}, {}, '']);
    for (const roleId of game.rules.roleIds) {
      expect(viewRole(game, roleId).risks).toEqual({});
      const types = Object.values(listOptions(game, roleId)).map(({ type }) => type);
      expect(types.filter((type) => type === 'answerPoll' || type === 'callManoeuvre')).toEqual([]);
    }
    expect(Object.keys(viewFacilitator(game).roles)).toEqual(game.rules.roleIds);
  });

  it('[MI7] makes no card of a workaround', () => {
    const game = inRound({
      edit: (draft) => {
        groundCrew(draft);
        for (const role of draft.roles) role.commands = ['applyWorkaround'];
      },
    });
    stopPulling(game, 'ops', 'dev');
    const incident = breakService(game, 'base', 300);
    passUntil(game, () => incident.incident?.isTriaged === true);
    give(game, incident.roleId, 'applyWorkaround', { workId: incident.id });
    expect(openOf(game, 'mission')).toEqual([]);
  });

  it('[MI7] may have a line of waypoints without manoeuvres, and then needs nobody to call them', () => {
    const draft = { waypoints: [{ id: 'spring', title: 'Spring', round: 1, tick: 0 }] };
    expect(scenarioSchema.shape.flightPlan.parse(draft)).toMatchObject({ manoeuvres: [], director: '' });
    const game = inRound({
      edit: (whole) => {
        whole.flightPlan.manoeuvres = [];
        Reflect.deleteProperty(whole.flightPlan, 'director');
        for (const waypoint of whole.flightPlan.waypoints) Reflect.deleteProperty(waypoint, 'manoeuvre');
      },
    });
    expect(Object.keys(viewPublic(game).waypoints)).toEqual(['stove', 'table']);
  });
});
