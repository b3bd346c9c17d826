import type { Coach } from './coach.ts';

let onDevice: Promise<Coach> | undefined;

/**
 * The coach that asks and judges. It is loaded when it is first needed: the question bank and the word lists
 * are of no use to somebody who only looks at the home screen. A failed load is tried anew the next time.
 */
export function openCoach(): Promise<Coach> {
  onDevice ??= loadOnDevice().catch((problem: unknown) => {
    onDevice = undefined;
    throw problem;
  });
  return onDevice;
}

async function loadOnDevice(): Promise<Coach> {
  const [{ createOnDeviceCoach }, { generateQuestion }] = await Promise.all([
    import('./on-device/on-device-coach.ts'),
    import('./on-device/questions/generate-question.ts'),
  ]);
  return createOnDeviceCoach({ generateQuestion });
}
