import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project, and the app as built. */
export const root = fileURLToPath(new URL('../..', import.meta.url));
export const dist = join(root, 'dist');
