import { useSyncExternalStore } from 'react';

/** A place in the app: what stands after `#`, split at its question mark. */
interface Place {
  readonly path: string;
  readonly search: string;
}

const here = (): Place => {
  const [path = '', search = ''] = window.location.hash.replace(/^#?\/?/, '').split('?');
  return { path: `/${path}`, search };
};

const subscribe = (listener: () => void): (() => void) => {
  window.addEventListener('hashchange', listener);
  window.addEventListener('popstate', listener);
  return () => {
    window.removeEventListener('hashchange', listener);
    window.removeEventListener('popstate', listener);
  };
};

/** Goes to a place such as `/map/<id>?import`; `replace` leaves no step to go back to. */
export const goTo = (place: string, options: { replace?: boolean } = {}): void => {
  const url = `#/${place.replace(/^\//, '')}`;
  if (options.replace) window.history.replaceState(null, '', url);
  else window.history.pushState(null, '', url);
  window.dispatchEvent(new PopStateEvent('popstate'));
};

/** The location hook of the router: fragments only, the address before `#` is never touched. */
export const useHashLocation = (): [string, typeof goTo] => [
  useSyncExternalStore(subscribe, () => here().path),
  goTo,
];

useHashLocation.hrefs = (href: string) => `#${href}`;

/** What stands after the question mark of the fragment, such as `import`. */
export const useHashSearch = (): string => useSyncExternalStore(subscribe, () => here().search);
