import type { Component } from 'solid-js';

export interface QuestionProps {
  text: string;
}

/** What the interviewer asked, in the interviewer's voice, where it is not the page's heading. */
export const Question: Component<QuestionProps> = (props) => (
  <p class="question voice-interviewer" dir="auto">
    {props.text}
  </p>
);
