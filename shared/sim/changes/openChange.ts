// Opens the change that carries a piece of work to its users [CH1]. Luck is addressed by the work and its attempt.
import { agreed } from '../agreements.ts';
import { drawBelow, drawPerMille, hashText } from '../random.ts';
import type { ChangePart, Game, WorkItem } from '../state.ts';
import { createWork } from '../work/createWork.ts';
import { DRAW } from '../work/steps.ts';

const CHANGE_HASH = hashText('change');

export function openChange(game: Game, item: WorkItem, kind: 'normal' | 'emergency'): WorkItem {
  const rules = game.rules.scenario.changes;
  const luckHash = (item.luckHash ^ CHANGE_HASH ^ Math.imul(item.attempt + 1, 0x9e3779b1)) >>> 0;
  const draw = (number: number): number => drawBelow(game.state.seed, luckHash, item.luckIndex, number, 1000);
  const roll = draw(DRAW.changeRisk);
  const trueRisk = roll < rules.lowRiskPerMille ? 'low' : roll >= 1000 - rules.highRiskPerMille ? 'high' : 'medium';
  const hasModel = kind === 'normal' && trueRisk !== 'high' && isModelled(game, item, luckHash, trueRisk);
  const isRoutine = kind === 'normal' && isStandard(game, trueRisk, hasModel);
  const part: ChangePart = {
    kind: isRoutine ? 'standard' : kind,
    risk: 'unknown',
    trueRisk,
    isAssessed: false,
    isAuthorised: false,
    isSigned: false,
    isRiskAccepted: false,
    isFunded: false,
    isTested: !item.isUntested,
    untestedPerMille: item.isUntested ? 1000 : 1000 - item.testPerMille,
    lacksModel: isRoutine && !hasModel,
    isHeld: false,
    notBeforeTick: 0,
    batchSize: 1,
    collisions: 0,
    rollbackIncidentId: '',
  };
  item.status = 'blocked';
  item.blockedBy = 'change';
  const change = createWork(game, {
    type: 'change',
    streamId: '',
    luckHash,
    luckIndex: item.luckIndex,
    routeId: rules.route,
    roleId: item.roleId,
    titleKey: item.titleKey,
    titleText: item.titleText,
    serviceId: item.serviceId,
    aboutId: item.id,
    priority: kind === 'emergency' ? emergencyPriority(item) : 0,
    isShown: item.isShown,
    change: part,
  });
  change.attempt = item.attempt;
  item.carrierId = change.id;
  return change;
}

/** At least 2; 1 only for what is that by its impact, because priority 1 passes limits [AG3]. */
const emergencyPriority = ({ incident }: WorkItem): number => Math.min(2, incident?.impactPriority ?? 2);

/** [CH3, CH15] A team that has agreed on it treats changes as standard by their risk alone, modelled or not. */
function isStandard(game: Game, trueRisk: ChangePart['trueRisk'], hasModel: boolean): boolean {
  const models = agreed(game, 'models');
  if (models === '') return hasModel;
  return trueRisk === 'low' ? models !== 'none' : trueRisk === 'medium' && models === 'wide';
}

/** [CH3] Low-risk changes of a service with a standard-change model; a pipeline widens the model to the medium ones. */
function isModelled(game: Game, item: WorkItem, luckHash: number, trueRisk: 'low' | 'medium'): boolean {
  const { standardPerMille } = game.state.modifiers;
  const share = Math.max(standardPerMille[item.serviceId] ?? 0, standardPerMille['*'] ?? 0);
  if (share === 0) return false;
  if (trueRisk === 'low' && share >= 1000) return true;
  const bound = trueRisk === 'low' ? share : Math.max(0, share - 500);
  return drawPerMille(game.state.seed, luckHash, item.luckIndex, DRAW.standard, bound);
}
