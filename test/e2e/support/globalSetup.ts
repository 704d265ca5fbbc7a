import { serve } from '../../../src/server/serve.mjs';
import { built } from './built';

/** Serves the build on a free port for the whole run; the tests find it in the environment. */
export default async function globalSetup() {
  const server = await serve({ folder: built, port: 0 });
  process.env.COMMONWHEEL_ADDRESS = server.address;
  return server.close;
}
