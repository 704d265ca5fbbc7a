import { type RenderResult, render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { LiveRegions } from '../../src/ui/parts/LiveRegions';
import { ToastList } from '../../src/ui/parts/ToastList';
import { ServicesProvider } from '../../src/ui/shell/services';
import { type FakeServices, fakeServices } from './fakeServices';

export interface Shown extends RenderResult {
  readonly services: FakeServices;
  readonly user: UserEvent;
}

/** Shows a part of the app in a window of its own, with messages and live regions around it. */
export const show = (part: ReactElement, services: FakeServices = fakeServices()): Shown => {
  const rendered = render(
    <ServicesProvider services={services}>
      {part}
      <ToastList />
      <LiveRegions announcer={services.announcer} />
    </ServicesProvider>,
  );
  return { ...rendered, services, user: userEvent.setup() };
};
