import { type Component, Show } from 'solid-js';
import { TIME_FACTORS } from '#shared/interview/limits.ts';
import { Switch } from '#web/parts/choice-fields.tsx';
import { SelectField } from '#web/parts/text-fields.tsx';
import { setup } from '#web/words/setup.ts';
import type { SetupForm } from './form.ts';

/** What of the form is about the timer, and the length it is applied to. */
type Timed = Pick<SetupForm, 'timed' | 'timeFactor' | 'lengthBy' | 'minutes'>;

/** What most questions take in earnest (002-21). */
const MINUTES_PER_ANSWER = 3;

/** A timer or none, and how strict it is (WCAG 2.2.1: adjustable before one meets it, to ten times as long). */
export const TimerFields: Component<{
  form: Timed;
  choose: (choice: Partial<Pick<Timed, 'timed' | 'timeFactor'>>) => void;
}> = (props) => {
  const minutes = () => {
    const earnest = props.form.lengthBy === 'duration' ? props.form.minutes : MINUTES_PER_ANSWER;
    return new Intl.NumberFormat('en', { maximumFractionDigits: 1 }).format(earnest * props.form.timeFactor);
  };
  return (
    <>
      <Switch
        label={setup.timed}
        description={setup.timedDetail}
        checked={props.form.timed}
        onChange={(timed) => props.choose({ timed })}
      />
      <Show when={props.form.timed}>
        <SelectField
          label={setup.timeFactor}
          description={
            props.form.lengthBy === 'duration' ? setup.timeForAll(minutes()) : setup.timePerAnswer(minutes())
          }
          options={TIME_FACTORS.map((factor) => ({
            value: String(factor),
            label: setup.timeFactors[factor],
          }))}
          value={String(props.form.timeFactor)}
          onChange={(chosen) =>
            props.choose({ timeFactor: TIME_FACTORS.find((factor) => String(factor) === chosen) ?? 1 })
          }
        />
      </Show>
    </>
  );
};
