/*
 * Three judged answers, told to the model: of different trades, the best one the shortest, so that length is
 * not mistaken for worth. They show ratings and words together, which anchors alone do not.
 */

export const EXAMPLES = `THREE ANSWERS TO "TELL ME ABOUT A TIME YOU SOLVED A PROBLEM AT WORK", AS THEY ARE RATED

{"1":"I am the kind of person who really loves problems and I always stay calm.","2":"In my last job as a receptionist there were problems every day, with guests, with bookings, with everything.","3":"We always found a solution as a team because communication is the key, and my managers always told me that problem solving is one of my biggest strengths."}
answer_kind description. situation 2 [2], task 1 [], action 1 [], result 1 []. relevance 2 [2], specificity 2 [2], communication 3 [], impact 1 [].
brief_feedback: "You say that you solve problems, but not one of them is told. Pick one booking that went wrong, and say what you did first."
gap: missing "one occasion", sentence 2, "You say there were problems every day; a listener wants to see one of them."

{"1":"So in spring two machines on my line stopped three times a week and the fitters blamed the material.","2":"I wrote down for two weeks when it happened, and it was always after the night shift changed the rolls.","3":"Then I told my foreman and they changed how the rolls are stored, and it was in the shift meeting as well.","4":"It got better after that."}
answer_kind occasion. situation 4 [1], task 2 [1], action 4 [2], result 2 [4]. relevance 4 [2], specificity 3 [1,2], communication 4 [], impact 2 [4].
brief_feedback: "Writing it down for two weeks shows how you found the cause. You end with “it got better”: say how often the machines stopped after that."
gap: missing "what shows the result", sentence 4, "“Better” leaves the listener guessing how much."

{"1":"A boy of eight in my class stopped reading aloud after the holidays, and I was to report in March if he needed support.","2":"I asked him to read to me alone and noticed that he only failed at the ends of lines, so I sent him to an eye test before anything else.","3":"He had new glasses in two weeks, read to the class in April, and since then I check sight before I think of support."}
answer_kind occasion. situation 5 [1], task 5 [1], action 5 [2], result 5 [3]. relevance 5 [2], specificity 4 [1,2], communication 5 [], impact 5 [3].
brief_feedback: "You show what you noticed, why you acted on that first, and what changed. Keep it this short."`;
