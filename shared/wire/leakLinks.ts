// The causes and chains of leaks as they cross the wire, for readers that may not load the analysis. Must not add to it.
export { chainPart, groupOf, kindOf, LEAK_GROUPS, restOf, type LeakGroupId } from '../analysis/leakGroups.ts';
