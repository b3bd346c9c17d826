import { type Samples, told } from './sample.ts';

/** Technical answers that anybody may be asked for. */
export const EXPLANATIONS: Samples = {
  'communication-21': told(
    'a land surveyor',
    `The tool I use most is the total station, the thing on three legs that you see beside roads. Simply put,
    its purpose is to tell me exactly where a point is. Imagine you stand in a room with a laser pointer:
    you know which way you point and how far the light goes, so you know the corner. That is all it does,
    only to the millimeter. In more detail: first I set it up over a known point and level it. Then it reads
    two angles from glass circles inside and sends out light, and from the phase of what comes back it works
    out the distance. Begin with two known points, and the third follows by trigonometry. I measure each
    point twice, in both positions of the telescope, because that cancels the errors of the instrument.
    Where it fails: heat above asphalt bends the light, and rain kills it. I must also be careful with the
    height of the rod, since a wrong number there makes everything wrong and nothing looks wrong.`,
  ),
  'communication-24': told(
    'a bicycle mechanic',
    `Many people believe that a thin, hard tire is the fastest one. I would not begin by saying no, because
    it feels true: a hard tire makes you shake, and shaking feels like speed. I understand that, I thought
    so myself for years. So I would ask them what happens to the energy when the bicycle jumps over each
    stone. It lifts the whole rider, and that has to come from the legs. In fact a wider tire at lower
    pressure gives way a little and rolls on, so on a normal road it loses less. There are measurements on
    drums that show it the other way round, since a drum is smooth and no road is. As evidence I would
    rather let them try: the same hill, no pedaling, once with eight bar and once with five, and mark where
    they stop. In our yard that was eleven meters further with five. I would also say where the limit is:
    too soft and it becomes slow and the rim gets damaged.`,
  ),
  'communication-26': told(
    'a sewage plant operator',
    `Good morning, and please breathe through your nose, you will stop noticing in four minutes. My day
    begins at six with one look at the big screen: how much water comes in, how much oxygen is in the
    basins. What you see there is a zoo. In each of these basins live billions of bacteria, and they eat
    what you flush. I am a kind of farmer: my machine blows air from below, because without oxygen they die,
    and too much air costs the town about three hundred euros a day for nothing. So I measure ammonium, and
    when it rises I turn the air up. A good picture is a campfire, you feed it and you do not drown it.
    Twice a day I take a sample and check it under the microscope. If I see too many threads, something is
    wrong, since then the sludge does not sink. And at the end the water runs into the river, where people
    swim in summer. My daughter does as well, so I check that number twice.`,
  ),
  'technical_basics-02': told(
    'a proofreader in a pharmacy company',
    `Before I hand over a leaflet I check it in four passes, because one pass for everything finds nothing.
    In the first I compare every number with the source, the approved text, with a ruler on the line, so
    that the eye cannot jump. In the second I read only the headings and the order, against the template.
    The third I do the next morning, or at least after a break, since right after writing I read what I
    meant and not what stands there. For that one I read aloud, backwards by paragraph. In the last I go
    through my own list of usual mistakes: there are fourteen, for example milligrams and milliliters, which
    I swapped once in 2019. Then a colleague looks at the doses, always a second person, even if it is
    urgent. On long texts I count tables as well. It takes about forty minutes for two pages. I do not use
    the spelling program for the final check, because it makes me trust too much, only at the start.`,
  ),
  'technical_basics-08': told(
    'an epidemiologist',
    `Two things happening together only means that they rise and fall at the same time. Causing means that if
    I change one, the other follows. In our hospital, wards with more flowers had fewer infections, and
    somebody proposed to buy flowers. But wards with flowers have patients who are less ill and get
    visitors. So a third factor, how ill people are, lay behind both, what we call confounding. It may also
    be the other way round: people who recover get flowers. Or it is chance, if you look at fifty things,
    two or three will fit by accident. To find out whether one really causes the other, I would need an
    experiment: choose half of the wards at random, give those the flowers, and compare. If that is not
    possible, I look at patients who are equally ill, at what came first, and if more of the cause brings
    more of the effect. Even then I stay careful. It costs time, but acting on a mere correlation costs
    more, we would have bought flowers instead of soap.`,
  ),
  'technical_basics-10': told(
    'a research assistant',
    `I would not calculate anything with it before I know where each column comes from. So first I ask the
    three senders for the original file, the date, and what exactly they counted, since "customers" may be
    people in one and households in the other. Units and currencies I check in the same call. Then I look
    for the usual damage: duplicate rows, empty cells, dates that turned into text, numbers far outside the
    range. A quick sum of each part must agree with a total that I know from elsewhere, for example the
    annual report. After that I take twenty rows at random and trace each back to its source by hand. If two
    sources overlap, I compare them there and see how much they differ. I keep the raw sheets untouched, and
    do every correction in a copy with a note, so that somebody else can repeat it. Whatever remains
    doubtful I mark in the result. It costs about half a day. When less is at stake I would only do the
    totals and the sample.`,
  ),
  'problem_solving-18': told(
    'an elevator technician',
    `A fault that only shows up sometimes I try to make regular, because I cannot repair what I do not see.
    So I collect first: when, which floor, how warm, who was in it, what was switched on nearby. From twenty
    notes a pattern often appears, for example always in the afternoon, when the sun heats the controller.
    Then I try to reproduce it under that condition, with a hair dryer or by shaking a cable. If that fails,
    I let the elevator record: I install a logger that saves what happens in the ten seconds before a stop,
    since the log after it tells only the result. I divide the system in halves, doors or drive, and
    exchange one part at a time, otherwise I never know what helped. Loose contacts, moisture and heat are
    my first three guesses, and timing between two controls the fourth. When I think I have found it, I wait
    three times as long as the usual gap before I say it is fixed. The drawback: the owner pays for visits
    without a repair.`,
  ),
  'problem_solving-27': told(
    'a software tester',
    `A good report lets somebody who was not there see the same thing. It begins with one line that names
    what fails and where. Then come the steps to reproduce it, numbered, from a known starting point, as few
    as possible. I write what I expected and what actually happened, in two sentences, because often the
    argument is about the first one. Next are the circumstances: version, device, browser or machine, the
    user's rights, and the date and time, so that the developer can find it in the log. I attach the exact
    error message, a screenshot or a photo, not my memory of it. I say how often it occurs: every time, or
    in three of twenty tries, and since when, for instance after Tuesday's update. What I think is the cause
    I put at the end and call it a guess, since a wrong guess at the top sends people down the wrong path.
    And what it stops people from doing. Too much costs reading time, so one report holds one fault.`,
  ),
  'technical_basics-302': told(
    'a trainee accountant',
    `Because every business event touches two accounts. If we buy a desk for five hundred in cash, the
    furniture goes up and the cash goes down, so each entry is recorded twice, once as a debit and once as a
    credit. That keeps the equation of assets on one side, and liabilities plus equity on the other. When I
    add up all accounts in the trial balance, the totals must agree, and if they do not, I know at once that
    something is wrong. But it proves less than people think. If I post the desk to the wrong account, for
    example repairs, both sides still agree. If I forget an invoice completely, it is missing on both sides.
    A wrong amount on both sides, fifty instead of five hundred, does not show, nor two errors that cancel
    each other. So I also compare with the bank statement, take samples against the receipts, and look at
    unusual balances. That takes time, so I check the large accounts every month and the small ones at the
    end of the year.`,
  ),
  'technical_basics-303': told(
    'a trainee in a registry office',
    `At that moment I may say almost nothing, and even "Yes, he has a file here" would be too much. So first
    I find out who is calling. On the phone I cannot see a passport, therefore I ask for the reference
    number and something that only the person would know, or I call back on the number in the file. If it is
    someone else, a sister for example, I ask for a written authorization or power of attorney, because data
    protection counts inside families as well. Until I have it I neither confirm nor deny. I can still be
    useful: I explain in general how one applies, how long it takes, which form to bring, since that is
    public. If the caller gets pressing, I stay polite and offer that they write to us. Afterwards I put a
    short note in the file, with date, name and what was asked, and if I am unsure, I ask my supervisor
    before I answer. It feels unfriendly, but a stalker can have a nice voice.`,
  ),
};
