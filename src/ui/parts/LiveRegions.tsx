import { useStore } from 'zustand';
import type { Announcer } from './announcer';

/** The two hidden regions that screen readers listen to; mounted once, at the start. */
export const LiveRegions = ({ announcer }: { announcer: Announcer }) => {
  const { polite, assertive } = useStore(announcer.state);
  return (
    <div className="hidden-text" data-react-aria-top-layer="true">
      <div aria-live="polite" aria-atomic="true" data-testid="polite">
        <p key={polite.count}>{polite.text}</p>
      </div>
      <div aria-live="assertive" aria-atomic="true" data-testid="assertive">
        <p key={assertive.count}>{assertive.text}</p>
      </div>
    </div>
  );
};
