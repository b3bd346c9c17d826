import type { Component } from 'solid-js';

export interface QuestionProps {
  text: string;
  /** The language of the interview, when it is not the interface's. */
  lang?: string | undefined;
}

/** What the interviewer asked, in the interviewer's voice, where it is not the page's heading. */
export const Question: Component<QuestionProps> = (props) => (
  <p class="question voice-interviewer" dir="auto" lang={props.lang}>
    {props.text}
  </p>
);
