import { type Samples, told } from './sample.ts';

/** Technical answers to questions that let everybody choose their own subject. */
export const OWN_FIELD: Samples = {
  'communication-25': told(
    'a beekeeper',
    `Beekeepers quarrel about whether to treat colonies against the varroa mite at all. Those who treat, and
    that is most of us, say that a colony without acid dies within two or three years, and that it infects
    the neighbors before it does. They can show the counts: mites per hundred bees in August against
    colonies alive in March. Those who do not treat answer that we keep weak bees alive, generation after
    generation, and that only bees which survive alone will ever learn to live with the mite. They also have
    figures, from a few valleys and islands where wild colonies have held for twenty years. Both are right
    about something. The first think of this winter, the second of the next fifty years. What makes it hard
    is that my bees fly to yours, so my experiment is not only mine. I treat, with formic acid in late
    summer, and I give my calmest, cleanest colonies to a breeder who does not. If I lived alone on an
    island, I might do it differently.`,
  ),
  'technical_basics-01': told(
    'a geriatric occupational therapist',
    `Four things are in my bag every day. The first is a tape measure, because half of my work is the height
    of chairs, beds and toilets; three centimeters decide whether somebody gets up alone. Then a hand
    dynamometer, with which I measure grip strength at the start and every two weeks, so that I see progress
    before the patient does. On the tablet I write the reports in our clinic's record system, and I use its
    photos: one picture of a kitchen saves me ten lines. And I have a box of ordinary objects, coins, a
    zipper, a jar, with which I test what daily life asks of the fingers. The record system is what I had to
    learn properly, a course of two days and then a lot of asking. What it cannot do is remind me, so I keep
    a paper list of the patients whose splint must be checked. When the tablet went down for a whole day in
    May, that list was all we had, and nobody missed a check.`,
  ),
  'technical_basics-04': told(
    'a trainee dental technician',
    `Let me teach you why a crown made of ceramic does not simply break. A tooth is pressed with up to eighty
    kilos when you bite on a nut. Ceramic is very hard, but like a plate on a stone floor it cannot bend. A
    tiny scratch on its underside opens when it is bent, and then it runs through in an instant. So the idea
    is to stop the scratch from opening. In zirconia that happens by itself: the crystals beside the crack
    change their shape when they are pulled and become about four percent larger. They squeeze the crack
    shut, as if people in a crowd breathed in at the same moment. That is why we can make it half a
    millimeter thin. But it only works if I do not overheat it when grinding, since then the crystals have
    already changed and there is nothing left in reserve. For this reason I grind under water and with
    little pressure. In my first month I broke three, all of them ground dry.`,
  ),
  'technical_basics-11': told(
    'a tiler',
    `Mixing adhesive looks like the easiest job on the site, and it is where every new person goes wrong.
    They put powder in the bucket first and pour water on it until it looks right. At the bottom a dry lump
    stays, and because it gets stiff after a while, they add more water half an hour later. You do not see
    anything that day. Two years later the tile sounds hollow, or it comes off with the frost, and the whole
    balcony has to be done again, five thousand euros. So I show them the other order: measured water first,
    powder after it, stir, wait five minutes, stir again. I explain that the five minutes are not a break,
    the polymers in it need them to dissolve. Then they do three buckets while I watch, and afterwards I
    pull off a fresh tile with them and we look at the back: it must be covered nine tenths. The mark for
    the water is painted inside the bucket. If it gets stiff, it goes in the trash.`,
  ),
  'technical_basics-23': told(
    'a head of hospital software',
    `I keep three decisions, and I have told my team which they are. The first is whether something that
    touches a patient goes live, because if it goes wrong, it cannot be taken back. The second is with whom
    we bind ourselves for longer than three years. And third, which data leave the house. Everything else is
    theirs: language, tools, how they test, how a screen looks. They are closer to it, and they have to live
    with it at night. I ask for one page when a decision costs more than fifty thousand or concerns more
    than two teams, not to allow it, but so that I can ask a stupid question early. It took me long to get
    there. In 2016 I chose a database for them, because I had known it for years, and they fought with it
    until 2019. Since then my rule has been: whoever gets woken up decides. About twice a year I think they
    are wrong, and so far they have been wrong once.`,
  ),
  'technical_depth-01': told(
    'a piano tuner',
    `What I know very well is how to tune a piano so that every key can be played in. The trouble is that
    pure intervals do not fit together. If I tune twelve pure fifths in a row, I should arrive at the note
    where I began, seven octaves higher, and I arrive a quarter of a semitone too high. So each fifth has to
    be made a hair smaller than pure. I begin with the A from a fork and tune one octave in the middle, by
    listening to beats: two strings that are nearly alike make the tone swell and fade. For the fifth on A I
    want it to swell about once in a second and a half. When the middle is right, I copy it up and down in
    octaves. Those I make slightly too wide, because thick short strings have overtones that are too high,
    and an exact octave sounds flat. Each note has three strings, of which I mute two with a strip of felt.
    In very dry rooms none of it holds.`,
  ),
  'technical_depth-02': told(
    'a glassblower for laboratories',
    `Joining two glasses that do not shrink in the same way is the hardest thing I do. When a seam cools, one
    side pulls at the other, and the part may burst after three days, alone, in the cupboard. I cannot make
    them shrink alike, so I put others between: a ring of a glass whose expansion lies in the middle,
    sometimes three rings, like steps. I heat both sides until they sag a little, touch them, and pull back
    half a millimeter, because that makes the seam thin and even. You see by the color of the flame when it
    is right, before the eye sees the glass move. Then it goes into the oven, and down by one degree a
    minute. Next morning I look at it between two polarizing filters: where there is tension, there is a
    white cloud. If the cloud is at the seam, it goes back into the oven. I broke about forty before the
    first one held, and even now one in twenty goes in the bin.`,
  ),
  'technical_depth-03': told(
    'a graduate in civil engineering',
    `For my thesis I asked whether the noise of a bridge can tell that a bolt is loose. The town had a steel
    footbridge of forty meters with three hundred and twelve bolts, and two men checked each by hand every
    year. I fixed four acceleration sensors, from old phones, and had the same person walk over it thirty
    times. After that I loosened one bolt, with the engineer standing beside me, and we did it again, for
    six different bolts. For the analysis I compared how the energy spreads over the frequencies. It turned
    out that a loose bolt near the middle is clearly visible, in twenty-eight of thirty walks, while one
    near the ends is not, since hardly anything moves there. So the honest result is that it finds about two
    thirds. The temperature disturbed me most: ten degrees changed more than a bolt. I had to measure
    everything again in the evening. The town uses it now between the inspections and not instead of them.
    With more money I would put two more sensors at each end.`,
  ),
  'technical_depth-07': told(
    'a scaffolder',
    `"Each level of a scaffold must be tied to the wall every four meters" is about the first thing one
    learns, and it is right: the wind pulls at the nets like at a sail, and most scaffolds that fell had
    lost their ties because a plasterer was in a hurry. Where I would not follow it is an old church wall.
    There the anchor would sit in rubble and carry nothing, and you would only believe that you are safe,
    and a five-hundred-year-old painting would have a hole. We had that in 2021. I did not simply leave the
    ties out. I called the structural engineer, and he calculated a scaffold that stands by itself, on a
    base twice as wide with four tons of water tanks. It cost eleven thousand more, and the church had to
    agree, in writing. At wind force six everyone came down. So the rule is there so that it cannot fall
    over. If you reach that in another way and can prove it, you may leave it.`,
  ),
  'technical_depth-08': told(
    'a seamstress for stage costumes',
    `People think that thread is thread. In a costume for a dancer it decides whether the evening goes on. If
    the seam is sewn with a strong polyester thread, it does not give, and when she lifts her arm quickly,
    the cloth tears beside it, along the needle holes, like a stamp. Then you cannot repair it in a
    four-minute break, because the edge is gone. Cotton thread would break first, and a broken seam I close
    again in forty seconds with a needle in my mouth. So I want the thread to be the weakest part. I learned
    that in my second season, when a silk bodice from the nineties ripped open in act two and eleven people
    had worked for weeks on it. Since then I test each new cloth: I sew ten centimeters, fix it to a kitchen
    scale and pull, and I want it to give way at about two thirds of what the cloth holds. Nobody in the
    audience has ever noticed it, and that is the purpose.`,
  ),
  'technical_depth-12': told(
    'a blood bank manager',
    `Our blood bank gives out about ninety units a day. If it were nine hundred tomorrow, the fridge would
    not fail first, nor the donors, but the cross-matching. Each unit is tested against the blood of the one
    patient who gets it, and that takes forty minutes on one of two machines, with one person who reads it.
    At ninety we have room for a hundred and sixty a day. So the queue would begin before noon on the first
    day, and the emergencies would push everything else to the night. I would look at how much of it is
    really needed. For patients without antibodies a computer check is enough, which takes two minutes, and
    that is about eighty-five in a hundred. That alone brings us to perhaps a thousand. It depends on two
    blood group results which are surely right, so more work goes to taking samples, and that is where it
    would jam next: at the bedside. I would not buy more machines first. They cost too much, and nobody is
    there to read them.`,
  ),
  'technical_depth-13': told(
    'a speech recognition engineer',
    `How long should a dictation program wait before it shows a word? If it shows it at once, it is often
    wrong and has to correct itself in front of your eyes, because the words that follow change what was
    meant: "two" or "too" is decided by what comes after. If it waits for a second and a half, nearly
    everything is right, but people believe it has not heard them, so they stop or say it again. You cannot
    have both, since the information simply is not there yet. In practice I decide by what somebody is
    doing. For commands, "stop," I show it after a tenth of a second, as a wrong stop does little harm. For
    a doctor's letter I wait longer and show the words in gray until they are sure. We tested it with thirty
    people: at half a second they were fastest, although eleven percent of words changed once. With the gray
    they forgave it. For someone who cannot see the gray I would choose the slower one.`,
  ),
  'technical_depth-18': told(
    'a dairy farmer',
    `I think that taking the calf away from the cow on the first day will look like a mistake in ten years.
    Everybody does it, and there was a good reason: the milk is sold, and a calf that drinks from a bucket
    gets sick less often if the barn is bad. I did it for nineteen years. What made me doubt was my own
    book. For three years now I have left half of the calves with their mothers until day forty. They
    weighed about fourteen kilos more at weaning, and the vet's bills for them were a third lower. Other
    farms and two studies report the same direction. What it costs me is milk, roughly nine hundred liters a
    cow, and fences, and the noise when they are parted later, which is hard to bear. I may be wrong about
    the money: with today's milk price it is about even, at a lower one it is a loss. But customers have
    begun to ask, and my children do not want to do it the old way.`,
  ),
  'technical_depth-22': told(
    'a technical director at a cable car company',
    `With money for only one of the three, I would first put them on one scale, which is what a year of
    waiting costs. For safety I ask what could happen and how likely it is. If our brake test is done by
    hand and a mistake there could kill people, I do not calculate at all, it is done first and the rest
    waits. If it is about making a safe thing a little safer, then it has to compete. For delivery I count
    the days on which we stood still last year, in our case eleven, at forty thousand each. For the new
    capability I am careful with promises: I want three customers who sign that they would pay for it. Then
    I would look for a cheap part of each, since often a tenth of the money brings half of the effect. I
    would ask the person who loses to write the strongest page against my choice, and the board gets both
    pages. After half a year we look at the same numbers, and may stop.`,
  ),
};
