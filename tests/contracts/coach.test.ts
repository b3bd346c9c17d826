import { claudeOnPhone } from '#tests/helpers/claude-on-phone.ts';
import { systemClock } from '#web/coach/clock.ts';
import { createOnDeviceCoach } from '#web/coach/on-device/on-device-coach.ts';
import { generateQuestion } from '#web/coach/on-device/questions/generate-question.ts';
import { describeCoach } from './coach.ts';

describeCoach('the on-device coach', () => createOnDeviceCoach({ generateQuestion }));
// The model behind is a fake that judges nobody; what prompts make of ratings is their own tests' matter.
describeCoach('Claude through the edge', () => claudeOnPhone({ clock: systemClock }).coach, {
  judges: false,
});
