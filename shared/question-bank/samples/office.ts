import { type Samples, told } from './sample.ts';

/** Told by people who keep books, contracts, files and promises. */
export const OFFICE: Samples = {
  'communication-10': told(
    'a payroll clerk',
    `In November our new payroll program paid three hundred and forty people one day late, and I had to
    explain it to the drivers and to the board on the same afternoon. For the drivers I stood at the gate at
    half past two with a sheet of paper. I said three things: your money comes tomorrow by ten, the bank
    fees are ours, and here is my number if your rent bounces. One man asked whose fault it was, and I said
    ours, because the test had used last year's holidays. For the board I took the same facts and turned
    them round: what it cost, eleven hundred euros, why the test missed it, and which two checks I had
    already added. I did not tell either side more than I would tell the other. Six drivers rang and I paid
    their fees within a week. The board asked for one page, and I still write it before every change.`,
  ),
  'communication-22': told(
    'an archive assistant',
    `When I went on leave for six weeks last summer, somebody from another department had to register
    incoming files without me, and my predecessor had left no instructions at all. I first wrote down
    everything I did for one day, which filled nine pages and helped nobody. So I threw away whatever
    happens once a year and kept five pages, each for one kind of file, with a photo of a real one. Then I
    gave them to a colleague from reception, sat behind her and forbade myself to speak. She got stuck at
    page two, because I had written "the usual number." I rewrote that and tried it again with a trainee. In
    the six weeks they registered four hundred and twelve files, and when I came back I found seven wrong,
    all of one kind. I added a photo for it. The pages are now used in two other offices.`,
  ),
  'communication-23': told(
    'an actuary',
    `Two years ago our sales directors had to decide whether to go on insuring houses along one river, and
    the flood figures were thin: forty years of data, with one terrible year in it. I was the one to explain
    it. I left the curves at home and took a bag of a hundred beads, one of them red for that terrible year,
    or perhaps three, because nobody could know. I let each director draw ten times and pay from a heap of
    coins. With one red bead we earned. With three we were broke by the second round. Then I said what I
    would do, and how sure I was: raise the price by a quarter, and leave the lowest street. They asked for
    the opposite case and I had it on one page. They decided to raise it and to stay above the road. In last
    year's flood we paid eleven houses instead of about sixty. I learned to give uncertainty into people's
    hands.`,
  ),
  'culture_fit-12': told(
    'an insurance claims handler',
    `At my first employer we were told to refuse every small claim once, because half of the people do not
    write again. I handled household claims there for eleven months. In the third month a widow did not
    write again, and I knew her claim was good: a burst hose, six hundred euros. I went to my team lead and
    asked whether the rule stood anywhere in writing. It did not. So I told him I would decide on the
    policy's text and sign with my own name, and I showed him that three refused people had gone to the
    ombudsman, which cost us more than we saved. He let me do it, but my bonus was gone. I paid the widow.
    Half a year later I applied elsewhere, and I said honestly why. Where I work today I asked in the
    interview how many first refusals are turned round; it was under three percent. I would ask that again.`,
  ),
  'culture_fit-24': told(
    'a management accountant',
    `I would not book it there, and I would say so in the same conversation, calmly, because a cost belongs
    to the period in which the work was done. Before that I would make sure I understand it: is the service
    really finished, or does part of it fall into next quarter? If part of it does, then we can split it
    honestly, and the papers must show it. If my manager still insisted, I would ask what the problem behind
    it is. Perhaps a target is missed by a little, and then I would offer to write the explanation for the
    board. I would keep a short note of what was asked and answered, rather than a long email full of
    threats. If I were told to do it anyway, I would go to the head of finance or the auditor's contact. It
    may cost me some goodwill. But whoever moves one invoice for a friend will be asked again next quarter.`,
  ),
  'technical_basics-12': told(
    'a tax assistant',
    `The day after I had sent a return for a bakery, in May, I woke up at four and thought of the delivery
    van. I had written it off over six years, as in the year before, although they had sold it in March. I
    drove in early and opened the file, and I was right. The error was about two thousand one hundred euros
    in the bakery's favor. I told my boss before she had her coat off, and said how I would correct it. Then
    I phoned the owner myself, because I did not want him to learn it from a letter. To find out how it had
    slipped through, I went back over my last twenty returns and found one more of that kind. We had to send
    both corrections by the end of the week, and in the end there was no penalty, only two letters. I now
    ask every client one question first: what did you sell? Since then I have found three such sales before
    the return went out.`,
  ),
  'technical_basics-17': told(
    'a legal secretary',
    `Three weeks into my job the lawyer I worked for went into hospital, and an appeal of ninety pages was
    due in eight days. I could type it, but I had never built an index of evidence or filed anything by the
    court's electronic mailbox. I asked the court's clerk, by phone, for the list of errors for which they
    send things back, and she laughed and dictated seven. I found an old appeal in the cellar and copied its
    order. For the legal part I sat with a colleague of my boss from six to eight in the evening, so that
    she only had to decide and I did the rest. On the sixth day I filed a test document, because I did not
    trust the mailbox, and it bounced: the file was too large. I split it. The appeal went in a day early
    and was accepted. Since then I file every appeal of the office, about thirty a year.`,
  ),
  'leadership-07': told(
    'an office manager',
    `For years I organized the yearly inventory myself, because I do it in nine hours and it is dull. Last
    December I gave it to a colleague who had been with us for four months. It was my wish that she learn
    where everything is, and I would be away in the year after. I told her the result I needed and the date,
    and I did not tell her how. On the second day I saw that she began with the cellar, where I would end. I
    went out for coffee so as not to say it. She came to me twice, once about old monitors and once because
    two people did not answer her mails, and I asked what she would do. It took her sixteen hours and not
    nine. But she found eleven chairs we were paying rent for, about four hundred euros a year, which I had
    walked past. This year she did it in ten.`,
  ),
  'leadership-11': told(
    'a team leader in a customer service office',
    `One of the seven people in my team answered about half as many letters as the others, for almost five
    months. Everyone knew, and two had begun to write fewer themselves. I had waited too long, because he
    was kind and older than me. In April I asked him to sit with me for an hour and to do three letters
    while I watched. He read each one four times. I asked him why, and he said that a year ago he had been
    shouted at for a wrong sum. I gave him a colleague to read his sums for four weeks, took complaints off
    his pile, and we agreed on a number for each Friday: twelve, fifteen, eighteen. I wrote it down and told
    him that without it I would have to go to the personnel office. He reached sixteen and stayed there,
    which is enough. What I learned is that I talk after three weeks now, not after five months.`,
  ),
  'problem_solving-07': told(
    'a credit analyst',
    `Our overdue loans had gone up from three to five percent in a year, and the branch managers blamed the
    economy. I was asked to write that up nicely. First I took all six hundred overdue cases and sorted them
    by anything I had: age, branch, job, day of signing. The branches hardly differed. The day did: a third
    of the cases had been signed in the last three days of a month. I asked two advisers, over lunch, what
    happens on those days, and one said that the bonus is counted on the thirtieth. So I took fifty of these
    files out of the cellar and checked the income papers, and in nineteen there was only one payslip
    instead of three. I showed it without names. From July the bonus was counted after the first six
    payments. A year later the overdue loans were down to three and a half percent. I trust a sorted table
    more than a good story now.`,
  ),
  'problem_solving-302': told(
    'a general ledger accountant',
    `To begin with I would find out how large the difference is and how old, because twelve euros from
    January and forty thousand from last week are two kinds of work. I would take the last month in which
    the account agreed and go forward from there, so that I search in four weeks and not in a year. Then I
    would look for the exact amount, half of it, and amounts divisible by nine, since those point to a
    missing entry, a wrong side or swapped digits. I would also ask whoever sits beside my colleague whether
    there is a note, and I would send one short message to my colleague, but not expect an answer. By the
    evening of the first day I would tell my manager where I stand. If I had not found it by noon on the
    second day, I would suggest booking it openly to a clearing account, with a note, below the auditor's
    limit. If it were larger than that, I would rather close late.`,
  ),
  'ambiguity_tolerance-01': told(
    'a personnel administrator',
    `"Do something about onboarding" was all my boss wrote before she flew to a trade fair for two weeks. It
    was September, and eleven people would start on the first of October. I could have waited. Instead I
    asked the last five people who had joined what they had missed on their first day. Three of the five had
    no access card, and one had eaten alone. I wrote my boss four lines: this is what I understood, this is
    what I will do, stop me by Friday. She did not answer. So I ordered the cards two weeks before, found a
    lunch partner for each new person, and left the big things, such as the training plan, for her return.
    On the first of October all eleven had a card by nine o'clock. My boss said she had meant the training
    plan. We did that next, together. I now send my four lines at once, on the first day.`,
  ),
  'ambiguity_tolerance-11': told(
    'a compliance officer',
    `What I would do first is separate what is nearly certain from what is only talk. In most rules of this
    kind the aim is clear before the text is: who must report, what must be kept, from when on. I would read
    the drafts of the regulator, ask two colleagues at other firms and our association what they expect, and
    write down three possible versions. Then I would look for steps that are useful in all three, for
    example a clean list of our contracts, and do those now, because they cost little and are never wasted.
    For steps that help in one version only I would prepare, but not buy. So I would ask for quotes and hold
    a date with the supplier, rather than sign. I would tell management what waiting costs: if the rule
    comes with six months' notice, we need four for the system. Every month I would look at it again, and if
    the draft changes, so does the plan.`,
  ),
  'stakeholder_management-06': told(
    'a controller in a publishing house',
    `The head of our magazine, who brings in a third of the money, asked me in March to move forty thousand
    euros from the book budget to her launch. She came to my desk in person and needed an answer by noon. I
    wanted her to succeed, and I had to refuse, because the book people had already signed with two authors.
    I told her at once and not by email. I said, "I can't take it from them, and here is what I can do." I
    had gone through her own budget and found eleven thousand for a fair that had been cancelled, and I
    offered to bring a request for the rest to the meeting on Thursday myself. She was angry and called my
    boss, who asked me only whether the contracts were signed. On Thursday she got fifteen thousand more.
    The launch came four weeks later and worked. She comes in February now, before the contracts.`,
  ),
  'stakeholder_management-22': told(
    'a treasury analyst',
    `Last year our purchasing team wanted to sign a two-year contract in dollars within a week, because the
    price was excellent, eight percent under the old one. I had to explain why I was not cheering. Nobody
    there wanted to hear about volatility, so I did not use the word. I took the last ten years of exchange
    rates and asked each of them to point at any month with closed eyes. Then I worked out what our contract
    would have cost two years after that month. Three times out of six the eight percent were gone, and once
    we paid fourteen percent more. I brought two ways out: fix the rate at our bank for about one percent,
    or let the supplier share the risk. The supplier agreed to share above a limit. Half a year later the
    dollar rose by nine percent and we paid two. The head of purchasing now calls me before the first offer.`,
  ),
  'stakeholder_management-11': told(
    'a union representative in a brewery',
    `Two summers ago the brewery wanted to fill bottles on Sundays, and our people wanted no Sunday at all. I
    sat on the workers' side with two others. The owner needed four Sundays, he said, or the supermarket
    would leave. I asked to see the contract, because a number without paper is only a wish, and it turned
    out that three Sundays were in it, all in July. So I went to the people on the line, one by one, and
    asked what would make three Sundays bearable. Not money, mostly. They wanted to know the dates by
    January, and a full Monday and Tuesday off. I put that on the table. The owner could not give both days
    in July, since he had nobody. We settled on the Monday free, and the Tuesday in September with half a
    day more. Neither side was happy. But all three Sundays were worked by volunteers, and we signed the
    same again this year.`,
  ),
  'availability-11': told(
    'a grants administrator',
    `When I left the foundation in June I had thirty-one running grants, four of them in trouble, and my
    successor would start only after I was gone. My last day could not move. Six weeks before it I sorted
    the grants by the next date on which something could go wrong, and not by name, because that is what she
    would need first. For each of the four difficult ones I wrote one page: what they promised, what I was
    worried about, whom to call. I recorded myself doing the quarterly report, twenty minutes with all the
    clicks. Then I introduced her by phone to the four people, while I still had an hour left on my
    contract. I gave her my private number for two weeks and told her to use it. She called twice. No
    payment was late in that quarter, and she told me later that she had used the pages until Christmas. I
    would start eight weeks before, next time.`,
  ),
};
