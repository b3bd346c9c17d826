import { type Component, createEffect, createMemo, type JSX, on, Show } from 'solid-js';
import { ownWords } from './own-words.ts';

export interface PageProps {
  /** The heading; it receives focus when the page appears. */
  title: string;
  /** The browser's title when it should differ from the heading ("Question 3 of 5"). */
  documentTitle?: string | undefined;
  /**
   * interviewer: the heading is a question, in the interviewer's serif on a wash. coach: it only names what
   * stands below it, which is what one came to read. Default plain.
   */
  voice?: 'plain' | 'interviewer' | 'coach' | undefined;
  /** At the end of the heading's line: the ways to its neighbors. */
  beside?: JSX.Element;
  /** Uses the width of a desk: for pages that stand in columns there. */
  wide?: boolean | undefined;
  /** One or two lines below the heading. */
  lead?: JSX.Element;
  /** The row above the heading: a way back, a timer, a menu. */
  above?: JSX.Element;
  /** Under that row: the TideLine. */
  line?: JSX.Element;
  /** Sticky at the bottom: the page's main action. */
  footer?: JSX.Element;
  /** room: fills the window, heading and body scroll by themselves. Default page. */
  layout?: 'page' | 'room' | undefined;
  /** When it changes, the heading takes the focus again: the id of the question shown. */
  focusOn?: string | undefined;
  children: JSX.Element;
}

/** A screen: the main landmark with one h1, which names the document and takes the focus. */
export const Page: Component<PageProps> = (props) => {
  let heading: HTMLHeadingElement | undefined;
  createEffect(() => {
    const title = props.documentTitle ?? props.title;
    document.title = title === ownWords.app ? title : `${title} · ${ownWords.app}`;
  });
  // preventScroll: the router decides where a page starts, the focus only where reading does.
  // A memo, because the same question saved again must not pull the focus out of the answer.
  const focusOn = createMemo(() => props.focusOn);
  createEffect(on(focusOn, () => heading?.focus({ preventScroll: true })));
  const asks = () => props.voice === 'interviewer';
  return (
    <main
      id="content"
      class="page"
      tabindex="-1"
      data-layout={props.layout ?? 'page'}
      data-wide={props.wide ? '' : undefined}
    >
      <header class="page-head">
        <Show when={props.above || props.line}>
          <div class="page-top">
            <Show when={props.above}>
              <div class="page-bar">{props.above}</div>
            </Show>
            {props.line}
          </div>
        </Show>
        {/* A question's wash and, in it, what scrolls: a scroller's end can be put on a whole line. */}
        <div class={asks() ? 'page-question' : undefined}>
          <div class={asks() ? 'question-scroll' : 'page-heading'}>
            <div class="page-title">
              <h1
                ref={heading}
                tabindex="-1"
                classList={{ 'voice-interviewer': asks(), 'voice-coach': props.voice === 'coach' }}
              >
                {props.title}
              </h1>
              {props.beside}
            </div>
            <Show when={props.lead}>
              <div class="lead">{props.lead}</div>
            </Show>
          </div>
        </div>
      </header>
      <div class="page-body">{props.children}</div>
      <Show when={props.footer}>
        <footer class="page-foot">{props.footer}</footer>
      </Show>
    </main>
  );
};
