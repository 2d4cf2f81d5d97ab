// Words of the control room, in English.
export const controlRoom = {} as const;
