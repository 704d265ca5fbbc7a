import { dist } from '../../../src/server/root.mjs';

/** The build that is opened: dist, or another folder named in the environment. */
export const built = process.env.COMMONWHEEL_DIST || dist;
