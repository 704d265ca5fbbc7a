import { version } from '../../../package.json';

/** The version of the app, as files it writes state it. */
export const appVersion: string = version;
