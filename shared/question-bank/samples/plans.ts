import { type Samples, told } from './sample.ts';

/** Case studies and designs. */
export const PLANS: Samples = {
  'technical_basics-201': told(
    'a freelance web developer',
    `I would first clarify who uses it: perhaps sixty customers a week on phones, three hairdressers, and the
    owner, who wants to see the day on one screen. It must never book a chair twice. The parts are a web
    page, a small server with a database, and a service that sends messages. In the database I keep
    employees, their working hours, services with a duration, and appointments. A free time slot is not
    stored but calculated from hours minus appointments, because otherwise the two drift apart. The hard
    part is two people who tap the same slot. I solve it with a transaction and a constraint in the database
    that forbids overlapping times for one employee; whoever is second gets a friendly message and the next
    three free times. Customers confirm by a link, can change or cancel until the evening before, and get a
    reminder by text, since missed appointments cost most. Three hairdressers need no scaling, one server is
    enough, with a backup each night. I give up customer accounts: a phone number and a code are simpler,
    though less safe.`,
  ),
  'technical_depth-201': told(
    'a cloud engineer',
    `Two requests matter: create a link, and follow one. I assume a hundred follows for each creation, say
    ten million new links a month and four hundred follows per second on average, with peaks ten times as
    high. Following must be fast and always available. The service makes a unique identifier from a counter
    that each server gets in blocks of a thousand, encoded in 62 characters, so seven characters last for
    centuries. A hash of the address would be an alternative, but then I must handle collisions. The pair
    goes into a key-value store, partitioned by the key and replicated to three machines. In front I put a
    cache, because a few links get most of the traffic. The answer is a redirect with status 302, so that we
    still see each click; a 301 would save load, but browsers keep it and we could never change it. Clicks
    go into a queue and are counted later. Links may have an expiry date. Against abuse I limit creations
    per customer and check addresses against lists of malicious sites. If the store fails, cached links
    still work.`,
  ),
  'problem_solving-202': told(
    'a ticketing engineer',
    `I start with requirements: fifty thousand seats, perhaps a million people at ten o'clock, no seat sold
    twice, and a fair order. So the load is the problem for ten minutes and nothing afterwards. In front
    stands a waiting room: a static page from a content network that gives each visitor a signed token with
    a random place, because the fastest click should not win. It lets in as many as the sale behind it can
    bear, let us say two thousand a minute. In the sale, choosing a seat makes a reservation with a timeout
    of eight minutes, an atomic update of one row in the database on the condition that it is free. I
    partition by block of the hall, so that locks do not meet. Payment runs through the provider with an
    idempotent key, and only its confirmation turns the hold into a ticket; when time runs out, the seat
    returns. Bots get a limit per account and card. If payment is slow, I let fewer people in. What I give
    up is choice: showing a live map to everyone would cost too much, so the map may be some seconds old.`,
  ),
  'technical_basics-204': told(
    'a developer of field service apps',
    `Who uses it: about two hundred technicians, thirty reports a day each, in places without a signal for up
    to six hours. So the phone must be able to do everything alone, and the network is only there to catch
    up. In the morning the app downloads the day's orders, the form templates with their required fields,
    and the customer's last report. Each entry is saved locally at once, in a database on the device, and
    put into an outbox. When there is a network, it syncs in the background: small changes first, then
    photos, compressed to about two hundred kilobytes, in pieces that can be resumed. Each record has an id
    made on the phone, so that sending it twice does no harm. Conflicts are rare, because an order belongs
    to one person, but if two edit it I keep both versions by field, and the office decides. Signing in
    works with a token for three days plus a PIN. The device is encrypted, since it may get lost, and it can
    be locked remotely at its next contact. The price: the office sees the cellar some hours late.`,
  ),
  'technical_depth-206': told(
    'an engineer for public interfaces',
    `First I would ask what it must protect and how exact it has to be. I assume ten thousand customers,
    twenty thousand requests per second, limits such as a hundred per second for each, and under two
    milliseconds of extra time. The limiter sits in the gateway, before any service. I identify the customer
    by the key and keep a token bucket for each: tokens flow back at a steady rate, and a burst may empty
    the bucket. A fixed window would be simpler, but it lets double the rate through at the border. The
    counts live in a shared store in memory such as Redis, changed by one atomic script, so two gateways do
    not race. To save round trips, each gateway may take ten tokens at a time, so that the limit is a few
    percent loose. Whoever is over it gets status 429 with a header that says when to retry, and headers
    with the remaining number on every answer. If the store fails, I let requests pass and fall back to a
    rough limit per gateway, because being open is worth more here. I monitor refusals per customer and
    alert on jumps.`,
  ),
  'communication-101': told(
    'a customer service team leader',
    `I would want to know first how often they call and what each call is about, because "when will it
    arrive" may hide three questions. So for one week I would note every call: when the order was placed,
    what was promised, and what the caller had already received from us. Suppose it is forty calls a day and
    thirty of them come from people whose parcel is still on time. Then the problem is not the delivery but
    the silence. I would start with what is cheap: one message when the order is packed and one with the day
    of delivery, sent before the hour in which most people call. Second, I would look at the promise itself.
    If we say three days and need four, I would say four. Third, for parcels that are really late, we write
    first, before they do. I would test it on every second order for two weeks and compare the calls. I
    expect half. The risk is that people ignore mails, in which case I would try text messages, at about
    five cents each. If the calls stay, I looked in the wrong place.`,
  ),
  'problem_solving-101': told(
    'a fitness club manager',
    `Before I suggest anything, I would ask what "after the first year" means, because contracts end then, so
    it may only be the first moment at which they can leave. What I want to know is when they stopped
    coming. I would split the members who left into three groups by their last visit: those who came until
    the end, those who faded out in spring, and those who hardly ever came. Say it is twenty, fifty and
    thirty percent. Then I would call ten of each and ask what they do instead. For the second group I
    assume that a habit broke, for example after an illness, and nobody noticed. There I would begin: if
    somebody has not been here for two weeks, a trainer they know calls. It costs perhaps ten hours a week.
    I would try it with half of the new members for four months and measure visits, not contracts, since
    those come too late. If visits rise by a quarter, we keep it. I would not start with discounts, because
    they also go to those who stay. The risk is that calls feel like spying, so I would ask each at the
    start.`,
  ),
  'problem_solving-106': told(
    'an outpatient clinic manager',
    `Which patients wait, and for what? That is where I would begin, because an average of an hour may be ten
    minutes for the first and two hours for the last. For two weeks I would write down four times for every
    patient: appointment, arrival, seen, left, and which doctor. I assume three possible causes. Either we
    book too tightly, say fifteen minutes when a visit takes twenty; then the delay grows through the day.
    Or the day starts late, because the doctor comes from the ward at half past nine; then it is there from
    the first patient. Or patients wait for a blood test in between. Each has another remedy without staff:
    book by the real length, with two empty slots at eleven and three; start the clinic after the ward
    round; draw blood the day before. I would take the largest cause first and try it with one doctor for a
    month, and compare with the others. My goal is that eight of ten are seen within twenty minutes. The
    cost may be two appointments fewer a day, so I would tell the management before. In the meantime a sign
    with the honest delay helps at once.`,
  ),
  'leadership-102': told(
    'a support team lead',
    `In the first three days I would change nothing and ask two questions: what are these four hundred, and
    how many come and go each day? If sixty come and fifty-five are solved, we lose five a day and the heap
    is a symptom; if it is even, the heap is old and can be cleared once. I would read a hundred of them
    myself, sort them by age, customer and kind, and sit beside each of the six for two hours. Then, in the
    first week, I would close what is dead. Suppose a quarter is older than two months; we write to these
    customers and ask if they still need it. Second week: two people do only new requests, so that nothing
    new grows old, and four work on the heap, oldest first, except where money or safety hangs on it. Third,
    I look at the most frequent kind. If a fifth is the same lost password, we fix that with one page. In
    week four I would show my boss the numbers and say what I need. The risk is that the team feels watched,
    therefore I would solve ten a day myself, and everybody sees my mistakes.`,
  ),
  'problem_solving-303': told(
    'a hotel controller',
    `I would frame it as one question: does an open winter lose more than a closed one? That depends on the
    costs that remain. So first I would split the winter costs of each house into three: gone when we close,
    such as heating and seasonal staff; reduced; and fixed, such as the loan and the insurance. Suppose a
    house loses three hundred thousand open, and two hundred thousand closed. Then closing saves a hundred
    thousand, but we also lose good cooks, who cost perhaps forty thousand to replace in spring. Second,
    what kind of guest would come at all? Not tourists, but firms for meetings, or older people who stay for
    six weeks. I would look at what competitors within an hour's drive sell in January. Third, I would
    compare houses, since they need not all do the same. My recommendation: close the weakest, keep the one
    near the city open, and try long stays there for one winter, with forty rooms and half of the staff. I
    would decide after it by one figure, income minus what closing would have saved. If it is below zero
    twice, we close. What could go wrong is that we judge by one mild winter.`,
  ),
  'motivation-103': told(
    'a business adviser for craftspeople',
    `Do they leave for the ten percent? I would not believe that before I have asked. I would talk with the
    last three who left and with the two whom the owner fears to lose next, an hour each and without him.
    Let us say that two name the money, and three name other things: no training, an old machine, never a
    Friday off. Then I would separate what the owner can do into what costs nothing, what costs little, and
    what costs a lot. Nothing: plan the weeks ahead, so that one Friday in two is free; let the best one
    deal with her customers herself. Little: a course a year, about a thousand euros each, and a share of
    the profit above a limit, because it is only paid if there is one. A lot: ten percent for all, which I
    assume is sixty thousand for twelve people. I would also calculate what one who leaves costs, perhaps
    fifteen thousand in lost orders and training. So for two people a raise may be cheaper than losing them,
    and I would recommend that, openly, with a reason that others can reach. The risk is envy. I would look
    again after six months: has anyone left?`,
  ),
  'technical_basics-104': told(
    'a bakery owner',
    `A bakery that throws away a fifth and is still empty on Saturdays has a wrong mix and not a wrong
    amount, that is my first guess. So I would ask which breads are left over, on which days and at what
    hour they run out, because what sells out at eleven tells us nothing about how many would have been
    sold. For four weeks I would note per bread and day: baked, left, and the time of the last one. Then I
    would estimate the lost sales, for example from what is bought per hour before it runs out. Second, what
    does a mistake cost? If a loaf costs one euro to make and sells for three fifty, then one too few costs
    two fifty and one too many costs one euro. So it is right to have some left over, in most cases perhaps
    up to one in ten for our best bread, and hardly any for the slow ones. Third, I would bake twice on
    Saturdays, the second time at nine, from what we have seen by then. I would begin with five breads. The
    risk is that customers miss an unusual one, so I would offer it to order. After six weeks I would
    compare waste and empty shelves.`,
  ),
};
