import { type ReactNode, useEffect, useRef } from 'react';
import { takeArrival } from './regions';

/** The heading a screen begins with; people who come from another screen start here. */
export const PageTitle = ({ children }: { children: ReactNode }) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takeArrival()) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} data-start>
      {children}
    </h1>
  );
};
