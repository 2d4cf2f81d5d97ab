// The views: state → what the public, one role, the facilitator may know. Allow-lists, built from nothing.
export { listOffers, listOptions } from './listOptions.ts';
export { SharedOffers } from './SharedOffers.ts';
export { viewFacilitator } from './viewFacilitator.ts';
export { viewPublic } from './viewPublic.ts';
export { viewRole } from './viewRole.ts';
