import { startTransition, useEffect, useState } from 'react';
import { useMap } from '../map/mapContext';
import type { Picture } from '../map/stage';

/** Often enough to follow a person who zooms, too seldom to cost anything. */
const every = 400;

/** What is read off the picture, looked at now and then; `none` while there is no picture. */
export const usePictureNow = <T extends string | number>(
  read: (picture: Picture) => T,
  none: T,
): T => {
  const { stage } = useMap().map;
  const [value, setValue] = useState(none);
  useEffect(() => {
    // Never in the way of edits: many of them may come before the page takes breath.
    const look = (): void => {
      const picture = stage.picture();
      startTransition(() => setValue(picture ? read(picture) : none));
    };
    look();
    const timer = setInterval(look, every);
    return () => clearInterval(timer);
  }, [stage, read, none]);
  return value;
};
