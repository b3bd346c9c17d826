import { type Samples, told } from './sample.ts';

/** Failures, long roads and changes among many, for the hard and the expert questions. */
export const TURNING_POINTS: Samples = {
  'motivation-12': told(
    'a geriatric nurse',
    `About three years ago I lost all interest in my work on a ward for people with dementia, and I could not
    leave because of my training contract, which ran for eleven more months. It was the repetition. I
    noticed it when I helped a man into his jacket and could not say afterwards who it had been. That
    frightened me. I told my mentor, and she did not cheer me up. She asked which minute of the day I still
    minded. It was the singing, one lady sang while I combed her hair. So I began there. I asked each
    resident, or the families, for one song, and wrote it on the inside of the wardrobe door. Washing took
    no longer, and I had something to listen for. After two months there were twenty-six songs on the doors,
    and the others used them as well. Two men who used to hit stopped hitting in the morning. I stayed for
    two years more than I had to. When I get bored now, I look for the one minute first.`,
  ),
  'motivation-13': told(
    'an orchestra percussionist',
    `For eight years I worked toward a place in a large orchestra, and I did not get one. I went to fourteen
    auditions, four of them up to the last round. The goal was clear, and I did what one does: five hours a
    day, a teacher abroad, and I recorded myself each week. In the last audition, in 2020, I played without
    a mistake and came second. That night I sat down and counted what the eight years had given me besides.
    In the meantime I had taught twenty-three pupils to earn the money, and when I looked at the dates, I
    saw that I had never cancelled one lesson, but I had cancelled auditions. So I wrote to three music
    schools. I took a post with sixteen hours, and I started a group for drummers who cannot read music.
    Nine of them played in the town hall last May. I was sad for about a year, and some of it is still
    there. I would ask myself every spring what I do without being told.`,
  ),
  'leadership-12': told(
    'a chef de cuisine',
    `The second restaurant I opened failed under my lead, after fourteen months, and eleven people lost their
    work. I had found the house, chosen the menu and hired everyone. We were full on weekends and empty from
    Monday to Thursday, and I told myself that it needs time. In month five my bookkeeper showed me that we
    lost six thousand a month. I cut the flowers. What I should have cut was the menu, since it needed five
    cooks even for twenty guests. I did it in month ten, when we had debts already. In month twelve I told
    the team, three weeks before I had to, and I spent most of those weeks on the phone: nine of the eleven
    had a new place on the day we closed. I paid the last supplier two years later, from my first
    restaurant. Since then I write down before I start at which number I will stop, and I give the paper to
    somebody who is not me. For the third house it was four months. We did not need it.`,
  ),
  'leadership-15': told(
    'a project nurse in a regional health service',
    `The largest change I helped to lead was that seven hospitals, two ambulance services and about ninety
    doctors' offices use the same paper for patients who are moved. None of them had to listen to me. I had
    been given one year and no money. I visited each hospital for one day and collected what they used:
    there were thirteen papers, and the worst had six pages. I did not write a fourteenth. I asked one nurse
    from each house to bring her own to a table, and we crossed out whatever nobody had looked at in a
    month. One page was left. The ambulance people refused, because of the letters, which were too small for
    a moving car. We made it larger. One hospital's lawyers blocked it for five months; I went on with the
    six and sent the lawyers a copy of each case in which something had been lost. They signed in December.
    Calls back for missing information fell from about forty a week to eleven. I learned to let the ones who
    refuse improve the thing.`,
  ),
  'leadership-20': told(
    'a lab supervisor in a brewery',
    `A young colleague of mine had to count yeast under the microscope alone by the end of June, since I was
    going on leave. Her counts were all over the place, up to forty percent off. I could have told her the
    trick, but I wanted to know where it came from. So we counted the same slide, each on a sheet, without
    talking. I watched her hands. She took the sample from the top of the tube, where there is less. I asked
    her, "Where do the cells go when they wait?" and she said, "Down," and turned red. After that I let her
    shake one tube and not another and count both. She found the difference herself. We did ten slides on
    three mornings, and I only looked at the results. In the last week she was within five percent of mine,
    and during my leave she found an infection of the yeast two days early and stopped the tank. I let
    people see the cause with their own eyes since then; it takes longer, once.`,
  ),
  'problem_solving-12': told(
    'a quality manager in a clothing company',
    `Every season about four percent of our trousers came back because the zip broke, and four departments
    had an explanation that lay in another department. Nobody owned it. I was new, so I had the right to ask
    stupid questions. I took fifty broken ones and followed them backwards: design, purchasing, sewing,
    warehouse, shop. Each had done one small reasonable thing. Design had made the waist tighter, purchasing
    had bought a zip that was two cents cheaper, the sewing shop used a stronger thread that cuts, and the
    shops hung them by the zip. None of them alone broke it, I tested that, with a machine I built from a
    drill and a counter. All together it lasted three hundred times and not two thousand. I invited one
    person from each to watch the machine for twenty minutes, without slides. We changed the hanger at once,
    and the thread in the next season. Returns for zips dropped to under one percent, which was about ninety
    thousand euros. I bring the broken thing into the room now, before any chart.`,
  ),
  'problem_solving-14': told(
    'a harbor engineer',
    `In 2019 I was sure that our oldest quay wall would move within a few years, and hardly anyone believed
    me, since it had stood for ninety. The divers' report said "fair." I had noticed that a door of the shed
    on top of it no longer closed. I glued two small glass plates across a crack, which cost nine euros, and
    wrote the date on them. After four months one had broken. My boss said glass breaks. So I asked the
    university for a student and an instrument, and in ten months we measured eleven millimeters, all toward
    the water, and always after the lowest tides. With that curve I went to the board. I did not ask for a
    new wall, I asked to move the heavy crane forty meters and to put in drains, a tenth of the price. They
    agreed by one vote. In the storm of 2022 the wall of the neighboring harbor, of the same age, slid, and
    ours stayed. Cheap measurements first, is what I learned, because they make the expensive ones possible.`,
  ),
  'ambiguity_tolerance-13': told(
    'a manager of a food bank',
    `In March 2020 our food bank had eleven hundred families on its list, and most of the volunteers were
    over seventy and had to stay at home from one day to the next. No one at our organization had met
    anything like it. I had two days. I decided first what must not happen: nobody goes without food, and
    nobody gets ill from us. I closed the hall and asked a football club for its parking lot and its young
    people. We drew squares on the ground. I called the old volunteers one by one, and thirty of them took
    over the telephone from home, because they knew the families. In the first week we made mistakes, for
    example we forgot those without a car, so on day four I asked the taxi drivers, who had nothing to do.
    Within nine days we reached one thousand and sixty of the families, and by the end of the month all but
    four. We have kept the telephone until today. I learned to name the two things that must hold.`,
  ),
  'stakeholder_management-14': told(
    'a forester',
    `In our valley the hunters wanted many deer, the farmers few, and the town wanted young trees that deer
    eat. For about ten years they had met once a year and shouted. In 2018 I became responsible for the
    forest there, and I wanted a decision that lasts for longer than a meeting. I began by walking with each
    group alone, on three Saturdays. The farmers did not mind deer, they minded them in May. The hunters
    minded that nobody had asked them about the shooting dates. So I fenced six pieces of forest, as big as
    a room, in places that each side had chosen, and for two years nobody had to believe anyone. Inside the
    fences the trees were up to my hip, and outside there were none. After that I put three proposals on a
    table and left the room for an hour. They took a fourth: fewer deer near the fields from April to June,
    and more shooting days in autumn. It has held for five years, and the damage is down by about two
    thirds.`,
  ),
  'communication-15': told(
    'a works council chair',
    `When our plant was to move from four shifts to five, one message had to reach nine hundred and forty
    people, and I knew they would hear opposite things. The young would hear less money and the older ones
    more free days, and both were true. I had to write it for the council. I made a table with eleven
    typical people, by age, shift and children, and calculated for each what changes in euros and in
    weekends, with the losses printed as large as the gains. I let six people from different halls find
    themselves in it before it went out, and two could not, so I added a twelfth. On the day we stood at the
    gate at all the four shift changes, from five in the morning, and handed it over. Three rumors came up
    by evening, and I answered them on a board with the name of the person who knows. In the vote
    eighty-eight percent took part, and sixty-one said yes. I learned that people trust a text in which they
    find their own loss.`,
  ),
  'technical_depth-20': told(
    'a textile conservator',
    `When the museum in which I work received forty plastic raincoats from the sixties, nobody here knew how
    to keep plastic. The coats were getting sticky, and two had begun to smell of vinegar. I asked for a day
    a week, for one year. I wrote to three people in other countries who had published something about it,
    and one of them let me work in her laboratory for two weeks. Then I built what we lacked: I cut threads
    from the hems and had them tested, so that we knew which of the coats were of which plastic. It was four
    kinds, and one gives off acid, so they must not lie together. I set up two cold cupboards, wrote a guide
    of six pages with photos, and taught five colleagues in three afternoons, each with a real coat. After
    two years only one of the forty had become worse. We lend our test kit to other museums now, eleven
    times so far. I ask what it is now, before I ask how to save it.`,
  ),
  'culture_fit-15': told(
    'a chief steward on a ferry line',
    `On our six ferries each crew ate, slept and worked for itself, deck below and kitchen above, and that
    was forty years old. It had its advantages: everyone knew whom to obey. But in an evacuation drill in
    2021 the two groups got in each other's way on the stairs, and it took us nineteen minutes and not ten.
    I was asked to change something with about two hundred people. I did not touch the ranks. I asked for
    one thing on one ship: mixed teams for safety, with a cook and a sailor who answer for the same stairs.
    They had to show each other their work for half a day. One man refused, and I left him at the engine.
    After three months that ship needed eleven minutes. The other captains came to look, and I let the cooks
    explain it. In the year after, all six did it, each in its own way. The meals are still separate, and I
    think that is fine. You can change what matters without changing everything people like.`,
  ),
  'culture_fit-28': told(
    'a senior radiology technician',
    `Our department was proud of its speed, fifty chest pictures an hour, and so was I. Then a doctor told me
    over lunch that he orders every ninth picture twice. I had never counted that. For a month I collected
    the repeated ones, four hundred and twelve, and looked at why. Mostly the patient had breathed or stood
    crooked, because we were fast. I hung no list of names, because that would only have hurt. I changed
    what we count: on the board by the door I wrote "right at first" each evening and wiped away the number
    per hour. My boss was afraid for the queue, and I asked her for six weeks. In the first week the queue
    grew by ten minutes. In the fourth it was shorter than before, since nobody came back. Right at first
    went from eighty-nine to ninety-seven in a hundred. Two of the proudest began to teach the others how
    they speak to patients before the picture. I learned that people improve what is on the board.`,
  ),
};
