import { type Component, createSignal, Match, Switch } from 'solid-js';
import { Button } from '#web/parts/button.tsx';
import { install } from '#web/words/install.ts';
import type { Installing } from '../around/device-news.tsx';
import { HomeScreenSheet } from './home-screen-sheet.tsx';

/** The one thing to press, where there is one: the browser's own question, or how to do it oneself. */
export const InstallButton: Component<{
  installing: Installing | undefined;
  way: ReturnType<Installing['way']> | undefined;
  /** The browser's question was answered, and the button that asked is gone: gives the focus a place. */
  onAsked: () => void;
}> = (props) => {
  const [reading, setReading] = createSignal(false);
  const ask = async () => {
    await props.installing?.ask();
    // Whoever went elsewhere meanwhile is not called back.
    if (document.activeElement === document.body) props.onAsked();
  };
  return (
    <Switch>
      <Match when={props.way === 'prompt'}>
        <Button onClick={() => void ask()}>{install.install}</Button>
      </Match>
      <Match when={props.way === 'share-menu'}>
        <Button onClick={() => setReading(true)}>{install.how}</Button>
        <HomeScreenSheet open={reading()} onClose={() => setReading(false)} />
      </Match>
    </Switch>
  );
};
