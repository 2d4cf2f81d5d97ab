// A new incident: priority from impact and urgency, service level clock, the skill it needs, majors announced [IN1, IN2].
import { holdCall, openToSwarm } from '../work/swarm.ts';
import { agreed } from '../agreements.ts';
import { drawBelow, drawPerMille } from '../random.ts';
import { dropWork } from '../services/retireService.ts';
import { refusalOf } from '../services/strategy.ts';
import type { Game, IncidentPart, WorkItem } from '../state.ts';
import { markChoice, tell } from '../tell.ts';
import { createWork } from '../work/createWork.ts';
import { DRAW } from '../work/steps.ts';
import { priorityBy, urgencyOf } from './priority.ts';

export interface NewIncident {
  origin: IncidentPart['origin'];
  serviceId: string;
  impactPerMille: number;
  sourceId?: string;
  problemId?: string;
  /** How soon it hurts; that of what brings it, or of its service, when left out [IN15]. */
  urgency?: number | undefined;
  skill?: string;
  luckHash: number;
  luckIndex: number;
  /** The stream that brought it, and its factor on the efforts of the route [DM7]. */
  streamId?: string;
  effortPerMille?: number;
  titleKey?: string;
  titleText?: string;
  /** Prefix of text keys and how many there are. */
  titleKeys?: readonly [string, number];
}

export function openIncident(game: Game, spec: NewIncident): WorkItem {
  const { scenario } = game.rules;
  const { state } = game;
  const rules = scenario.incidents;
  const draw = (number: number, bound: number): number =>
    drawBelow(state.seed, spec.luckHash, spec.luckIndex, number, bound);
  const urgency = urgencyOf(game, spec);
  const priority = priorityBy(rules, spec.impactPerMille, urgency);
  const skills = [...new Set(scenario.problems.map((problem) => problem.skill))];
  const skill = spec.skill ?? skills[draw(DRAW.skill, Math.max(1, skills.length))] ?? scenario.skills[0]?.id ?? '';
  const slaDueTick = state.tick + (rules.slaTicks[priority - 1] ?? 0);
  const isMajor = priority <= rules.majorPriorityMax;
  const titleKey =
    spec.titleKey ??
    (spec.titleKeys === undefined ? '' : `${spec.titleKeys[0]}.${draw(DRAW.title, Math.max(1, spec.titleKeys[1]))}`);
  const first = scenario.routes.find((route) => route.id === rules.route)?.steps[0];
  const item = createWork(game, {
    type: 'incident',
    streamId: spec.streamId ?? '',
    effortPerMille: spec.effortPerMille ?? 1000,
    luckHash: spec.luckHash,
    luckIndex: spec.luckIndex,
    routeId: rules.route,
    roleId:
      first === undefined || first.role === 'origin' || first.role === 'skill'
        ? (game.rules.roleIds[0] ?? '')
        : first.role,
    titleKey,
    titleText: spec.titleText ?? '',
    serviceId: spec.serviceId,
    aboutId: spec.problemId ?? '',
    priority,
    isShown: isMajor,
    incident: {
      origin: spec.origin,
      problemId: spec.problemId ?? '',
      sourceId: spec.sourceId ?? '',
      impactPerMille: spec.impactPerMille,
      urgency,
      neededSkill: skill,
      guessedSkill: '',
      slaDueTick,
      impactPriority: priority,
      impactDueTick: slaDueTick,
      isSlaBreached: false,
      isDiagnosed: false,
      isCommunicated: false,
      toldUntilTick: 0,
      isMajor,
      isCalled: false,
      needsEmergencyChange: drawPerMille(
        state.seed,
        spec.luckHash,
        spec.luckIndex,
        DRAW.emergency,
        rules.emergencyPerMille,
      ),
      wrongTrayTicks: 0,
      hasChaser: false,
      hasComplaint: false,
      isEscalated: false,
      occurrences: 1,
      isTriaged: false,
    },
  });
  item.dueTick = slaDueTick;
  if (refusalOf(game, 'incident', spec.serviceId) === 'retired') dropWork(game, item, 'retired');
  else if (isMajor) announceMajor(game, item);
  return item;
}

/** [IN10] A major incident is public; a team that agreed to swarm sends one hand of three roles to the call at once. */
export function announceMajor(game: Game, item: WorkItem): void {
  tell(game, 'swarmCalled', 'public', { workId: item.id, serviceId: item.serviceId });
  for (const roleId of game.rules.roleIds) markChoice(game, roleId);
  if (agreed(game, 'majors') !== 'swarmed') return;
  openToSwarm(game, item);
  const { quorumRoles } = game.rules.scenario.changes.window;
  const came = holdCall(game, quorumRoles);
  if (item.incident !== null) item.incident.isCalled = came > 0 || quorumRoles.length === 0;
}
