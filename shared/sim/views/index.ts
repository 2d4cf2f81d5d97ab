// The views: state → what the public, one role, the facilitator may know. Allow-lists, built from nothing.
export { listOptions } from './listOptions.ts';
export { viewFacilitator } from './viewFacilitator.ts';
export { viewPublic } from './viewPublic.ts';
export { viewRole } from './viewRole.ts';
