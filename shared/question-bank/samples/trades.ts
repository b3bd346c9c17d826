import { type Samples, told } from './sample.ts';

/** Told by people who build, repair, drive and make. */
export const TRADES: Samples = {
  'communication-09': told(
    'a site foreman',
    `When we had to close the only road into a village for three days last June, I was asked to write the
    letter to its sixty households. The office had a form for it, but it was two pages of law. I threw it
    out and wrote half a page: which days, which hours, where to park, and my mobile number. I read it aloud
    to our cleaner, because she lives in such a village, and she asked how the bread van would get in. I had
    not thought of that. So I phoned the baker and the ambulance station and added one line for each. I put
    the letters in the boxes myself on a Sunday, when people are at home. In the end we had four calls
    instead of the usual forty, the bread came on time, and the baker brought us rolls on the second day. I
    now test every notice on somebody who does not know the plan.`,
  ),
  'communication-11': told(
    'a maintenance electrician',
    `"Isolate line 2 before lunch" is what I wrote on the board one Thursday in October. The night shift read
    it and switched off line 2 at four in the morning, since their lunch is at four. It cost the plant seven
    hours and about nine thousand euros. I was called at home, drove in, and helped to start it up again. My
    supervisor wanted to warn the night electrician, but I said that the mistake was mine, because a board
    is read by three shifts. That week I made a small form with a date, a clock time and a name to ring, and
    I asked one person from each shift to try to misunderstand it. They found two more traps, such as "side
    left," which depends on where you stand. We have used the form for two years now, and no line has been
    switched off at the wrong hour since.`,
  ),
  'technical_basics-06': told(
    'a machinist',
    `For a batch of forty valve seats in February I had a tolerance of eight thousandths of a millimeter, and
    every seat went into a pump for hospitals. I measured the first three and they were all good, but the
    third was at the edge. I stopped the machine although we were behind, because a trend of three is a
    trend. The hall door had been open that morning and the temperature had dropped by five degrees. I let
    the machine warm for half an hour, closed the door, hung a sign on it, and measured every single piece
    after that instead of every fifth. My boss asked why it took so long, and I showed him the three
    numbers. All forty passed at the customer. Four were later sold from another shop's batch and came back.
    I learned to write the temperature beside the measurement, and I still do.`,
  ),
  'technical_basics-13': told(
    'a warehouse worker',
    `Labels took us ages in the returns corner. Each parcel had to be typed in by hand, and on Mondays I did
    about a hundred and sixty of them, with maybe six typing mistakes. In spring I noticed that the old
    label still had a code on it, which our hand scanner could read if you switched it to another mode.
    Nobody had told us. I asked the shift lead if I could try it for one afternoon, and I did fifty with the
    scanner and fifty by hand. The scanner took nine seconds and the typing forty. So I wrote the three
    steps on a piece of cardboard and hung it above the table. The office was worried about mixed-up
    numbers, therefore I compared thirty of them with the screen, and all were right. Now a Monday takes one
    person until eleven and not until four. The mistakes went away almost entirely.`,
  ),
  'technical_basics-18': told(
    'a crane operator',
    `The wind meter on my crane died at half past ten on a Wednesday, with a six-ton wall hanging over the
    yard. Without the meter I may not lift, but I could not leave the wall there either. I lowered it
    straight down onto two beams, because that needed no swing, and I told the slinger by radio to clear the
    yard first. Then I locked the jib loose so that it could turn with the wind, climbed down and reported
    it. The site manager wanted me to go on by eye, since forty workers were waiting. I said no, and offered
    to rig a hand meter from the survey team at the tip while the technician drove out. We checked it
    against the airport's figures. The crane stood for ninety minutes instead of a day. Afterwards I asked
    for a spare meter on each crane, and there is one now in the cabin box.`,
  ),
  'leadership-01': told(
    'a bus driver',
    `Nobody was responsible for the lost things at our depot. They lay in a sack in the break room, and
    passengers rang again and again. In my free minutes last winter I emptied the sack, counted eighty-four
    items, and wrote each one in a notebook with the line and the day. I asked the dispatcher for a shelf
    and for permission to call people back. The first week I returned eleven phones and one set of teeth.
    Two colleagues laughed at me, but then they started to put a note with the line number on what they
    found, because it saved them the questions. After two months the depot manager gave the shelf to the
    information desk and paid half an hour a day for it. Calls about lost things fell from about thirty a
    week to eight. I learned that you can start with a notebook, before you ask for anything.`,
  ),
  'leadership-02': told(
    'a master carpenter',
    `My apprentice in the second year was fast and careless, and twice in one week he cut oak to the wrong
    length. I had been correcting his pieces for him in the evening, and I saw that this taught him nothing.
    So I changed it. I gave him a whole job, a garden gate for a customer who was also my neighbor, with the
    drawing, the wood and the invoice. I only told him what the wood cost: two hundred and ten euros. He
    measured everything three times and asked me four questions, all good ones. When he made one mistake
    anyway, I let him find it himself, which took him an hour and made me nervous. He delivered the gate on
    a Friday, and the neighbor paid him a tip. In the final examination he came second of thirty-one. Since
    then every apprentice gets one job of his own, with the price on it.`,
  ),
  'leadership-25': told(
    'a restaurant shift leader',
    `It was the Sunday of the city marathon, ninety seats, and at noon two hundred people stood at our door.
    Two waiters were new. I had to choose between full tables and a kitchen that can breathe. I cut the menu
    to six dishes, because the chef said he could send those in eight minutes, and I wrote them on one board
    at the entrance. I put the two new ones together on the terrace, so that they could help each other, and
    took the door myself. I told everyone the waiting time and added five minutes. When a man shouted about
    his table, I gave him water and walked him to the board. At four I sent the team to eat in pairs, even
    though the queue still stood. We served three hundred and twelve guests, had two complaints, and nobody
    quit. I use the short menu on every festival day now.`,
  ),
  'problem_solving-01': told(
    'a heating engineer',
    `A family of five had cold radiators on the top floor every morning, and two colleagues before me had
    bled them and left. I was sent alone on a Thursday in December. I did not bleed anything. Instead I came
    at six in the morning, because the fault only showed before seven. I put my hand on each pipe in turn
    and wrote down when it got warm. The top floor was last by fifty minutes, though the pump ran. Then I
    opened the strainer at the pump and found it full of black mud. I cleaned it, flushed two lines into a
    bucket and set the valves downstairs lower, since they had been taking all the water. The next morning
    the top floor was warm by twenty past six. The family has not called again in two winters. I learned
    that it pays to be there at the hour of the fault.`,
  ),
  'problem_solving-02': told(
    'a parcel courier',
    `In our depot every driver looked for the hand truck at seven in the morning, all at the same time. There
    were nine for fourteen vans. I stopped the time for a week: I lost about six minutes a day on it. Buying
    more was refused, so I painted a number on each truck and a square on the floor beside the gate, on a
    Saturday with paint from home. I then asked the drivers who leave first to bring theirs out the evening
    before. Some grumbled, but the first week already went better, because nobody had to search. In the end
    it came down to less than one minute. With fourteen people that is more than an hour every morning, and
    my boss noticed when the last van left at 7:40 instead of 7:55. It cost me one Saturday and two tins of
    paint.`,
  ),
  'problem_solving-23': told(
    'a production planner',
    `Three days before a delivery in May, the supplier of our housings rang: their oven was broken, four
    hundred pieces late by two weeks. Our customer had a fine in the contract of two thousand a day. I
    called everyone together for fifteen minutes: purchasing, the line leader and the customer's buyer on
    the phone. I asked the buyer how many he really needed on the first day, because I suspected not all. It
    was one hundred and fifty. Then I asked the supplier what was lying there finished, and he had ninety.
    The line leader found forty in our own repair store, and I let the quality engineer check each of those.
    For the last twenty I drove to a shop two hours away which had made the part years ago. We delivered one
    hundred and fifty on the day and the rest in two parts. There was no fine. Now our orders say how many
    are needed first.`,
  ),
  'problem_solving-301': told(
    'an apprentice welder',
    `In my first year I saw that the cable of the grinder beside me had tape around it near the plug. It was
    warm when I touched it. The older colleague said it had been like that since Easter. I was the youngest
    and did not want to look afraid, but I had learned in class what a bad cable does on a wet floor, and
    ours was wet. So I pulled the plug, hung my own lock on it, and went to the foreman. I told him I had
    stopped a machine that was not mine. He looked at it, said thank you, and cut the plug off so nobody
    could use it. That afternoon he checked all twenty-two machines with me, and we found three more. Since
    then each apprentice checks the cables on Monday morning, ten minutes, with a list that I wrote.`,
  ),
  'ambiguity_tolerance-02': told(
    'a long-distance truck driver',
    `At five in the morning in Lyon I learned that the ferry I was booked on did not sail, because the crew
    was on strike. I had eighteen tons of tomatoes and thirty hours. My dispatcher was asleep, so I had to
    decide myself whether to wait or to go around by land, four hundred kilometers more. I rang two drivers
    I know on that route and asked about the queue at the tunnel. I checked my hours and saw that I could do
    it only with one long rest. Then I wrote my dispatcher a message with both plans and the one I had
    chosen, so that he could stop me. I turned the cooling two degrees lower before the rest, since the
    truck would stand in the sun. I arrived four hours late, and the buyer took all but two pallets. The
    trucks that waited came two days later. I always carry a second route now.`,
  ),
  'stakeholder_management-02': told(
    'a car mechanic',
    `A woman came on a Friday at four with a car that would not pass its inspection on Monday, and she needed
    it to drive her mother to treatment. The brake lines were rusty, and our parts desk was already closed.
    I asked the colleague from the parts desk, who was in his jacket, to give me five minutes. He found the
    lines in our other branch, but without a driver. So I fetched them myself on my way home, forty minutes,
    and I asked my boss for two hours on Saturday morning. I told the customer honestly that the seat belt
    might still fail the test, because I had not seen it before. I fitted the lines by eleven and changed
    the belt as well. The car passed on Monday, and she has been our customer for four years since. I check
    the belt first now, it takes one minute.`,
  ),
  'leadership-26': told(
    'a production manager',
    `I would stop the practice the same day, and only then begin to talk about targets, because one crushed
    hand is worse than any month. First I would stand at the line for a shift and see which step is left out
    and why. If the guard takes forty seconds and the target leaves ten, then the target made people choose.
    I would tell the operators that nobody is punished for what was done until today, and that from now on
    leaving it out has consequences, for me as well. After that I would go to management with two numbers:
    the output with the step, perhaps eight percent lower, and what one accident cost us or a plant like
    ours. If they wanted to wait, I would say no in writing and inform the safety officer. Meanwhile I would
    ask a technician for a guard that closes by itself, so that the safe way becomes the quick way. After a
    month I would count again.`,
  ),
};
