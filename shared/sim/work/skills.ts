// Who can do what: skills of roles and hands, what improvements have taught, and what a step asks for [PO1, PO2]. Changes nothing.
import type { Game, Hand, WorkItem } from '../state.ts';
import { skillSought, stepOf } from './steps.ts';

/** What a role brought along, or has learnt [IM15]. */
export function hasSkill({ rules, state }: Game, roleId: string, skill: string): boolean {
  if (rules.roles.get(roleId)?.skills.includes(skill) === true) return true;
  return state.modifiers.skills[roleId]?.includes(skill) === true;
}

/** A hand's own skills, or those of its role; and what its role has learnt [PO1, IM15]. */
export function handHasSkill(game: Game, { id, roleId }: Hand, skill: string): boolean {
  const own = game.rules.hands.ownSkills.get(id);
  if (own === undefined) return hasSkill(game, roleId, skill);
  return own.has(skill) || game.state.modifiers.skills[roleId]?.includes(skill) === true;
}

/** Whether somebody of a swarm has a skill [SW1]. */
export function swarmHasSkill(game: Game, item: WorkItem, skill: string): boolean {
  if (!item.isSwarmed) return false;
  return item.hands.some((id) => {
    const hand = game.index.hands.get(id);
    return hand !== undefined && handHasSkill(game, hand, skill);
  });
}

/** The skill that a piece of work is known to need now; '' = any hand will do. What it really needs may be another one [IN4]. */
function skillAsked(game: Game, item: WorkItem): string {
  const step = stepOf(game, item);
  return step.skill ?? (step.role === 'skill' ? skillSought(game, item) : '');
}

/** [PO2] Whether a hand leaves a piece of work alone because others of those who may take it have the skill, and it has not. */
export function leavesToOthers(game: Game, hand: Hand, item: WorkItem, others: readonly Hand[]): boolean {
  const skill = skillAsked(game, item);
  if (skill === '' || handHasSkill(game, hand, skill)) return false;
  return others.some((other) => handHasSkill(game, other, skill));
}

/** Those of a group that have the skill that a piece of work needs; all of them when none has. */
export function fitHands(game: Game, item: WorkItem, hands: readonly Hand[]): readonly Hand[] {
  const skill = skillAsked(game, item);
  const fit = skill === '' ? [] : hands.filter((hand) => handHasSkill(game, hand, skill));
  return fit.length === 0 ? hands : fit;
}

/** [PO2] Whether the step needs a skill that neither the hand nor its swarm has. */
export function lacksStepSkill(game: Game, hand: Hand, item: WorkItem): boolean {
  const { skill } = stepOf(game, item);
  return skill !== undefined && !handHasSkill(game, hand, skill) && !swarmHasSkill(game, item, skill);
}
