import { act, renderHook, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useOpenMap } from '../../../src/ui/map/useOpenMap';
import { ServicesProvider } from '../../../src/ui/shell/services';
import { fakeServices } from '../../support/fakeServices';
import { countingIds } from '../../support/ids';
import { mapOf } from '../../support/maps';

it('nothing that was said of a map is left when another one is opened', async () => {
  const services = fakeServices();
  const [town, city] = [mapOf('Our town', countingIds()), mapOf('Our city', countingIds(9_000))];
  for (const document of [town, city]) services.shelf.put(document, services.clock.now());
  const { result, rerender } = renderHook(({ map }) => useOpenMap(map), {
    initialProps: { map: town.map },
    wrapper: ({ children }) => <ServicesProvider services={services}>{children}</ServicesProvider>,
  });
  await waitFor(() => expect(result.current.is).toBe('open'));
  const said = () => services.announcer.state.getState().polite.text;
  act(() => services.announcer.polite('Done: name the center.'));
  await waitFor(() => expect(said()).toBe('Done: name the center.'));
  rerender({ map: city.map });
  expect(said()).toBe('');
});
