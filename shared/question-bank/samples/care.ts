import { type Samples, told } from './sample.ts';

/** Told by people who look after patients and residents. */
export const CARE: Samples = {
  'communication-08': told(
    'a community nurse',
    `An eighty-year-old man on my round was sent home with an insulin pen in March, and he had never injected
    anything in his life. My job was to get him doing it alone before the weekend. On Monday I brought an
    orange and let him practice on that, because his hands shook and he was afraid of the needle more than
    of the dose. I drew the steps as four pictures, with no words, since he had left his glasses in the
    hospital. On Tuesday he injected himself while I held his elbow, and he forgot to wait ten seconds, so I
    asked him to count aloud. By Friday he did it without me, and he rang the office to say so. His readings
    stayed in range for the next three weeks. What I took from it: I watch the hands first and talk second,
    and I still carry oranges in the car.`,
  ),
  'communication-12': told(
    'a hospital pharmacist',
    `Two winters ago a ward sister phoned to complain that her morning medicines came late, and I was ready
    to send a second delivery at ten. Before I hung up I asked her to go through one morning with me, minute
    by minute. She said the boxes were there at half past seven, but nobody unpacked them, because the new
    cupboard key was with the night nurse who left at seven. So the trouble was a key and not a van. I
    dropped the second delivery, which would have cost us a driver, and asked the facilities desk for two
    more keys instead. I also moved the cupboard list onto the handover sheet. From the next Monday the
    medicines were out by eight, and the complaints stopped, from four or five a week to none. Since then I
    let the caller describe the whole morning before I offer anything.`,
  ),
  'communication-13': told(
    'a ward manager',
    `Last autumn I had to tell nineteen nurses that we would go from three night staff to two, a decision of
    the hospital board that I had argued against. I did not want to read it from a letter. I met them in two
    groups at shift change, so that nobody heard it second-hand, and I said plainly that I had spoken
    against it, that I had lost, and what I had got in return: a float nurse between ten and two. One of
    them cried and another asked if I would resign. I answered that I would stay and count, and I showed the
    sheet on which we would write every night that was unsafe. After eight weeks I took forty-one entries to
    the director, and we got the third person back on weekends. Two people left, which I still regret. I
    learned to bring bad news with something the team can do.`,
  ),
  'culture_fit-02': told(
    'a care home assistant',
    `One Sunday in August my colleague on the second floor had eleven residents to get up and a lady who kept
    ringing because she was dizzy. I had finished my own floor early and saw her run past with no apron. I
    told her, "You stay with the lady, I take rooms six to ten." I washed and dressed four residents, asked
    the kitchen to hold breakfast for twenty minutes, and called the nurse to check the dizzy lady's blood
    pressure, which turned out to be very low. The nurse changed her tablets the same morning. Everybody sat
    at the table by half past nine, and my colleague finished her shift on time for once. The next day we
    agreed on a signal: an apron on the door handle means come when you can. Both floors still use it,
    because calling across the stairs had woken everyone up.`,
  ),
  'culture_fit-07': told(
    'a physiotherapist',
    `A patient's daughter told me in my second year that I talked to her mother like a child. It hurt,
    because I had thought of myself as warm. I asked her what exactly she had heard, and she repeated three
    of my sentences, all of them with "we" and "good girl" in them. That evening I recorded one session,
    with the patient's permission, and counted: I had said "well done" twenty-three times in half an hour. I
    wrote the phrases on a card and asked my colleague to raise a finger whenever one came out. It took
    about six weeks. The mother began to argue with me about her exercises, which I took as a good sign, and
    she walked to the garden alone in May. I still record a session twice a year, because you cannot hear
    your own voice while you work.`,
  ),
  'leadership-06': told(
    'a charge nurse',
    `On a Saturday in January we were three nurses for twenty-eight patients, one short, and the agency had
    nobody. I had to decide what would not happen. I sat down for five minutes with the list and marked
    every patient red, yellow or green. Reds got everything on time. For the greens I dropped the bed baths
    and the second round of weights, and I told each of them why myself, so they would not wait for us. I
    rang the doctor on call to move two blood tests that could be done on Monday. The trainee asked if we
    were allowed to skip washing, and I said that I decide it and I sign it. No medicine was late, nobody
    fell, and we wrote down all fourteen things left undone for the day team. They finished them by noon on
    Sunday. Since then the list with three colors hangs in the office for short days.`,
  ),
  'problem_solving-09': told(
    'an occupational therapist',
    `A stroke patient kept falling at night on his way to the bathroom, so I had a rail put along the wall
    within two days. The following week he fell twice instead of once. I went to his flat at nine in the
    evening, which I should have done first, and asked him to walk the way as he does at night. He reached
    for the rail with his weak hand, because it was on that side, and then let go of his stick. My rail had
    made it worse. I took it off the same evening with his son, moved the bed so that his strong side was
    next to the wall, and put a lamp with a sensor on the floor for twenty euros. He has not fallen in five
    months. I learned to look at the hour when a thing happens, and I no longer order anything before I have
    seen the person do it.`,
  ),
  'ambiguity_tolerance-22': told(
    'a paramedic',
    `We were called to a flat for a man with stomach pain last November, and the plan was a quiet trip to the
    hospital. On the stairs he turned gray and stopped answering me. I laid him down on the landing between
    two floors, felt no pulse, and started compressions while my partner ran for the defibrillator. There
    was no room, so I told a neighbor to hold the door open and count aloud, because I wanted my own head
    free. After the second shock he had a pulse. Then I changed the hospital, since the nearer one had no
    heart team at night, and called ahead myself. He was on the table thirty-eight minutes after our first
    contact and went home two weeks later. What I would do differently: I had left the defibrillator in the
    car for a belly pain. Now it comes up with us on every call.`,
  ),
  'stakeholder_management-26': told(
    'an emergency department nurse',
    `First I would go to them at once, even with nothing new to say, because ten minutes of silence feels
    like an hour in a corridor. I would take them two steps aside, give my name and ask whom they belong to.
    Then I would let them finish and repeat the heart of it: "You have waited three hours and nobody told
    you why." I would say what I may say without the patient's consent, which is how we decide the order and
    what happens next, and I would ask the patient whether I can tell them more. I would not promise a time
    I do not control. Instead I would say, "I come back at four, with news or without," and set an alarm,
    since a broken promise is worse than none. If somebody shouted or came too close, I would stop, call a
    colleague and move so that the exit is behind me. Afterwards I would note it for the next shift.`,
  ),
  'leadership-302': told(
    'a nurse who coordinates shifts',
    `Before I touch the list I would find out two things: who cannot wait, and who is really coming. So I
    would walk the ward for ten minutes with the night nurse and mark the patients with drips, new
    operations or a risk of falling. While I walk, somebody rings the pool and the two wards beside us,
    because help takes an hour to arrive if it comes at all. Then I would give the sickest patients to the
    two most experienced people and keep a smaller group myself, so that I can still step in. I would say
    openly what we leave out today, for example weights and full bed changes, and write it down. If nobody
    comes by nine, I would tell the manager that we cannot take new patients, rather than try and fail. At
    noon we would meet for five minutes and swap whoever is drowning. Otherwise a quiet colleague carries
    too much until she makes a mistake.`,
  ),
  'leadership-303': told(
    'a head midwife',
    `Five years ago women on our ward often waited alone in early labor, and I measured it for a month: on
    average fifty minutes without anybody in the room. I wanted one chair and one person beside each woman,
    in all four hospitals of our group. The doctors feared delays, and the managers feared the cost. So I
    started with one room and two volunteers among the midwives, and I wrote down every request for pain
    relief. After three months it had fallen by a fifth, because frightened women ask earlier. I brought the
    figures to each hospital in person and let a midwife of their own present them, since nobody likes
    lessons from outside. One chief doctor refused for a year; I left him alone and sent him his neighbors'
    numbers every quarter. Today all four work like this, and waiting alone is down to nine minutes. I
    learned that a small proof travels further than an order.`,
  ),
  'communication-301': told(
    'a trainee nurse',
    `During my second placement, on a surgical ward, a young woman was waiting for her first operation and
    kept asking me the time. It was my task to take her blood pressure, and it was far too high. I stopped
    measuring and sat down, because standing over her made it worse. I asked, "Which part are you thinking
    of?" She said she was afraid to wake up in the middle. I did not know the answer, so I told her so and
    promised to find somebody who did. I fetched the nurse from anesthetics, who came within ten minutes and
    explained how they watch it. While she talked I wrote down two questions the patient had forgotten. Her
    pressure was down by thirty points at the next reading, and she laughed when they wheeled her off. I
    learned that "don't worry" closes the door. I now ask what the worry is.`,
  ),
  'motivation-24': told(
    'a radiographer',
    `My grandfather had a broken wrist that was missed twice, and the person who finally saw it was a
    radiographer who turned his hand by ten degrees and took one more picture. I was fifteen and thought:
    that is a job in which a small thing decides. I trained in a city hospital and have taken pictures for
    nine years now. What keeps me is the five minutes with each person. Last spring a man with dementia
    would not lie down, and I tried it sitting, with his own hat on, because the hat calmed him. We got the
    picture without a sedative. Your department trains radiographers to report simple fractures themselves,
    and that is the next thing I want to learn, since I already check mine against the doctor's report and
    write down where we differ. Last year it was eleven out of about four hundred. I would bring that list
    with me.`,
  ),
};
