import { type Accessor, createSignal, onCleanup, onMount, useContext } from 'solid-js';
import { DeviceNewsContext, type Installing } from '../around/device-news.tsx';

/** Installing on this device; both are undefined while that is loaded, and where it cannot be. */
export function useInstalling(): {
  readonly installing: Accessor<Installing | undefined>;
  readonly way: Accessor<ReturnType<Installing['way']> | undefined>;
} {
  const news = useContext(DeviceNewsContext);
  // Signals and not a resource: no screen waits for this.
  const [installing, setInstalling] = createSignal<Installing>();
  const [way, setWay] = createSignal<ReturnType<Installing['way']>>();
  let unwatch = () => {};
  let gone = false;
  const look = async () => {
    const loaded = await news?.installing().catch(() => undefined);
    if (!loaded || gone) return;
    setInstalling(() => loaded);
    setWay(loaded.way());
    unwatch = loaded.watch(() => setWay(loaded.way()));
  };
  onMount(() => void look());
  onCleanup(() => {
    gone = true;
    unwatch();
  });
  return { installing, way };
}
