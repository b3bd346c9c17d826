import { type Samples, told } from './sample.ts';

/** Introductions, motives and weaknesses, of many occupations. */
export const ABOUT_ONESELF: Samples = {
  'communication-01': told(
    'a dental assistant',
    `I work as a dental assistant in a practice with three dentists, and for the last two years I have run
    the room where children are treated. I came to it by accident. After school I started in a shoe shop,
    and what I liked there was measuring the feet of frightened four-year-olds. So in 2017 I began to train
    as a dental assistant. What I am proud of is small: I noticed that children cry in the waiting room and
    not in the chair, because they hear the drill. I moved their appointments to the hour when we only
    polish, and I made a box with a mirror and gloves for them to play with. We used to stop about four
    treatments a week, and now it is one at most. I applied to you because your clinic treats children with
    disabilities, and I want to learn what to do when a child cannot be told. Two of my patients are such
    children, and I would like to be better for them.`,
  ),
  'communication-02': told(
    'a logistics manager',
    `I began as a driver's mate at nineteen, because I wanted to see the country and had no patience for a
    desk. After four years my back said no, so I moved to the dispatch office, and that was the first choice
    that shaped me: I found out that I like it when forty trucks fit together. Before that I had only known
    one of them. In 2014 I went to evening school for logistics, three years, while I worked nights. Then I
    took a job that others did not want, a depot that lost parcels, and I brought the losses from about
    sixty a week to nine, mainly by letting the drivers draw the loading plan. The last choice was to leave
    a big firm for a small one, because I wanted to decide and not only report. At the moment I lead two
    depots with seventy people. What I look for now is a network with more than one country, which is what
    you have, and where the trains are part of it.`,
  ),
  'communication-06': told(
    'a graduate in food technology',
    `At sixteen I worked in a bakery on Saturdays, and one morning the whole dough collapsed and nobody could
    tell me why. That is how I came to study food technology. I spent three years at the college in my town
    and liked the pilot plant best, where you make two hundred liters of yogurt and it goes wrong in ways
    that no book tells. For my final project I looked at a dairy's strawberry yogurt that turned watery
    after ten days. I made thirty-six small batches, changed one thing in each, and found that the fruit was
    stirred in too warm, by four degrees. The dairy changed it, and the complaints went from eleven a month
    to two. During that time I also did a placement of five months in quality control. I want to start in
    your plant because you make things without additives, so the process has to be right, and finding out
    why something collapses is still what I like best.`,
  ),
  'communication-07': told(
    'a hospital administrator',
    `For the last six years I have been responsible for the operations of a hospital with four hundred and
    ten beds: everything but medicine itself. I came up through nursing, then ran a ward, then the operating
    rooms. Three results matter for your role. In the operating rooms I reduced the time between two
    patients from fifty-one minutes to thirty-four, because I let the cleaners and the anesthetists plan it
    together, and we operate on nine hundred more people a year. When the energy bill doubled in 2022, I
    closed one building for the winter and moved six offices, which saved 1.4 million without touching a
    bed. And I lost one: I wanted a common kitchen with our neighbor hospital, pushed for two years and
    failed, since I had talked with their managers and not with their cooks. I have learned to start with
    the people who do it. Your four houses have to share things now, and that is the work I want next.`,
  ),
  'motivation-01': told(
    'a train mechanic',
    `What interests me is that you repair the old trains and do not replace them. I read in your posting that
    cars from 1986 get new drives, and I went to your open day in June to see it. I have been a mechanic on
    buses for eight years, and the part of my work I like best is when there is no spare part to order. Last
    year we had a door motor that is no longer made, on eleven buses, and my boss wanted to scrap the doors.
    I took one apart at home, found a carbon brush of a washing machine that fits after filing, and tested
    it for two thousand openings. All eleven run with it now, for about four euros each. On your open day a
    colleague told me that you have the same kind of trouble with brakes. I could help you there from the
    first month. What I do not know yet is high voltage, and I would like you to train me in it.`,
  ),
  'motivation-02': told(
    'a translator',
    `The work I enjoy most is the last hour on a difficult text, when everything is right and one sentence
    still sounds foreign. For instance, in March I translated a leaflet for people who have had a stroke,
    from Polish. One line said literally "return to yourself," and it was correct and nobody would say it. I
    tried nine versions. Then I rang a speech therapist I know and asked what her patients say, and she told
    me that they say "getting my days back." I used that, because a patient would recognize it. The hospital
    printed twenty thousand of them and has asked me for four more since. I enjoy less the big machine jobs,
    two hundred pages of parts by Friday. I can do them and I check them well, but they make me slow in the
    afternoon. So I put them in the morning. A good week for me has one text that somebody needs, one that
    pays, and somebody I can ring.`,
  ),
  'motivation-07': told(
    'a laboratory technician',
    `Leading people would be the biggest step for me. I have worked in the same food laboratory for seven
    years, at the bench, and your job includes a team of four. I want it because I have noticed what I do
    when nobody asks me to. Last winter two new technicians came, and their results differed from ours by up
    to twelve percent. Nobody had time. I stayed with them for half an hour every morning, let each of them
    measure my sample without knowing the value, and we talked about the difference. After five weeks they
    were within three percent, and one of them found a mistake of mine. I went home happier than from any
    result of my own. What I cannot do yet is the unpleasant part, to tell somebody that it is not enough.
    You wrote that new leaders get a mentor for a year, and I would use that for exactly this. In return you
    would get somebody who still knows how to do the work.`,
  ),
  'motivation-08': told(
    'a librarian',
    `I looked at five city libraries before I applied, and I visited three of them as a stranger. In yours I
    asked for a book that I knew you do not have. The woman at the desk did not say no. She asked what I
    wanted it for, and then she rang another branch while I stood there. In the other two I was sent to a
    screen. On your website I also read that you lend sewing machines and drills, and that two out of three
    borrowers had no card before. That fits with me because of something I did in my present job. Two years
    ago I started a shelf with seeds, where people take a bag in spring and bring seeds back in autumn. It
    began with forty bags, and last year there were six hundred, most of them from people who had never come
    for a book. I would bring you the list of what went wrong with it, which is longer than what went right.`,
  ),
  'motivation-18': told(
    'a chief accountant',
    `Of the three offers I could go after, yours is the smallest, so let me say why. I have built the finance
    department of a firm twice, from four people to twenty and from six to thirty-one. The first time I did
    it with rules. The second time, after 2018, I had learned to do it with people, and I let each of them
    close one company's books alone before they did a part of all. It took longer, but only two left in four
    years, when before it had been eleven. I do not want to do the same a third time, only larger. Your
    company is being handed from the founder to her two daughters, and you wrote openly that nobody but her
    knows the figures by heart. I helped a customer of ours through such a handover last year, on weekends,
    and I saw how much was in one head. I would bring patience for that and a way to write it down. It is
    also work that is finished one day.`,
  ),
  'motivation-03': told(
    'a plasterer',
    `My firm has been sold to a bigger one, and since January we only do new buildings, one flat like the
    other. I learned to plaster old houses, with lime, where no wall is straight. I stayed for eight months
    to see if I would get used to it, because I like my colleagues, and I told my boss in spring that I miss
    the old walls. He was honest and said there will be none. So I am looking. Last summer I repaired a
    ceiling with angels in a church on my holidays, with a restorer, twenty-two days, and I learned more
    than in the five years before. She said I have the hand for it but should learn about colors. Your firm
    does about half of its work on protected houses, I looked at two of them, the mill and the town hall. I
    could start with the plain walls from the first day and learn the rest from your people. I am not in a
    hurry, I would rather wait two months for the right place.`,
  ),
  'culture_fit-04': told(
    'a call center agent',
    `At the moment I am trying to write less. I type long notes after each call, because early on I was
    blamed for a thing that was not in my notes. The trouble showed in February: a colleague took over a
    customer of mine, told me she had read for three minutes and still not known what to do, and the
    customer had hung up. So now I write two lines first, what the person wants and what happens next, and I
    stop. Only if there is a date or a sum do I add it. I put a small timer beside the screen, forty
    seconds, and I asked that colleague to send back any note she has to read twice. In the first month she
    sent back nine, last month it was two. It is not gone. When somebody shouts at me I still write a novel,
    so after such a call I take a breath of two minutes before I write. My calls are about twenty seconds
    shorter now as well.`,
  ),
  'culture_fit-09': told(
    'a project assistant',
    `I finish other people's sentences. It is fast thinking gone wrong, and I know it makes work harder,
    since people stop telling me the end. It became clear to me last autumn, when a colleague from the
    building side began to explain a delay. I said, "Yes, the permit," and planned around the permit for a
    week. It was not the permit at all, it was a wall. He told me afterwards, "You had no room for the
    wall." We lost four days. Since then I do three things. I keep a pen in my hand in meetings and write
    while others speak, because I cannot do both. I count to two when somebody pauses. And I told my team
    about it and asked them to lift a hand when I do it. In the beginning hands went up six or seven times a
    meeting; now it is about once. On the phone I am still bad, so I mute myself. That helps more than any
    good intention.`,
  ),
  'culture_fit-11': told(
    'an architect',
    `I find it hard to show unfinished work, and it once cost my office a competition. Four years ago I drew
    a school for nine weeks and showed the partners nothing before the last ten days, because it was not
    beautiful yet. When they saw it, one asked where the bus stops, and there was no place. The whole ground
    floor had to turn round. Three colleagues worked two weekends for me, we handed it in half cooked, and
    we came seventh. One of them said, "You could have asked on day three." She was right. Since then I pin
    whatever I have on the wall each Friday at four, however ugly, and I ask one question about it. For the
    first months I felt ill on Fridays. I also agreed with her that she may look at my table at any time. In
    the last two competitions mistakes of that kind were found in the first two weeks, and we won one. I am
    still slow to ask outside the office.`,
  ),
  'technical_basics-14': told(
    'a bookkeeper',
    `Spreadsheets with large amounts of data are still weak for me. I am quick with ledgers and taxes, but I
    used to do in an hour by hand what others do with one formula. Last October I noticed it, when my
    manager asked for the costs by month and car, for three years, and I typed until nine in the evening
    while a trainee could have done it in ten minutes. She showed me a pivot table the next day, and I was
    ashamed for a moment and then curious. Since then I have taken a course of eight evenings, and I
    practice on our own figures on Fridays, with one task a week that I would have done by hand. I keep a
    list of these, it has nineteen lines now. The car table took me twelve minutes last month. What I cannot
    do yet is to combine two lists from two programs without help. So that is the next thing, and the
    trainee has agreed to give me one hour.`,
  ),
  'culture_fit-17': told(
    'a program director at a foundation',
    `Being quick to decide has brought me to where I am, and it becomes a risk as soon as three hundred
    people hang on it. I saw that two years ago. I had decided within a week to move our grants to one
    online form, because it would save us about a thousand hours. I was right about the hours. But forty of
    our small partners had no computer that could open it, and eleven of them did not apply that year, which
    I learned from a letter and not from my own staff. They told me later that I had sounded so sure that
    nobody wanted to be the one with the doubt. I changed how I work. With anything that touches everyone, I
    now wait two weeks, I ask one person to argue against me in writing, and I speak last. I also had the
    paper form brought back. It is harder for me than it sounds, and twice this year I have still announced
    something too early.`,
  ),
};
