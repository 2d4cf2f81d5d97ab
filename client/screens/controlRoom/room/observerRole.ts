// The view of somebody who only watches: a role without work, hands or options.
// Must not be given any.
import type { RoleView } from '../../../../shared/sim/views/types.ts';

export const OBSERVER_ROLE: RoleView = {
  roleId: '',
  titleKey: '',
  briefingKey: '',
  ownedMetric: '',
  focusPerMille: 1000,
  tray: {},
  hands: {},
  options: {},
  risks: {},
  insights: {},
  stakeholders: {},
  streams: {},
  portfolio: {},
  spending: {},
  contracts: {},
  ownNotes: {},
  ownVotes: '',
  votesLeft: 0,
  ownTakeaways: {},
  pullRule: '',
  isPulling: false,
};
