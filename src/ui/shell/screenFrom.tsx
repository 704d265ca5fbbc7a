import { type ComponentType, type ReactNode, useEffect, useState } from 'react';

/** A screen that comes in a file of its own. */
export interface ScreenFrom<P> {
  readonly Screen: ComponentType<P>;
  /** Fetches it before somebody asks for it; whatever goes wrong is told when it is shown. */
  readonly fetchAhead: () => void;
}

type Found<P> = { readonly screen: ComponentType<P> } | { readonly error: unknown };

/**
 * A screen that shows at once when its file is here already, and `waiting` until then. `lazy` of
 * React would in any case show its stand-in first, and that for 300 ms at least.
 */
export const screenFrom = <P extends object>(
  fetch: () => Promise<ComponentType<P>>,
  waiting: ReactNode,
): ScreenFrom<P> => {
  let here: Found<P> | null = null;
  const come = async (): Promise<Found<P>> => {
    try {
      here = { screen: await fetch() };
      return here;
    } catch (error) {
      return { error };
    }
  };
  const Screen = (props: P) => {
    const [found, setFound] = useState(here);
    useEffect(() => {
      if (!found) void come().then(setFound);
    }, [found]);
    if (!found) return waiting;
    if ('error' in found) throw found.error;
    return <found.screen {...props} />;
  };
  return { Screen, fetchAhead: () => void come() };
};
