import { type Samples, told } from './sample.ts';

/** Technical answers of one industry. */
export const TRADE_KNOWLEDGE: Samples = {
  'technical_basics-58': told(
    'a small business adviser',
    `Because profit is counted when you sell, and cash only when somebody pays. A firm delivers furniture for
    a hundred thousand in March, books the profit, and the customer pays in June. Meanwhile wages and the
    wood have to be paid in April. That is the timing of receivables, the commonest reason. The second is
    inventory: goods on the shelf are money that has left the bank, but they are no cost until they are
    sold. Third come investments, a machine for fifty thousand is paid today, while the profit of that year
    feels perhaps a fifth of it, as depreciation. Loan repayments and what the owner takes out do not appear
    in the profit at all. And growth makes it worse, because each new order must be financed before the last
    one is paid, so many firms die while they grow. I would make a forecast week by week, ask for deposits,
    and shorten the payment term or use a credit line. A deposit may cost you some customers, though, so I
    would begin with new ones.`,
  ),
  'technical_basics-59': told(
    'a blood collection nurse',
    `I ask the patient to say the full name and the date of birth, and I never ask "Are you Mrs. so-and-so?",
    because a tired or deaf person says yes to everything. Then I compare both with the wristband and with
    the order or label, two identifiers at least and always the same two. If there is a barcode, I scan it,
    but I still look, since a band can be on the wrong arm or the wrong person. For someone who cannot
    answer, such as a child or a person who is confused, I ask a relative or a second nurse and rely on the
    band. I label the tube at the bedside, right after taking the blood and before I leave, never in advance
    and never in the office. If anything does not match, I stop, even when the doctor is waiting, and clear
    it up first. I also ask about allergies before a medicine. It takes twenty seconds. The drawback is that
    people who know me find it silly.`,
  ),
  'technical_basics-60': told(
    'an intensive care nurse',
    `The next shift must be able to act without me, so I tell it in a fixed order, because under pressure one
    forgets. First who it is: name, age, bed, why they are here and since when. Then the situation now: what
    changed in my shift, the vital signs and their trend, not only the last value. A pressure of 100 is fine
    if it was 95 and alarming if it was 140. Then background: operations, allergies, infections, lines and
    when they were placed. After that what was given and what is due, for example the antibiotic at ten, and
    the result that is still open. I say what I am worried about, even if it is only a feeling, and the
    plan: call the doctor if the urine stays under thirty. At the end I mention the family and what they
    have been told. I do it at the bedside, so that we look at the pumps together, and I ask the colleague
    to repeat the important points. It costs ten minutes, but less than one mistake.`,
  ),
  'technical_basics-67': told(
    'a forklift driver',
    `Before I turn the key I walk around the truck once, always in the same direction, so that I leave
    nothing out. I look at the tires and the forks for cracks, under it for oil on the floor, and at the
    chain, which must have the same tension on both sides. Then the battery or the gas and its hose. I sit
    down and test before I load anything: brakes first, then steering, horn, lights, and the mast all the
    way up and down. The seat belt belongs to it, and my own shoes. I read the log from the last shift,
    because somebody may have written that it pulls to the left. I check the floor and the route as well,
    for a wet spot or a pallet around a corner. If something is wrong, I take the key out, hang up the sign,
    and report it, and I do not start, even if the truck outside is waiting. It takes four minutes. Skipping
    it would save an hour a month and cost a foot.`,
  ),
  'technical_basics-68': told(
    'an inventory planner',
    `It depends on four things: how much the demand varies, how long delivery takes and how much that varies,
    and what it costs to be without the part. The average usage alone says little. If we use ten a week,
    always ten, and the supplier needs two weeks, always two, I need almost no reserve. If it swings between
    two and thirty, I need a lot. So I take the forecast error of the last year and the lead time, and
    choose a service level, for example ninety-eight percent for a part that stops the line and ninety for a
    screw I can buy in town. From that follows the safety stock, roughly the spread times a factor times the
    root of the lead time. Against it stands the cost: money tied up, space, and the danger that it becomes
    obsolete. So expensive parts get less, cheap ones plenty. I review it each quarter. Often it is better
    to shorten the lead time than to fill the shelf, even if the supplier charges for it.`,
  ),
  'technical_depth-59': told(
    'a surgical ward doctor',
    `Consent is valid when three things come together: the patient knows, is able to decide, and is free.
    Knowing means that I have explained in plain words what we plan, the benefit, the risks that matter to
    this person, the alternatives, and what happens if we do nothing. A singer must hear about the vocal
    cords. I let them repeat it, because nodding is not understanding. Able means capacity: they can take in
    the facts, weigh them and say a choice. It belongs to one decision at one time, so somebody with
    dementia may decide about lunch and a blood test, but not about a bypass. If capacity is lacking, a
    representative or an advance directive decides, and in an emergency what is presumed and necessary. Free
    means without pressure from me or the family, and with time, so not on the way to the operating room.
    They may withdraw at any moment. I document the talk and not only the signature, since a signed form
    without a conversation is worth little. The cost is time, perhaps twenty minutes.`,
  ),
  'technical_depth-60': told(
    'a night nurse on a medical ward',
    `What I judge is the direction, because each single value can look harmless. So I put the last twelve
    hours side by side: breathing from sixteen to twenty-two, pulse from eighty to a hundred and four,
    pressure slowly down. The respiratory rate worries me most, since it changes first, and I count it for a
    full minute myself. Then I add up the early warning score, which often turns yellow although no field is
    red. I look at the patient: is he gray, cold or confused, and what does his wife say? "He is not
    himself" is a finding. I take a full set of vital signs, a blood sugar, look for the cause, for example
    infection or bleeding, and give oxygen if I may. Then I call the doctor and say it in order: who, what
    has changed, what I think, and what I need, "Please come within fifteen minutes." If nobody comes, I
    escalate to the senior. I document the time and repeat everything after half an hour. A call too many
    costs a bit of sleep.`,
  ),
  'technical_depth-65': told(
    'a store detective turned stock controller',
    `I begin by counting again, because a third of all differences are counting errors, and by looking for a
    pattern before I look for a thief. Which product, since when, in which department, plus or minus? If
    small expensive things vanish, such as razor blades, theft is likely. If two similar products differ by
    the same number, one up and one down, somebody scanned the wrong one at the till. A surplus hardly ever
    comes from theft. Then I follow one article from the door to the shelf: was the delivery counted at
    receiving, or only signed, and does the supplier's note agree with the booking? Next is waste: broken or
    expired goods that were thrown away and not written off. Returns can be booked twice. I also check the
    system itself, for example a pack of six that is booked as one. For the ten worst products I count every
    day for two weeks, so I see at which hour it appears. I would not accuse anybody before that. Counting
    daily costs hours, therefore only ten.`,
  ),
  'technical_depth-71': told(
    'a process engineer in a bottling plant',
    `First I watch three changeovers without helping and record them on video with a clock, because everyone
    believes they know where the time goes. Then I write down each step with its duration and divide them
    into two kinds: what can only be done while the line is stopped, and what could be done while it is
    still running. Usually half is preparation: fetching tools, looking for the right format part, waiting
    for the quality check. All that I move outside, onto a cart that stands ready with a checklist. Of what
    remains I ask how it can be shorter: quick clamps instead of eight screws, marks instead of adjusting by
    eye, fixed stops, two operators in parallel instead of one. I try it with the operators, since they know
    the tricks and must live with it, and then we train all the shifts and write it down as a standard. The
    limit is the test run at the end. And quick clamps cost money, so I would begin with the cart.`,
  ),
  'technical_depth-302': told(
    'a department manager in a supermarket',
    `If sales hold and the margin falls, either I sell cheaper, buy dearer, sell other things, or lose goods
    on the way. I check the four in that order. I print margin by product and by week and compare with the
    same weeks last year, because Easter moves. First discounts: how much did we sell on promotion, and did
    the supplier pay his share of it? Perhaps nobody ended an old promotion in the till. Then purchase
    prices: perhaps cheese went up by six percent and our shelf price did not follow. Third the mix:
    customers who change from branded coffee to the cheap one keep sales up in pieces but earn me less, so I
    look at which products grow. Last, waste and theft: what was thrown away, expired, damaged or stolen,
    which shows when I compare the count with the book. I also look for a wrong price label, and at returns.
    I would start with the ten largest articles. Raising prices is quick but costs customers, so I would
    first stop the losses.`,
  ),
  'technical_depth-303': told(
    'a manufacturing engineer',
    `Ninety percent available only says that the machine is not broken. It may still run slowly, stop for
    seconds, wait, or make scrap. Output is availability times performance times quality, what we call
    overall equipment effectiveness: 0.9 times 0.8 times 0.93 is already 0.67, your two thirds. So I would
    measure the other two. First speed: I take the cycle time with a watch and compare it with the design,
    because operators often turn it down after a jam and nobody turns it up again. Then minor stops under
    five minutes, which no report records; I would stand there for two hours and make a tally. Then quality:
    scrap, rework and the pieces at each start. If all that is fine, the loss lies outside: the machine is
    starved because the one before is the bottleneck, or blocked because the packer after it is full. In
    that case improving this machine brings nothing. I would record a week by cause, and attack the largest
    bar. A sensor for all that costs money, so I begin with paper.`,
  ),
};
