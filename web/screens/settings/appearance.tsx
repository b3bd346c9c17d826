import { type Component, createSignal } from 'solid-js';
import { chooseAppearance, readAppearance } from '#web/parts/appearance.ts';
import { RadioGroup } from '#web/parts/choice-fields.tsx';
import { settings } from '#web/words/settings.ts';

/** Theme and text size; both take effect at once. */
export const Appearance: Component = () => {
  const [look, setLook] = createSignal(readAppearance());
  const choose = (choice: Partial<ReturnType<typeof readAppearance>>) => {
    setLook({ ...look(), ...choice });
    chooseAppearance(look());
  };
  const options = <T extends string>(labels: Readonly<Record<T, string>>) =>
    (Object.keys(labels) as T[]).map((value) => ({ value, label: labels[value] }));
  return (
    <section class="stack">
      <h2>{settings.appearance}</h2>
      <RadioGroup
        legend={settings.theme}
        look="segments"
        options={options(settings.themes)}
        value={look().theme}
        onChange={(theme) => choose({ theme })}
      />
      <RadioGroup
        legend={settings.textSize}
        look="segments"
        options={options(settings.sizes)}
        value={look().textSize}
        onChange={(textSize) => choose({ textSize })}
      />
    </section>
  );
};
