/** The worker's entry. What only the platform can load (a Durable Object, say) is exported from here. */
import { createApp } from './app.ts';

export { Budget } from './admission/budget.ts';

export default createApp();
