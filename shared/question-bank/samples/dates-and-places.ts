import { type Samples, told } from './sample.ts';

/** About hours, places and promises of time. */
export const DATES_AND_PLACES: Samples = {
  'availability-17': told(
    'a television camera assistant',
    `On a Tuesday in September my production called at eight in the evening: the shoot moves from Hamburg to
    a village in the mountains, tomorrow, six hundred kilometers away, for nine days. An actor had broken
    his foot and they filmed the other half first. I had tickets for a course and a cat. What I did was ask
    three questions before I said yes: who pays the night, when is my rest, and where do the lenses sleep,
    because I am responsible for those. The production had not thought of the lenses. So I arranged a heated
    room with the priest of the village, rang my course, which let me come two weeks later, and gave my key
    to a neighbor. I left at four in the morning. We lost no day of shooting, and no lens got damp. Since
    then I keep a bag and a list ready for such a call, and I ask for the rest hours in writing.`,
  ),
  'availability-26': told(
    'a newspaper delivery driver',
    `For two winters I delivered papers in thirty-one villages, and all of them had to be there by six. The
    difficulty was that the press finished somewhere between half past one and three, and when it was late,
    nobody moved the six. My job depended on it. I wrote down for three weeks how long each stretch takes in
    snow and without it, and I saw that two villages cost me twenty-five minutes because of a railway
    crossing. So I asked the printer's night shift to call me when the last bundle begins, which gave me ten
    minutes, and I turned my route round, so that I pass the crossing before the first train. For the two
    worst nights I agreed with a baker that he takes one bundle along with his bread. In the first month
    before that I had been late eleven times, and in the second winter twice, both times because of ice. I
    learned that a schedule is kept the evening before and not on the road.`,
  ),
  'availability-27': told(
    'a freelance conference interpreter',
    `Four years ago two clients had booked me for the same three days in May: a court that I had worked with
    for ten years, and a health organization with a congress, which could bring me work. It was my own
    mistake, I had confused two weeks. Nobody could have me in full. I told both on the same afternoon,
    before I had a solution, because each hour would make it harder for them. The court needed somebody who
    knows the case, so I could not be replaced there on the first day, when the witness spoke. The congress
    needed three voices. I found a colleague for its first day, paid her fee myself, about seven hundred
    euros, and spent a Sunday going through the word lists with her. For the court's other two days I
    prepared the colleague who sat beside me. The witness was heard, and the congress had all its voices.
    The organization did not book me the year after, the court still does. Since then a date is not mine
    until it stands in one calendar.`,
  ),
  'availability-09': told(
    'a web designer',
    `Money first, because I would have to know whether I can live on it: I would work out what is left after
    rent and the train, and if it is below my limit, I would say so at once and not waste your time. If it
    is only below my hope, I would look at four things. What will I be able to do in two years that I cannot
    do now? How many hours does the week really have, not in the contract but in the team? I would ask
    somebody who works there. Then the holidays and days from home, since two days less on the train are
    worth about a hundred and fifty euros a month to me. And I would ask when pay is looked at again, and by
    what. If you could agree on a talk after six months with a clear goal, I would rather start lower than
    wait. I would not say yes and then be bitter in spring, therefore I would take two nights before I
    decide.`,
  ),
  'availability-14': told(
    'a chemical technician',
    `I would tell both of them the truth, the same day, because a week sounds short and feels long on the
    other side. To the first, whose offer ends on Friday, I would say that I am glad about it, that I am in
    one other process which ends a week later, and ask whether they can give me until then. I would give a
    reason, that I want to say yes once and keep it. To you I would say that I have an offer with a date,
    without naming whom or how much, and ask if something can be moved, for example that I meet the last
    person on Thursday. I would not invent a second offer to make pressure, since it comes out. If nobody
    can move, I have to choose with what I know. Then I would sit down on Thursday evening with the two jobs
    on one page, and if the Friday one is good enough to stay three years, I would take it and write to you
    at once, before noon.`,
  ),
  'availability-15': told(
    'a data protection adviser',
    `My first step would be to find out what the two days are for. If there is a team that meets on them, I
    understand it, and if it is only a rule, perhaps it can be tested. So I would ask: which work is better
    done there, and for how long is that true? Then I would look at my side honestly. Two days more mean
    five hours on the train each week. I would try the way once, at half past seven on a rainy Monday,
    before I decide, because on a map everything is near. If I wanted the job, I would propose something in
    between: all the days you need in the first three months, while I learn and people get to know me, and
    after that we look at it together. I would want to have that in writing, only two sentences. If you said
    no, I would compare it with my other choices and decide within three days. I would not accept and hope,
    since that ends in a quarrel in autumn.`,
  ),
  'availability-23': told(
    'a hospital network technician',
    `Joining halfway means that I am one more mouth with questions, so my wishes would be few. I would ask
    for an hour on the first morning with whoever carries the pager: which ward suffers when something goes
    down, and whom do they ring at three at night? Accounts would come next, all of them, with reading
    rights only, because begging for passwords eats a week and nobody gets hurt by looking. Then I would ask
    for a colleague whom I may interrupt at two fixed hours, otherwise I would disturb five people all day.
    And please one real job, small enough to be finished within the fortnight, for instance replacing the
    switch in the library, since cables teach me more than drawings. In return you would get my list of what
    confused me, as long as I still notice it. On day ten I would tell you what I can carry alone, what I
    cannot yet, and until when. If everything burned in the meantime, I would rather answer the phone than
    touch the network.`,
  ),
  'availability-25': told(
    'a nursery school cook',
    `I would ring on the same day, and not write, because a week is enough to arrange something and two days
    are not. I would say what it is in one sentence, without a long story: "I agreed to start on Monday. I
    need until Wednesday, my old kitchen has an inspection and I am the only one who knows the papers." Then
    I would ask what would go wrong there on the Monday. Perhaps it is only a welcome, or perhaps forty
    children need lunch. If it is the lunch, I would offer to come from six to ten on both days, or to plan
    the two menus with the colleague beforehand and have everything ordered. I would also ask my old
    employer again if one day is enough. If the new one cannot move at all, I would keep my promise to them,
    since it was the first one with a signature, and do the papers at night. Whatever we agree, I would send
    it in two lines afterwards.`,
  ),
};
