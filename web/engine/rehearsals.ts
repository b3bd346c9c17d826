import type { QuestionId, SessionId } from '#shared/ids.ts';
import { isOver } from '#shared/interview/is-over.ts';
import type { SessionRow, Store } from '#web/store/store.ts';

/** Among as many of the newest sessions a begun rehearsal is looked for; an older one is forgotten anyway. */
const LOOKED_AT = 20;

/** The open rehearsal of a question in which nothing was submitted or skipped yet. */
export async function begunRehearsal(store: Store, question: QuestionId): Promise<SessionId | undefined> {
  const candidates = (await newest(store)).filter(
    ({ session }) => session.rehearses === question && session.totalQuestions === 1 && !isOver(session),
  );
  for (const { session } of candidates) {
    const read = await store.readInterview(session.id);
    // What cannot be read is no reason to begin nothing.
    if (!read.ok || !read.value) continue;
    const { responses, closings } = read.value;
    if (responses.length + closings.length === 0) return session.id;
  }
  return undefined;
}

/** The newest sessions as they are now; none where the database does not say. */
function newest(store: Store): Promise<readonly SessionRow[]> {
  return new Promise((give) => {
    let end: (() => void) | undefined;
    let given = false;
    const once = (rows: readonly SessionRow[]) => {
      given = true;
      give(rows);
      end?.();
    };
    end = store.watchSessions(LOOKED_AT)(once, () => once([]));
    if (given) end();
  });
}
