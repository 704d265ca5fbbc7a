import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../src/server/root.mjs';

/** Where results, pictures and pages go. */
export const results = join(root, '.cache/bench');
export const here = join(root, 'test/bench');

export const folder = (name: string): string => {
  const path = join(results, name);
  mkdirSync(path, { recursive: true });
  return path;
};
