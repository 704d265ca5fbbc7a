import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import * as React from 'react';
import { afterEach } from 'vitest';

/** Every component test starts with an empty page. */
afterEach(cleanup);

/** Screens load parts of themselves on first use; on a busy machine that takes a while. */
configure({ asyncUtilTimeout: 10_000 });

/**
 * React notes by a stack where every element was made, to say it in warnings, until it has noted
 * enough for a while. That takes a sixth of the time of all these tests: here it always has.
 */
const internals: unknown = Reflect.get(
  React,
  '__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE',
);
if (internals instanceof Object)
  Object.defineProperty(internals, 'recentlyCreatedOwnerStacks', {
    get: () => Number.POSITIVE_INFINITY,
    set: () => undefined,
    configurable: true,
  });
