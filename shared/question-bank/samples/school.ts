import { type Samples, told } from './sample.ts';

/** Told by people who teach. */
export const SCHOOL: Samples = {
  'problem_solving-22': told(
    'a primary school teacher',
    `A boy in my third class could not do subtraction at all in October, although he was quick at everything
    else. I had explained it four times in four ways, and he only became quieter. One afternoon I stopped
    explaining and asked him to do ten sums aloud while I wrote down every word. He always started on the
    left, with the large number, and took the smaller digit from the larger one, no matter which was on top.
    In his head that was a rule, and it had worked for two years. I gave him beads on a tray and let him
    find out that 42 minus 17 cannot be 35. He laughed and said, "I turned it over." We did five sums a day
    with the beads, for about ten minutes before class. By Christmas he had nine of ten right, and he
    explained it to the girl beside him. I let children talk before I explain, since then.`,
  ),
  'leadership-301': told(
    'a trainee teacher',
    `I would stop talking first, because speaking louder teaches them that noise works. I would wait, look at
    the loudest corner in a friendly way, and go and stand there while I continue more quietly. If that is
    not enough, I would give them something to do with their hands within a minute, for example write down
    the question for their neighbor, since half a class that talks has often lost the thread. I would not
    punish anyone on the first day whose name I do not know yet. So that evening I would learn the names. In
    the next lesson I would agree on one rule with them, only one: when my hand is up, sentences end. I
    would practice it with them as a game, three times. After class I would ask two of the talkers, each
    alone, what made it hard to listen. If it were boredom, I would change the task and not the seats. If it
    got worse, I would ask an experienced teacher to watch me.`,
  ),
  'stakeholder_management-301': told(
    'a special needs teacher',
    `A girl of ten came to me in February who hardly wrote a line. Her class teacher thought she did not want
    to, and her father thought we asked too much. Before I said anything, I asked both of them and the
    school doctor for an hour on the same afternoon. I had brought three of her sheets, from eight, eleven
    and one o'clock, and I laid them on the table without a word. The writing grew from small to huge. The
    doctor asked about glasses, and the father said she had lost them before Christmas and been ashamed. We
    made a plan with one task for each: he would get new glasses in two weeks, the teacher put her in front
    and gave her lined paper, and I practiced with her, three times for fifteen minutes. I phoned all three
    each Friday. By Easter she wrote half a page. I learned to put the child's work on the table before the
    opinions.`,
  ),
  'stakeholder_management-23': told(
    'a secondary school teacher',
    `I would thank them for coming to me and sit beside them, with the paper between us, because across a
    desk it becomes a trial. Then I would ask them to show me the place that seems unfair and let them
    finish. Often it is one answer and not the whole mark. I would read that answer again, aloud, against
    the criteria that everybody got before the test. If I had made a mistake, I would say so and change it
    on the spot, and then look at the same answer in the other papers, since it must be fair for those who
    did not come. If I had not, I would show one sample with the full mark, without a name, and what is
    different. I would not compare with classmates. If we still disagreed, I would offer that a colleague
    marks it blind, and accept what comes out. At the end I would agree on one thing to practice, and on a
    date to look at it together.`,
  ),
  'communication-19': told(
    'a school librarian',
    `First I would make sure that I am right, and that it matters, because not every wrong figure needs a
    correction in front of twenty people. If others begin to plan on it, then it matters. I would speak
    within a minute or two, before money or dates hang on it, but I would leave her a way out: "May I check
    one thing? In my list the delivery is in May and not in March. Perhaps mine is old." Then I would show
    the source, rather than argue from memory. If she insisted, I would not fight. I would ask that we note
    it as open, and offer to find out by three o'clock. After the meeting I would go to her alone, show her
    the paper and ask how she wants to tell the others. If she did not want to tell them, I would say that I
    have to write to those who are ordering today, and that I would like her name on it.`,
  ),
  'technical_basics-22': told(
    'a swimming instructor',
    `For years everyone at our pool taught beginners with arm bands, and so did I, because I had learned it
    that way. In the summer before last I had a group of twelve, and after ten lessons nine of them stood
    upright in the water like corks as soon as I took the bands off. It annoyed me. I filmed two of them
    from the side and saw that the bands lift the chest and let the legs sink. I asked a coach of a club in
    the next town, and she had stopped using them long ago. The other instructors did not believe me, so I
    asked for two groups: one with bands, mine without, with a belt at the hips and much shallower water.
    After eight lessons eleven of my twelve swam ten meters, and in the other group five. I showed the film
    to all. Since the next season we have had no bands in the pool. I also check my other habits now, one
    each year.`,
  ),
  'culture_fit-06': told(
    'a kindergarten teacher',
    `My colleague plans every hour with paper and colors, and I begin with what the children bring in the
    morning. Last autumn we were put together with one group of twenty-two. In the first two weeks I ruined
    her plan on most days, and she went quiet. I asked her to have tea with me on a Friday, and I said, "I
    think I make your work harder." She told me that she plans because she once lost a child on an outing. I
    had not known. So we divided the day: until ten it is open, and I lead it; from ten to twelve her plan
    holds, and I follow it to the minute. Outings are always hers. I also began to write down three words
    about what the children talked about, and she built two weeks around snails out of that. The parents
    noticed first. In June we were asked to stay together for another year, and we both said yes. I now ask
    early why somebody does a thing.`,
  ),
  'culture_fit-18': told(
    'a vocational school teacher',
    `At my old school we complained a lot in the staff room, me included, and new teachers left fast. In my
    fourth year I started something very small. Every Wednesday at the first break I put a plate of bread on
    the table and asked each person for one thing that had gone wrong in a lesson, beginning with my own.
    Mine was that I had explained the wrong screw for twenty minutes. People laughed, and then the next one
    told his. I kept two rules, which I wrote on the wall: nobody gives advice unless asked, and it ends
    after ten minutes. In the first weeks we were four, and by spring thirteen of nineteen. A young
    colleague told me she stayed because of it, since she had believed that she was the only one. I left
    three years ago. In September I visited them on a Wednesday, and the bread was there, and so was the
    wall. I have begun the same at my new school.`,
  ),
  'ambiguity_tolerance-04': told(
    'a graduate in his first year of teaching',
    `When I began at my school in August, nobody had time for me, because the head had left in July. I had a
    key, a timetable with two errors and a list of ninety names. What I did first was walk through the
    building with the caretaker, who knew more than anyone. I wrote down my open questions in a notebook,
    forty-three of them, and marked the six that would hurt a pupil if I got them wrong, for example which
    child had an allergy. Those six I asked the secretary on the first morning. For the rest I chose one
    question a day and asked somebody different each time, so I came to know the staff as well. In the third
    week I wrote the answers on two pages. The new head came in October, and she got my two pages. She had
    them printed for the three people who started in February. I still keep such a notebook in each new
    place.`,
  ),
  'motivation-25': told(
    'an adult education teacher',
    `That they dare to ask, more than any list of words. I teach German to people who came here as adults, in
    the evenings, and most of them are engineers or mothers or both. In my first years I wanted them to
    speak without mistakes. Then a cleaner in my class, a quiet man, told me that he had signed a phone
    contract for two years because he was ashamed to say "I don't understand." That changed my lessons.
    Since then we have practiced one sentence each week that stops a conversation, such as "Please write
    that down for me," first with each other and then on real people. On the third evening I send them to
    the bakery with a task. Last winter sixteen of eighteen came back with a receipt and a story, and the
    man got out of the next contract by himself. The grammar comes afterwards, and it comes faster, because
    they use it.`,
  ),
  'communication-20': told(
    'a music teacher',
    `The word I would choose is "interval," because every musician uses it and hardly anybody explains it. It
    means the distance between two notes. Imagine a staircase with twelve steps before it looks the same
    again. If you stand on one step and your friend stands seven steps higher, that distance is called a
    fifth, and it sounds calm, like an open door. If he stands only one step higher, it sounds sharp, as in
    the music of a film when something comes. You know an example already: the siren of an ambulance in many
    countries is a fourth, five steps. Why it matters: if you hear the distance, you can sing a song from
    any starting note, and a choir can find its place again when it is lost. A common mistake is to count
    notes on paper and not steps, so be careful, the black keys count as well. If I had a piano here, I
    would let you guess three of them.`,
  ),
  'technical_basics-61': told(
    'a chemistry teacher',
    `Asking "Is that clear?" tells me nothing, because they nod. So I use small checks at three points of a
    lesson. After ten minutes I ask one question with four answers and let everybody show a finger at the
    same time, so that nobody can copy. If more than a third are wrong, I stop and explain it in another
    way, since going on would only make the gap larger. In the middle I let them explain it to their
    neighbor, and I walk around and listen to the wrong words, which tell me more than right ones. Two
    minutes before the end each writes one sentence on a slip: what is still unclear. I sort the slips on
    the way to the staff room and change my next lesson. I also call on quiet ones, but with warning, so
    that it does not frighten them. The drawback is time, about eight minutes a lesson, so I teach a little
    less, and they keep more of it.`,
  ),
  'technical_basics-62': told(
    'a language school teacher',
    `I would begin by finding out what each of them knows, with a short task in the first five minutes,
    because a placement from last year is often wrong. Then I set one goal for all, for example to order a
    meal, and plan it at three levels. Those who begin get sentences to complete and pictures as support.
    The middle group writes its own dialogue. The strong ones get an extension: the dish is not available
    and they must complain politely. All work on the same scene, so that we can come together at the end.
    For the first practice I put people of equal level together, and for the second I make mixed pairs,
    because explaining helps the strong and the weak one hears it in simpler words. While they work I sit
    down with the weakest three. I check with one question on a slip at the end. The risk is that the fast
    ones get bored, so an extra task lies ready on the desk.`,
  ),
};
