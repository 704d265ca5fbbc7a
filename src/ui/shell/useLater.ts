import { startTransition, useEffect, useState } from 'react';

/** False at first, true once what is needed at once stands: what nobody sees yet comes after it. */
export const useLater = (): boolean => {
  const [isLater, setLater] = useState(false);
  useEffect(() => startTransition(() => setLater(true)), []);
  return isLater;
};
