import { createOnDeviceCoach } from '#web/coach/on-device/on-device-coach.ts';
import { generateQuestion } from '#web/coach/on-device/questions/generate-question.ts';
import { describeCoach } from './coach.ts';

describeCoach('the on-device coach', () => createOnDeviceCoach({ generateQuestion }));
