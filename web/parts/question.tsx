import type { Component } from 'solid-js';

export interface QuestionProps {
  text: string;
  /** It is behind: smaller than what is asked now. */
  past?: boolean | undefined;
}

/** What the interviewer asked, in the interviewer's voice, where it is not the page's heading. */
export const Question: Component<QuestionProps> = (props) => (
  <p class="question voice-interviewer" data-look={props.past ? 'past' : undefined} dir="auto">
    {props.text}
  </p>
);
