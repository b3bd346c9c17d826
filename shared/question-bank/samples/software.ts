import { type Samples, told } from './sample.ts';

/** Told by people who build systems and keep them running. */
export const SOFTWARE: Samples = {
  'leadership-24': told(
    'a backend developer on call',
    `On a Friday in March our checkout stopped taking cards at 18:10, and I was the one holding the pager.
    Orders had gone from forty a minute to zero. I opened a call, said "I lead until midnight," and gave
    three people one job each: one reads the payment logs, one talks to support every fifteen minutes, one
    does nothing but write down times. I looked at what had changed that day, because most failures are
    guests we invited. There was one release at five, a new library for dates. I rolled it back at 18:24,
    before we understood it, and orders came back within three minutes. Only then did I let us search. A
    certificate check had used the wrong time zone. On Monday I led the review and put my own mistake first:
    I had approved that release in two minutes. We added a test with a foreign clock, and Friday releases
    end at noon now. It has not come back.`,
  ),
  'ambiguity_tolerance-23': told(
    'an app developer',
    `In September I was building a screen where patients choose a time with their doctor, and after two weeks
    the clinic told us that doctors may refuse a time. That turned it upside down, since I had treated every
    choice as final. I was annoyed for an evening. Then I asked the clinic for one hour with a receptionist
    and watched how she does it on paper. She writes a wish in pencil and a promise in ink. So I kept the
    screen and changed the word underneath: a booking became a wish with a state, open, agreed or refused,
    and I threw away about a third of my code. I showed a clickable version after three days rather than the
    finished thing after three weeks, because I expected the next change. It came, they wanted two wishes,
    and it took me one afternoon. We went live five days late. I ask who may say no before I build anything,
    from then on.`,
  ),
  'stakeholder_management-21': told(
    'an engineering lead',
    `I would not begin with the date, because it is out already, but with what exactly was promised. So I
    would ask the product manager for the customer's own words. Often "the export by May" means one file for
    one person. Then I would take two people who know the code and estimate for half a day, roughly, as a
    range: four to seven weeks, and what it depends on. With that I would go back the same week and offer
    choices: a smaller version on the date, the whole thing three weeks later, or the whole thing on the
    date without something else, which the product manager would have to name. I would not let the team hear
    it as an order, nor complain about him in front of them. If the customer has to be told, I would come
    along to the call. Afterwards I would propose one rule to him, namely that before a date is said aloud,
    one of us looks at it for an hour.`,
  ),
  'technical_depth-301': told(
    'a platform engineer',
    `Forty-three programs at my company used one function that turns money into text, and it rounded wrongly
    for currencies without cents. I was the one who found it last May and the one who had to mend it. The
    change itself was one line, but nobody knew who relied on the wrong result. I let the old and the new
    function run side by side for ten days and wrote down each time they disagreed: about one in eleven
    thousand, nearly all of them Japanese invoices. In two programs somebody had already corrected the error
    afterwards, so my fix would have broken them. I went to these two teams, sat down with them, and we
    removed their correction behind the same switch. Then I turned it on for one percent, ten and all, over
    a week, and I could go back within a minute. Nobody called. The customer in Osaka got eighty-one
    invoices corrected. I compare before I replace, always, since then.`,
  ),
  'technical_depth-09': told(
    'a data engineer',
    `Before the half-year report, our nightly import ran out of memory because one supplier sent us a file of
    nine gigabytes instead of one. It was Tuesday, and the report was due on Thursday. I had two ways: rent
    a bigger machine for a week, which takes ten minutes, or rewrite the import so that it reads line by
    line, about four days. I took the machine that evening, and I told my manager that it costs three
    hundred euros and that I wanted the four days afterwards, in writing. She asked why, when it works. I
    showed her the size of the files over two years on one sheet: the line would cross the bigger machine in
    November. The week after the report I rewrote it. It now needs less memory than my phone has, and the
    supplier sends fourteen gigabytes. We saved the rent as well. Quick was right on Tuesday, but only
    because the date for the other one was fixed.`,
  ),
  'technical_depth-15': told(
    'a firmware engineer',
    `Six weeks before we wanted to ship a heat sensor, I learned that my first assumption had been wrong. I
    had taken for granted that a battery holds its voltage until shortly before the end. Ours did not in the
    cold. I noticed it by accident, because a tester had left one on her balcony in January and it reported
    full and then died. I took ten sensors into a cold room at minus fifteen and logged them for three days.
    Seven died with thirty percent shown. I told the project lead the same evening, with the curve, and said
    that I had never tested below five degrees. We could not change the battery any more. So I measured the
    voltage under load instead of at rest, which needed eight lines of code and a new table for temperature.
    In the second cold test all ten warned us two weeks ahead. We shipped nine days late. My first test is
    at the edges now, not in the office.`,
  ),
  'technical_depth-16': told(
    'a database administrator',
    `A colleague with twenty years more than I have wanted to keep all reports in one big table, and I wanted
    to split it by month. It went on for three weeks last spring and became personal, because each of us had
    built one of the two. In a meeting I heard myself repeat the same sentence for the third time. So I
    asked him to write down what would convince him that he is wrong, and I did the same. His was: if the
    yearly report gets slower. Mine was: if the nightly cleaning works without locking. We built both on a
    copy with the real two billion rows and ran six reports, three chosen by each. He was right about the
    yearly one, it took twice as long in my version. I was right about the cleaning, eleven seconds and not
    four hours. We split by quarter in the end, which neither of us had wanted. We got on better afterwards.
    I ask for that sentence on the first day now.`,
  ),
  'technical_basics-54': told(
    'a database developer',
    `An index is like the register at the back of a book: instead of reading every page, the database looks a
    value up in a sorted structure, usually a B-tree, and follows the pointer to the row. So a query that
    filters on a column, or joins or sorts by it, reads perhaps four blocks and not four hundred thousand.
    What it costs: every insert, update and delete must maintain the index as well, so writes become slower,
    and it needs disk space and memory. It does not help everywhere. If a condition matches a third of the
    table, a full scan is cheaper, because jumping around costs more than reading straight on. With an index
    on two columns the order matters: name and city helps a search by name, but not by city alone. Before I
    add one, I look at the query plan, and afterwards I measure again, since an index that nobody reads is
    only a cost. I drop unused ones once a year.`,
  ),
  'technical_depth-51': told(
    'a site reliability engineer',
    `The first thing I would do is measure, so that "slow" gets a number: which requests, since which minute,
    for all users or for some. If users suffer and the release is two hours old, I would roll back at once,
    because searching can wait and they cannot. Then I compare before and after: what changed in code,
    configuration, data or traffic. I look at traces of slow requests to see where the time goes, for
    example in the database, in a call to another service, or waiting for a lock. Low processor use with
    slow answers means waiting, so I check connection pools. A typical cause is a query in a loop that the
    new version added, or a missing index. I form one hypothesis and change one thing, on a test system with
    copied load, otherwise I do not know what helped. When it is fixed, I keep the measurement as an alert.
    The drawback of rolling back first is that the evidence disappears, so I save logs and a profile before.`,
  ),
  'technical_depth-52': told(
    'a systems programmer',
    `A race condition is a mistake where the result depends on the order in which things happen at the same
    time. Two threads read a balance of one hundred, both subtract sixty, both write forty, and one
    withdrawal is lost. The reason is that read, change and write are three steps and another thread can
    come in between. To prevent it I make the step indivisible: a lock or mutex around the critical section,
    an atomic operation such as compare and swap, or a transaction in the database. Often it is better not
    to share at all: immutable data, or a queue with one owner who does all changes. Locks have a price.
    They slow things down, and two locks taken in a different order lead to a deadlock, so I take them
    always in one order and hold them only briefly. Testing finds it badly, because it appears once in a
    thousand runs; I use a race detector and tests with many threads and forced pauses. If something fails
    only under load, this is what I suspect.`,
  ),
  'technical_basics-301': told(
    'a junior developer',
    `"Works on my machine" usually means that the two machines differ in something I do not see, so I would
    compare them before I touch the code. First I read the error message and the stack trace on the
    colleague's computer, because they name the file and the line. Then I look for differences in an order:
    the version of the language and of each library, the settings and environment variables, for example a
    key that is set only on mine, the operating system with its paths and upper and lower case in file
    names, and the data, since my database may hold rows that hers has not. The quickest test is a clean
    copy: I check the project out into an empty folder on my computer and follow our own instructions. If it
    fails there as well, something was never committed. In the long run a lock file fixes the versions and a
    container fixes the rest, but a container costs time to build, so for a small tool a list of steps is
    enough.`,
  ),
  'technical_depth-24': told(
    'a systems administrator',
    `I would leave it alone in the first week and watch, because a system that works is right about things I
    do not know yet. I would find out who uses it and what must never stop, by asking the people and by
    reading its logs: what comes in, what goes out, at which hour. At the same time I would make sure that I
    can go back. So I would take a backup and really restore it on another machine, since a backup that
    nobody has restored is only a hope. On that copy I would try small things and write down what I learn on
    one page. I would also ask for the number of the person who built it; half an hour on the phone may save
    two weeks. Then I would plan the change as the smallest possible one, with a test that shows the old
    behavior stays. If I was not sure a week before the date, I would say so and suggest to do half of it.`,
  ),
  'technical_depth-25': told(
    'a test engineer',
    `My first suspect would be myself. I would measure again, on another day, with another instrument, and
    ask a colleague to do it without telling her what I expect. I would also check with a part whose value
    is known, because then I see if my setup lies. If the difference remains, I would look for an
    explanation in which we are both right: perhaps his figures are at twenty degrees and mine at sixty.
    Only then would I go to him, alone and soon, with the raw numbers and not with a conclusion. I would
    say, "I get four and you get six, and I cannot explain it. Where would you look?" That way he can find
    the mistake himself, his or mine. If he waved it away and safety hung on it, I would tell him that I
    will put it on the list for the review, so that he hears it from me first. If it only costs a little
    accuracy, I would rather leave him a week.`,
  ),
  'technical_depth-06': told(
    'a web developer',
    `The decision I would take is how we show search results in an online shop with thirty thousand products.
    We needed answers while somebody types, under a tenth of a second, and two of us had to maintain it.
    There were three options. The database itself was the first: no new part, but it took 900 milliseconds
    with spelling mistakes. A search server of our own was the second: fast and good with mistakes, yet
    another machine to watch at night. The third was to rent it, about four hundred euros a month, and our
    data would leave the house. I compared them on one page with the criteria speed, cost over three years
    and who is woken up. I measured all three with two thousand real queries. We took the server of our own,
    because the rented one had no contract for our data. It turned out well, 40 milliseconds, but it fell
    over twice in the first month. If the team had been one person, I would have chosen differently and
    rented it.`,
  ),
  'technical_depth-05': told(
    'a mobile developer',
    `Reading about how screen readers move through an app made me try ours with my eyes closed, on a train
    last November. I got stuck on the second screen, because eleven buttons were all called "image." I had
    been sure that our app was fine. That evening I wrote down each dead end, fourteen of them, and I asked
    in a forum if somebody who is blind would show me how she uses it. A woman gave me an hour on the phone.
    She told me that names help, but that the order matters more to her, since she jumps from heading to
    heading. In the following two weeks I named all buttons, which took one day, and put the headings in
    order, which took five. I let her try again: she ordered a ticket in two minutes instead of giving up.
    We had a few new reviews that mention it. I switch the reader on once before each release now.`,
  ),
};
