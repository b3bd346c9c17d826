import { type Component, createSignal, onMount, Show, useContext } from 'solid-js';
import { Button } from '#web/parts/button.tsx';
import { settings } from '#web/words/settings.ts';
import { DeviceNewsContext } from '../around/device-news.tsx';

/** How safely things are kept here, as far as the browser says, and asking for more where it may be had. */
export const KeptHow: Component = () => {
  const news = useContext(DeviceNewsContext);
  const [safe, setSafe] = createSignal<boolean | null>(null);
  const [offline, setOffline] = createSignal<boolean | null>();
  const [answered, setAnswered] = createSignal<'kept' | 'refused'>();
  let answer: HTMLParagraphElement | undefined;
  const keeping = () => news?.keeping().catch(() => undefined);
  const look = async () => {
    const kept = await keeping();
    if (!kept) return;
    setSafe(await kept.persisted());
    setOffline(await kept.worksOffline());
    if (offline() !== false) return;
    await kept.offlineReady();
    setOffline(true);
  };
  onMount(() => void look());
  const ask = async () => {
    const kept = (await (await keeping())?.persist()) ?? false;
    setSafe(kept);
    setAnswered(kept ? 'kept' : 'refused');
    // The button is gone, and what stands in its place is what one wants to read; nothing below moves up.
    answer?.focus();
  };
  return (
    <>
      <ul class="lines">
        <Show when={offline() !== undefined}>
          <li>{sayOffline(offline() ?? null)}</li>
        </Show>
        <Show when={safe() !== null}>
          <li>{safe() ? settings.safe : settings.notSafe}</li>
        </Show>
      </ul>
      <Show when={safe() === false || answered()}>
        <div class="cluster kept-answer">
          <Show when={answered()} fallback={<Button onClick={() => void ask()}>{settings.askToKeep}</Button>}>
            {(how) => (
              <p ref={answer} tabindex="-1">
                {how() === 'kept' ? settings.agreed : settings.refused}
              </p>
            )}
          </Show>
        </div>
      </Show>
    </>
  );
};

function sayOffline(ready: boolean | null): string {
  if (ready === null) return settings.offlineNever;
  return ready ? settings.offlineReady : settings.offlineNotYet;
}
