import { type Component, lazy, Suspense } from 'solid-js';

// Not there is not offered: nobody misses it.
const OfferCard = lazy(() =>
  import('./offer-card.tsx').then(
    ({ OfferCard }) => ({ default: OfferCard }),
    () => ({ default: () => null }),
  ),
);

/** The question whether Claude may read along, for screens that stand after a first answer; it loads by itself. */
export const ClaudeOffer: Component = () => (
  <Suspense>
    <OfferCard />
  </Suspense>
);
