import { type Component, For } from 'solid-js';

/* Drawn on a 24 grid with one pen; a stroke each, so the set stays smaller than any icon package. */
const STROKES = {
  home: ['M4 11.5 12 4l8 7.5', 'M6 10v9.5h12V10', 'M10 19.5v-5h4v5'],
  jobs: ['M4 8h16v11.5H4z', 'M9 8V5h6v3', 'M4 13h16'],
  history: ['M5 6h14', 'M5 12h14', 'M5 18h8'],
  settings: ['M4 7h9m4 0h3', 'M15 5v4', 'M4 17h3m4 0h9', 'M9 15v4', 'M4 12h16'],
  back: ['M14.5 5.5 8 12l6.5 6.5'],
  forward: ['M9.5 5.5 16 12l-6.5 6.5'],
  down: ['m6 9.5 6 6 6-6'],
  close: ['m6 6 12 12', 'M18 6 6 18'],
  more: ['M5 11.5v1', 'M12 11.5v1', 'M19 11.5v1'],
  check: ['m5 12.5 4.5 4.5L19 7.5'],
  add: ['M12 5v14', 'M5 12h14'],
  remove: ['M5 7h14', 'M9.5 7V4.5h5V7', 'M7 7l.8 12.5h8.4L17 7'],
  microphone: [
    'M12 4.5a2.5 2.5 0 0 1 2.5 2.5v5a2.5 2.5 0 0 1-5 0V7A2.5 2.5 0 0 1 12 4.5',
    'M6.5 11.5a5.5 5.5 0 0 0 11 0',
    'M12 17v3',
  ],
  star: ['m12 4.5 2.3 4.8 5.2.7-3.8 3.6.9 5.2-4.6-2.5-4.6 2.5.9-5.2L4.5 10l5.2-.7z'],
  share: ['M12 15V4', 'M8 7.5 12 3.5l4 4', 'M6 11v8.5h12V11'],
  pencil: ['M5 19l1-4L16.5 4.5l3 3L9 18z', 'm14 7 3 3'],
  search: ['M11 5a6 6 0 1 1 0 12 6 6 0 0 1 0-12', 'm15.5 15.5 4 4'],
  clock: ['M12 4.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15', 'M12 8v4l2.5 2'],
  pause: ['M9 6v12', 'M15 6v12'],
} as const;

/** The names of the drawings. */
export type IconName = keyof typeof STROKES;

/** A drawing beside words, hidden from assistive technology: the words say it all. */
export const Icon: Component<{ name: IconName }> = (props) => (
  <svg
    class="icon"
    viewBox="0 0 24 24"
    aria-hidden="true"
    data-directional={props.name === 'back' || props.name === 'forward' ? '' : undefined}
  >
    <For each={STROKES[props.name]}>{(stroke) => <path d={stroke} />}</For>
  </svg>
);
