import { registerSW } from 'virtual:pwa-register';
import type { OfflineStore } from '../ui/shell/offline';

/**
 * Keeps the app for work without a network, and says when a newer one waits for a person's word.
 * A word given in another window does not reload this one: it only offers to.
 */
export const keepOffline = (offline: OfflineStore): void => {
  let asked = false;
  const reload = () => location.reload();
  const update = registerSW({
    onNeedRefresh: () =>
      offline.setState({
        reload: () => {
          asked = true;
          void update(true);
        },
      }),
    onNeedReload: () => (asked ? reload() : offline.setState({ reload })),
  });
  void navigator.serviceWorker?.ready.then(() => offline.setState({ ready: true }));
};
