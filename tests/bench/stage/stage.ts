/* What all benches of one run share. Whatever is costly is made when first asked for, and once. */
import { type Built, readBuilt } from './built.ts';
import { type Phone, startPhone } from './phone.ts';
import { type Quiet, waitingForQuiet } from './quiet.ts';
import { seedSessions } from './seeded.ts';
import { type Server, serveBuilt } from './server.ts';

/** How many finished interviews of five questions the full phone holds. */
export const SESSIONS = 10_000;

export interface Stage {
  readonly built: Built;
  readonly server: Server;
  /** How often to repeat what is told as a median. */
  readonly runs: number;
  /** Awaited before each sample: others' work is noise. */
  readonly quiet: Quiet;
  /** A phone with nothing on it, for one bench alone; it is closed with the stage. */
  newPhone(): Promise<Phone>;
  /** The phone with {@link SESSIONS} sessions and the app kept for use without a network. Nobody writes to it. */
  fullPhone(): Promise<Phone>;
  /** Tells the person at the terminal what happens. */
  say(words: string): void;
  close(): Promise<void>;
}

/** Builds nothing: the app must be in dist/client. */
export async function setStage(runs: number, say: (words: string) => void): Promise<Stage> {
  const built = readBuilt();
  const server = await serveBuilt(built);
  const phones: Phone[] = [];
  let full: Promise<Phone> | undefined;

  async function newPhone(): Promise<Phone> {
    const phone = await startPhone(server);
    phones.push(phone);
    return phone;
  }
  async function fillPhone(): Promise<Phone> {
    const phone = await newPhone();
    const began = performance.now();
    await seedSessions(phone, SESSIONS);
    say(`${SESSIONS} interviews stored in ${Math.round((performance.now() - began) / 1000)} s`);
    return phone;
  }
  return {
    built,
    server,
    runs,
    quiet: waitingForQuiet(2 * 60_000, 8_000),
    newPhone,
    fullPhone: () => {
      full ??= fillPhone();
      return full;
    },
    say,
    async close() {
      await Promise.all(phones.map((phone) => phone.close()));
      await server.stop();
    },
  };
}
