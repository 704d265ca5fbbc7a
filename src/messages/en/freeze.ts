/** Holding the whole map still. */
export const freeze = {
  freeze: 'Freeze the map',
  unfreeze: 'Unfreeze',
  unfreezeMap: 'Unfreeze the map',
  sign: 'Frozen',
} as const;
