// Tells a failed change that is being rolled back from one that goes out [CH11].
import type { WorkItem } from '../state.ts';

export const isRollback = ({ change }: WorkItem): boolean => change !== null && change.rollbackIncidentId !== '';
