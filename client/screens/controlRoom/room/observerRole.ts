// The view of somebody who only watches: a role without work, hands or options.
// Must not be given any.
import { EMPTY_ROLE } from '../../../model/wireState.ts';
import type { RoleView } from '../../../../shared/sim/views/types.ts';

export const OBSERVER_ROLE: RoleView = { ...EMPTY_ROLE, isPulling: false };
