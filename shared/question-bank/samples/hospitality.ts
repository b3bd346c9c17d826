import { type Samples, told } from './sample.ts';

/** Told by people who cook, serve and receive. */
export const HOSPITALITY: Samples = {
  'communication-14': told(
    'a hotel receptionist',
    `A tour group of forty Japanese teachers stood in our lobby at eleven at night in October, and there were
    beds for twenty. The misunderstanding was partly mine. On the phone I had said "twenty rooms, no
    problem," and the agency had understood twenty more rooms. I had not sent anything in writing, because
    the woman and I knew each other. That night I asked the group's leader to let the oldest go up first,
    rang five hotels, and found ten double rooms in two of them within half an hour. I paid for the taxis
    from our till and rode with the second group, so that they were not alone in a strange town. In the
    morning I told my manager and the agency that it had been my sentence. It cost us nine hundred and sixty
    euros. The agency came back in spring. I repeat every number in writing now, even to friends.`,
  ),
  'communication-17': told(
    'a banquet assistant',
    `I would not guess, because the task is due today and a wrong guess costs more than a question. First I
    would read it once more slowly, together with the mail before it, since short mails often answer
    something. Then I would write down what I understand and the one thing I do not. I would call rather
    than write back, so that I have the answer in two minutes: "You want the seating for Friday. Do you mean
    the plan or the cards?" If nobody picks up, I would walk over, or ask somebody who works with that
    person. In the meantime I would begin with the part that is right in either case, for example the list
    of names. If I reached nobody within an hour, I would choose the reading that does less harm, do it, and
    say so in my message: "I took it like this, tell me by four if not." Afterwards I would ask for one more
    sentence in such mails.`,
  ),
  'culture_fit-01': told(
    'a pastry cook',
    `My favorite team was five people in a hotel bakery, from one in the morning until nine. What made it
    good was one habit. At four o'clock the chef cut one piece of everything we had made, and each of us,
    the trainee as well, had to say one thing to change. In my second week I said that the brioche was dry,
    and it was his own recipe. He asked me what I would do. I suggested to take them out two minutes earlier
    and leave them on the hot tray, and he let me bake twelve like that the next night. They were better,
    and he changed the recipe and wrote my initials beside it. In that year we threw away half as much as
    before, because everybody dared to say early that something was wrong. Three of us now run bakeries. In
    mine we cut at four as well, and I go last.`,
  ),
  'culture_fit-10': told(
    'a sous chef',
    `I would start by watching for two or three meetings who interrupts and when, because it may be one
    person and not the whole group. Then I would ask her in private, without making it a drama: "I noticed
    you were cut off twice. Would it help if I did something, or would you rather I left it?" Perhaps she
    likes to speak later or to write, and then I should not push her. If she says yes, I would use small
    means first. In the meeting I would say, "Wait, she wasn't finished," and look at her, or I would ask
    her directly about the thing she knows best, for example the fish order. I would also speak with the one
    who interrupts, alone, since most people do not notice it. If it went on after a few weeks, I would
    suggest to the chef that we go round the table once. I would see that it works when she starts without
    me.`,
  ),
  'culture_fit-23': told(
    'a restaurant host',
    `I would go over at once and stand beside her, not in front of her, so that the guest sees two people and
    she does not feel pushed aside. I would say, "Good evening, I'm the host. What went wrong?" and let him
    tell it, because often there is a real reason behind it, such as forty minutes without bread. If there
    is, I would apologize for that part and say what happens now and by when. If he insulted her, I would
    say calmly that we do not speak to each other like that here. I would send her to another table or to
    the bar for five minutes, but ask first whether she wants to go on. Should he continue, I would offer
    him the bill without the drinks and call the manager before I ask him to leave. After the shift I would
    sit with her for ten minutes. She should hear that it was not her fault, and what she could say the next
    time.`,
  ),
  'leadership-08': told(
    'a hotel housekeeping supervisor',
    `Before deciding anything I would ask each of them separately what they want from it, because two people
    may want the same task for different reasons. One may wish to learn, and the other to get away from the
    night shift. Then I would look at what the assignment needs, and write down three things before I think
    of names: who has the skill, who would grow, and who got the last good one. I would tell both of them
    these three things in advance, so that they know how I decide. If they were equal on the first, I would
    give it to the one who has waited longer. The other would hear it from me before the team does, with the
    reason and with something real: the next one, with a date, or one part of this one. If it splits well, I
    would let them share it, but only if there are two real halves. After a month I would ask both how it
    went.`,
  ),
  'problem_solving-05': told(
    'a night auditor in a hotel',
    `At two in the morning last July the fire panel showed a fault, a guest on the third floor could not
    breathe well, and the card machine had stopped with a wedding party at the bar. I was alone. I asked
    myself what gets worse by waiting. The guest came first: I rang the ambulance from the elevator, gave
    him his spray and opened the window, and asked his neighbor to stay with him. Then the panel. It was a
    fault and not an alarm, so I walked the floor with a lamp and found a detector hanging open, because
    somebody had hung a shirt on it. The wedding party came last. I wrote down their room numbers and let
    them sign on paper. The ambulance came after nine minutes, and he was back for breakfast. Of the
    fourteen signed bills, all were paid. Since then there is a second spray kit and a paper pad at the
    desk.`,
  ),
  'problem_solving-06': told(
    'a head chef',
    `Our old dishwasher broke every other week, and the new one I wanted cost fourteen thousand, which the
    owner did not have. Until the loan came through, we washed by hand until one at night. I stood at the
    sink myself for three evenings to see what really piled up. More than half of it was small bowls,
    because we served every sauce in one of its own. So I changed the plates before I changed the machine. I
    put the sauces on the plate, bought sixty steel trays for the kitchen, for about two hundred euros, and
    moved the glasses to the bar's little machine. The waiters complained about the look for a week. After
    that the load was down from twenty-two racks an evening to thirteen, and the old machine broke only once
    more before Christmas. We bought a smaller new one in the end, for six thousand. I learned to look at
    what goes in first.`,
  ),
  'ambiguity_tolerance-05': told(
    'a fishmonger',
    `On the Thursday before Easter the boats stayed out because of a storm, and I had to order for Saturday
    without knowing if there would be any cod. Usually I sell a hundred and twenty kilos that day. The
    wholesaler wanted an answer by two o'clock. I could take eighty kilos of frozen cod for sure, or wait
    for the boats and maybe stand there with nothing. I counted the orders in my book: sixty-four kilos
    promised by name. So I took seventy frozen, which covers my promises, and I called each of those
    customers on Thursday evening and told them that it would be frozen. Nine of thirty-one changed to
    trout, which I could get. On Saturday one boat came, too late for me. I sold out at two, with about
    thirty percent less money than a year before, but nobody went home without a fish. I write down the
    promised kilos every week now.`,
  ),
  'stakeholder_management-05': told(
    'an event manager',
    `For a wedding in June the bride's mother wanted a string quartet in the garden, and the hotel's owner
    wanted no music outside, because of the neighbors. Both were paying me in a way, and each told me that
    the other had agreed. I brought nobody to a table at first. I went to the neighbor, an old man with a
    dog, and asked him what it was that bothered him. It was the loudspeaker last summer, and not music.
    Then I asked the mother what she was dreaming of, and she said twenty minutes while people walk in. I
    put it in writing for both: four instruments, no loudspeaker, from four until twenty past, and the
    neighbor gets a bottle and my number. The owner signed, after he had called the neighbor himself. It
    went well, there was no complaint, and the old man stood at the fence and clapped. I go to whoever is
    not in the room first, since then.`,
  ),
  'stakeholder_management-03': told(
    'a florist',
    `If I had to say no, I would say it in the first sentence, because a person who must wait for a no feels
    cheated. So: "Blue roses I don't have, and I would not want to sell you dyed ones." Next I would ask
    what it is for. Behind most wishes there is another one, such as a mother's favorite color or a picture
    she saw, and that one I can often meet. I would show two real things, not ten, for example blue iris and
    delphinium, say what each costs, and let her hold them. If neither was right, I would tell her where to
    get it, even if that is the shop across the street, since she will remember who helped. I would not
    promise to try and then call with a no on Friday. And I would write it down, because if three people ask
    for the same thing in a month, I should perhaps order it.`,
  ),
  'technical_basics-05': told(
    'a barista',
    `Our café changed to a new till in April, from one day to the next, on a Monday. The old one had been in
    my fingers for six years. The trainer came for an hour at closing time and talked about reports, which I
    do not need. I asked her to leave the practice mode open overnight. I took a photo of our menu home,
    wrote down the twenty drinks that make up most of our sales, and came in at five the next morning to
    type each of them ten times. For the ones I kept getting wrong, like oat milk, I moved the button next
    to my thumb, after I had asked the boss. By ten o'clock the queue was not longer than usual. My
    colleague took three days and swore, so I gave her my list and she needed one. We were two minutes
    faster in the morning than with the old till, by May. I learned to practice before there are people.`,
  ),
  'leadership-27': told(
    'a sommelier',
    `Two weeks are enough for one thing done well, so I would first decide which part of the wine system she
    must do alone, and which can wait. For us that is ordering and the evening count. On the first day I
    would let her watch me, while I say aloud what I look at and why, because most of it is invisible. From
    day two she does it and I watch. I would give her a list of no more than ten steps, and ask her to
    correct it, since a beginner sees what I forgot. Every evening we would talk for ten minutes about one
    mistake. In the second week I would be in the house but not in the room, and she would ring me only if
    money or a guest is at stake. On the last day I would build in a small trap, for example a wrong
    delivery note. If she finds it, she is ready. If not, we take three more days.`,
  ),
};
