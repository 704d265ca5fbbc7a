import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

/** Every component test starts with an empty page. */
afterEach(cleanup);

/** Screens load parts of themselves on first use; on a busy machine that takes a while. */
configure({ asyncUtilTimeout: 10_000 });
