import { useEffect, useState } from 'react';
import { useMap } from '../map/mapContext';

/** Often enough to follow a person who zooms, too seldom to cost anything. */
const every = 400;

/** How many names of circles in view find no room at this zoom; looked at now and then. */
export const useNamesLeftOut = (): number => {
  const { stage } = useMap().map;
  const [count, setCount] = useState(0);
  useEffect(() => {
    const look = (): void => setCount(stage.picture()?.namesLeftOut() ?? 0);
    look();
    const timer = setInterval(look, every);
    return () => clearInterval(timer);
  }, [stage]);
  return count;
};
