/* What a listener would still like to know of a story: its setting, its task, a reason, a lesson. */
import { competencySigns } from '../rubrics/topic.ts';
import { said, type Telling } from './telling.ts';

/** Is it clear where, when and with whom? */
export function settingGaps({ m, judged, add }: Telling): void {
  const criteria = new Map(judged.criteria.map((criterion) => [criterion.key, criterion.score ?? 100]));
  if ((criteria.get('situation') ?? 100) < 60) {
    const open = [
      ...(m.count('place') === 0 ? ['where this was'] : []),
      ...(m.count('time') === 0 ? ['when it was'] : []),
      ...(m.count('people') === 0 ? ['who was involved'] : []),
    ];
    const list = (last: string) =>
      open.length > 1 ? `${open.slice(0, -1).join(', ')} ${last} ${open.at(-1)}` : (open[0] ?? '');
    if (open.length > 0) {
      add(
        'context',
        60,
        'situation',
        null,
        `You did not say ${list('or')}.`,
        `you did not say ${list('or')}`,
        `Can you say ${list('and')}?`,
      );
    }
  }
}

/** What a listener would still like to know. */
export function detailGaps({ m, judged, input, findings, lens, quote, clause, add }: Telling): void {
  if (judged.kind === 'story' && competencySigns(input.question.competency, findings.sentences) < 2) {
    add(
      'competency',
      55,
      lens.name,
      null,
      `You did not say ${lens.own}, which is what ${lens.name} is about.`,
      `you did not say ${lens.own}`,
      lens.ask,
    );
  }
  if (m.count('task') === 0) {
    add(
      'task',
      48,
      'task',
      null,
      'You did not say what you had to achieve, or why it fell to you.',
      'your task is not named',
      'What were you supposed to achieve, and why did it fall to you?',
    );
  }
  const vague = findings.cues.vague[0];
  if (vague !== undefined) {
    const span = clause(vague);
    const words = quote(span);
    add(
      'vague',
      45,
      'a concrete particular',
      span,
      'You left this open; one particular would make it clear.',
      'one part stays vague',
      words === null ? null : `You said “${words}”. What was that exactly?`,
    );
  }
  if (m.deeds.length > 0 && m.count('reason') === 0) {
    const span = clause(m.deeds[Math.min(1, m.deeds.length - 1)]);
    add(
      'why',
      44,
      'reason for your choice',
      span,
      'You said what you did here, but not why you chose it over another way.',
      'the reason for your choice is missing',
      said(quote(span), 'Why that, and not something else?'),
    );
  }
  if (m.count('learning') === 0) {
    add(
      'learning',
      35,
      'what you learned',
      null,
      'You did not say what you took from it or do differently since.',
      'what you learned is missing',
      'What do you do differently since then?',
    );
  }
  if (m.words > 400) {
    add(
      'long',
      30,
      'a short version',
      null,
      'You told a lot before the point; a listener may lose the thread.',
      'it is long',
      'How would you tell it in thirty seconds?',
    );
  }
}
