import type { LimitSettings } from './admission/limits.ts';
import type { SieveSettings } from './admission/sieve.ts';
import type { TokenSettings } from './admission/token-keys.ts';
import type { Environment } from './configuration.ts';

/**
 * What the platform hands to the worker, as `wrangler.toml` binds it.
 *
 * Written by hand: the generated types are half a megabyte for the one line we use, and they would also
 * name whatever secrets lie in the author's own `.dev.vars`.
 */
export type Bindings = TokenSettings &
  SieveSettings &
  LimitSettings &
  Environment & {
    /** The built app in `dist/client`, with the headers of `web/public/_headers`; 404 for what is not there. */
    ASSETS: { fetch(request: Request): Promise<Response> };
  };
