/*
 * Three answers to each of six questions, weak, medium and strong by two readers who did not know of each other.
 * Length, polish and English follow no order: the strong ones are often the shorter, plainer or less fluent.
 */
import type * as AnalyzeResponse from '#prompts/analyze-response/contract.ts';
import type { Background } from '#prompts/material.ts';
import type { Place } from './eval-case.ts';
import { API_ENGINEER, BARISTA, ELECTRICIAN, FRIDGE_TECHNICIAN, MENTOR, TEACHER } from './people.ts';

export interface Ranked {
  readonly name: string;
  readonly background: Background;
  readonly question: AnalyzeResponse.Input['question'];
  readonly answers: Readonly<Record<Place, string>>;
  readonly spoken: readonly Place[];
}

export const RANKED: readonly Ranked[] = [
  {
    name: 'mentor',
    background: MENTOR,
    question: {
      text: 'Tell me about a time you mentored someone.',
      type: 'behavioral',
      competency: 'leadership',
      category: 'leadership',
      difficulty: 'medium',
      keyPoints: [],
    },
    answers: {
      weak: 'I mentor constantly. At any given time I have three to five mentees, inside and outside the company, and over the years it must be more than sixty people. Several have become architects and one founded a company. I teach them clean code, SOLID, domain-driven design and above all attitude. Mentoring is giving back. I had a great mentor myself, the author of a well-known book, and I was privileged to learn directly from him, so passing that on is a duty I take seriously.',
      medium:
        "I had an intern, uh, Lotte, for four months. I'd say I mostly pair programmed with her, like an hour a day, and she picked it up really fast, Spring and all of that. She got hired in the end so, so I think it was good. I like teaching, it's fun, and you find out what you don't understand yourself when they go, but why?",
      strong:
        "Yasmin was brilliant and never deployed, always asked me to press the button. I didn't encourage. I asked her to break the claims staging on purpose, and repair it, each Friday, me with closed mouth. Fifth Friday she did it faster than me. Then she deployed alone. I'd pressed that button too long, it was my vanity.",
    },
    spoken: ['medium'],
  },
  {
    name: 'fault',
    background: FRIDGE_TECHNICIAN,
    question: {
      text: 'Tell me about a fault you misjudged at first. How did you get to the real cause?',
      type: 'behavioral',
      competency: 'problem_solving',
      category: 'problem_solving',
      difficulty: 'medium',
      keyPoints: [],
    },
    answers: {
      weak: 'I seldom misjudge a fault, since I work down a fixed tree: power first, airflow second, refrigerant last. If the first idea turns out not to fit, I go back one branch and carry on. I also took forty hours of courses last year, and that keeps my hit rate high. Most wrong calls in our trade come from people who skip steps.',
      medium:
        'One time in a freezer I thought the compressor is dead because it was not starting, and I ordered a new one, it costs 1,800. Before it arrived a colleague came and measured the start capacitor, this was the fault. We changed it and the compressor started. I cancelled the order, the supplier took 90 for the cancellation. From the office they were not very happy, but the customer had the freezer the same day, so finally it was ok.',
      strong:
        "Dairy case too warm, low suction, so I added gas. Week later, same call. That stung. This time I left the cylinder in the van, measured superheat: high, with liquid at the sight glass. The expansion valve's bulb had slipped off the pipe. Clamped it, insulated it, took my extra kilo out. Now I weigh before I fill.",
    },
    spoken: [],
  },
  {
    name: 'secret',
    background: TEACHER,
    question: {
      text: 'A pupil tells you privately that two classmates are bullying him, and asks you not to tell anyone. What do you do?',
      type: 'situational',
      competency: 'communication',
      category: 'communication',
      difficulty: 'medium',
      keyPoints: [],
    },
    answers: {
      weak: 'Bullying has no place in any setting for which I am responsible. I would adopt a zero-tolerance stance, invoke the behaviour policy without hesitation, and summon both perpetrators and their parents that very afternoon so that they might account for themselves. I would deliver a whole-class assembly on kindness, supported by a suitable video, and display an anti-bullying charter signed by every child. It is essential that the message be unambiguous and that justice be seen to be done. Children respect strength, and a swift response reassures the wider community that standards are being upheld. I would also ensure the victim apologised for nothing and was publicly commended for his bravery, because courage deserves an audience.',
      medium:
        'I would hear him until the end and, when he is gone, write his words like he said them, not in mine. Then I would inform the person of protection of the minors, because in our school it is a duty, also if he asked me no. The three of them I would have under my eyes in the yard, and I would put him to sit with a friend that is kind. If it continues, I call the parents for a meeting.',
      strong:
        "I'd tell him, now, before he says more, which bit I can't keep. Then I'd ask what he's scared happens if I tell, cause that's my plan. If it's \"they'll know it's me\", I go stand where it happens and see it myself. Log it today. Check he eats with somebody.",
    },
    spoken: ['strong'],
  },
  {
    name: 'panel',
    background: ELECTRICIAN,
    question: {
      text: 'You have to replace a motor starter in a panel. Take me through how you make sure it is dead before you touch it.',
      type: 'technical',
      competency: 'technical_basics',
      category: 'technical',
      difficulty: 'medium',
      keyPoints: [
        'identify all sources from drawings | second or control supply',
        'isolate and lock with own padlock and tag',
        'prove tester on known live source before and after | prove-test-prove',
        'test all conductors against each other and earth',
        'stored energy such as capacitors',
        'attempt start | inform operators',
      ],
    },
    answers: {
      weak: 'Safety comes before everything. I begin every task with a thorough risk assessment, a toolbox talk and the appropriate personal protective equipment: arc-rated clothing, class zero gloves, a face shield and insulated footwear. I press the emergency stop, confirm with the human-machine interface that the drive reports a status of zero volts, and hang a warning sign on the panel door. My previous employer completed 812 days without a lost-time accident, an achievement to which my vigilance contributed materially. I firmly believe that all accidents are preventable when people adopt a positive safety mindset and look after one another.',
      medium:
        'I switch off the main of the machine and I put my padlock and the tag with my name. I inform the operator of the line. Then with the two-pole tester I measure between the phases and against earth, all must be zero. After this I work. If another colleague works too he puts also his own lock.',
      strong:
        "okay drawings first cause a panel can have two feeds there's often a control supply from somewhere else then isolate my lock my key in my pocket press start nothing moves then the tester on something I know is live then test all of it phase to phase each one to earth neutral as well and then back on the live thing because if the tester died halfway I'd want to know and capacitors give them time",
    },
    spoken: ['strong'],
  },
  {
    name: 'limiter',
    background: API_ENGINEER,
    question: {
      text: 'Design a rate limiter for a public API that sells weather forecasts in three subscription tiers.',
      type: 'system_design',
      competency: 'technical_depth',
      category: 'technical',
      difficulty: 'medium',
      keyPoints: [
        'token bucket or sliding window with burst behaviour | window edge problem',
        'shared atomic counter across nodes',
        'keyed by customer API key and tier, not only IP',
        '429 with Retry-After or remaining headers',
        'fail open or fail closed decision',
        'separate billing quota from protection',
      ],
    },
    answers: {
      weak: "I'd do it by IP address, cos that's what you always have, right, even when they're not logged in. So every server keeps a, a hash map in memory, IP to count, and a timer that clears it every minute. There's eight servers let's say, so each one counts by itself, and the limit is a hundred. It's super fast because there's no network call. Memory is never a problem these days. Big offices behind one address, they'd share it, but they can buy the higher tier then can't they. And if someone's over we just hold the request, keep the connection open and wait till the next minute and then answer, so they never see an error, I think that's nicer for the customer really.",
      medium:
        "okay rate limiter, so fixed window, you've got a counter per api key per minute, in Redis, you do INCR and then EXPIRE, and if it's more than like sixty for the basic, six hundred for the middle one, six thousand for the top, you return 429. I know there's sliding window as well and leaky bucket and so on, they're fancier, the fixed one has that thing at the edge where somebody can do double, end of one minute and start of the next, but um I mean that's fine mostly. config for the tiers in a table, loaded at start. Middleware, so every service gets it for free. Log the rejections so sales can phone those people and upgrade them.",
      strong:
        "Why do we limit: protect the machines, or bill the tiers? I think both, and they're two limiters. Bill is monthly count, can be some seconds late. Protection is token bucket per key, checked at gateway in Redis with one atomic script, so two nodes don't both spend the last token. Bucket allows small burst, since clients wake up at full hour. Refused gets 429 with Retry-After. If Redis is down I let pass, with a rough local limit; angry paying customer costs more than five extra minutes of load.",
    },
    spoken: ['weak', 'medium'],
  },
  {
    name: 'freight',
    background: BARISTA,
    question: {
      text: 'You come from a café. Why do you want to move into freight coordination?',
      type: 'motivation',
      competency: 'motivation',
      category: 'culture_fit',
      difficulty: 'medium',
      keyPoints: [],
    },
    answers: {
      weak: "Logistics is the backbone of the economy and it has big future. Without logistics there is nothing in the shops. I read that the market will grow four percent every year. Therefore it is a sector with many possibilities of career, and I see me in five years as a manager. I'm dynamic and flexible person.",
      medium:
        "honestly um I've been at the café for six years and I've done everything you can do there, barista, shift lead, ordering. there's nowhere to go. And my back's not great from standing. Freight I got interested in because a regular of ours does it and he always had stories, trucks stuck in Calais and so on. I'm organised, I can deal with stress, Saturday mornings you've got forty people in the queue. So I thought I'd try that with trucks.",
      strong:
        "In the café I was the person who calls when the delivery isn't there. I noticed that with one dispatcher, Pilar, I never was angry, even if bread came at nine. She called me before I called her, and told real time, not \"soon\". I started to do the same with my customers who order cakes, calling first when it's late, and they became nicer. I would like to be Pilar, it's really so simple. I asked her what the work is like and she let me sit with her for one morning, it was loud, three telephones. I did not want to go home.",
    },
    spoken: ['medium'],
  },
];
