/** What is needed of a pointer event to tell a palm from a finger. */
export type Touching = Pick<PointerEvent, 'pointerType' | 'type' | 'timeStamp'>;

/** So long after a pen has gone (ms) the hand that held it may still lie on the screen. */
const handLeaves = 500;

/** Tells touches of the hand that holds a pen from those that are meant. */
export interface Palm {
  /** Every pointer event goes by here first; true for one that does not count. */
  ignores(event: Touching): boolean;
}

export const createPalm = (): Palm => {
  let isNear = false;
  let left = Number.NEGATIVE_INFINITY;
  return {
    ignores: ({ pointerType, type, timeStamp }) => {
      if (pointerType === 'pen') {
        isNear = type !== 'pointerleave' && type !== 'pointercancel';
        left = timeStamp;
        return false;
      }
      if (pointerType !== 'touch') return false;
      const isEnd = type === 'pointerup' || type === 'pointercancel';
      return !isEnd && (isNear || timeStamp - left < handLeaves);
    },
  };
};
