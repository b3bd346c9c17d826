import { type Samples, told } from './sample.ts';

/** Told by people who sell, design and promote. */
export const SALES: Samples = {
  'problem_solving-24': told(
    'a sales representative for packaging',
    `We lost a dairy last February that had bought from us for twelve years, about nine percent of my sales,
    and their mail said "price." I did not believe it, because our new price was lower than the old one. I
    asked the buyer for twenty minutes, promised not to sell anything, and drove there with cake. He
    repeated the price. So I asked to see the line where our cups arrive. The foreman there told me within a
    minute: every tenth stack stuck together in the cold, and they had complained four times to a mailbox of
    ours that nobody reads. I photographed the stacks and thanked him. Back home I found the four mails and
    showed them to our plant, and it turned out to be a new oil. We changed it in three weeks. The dairy did
    not come back, they had signed for two years. But I called my other eleven cold customers, and two had
    the same trouble and stayed. The mailbox now comes to me.`,
  ),
  'stakeholder_management-25': told(
    'a key account manager',
    `I would not answer on the spot, because whatever I say in the first minute becomes the floor. I would
    thank them for being open and ask what is behind it: is there an offer, a target of their own, or is
    something not working with us? Then I would work out what they really bring us after all the special
    deliveries, since the largest customer is not always the best one. If their wish could be earned, I
    would offer a trade rather than a gift: a longer contract, fixed quantities, or orders by machine, which
    saves us money that I can share. I would make it a rule that any customer with these quantities gets, so
    that I can look the others in the eye when it comes out, and it does come out. If they still wanted a
    discount for nothing, I would say no in a friendly way and name what we keep doing well for them. Before
    that I would tell my boss what losing them would cost, so the no is ours together.`,
  ),
  'stakeholder_management-302': told(
    'an account manager at a print shop',
    `In April I took over a museum from a colleague who had gone in a bad mood. On my first call the director
    said, "You are the fourth." I had prepared a talk about us and put it away. I asked her what had been
    promised and not kept, and she counted three things, one of them from 2022: a corrected map, free of
    charge. I found no note about it in our files. I believed her anyway, because it was forty euros of
    paper, and had it printed by the next day and brought it myself. In the second week I went through all
    her open jobs with our printer, wrote one page with every date, and crossed out the two we could not
    hold. I called her before she had to call me. In week six she gave us the catalog, eighteen thousand
    euros. She has asked for no other person since. I start with the old promises now, not with mine.`,
  ),
  'communication-302': told(
    'a trainee in telephone sales',
    `I would not argue about the time, because the person is right, I came uninvited. I would say one
    sentence about why I ring them and not somebody else, for example: "You have three branches with a
    coffee machine each, and I can say in one minute if yours cost too much." Then I would give the choice
    back: "Shall I ring on Thursday at ten, or would you rather not hear from me?" Most people take one of
    the two, and both are fine for me, since a clear no saves us both a week. I would speak slowly and not
    read from a paper. If they say Thursday, I would repeat it and hang up at once, so that I keep my word
    about the short time. If they are angry, I would apologize and take the number off the list. I would
    write down what I heard in the background, for example a workshop, because then I know not to call at
    eight. On Thursday I would ring at ten exactly.`,
  ),
  'leadership-304': told(
    'a head of sales',
    `First I would look at what exactly is returned, by whom and why, because a returned product may be sold
    to the wrong people or may simply be bad. If it is bad, no bonus plan helps. Then I would take three of
    the best sellers and one who is doing poorly, show them the returns in money, and ask how they would pay
    themselves. They know every trick of the old plan, and if they helped to write the new one they will
    defend it. I would probably pay half of the bonus at the sale and half after ninety days, if the
    customer has kept it. Since that leaves a hole of three months, I would bridge it once, with a
    guaranteed sum for one quarter, even though it costs us something. I would calculate last year's pay for
    everybody under the new plan before announcing it, and talk in private to those who would lose. If
    returns do not fall within two quarters, or two good people give notice, I would change it again.`,
  ),
  'technical_basics-70': told(
    'an online marketer',
    `I would follow the visitors step by step and find the place where they leave. First I check whether the
    figures are true, because a broken tracking code or bots look exactly like bad customers. Then I compare
    what the ad promises with what the landing page shows: if the ad says free delivery and the page says
    from fifty euros, people feel cheated. Next comes the audience. I split by source, device and region,
    since one channel with cheap clicks can spoil the average. On phones I load the page myself over a slow
    network. Then I look at the funnel: product, basket, address, payment, and the share that goes on from
    each. If most leave at payment, it is the price of shipping or a missing way to pay. I watch five people
    try it and ask them one question. When I have an idea, I test it against the old page with enough
    visitors, otherwise I fool myself. The drawback of testing is time, so an obvious fault I simply repair.`,
  ),
  'technical_basics-69': told(
    'a solar panel salesperson',
    `Before I name a price I want to know six things, and I ask more than I talk. The first is the problem
    behind the call: a high bill, fear of power cuts, or the neighbor who has one. Then what they have now,
    the roof, its age and direction, and how much they use, because a quote without the yearly bill is a
    guess. Third, the budget, or what they would compare it with, and I ask for it openly. Fourth, who
    decides: if the brother owns half of the house, I want him at the table. Fifth, the timing, since a baby
    or a move can change everything. And what they tried before and why it did not work, which other
    supplier was there. I also look for reasons not to sell. If the roof must be renewed in three years, I
    tell them to wait, even if I lose a sale, because panels on a bad roof cost twice. At the end I repeat
    it in my words and let them correct me.`,
  ),
  'technical_depth-75': told(
    'a market researcher',
    `I would divide by the problem people want to solve and how they behave, rather than by age, because two
    people of forty can want opposite things from the same bicycle. So I begin with about fifteen interviews
    and ask what they did the last time, not what they would do. From that come perhaps four groups, for
    example those who carry children, those who save money and those who train. Then a survey with a few
    hundred answers shows how large each is and whether it grows. To choose where to begin I compare four
    things: how strong the need is, what they are willing to pay, if we can reach them through a channel we
    know, and which competitor already serves them well. The largest is often the worst choice for a small
    firm, since the big ones are there. I would take one where our strength counts and test it with a small
    offer for six weeks. If nobody buys, I have lost little. The limit of it all: groups change, so I look
    again every year.`,
  ),
  'problem_solving-11': told(
    'a customer service manager',
    `I would take both seriously, because figures and people are two instruments, and one of them may be
    measuring the wrong thing. First I would look at what the target counts. Suppose we wanted calls
    answered within twenty seconds, and now they are. If people must call three times for one answer, the
    figure is fine and their day is worse. So I would pull a second figure that would show the harm: how
    often does the same customer call within a week? Next I would sit beside two agents for half a day and
    listen, one of them on the evening shift, and I would ask those who complain for three cases from last
    week, with a date, since "always" cannot be checked. If the cases and the second figure agree, I would
    tell the team openly that my change caused it, and stop it where it hurts most. If they do not, I would
    show them how I know, rather than only say it, and ask again after four weeks.`,
  ),
  'motivation-27': told(
    'a perfume shop assistant',
    `What I like is the moment when somebody says what they really want. Two years ago a man came in to buy
    "the usual" for his wife, a heavy one, and he looked unhappy with it. I asked what she smells of when
    she has been gardening, and he laughed and said tomato leaves. I gave him three strips, none of them the
    usual, and I told him which was the cheapest. He bought a small bottle for thirty euros and not the big
    one for ninety. My target that day was not met because of that. He came back with her in spring, and
    they have bought from me six or seven times since. So I enjoy the listening part and finding one thing
    out of four hundred. I keep a notebook with what people described, because words like "tomato leaves"
    help with the next person as well. About a third of my sales now come from people who ask for me.`,
  ),
  'motivation-06': told(
    'a furniture designer',
    `A chair I drew two years ago for a hospital waiting room is what I am proud of. They had asked for
    something that can be wiped, nothing else. Before I drew a line, I sat in that waiting room on a Tuesday
    for seven hours. I saw that old people could not get up, because the arms ended too early, and that they
    pushed themselves off their neighbor's seat. So I made the arms eight centimeters longer and a bit
    higher in front. The factory said it would not stack any more. I cut the back legs at an angle until it
    stacked again, in my garage, with eleven models from cheap wood. My boss wanted the first version, since
    it was six euros cheaper. I invited him to sit in both with a weight vest on. He laughed and signed.
    They bought two hundred and forty, and a nurse told me that she helps people up much less now. I sit
    where the thing will be used first, with each job.`,
  ),
  'motivation-11': told(
    'a copywriter',
    `Four hundred product texts for screws is what landed on my desk in January, and I had hoped for the
    spring campaign. Each text had to be forty words and right, because a wrong thread means a return. After
    thirty of them I noticed that I was copying and had stopped reading. So I changed the way. I asked our
    warehouse man for the ten screws that come back most often and wrote those first, with him beside me,
    and he told me what people confuse. From that I made a form with five questions, and I did twenty texts
    a day, ten before lunch and ten after, never more. In the evening a colleague checked two at random, and
    for each error I bought the coffee. It was three coffees in the end. The returns of those ten screws
    fell by a quarter in the next quarter. It still did not interest me, but I can keep the quality up if I
    make it a small game with a check.`,
  ),
  'culture_fit-13': told(
    'a brand designer',
    `In my last agency I had a conflict with the copywriter that I handled badly. We had two days for a
    poster, and he changed my headline size in the shared file at night, twice. Instead of calling him, I
    changed it back and wrote in front of the whole team, "Please do not touch what you do not understand."
    Six people read it. He answered nothing, and for a month he sent me his texts as bare files, without a
    word. The work suffered, and a client noticed it. I went to him in the end, in the canteen, and said
    that the sentence had been mean and that I was afraid for my deadline. He told me that the printer had
    asked him for a smaller size, and he had thought I was asleep. So he had tried to help. I apologized in
    the same channel where I had written it. We got back to normal over the summer, not quickly. I pick up
    the phone now when my face gets hot.`,
  ),
};
