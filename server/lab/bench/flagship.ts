// The scenario that the bench plays: the real one. Only its name.
export const FLAGSHIP = 'mission-to-mars';
