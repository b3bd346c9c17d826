import { anyFreePort, type Server, serve } from '#edge/local/serve.ts';

/**
 * Serves the built app and the worker for one flow that wants to take them away again.
 *
 * "Offline" in a flow is a server that has ended: `context.setOffline()` does not reach the requests of a
 * service worker, so a flow that trusts it proves nothing. `assets` is another folder than `dist/client`, from
 * the project's root, for a flow that changes what is deployed.
 */
export async function startServer(assets = 'dist/client'): Promise<Server> {
  return serve(await anyFreePort(), assets);
}
