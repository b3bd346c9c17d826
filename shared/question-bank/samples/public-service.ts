import { type Samples, told } from './sample.ts';

/** Told by people who work for a town, a court or a state. */
export const PUBLIC_SERVICE: Samples = {
  'communication-303': told(
    'a deputy mayor',
    `Three years ago our council closed the small school in my own village, and I was the one who had to
    stand in the gym in front of two hundred parents. I had voted for it. There were nineteen children left
    and a roof for six hundred thousand. I began by saying what they lose: the walk, the Christmas play, the
    voice in the yard. I did not say that it is good for them. Then I showed the two other plans we had
    calculated and why they failed, and I left the papers on a table so that anybody could check. A mother
    asked whether it was decided, and I answered yes, but not the bus, not the date and not what becomes of
    the house. On those three I took notes until eleven at night. We moved the date by half a year, the bus
    stops at the church, and the house is now theirs, for a club. Two families never greeted me again. I
    would tell them earlier, in spring and not in autumn.`,
  ),
  'ambiguity_tolerance-301': told(
    'a case worker in a social office',
    `A new law on housing benefit came into force on the first of January, and the guidance for us came in
    April. In between I had a hundred and thirty applications on my desk. The question was whether a student
    in a shared flat counts as one household. I read the minutes of the parliament, because there they had
    said what they wanted: nobody should get less than before. I wrote down two readings on half a page,
    took the one that fits that sentence, and asked my head of unit to sign it, so that all six of us would
    decide in the same way. On each letter I noted that it may be corrected. I also kept a list of all the
    cases with that question. When the guidance came it followed our reading, except for couples. I had
    those eleven letters out within two days, because of the list. A like case is treated alike here, even
    in the dark, and I keep such a list for every new rule.`,
  ),
  'stakeholder_management-24': told(
    'a building permit officer',
    `I would stay polite and say clearly that I cannot move one file forward because of who asks, since forty
    other families are waiting for a kitchen as well. But I would not stop at no. I would ask what the
    problem in that case is. Perhaps there is a real reason for speed, for example a roof that is open
    before winter, and for that we have a rule which is the same for everyone: the citizen writes two lines
    and sends a photo. I would explain that to the official, so that she can pass it on. I would also offer
    what anyone may have, the state of the file in one sentence, if the citizen agrees. After the call I
    would write a short note with the time and what was asked, and tell my head of unit the same day. If she
    asked again or became unfriendly, I would give the note to the legal office. Otherwise I would treat the
    file exactly as if nobody had called.`,
  ),
  'motivation-26': told(
    'a water engineer',
    `For seven years I worked for a private company that designed water plants, and I was good at finding the
    cheapest pipe that lasts as long as the warranty. In 2021 I was sent to a town where one of ours had
    burst after sixteen years, one after the warranty, and I stood in the cellar of a bakery up to my knees.
    I thought: I want to be the one who still answers for it in year sixteen. That is why public service. In
    your town the network plan goes to 2060, I read it on your website, and you publish the leaks by street.
    I compared it with my old figures, and you lose nine percent where most lose fifteen or more. I know how
    companies calculate their offers, so I can tell you where one saves in the wrong place. Last year I
    looked through a tender for a neighboring village, unpaid, and we found two such places, worth about
    forty thousand.`,
  ),
  'culture_fit-14': told(
    'a city planner',
    `Before I did anything I would make sure of what I saw, because from outside it can look like stealing
    when two people have agreed on it. So I would ask the colleague whose work it was, in private and
    without heat: "I heard your traffic count in his talk. Did you know?" If that is fine with her, I would
    leave it there. If not, I would ask what she wants, since it is her work and her risk. I would offer to
    come along, or to say something myself. If she agreed, I would speak with him first, alone. I would tell
    him the one example, not a list, and ask him to name her next time. Perhaps he is careless and not bad.
    In the next meeting I would make it easy: "Could she explain it, she did the count?" If it happened
    again, I would go to our head, with dates. Being well liked would not change that, but it means that I
    must be exact.`,
  ),
  'leadership-03': told(
    'a fire service officer',
    `Before I name any task I would want to know what done means, by when and for whom, and I would write it
    in one sentence, because four people with four ideas lose the first two days. Then I would ask each of
    the four, five minutes alone, what they are good at and which days they are away. On the first morning I
    would bring them together for half an hour, show the sentence and let them split the work into parts no
    longer than a day. Everybody takes a part they choose, and I give out only what nobody wants, starting
    with myself. We would agree on one short call at nine each day: what is done, what is stuck. I would put
    the hardest part at the beginning, so that there is time if it fails. On Wednesday I would show a
    half-finished version to whoever ordered it, since changes on Friday are too late. If somebody falls
    ill, I know from the list what can be left out.`,
  ),
  'leadership-10': told(
    'a library director',
    `In my second year I decided to close our reading room on Saturdays and to open it on weekday evenings
    instead. My team of nine was against it, seven of them because of evenings with their children, and some
    regulars wrote to the newspaper. I had counted for three months: on Saturdays eleven visitors an hour,
    on Thursdays after six people stood outside and rattled at the door. I showed the counts to the team
    first. I told them that whether we do it was my decision, and that who works when was theirs. They made
    a plan in which nobody has more than one evening a week. Two still did not want to, and I took one of
    the evenings myself, every Tuesday for half a year. After that half year we had forty percent more
    visitors in the room. One colleague changed to another branch, and I understood her. I would ask the
    team about the evenings before I announce it, if I did it again.`,
  ),
  'problem_solving-10': told(
    'a traffic police officer',
    `At one crossing in my district there had been about a dozen accidents a year for as long as anyone knew,
    mostly with bicycles. They had put up signs, then a mirror, then a lower speed. In April I got the task
    to write the report once more. I did not want to count again. I took all thirty-four reports of the last
    three years home and laid them on the floor by time of day. Twenty-six were between seven and eight in
    the morning, from March to May or in September. So I stood there at half past seven, got off my own
    bicycle, and could not see a thing, because the sun stood exactly above the road. No sign helps against
    that. I asked the city to paint the crossing red and to plant two trees on the east side, about four
    thousand euros. There was one accident the next year, in rain. I sort by hour before I look at the
    place, nowadays.`,
  ),
  'stakeholder_management-10': told(
    'a probation officer',
    `Two years ago I lost the trust of a man I was responsible for, and it was my doing. He had told me on
    the phone that he had missed one training day, and I wrote it into a report to the court, as I must. But
    I had not told him that I would. He learned it from the judge. For four weeks he came and said nothing
    but yes and no. I thought he was being difficult, until he asked me, "What is this for, if you collect?"
    I admitted that I should have said it before. The next time I brought my form and let him read every
    line I had ever written about him. We agreed on one thing: I read each report aloud to him before it
    leaves, and he may add a sentence of his own. He used it eleven times. He finished the training in
    March, and at the end he rang me himself. I do this with all my clients now, it takes ten minutes.`,
  ),
  'leadership-05': told(
    'a customs officer',
    `Our unit had no leader from May to September, because the post was empty, and the six of us did
    everything side by side and twice. I am not anyone's boss. One morning in June three of us opened the
    same container and none of us the one with the complaint, and I thought that this cannot go on. I asked
    the others for fifteen minutes at seven, drew the day on the back of a form, and proposed that one
    person a day divides the work, in turn, in the order of our lockers. I said I would take the first day,
    so that the mistakes are mine. An older colleague said he takes orders from nobody of his own rank. I
    asked him what he would need, and he wanted the right to swap one case a day. We gave it to everyone. By
    August the open cases were down from fifty-two to nineteen. The new leader kept it as it was. I learned
    to ask for what makes a no into a maybe.`,
  ),
  'ambiguity_tolerance-10': told(
    'a museum educator',
    `For seven months last year nobody could tell us whether our museum would be renovated or closed. Four
    guides worked with me, all on contracts until December. I could not give them certainty, so I decided
    what I could give. Every Monday at nine I said what I knew, what I did not know, and when I would ask
    again, even if it was nothing new. I stopped planning the year and planned six weeks at a time. I also
    picked work that would be of use in both cases: we wrote down all our tours, which until then were in
    our heads, forty-one of them. When a school asked about the spring, I told them the truth and offered to
    come to them instead. Twelve schools took that. In October the city chose the renovation. Three of my
    four guides stayed, and the tours in schools still run, about two a week. I say the unknown aloud now,
    it is easier to carry together.`,
  ),
  'technical_basics-65': told(
    'a benefits officer',
    `It has to contain six things, and I write them in this order. First the decision itself in one sentence,
    because that is what the person looks for. Then the reasons, with the facts of this case: your rent was
    counted at five hundred euros, since the contract you sent says so. Third, the legal basis, the section
    of the law, so that a lawyer can check it, but after the plain language and not before it. Fourth, how
    the sum was calculated, line by line. Fifth, what the person can do: the right to object, to whom, in
    which form, and the deadline as a date, because "one month after delivery" is understood by nobody. And
    last, where to get help, my phone number and the free advice in town. On the phone I would add what
    would change the decision, for example a missing receipt. I do not blame the law, and I do not promise
    that an appeal will work. If it is unclear, it costs us more: people object who would not have.`,
  ),
  'technical_depth-69': told(
    'a budget officer in a city department',
    `I would begin with a forecast rather than with cuts: what is spent, what is already ordered, and what
    will come until December, so that I know the size of the gap, say two hundred thousand or two million.
    Then I would divide the remaining budget into three parts. What is mandatory, because a law or a
    contract requires it, stays. What can be postponed without harm, for example furniture, I would delay at
    once, because every week costs money. In between lies the hard part, and there I would describe for each
    item the effect on citizens, such as opening hours of the pool. By the second week I would inform my
    head and the treasurer, since a surprise in November leaves no choice. I would propose to transfer money
    from lines that will not be used, if the rules allow it, and ask for approval where the council must
    decide. Savings that only move a bill into January I would name as such. Each month I compare the
    forecast with what really happened.`,
  ),
};
