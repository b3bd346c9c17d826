/*
 * What words give evidence of what. Patterns run over normalized words with single spaces, so they need no
 * capitals and no commas. They are about how people tell things (time, cause, change, speech), hardly about
 * what a trade is called: an electrician and a midwife are read with the same list.
 */

/** Whole words only; `*` stands for the rest of a word. Hyphens part words, here as in the text. Cues stand between " | ". */
function cues(words: string): RegExp {
  const body = words
    .split(/\s\|\s/)
    .map((cue) =>
      cue
        .trim()
        .replace(/\s+/g, ' ')
        .replace(/(?<=\p{L})-(?=\p{L})/gu, ' ')
        .replaceAll('*', '[^ ]*'),
    )
    .filter((cue) => cue !== '')
    .join('|');
  return new RegExp(`(?<![^ ])(?:${body})(?![^ ])`, 'g');
}

const NUMBER_WORD =
  '(?:\\d[\\d.,:]*%?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|dozen|half)';
const TIME_UNIT =
  '(?:second|minute|hour|day|night|evening|morning|week|weekend|month|quarter|year|shift|season)s?';
const DAY = '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?';
const MONTH = '(?:january|february|april|june|july|august|september|october|november|december)';

export const CUES = {
  time: cues(`(?:last|this|that|following|one|same|first|next) (?:${TIME_UNIT}|${DAY}|spring|summer|autumn|fall|winter|christmas|time)
    | ${NUMBER_WORD} ${TIME_UNIT}( ago| later| earlier| before)? | (?:in|since|until|by|on|last|every|that|the) (?:${MONTH}|${DAY}|(?:19|20)\\d\\d|spring|summer|autumn|winter|christmas)
    | (?:at|by|before|after|until|from|about) (?:noon|lunch|midnight|${NUMBER_WORD})( in the (?:morning|afternoon|evening)| o'clock| am| pm)?
    | (?:third|second|first) time | yesterday | weeks? later | days? later | months? later | a (?:year|week|month|day|while) (?:ago|later|before)
    | (?:first|second|third) (?:day|week|month|year|shift) | when i (?:was|started|joined|began) | ${DAY} (?:morning|afternoon|evening|night) | in the (?:morning|evening|afternoon|night)`),
  place:
    cues(`(?:in|at|on|behind|under|outside|inside|near|next to) (?:(?:a|an|the|my|our|one|this|their|his|her) )?(?:[^ ]+ )?(?:shop|store|ward|site|office|kitchen|school|class*|room|clinic|hospital|hotel|restaurant|warehouse|plant|factory|line|station|bank|agency|company|firm|team|department|library|farm|garage|workshop|building|house|street|village|town|city|project|desk|floor|unit|branch|lab*|court|council|charity|museum|bakery|bridge|tunnel|harbour|harbor|yard|depot|van|truck|counter|till|bar|pool|gym|startup|start-up|product|course|university|college|internship|placement|pharmacy|surgery|theatre|theater|home|flat|apartment|road|track|field)s?
    | (?:at|in) (?:my|our) (?:last|previous|first|current|old|former) [^ ]+ | at (?:work|university|school|college) | on site | at (?!the |all |least|first|last|once|that|this|these|those|some|any|which|what|whom|where|night|noon|lunch|midnight|times?|random|risk|ease|hand|most|best|worst|half|present|peace|odds|stake|short|full|same|about|around|every|each|dawn|dusk|large|length|issue|fault|half|home|them|their|your|hers|mine|with|from|when|then|christmas|easter|ten|two|three|four|five|six|seven|eight|nine|eleven|twelve|twenty|thirty|forty|fifty|sixty)[^ ]{5,}`),
  problem:
    cues(`wrong | broke | broken | fail* | fault* | missing | missed | late | angry | furious | upset | complain* | complaint* | problem* | issue* | conflict*
    | refus* | stuck | stopped | crash* | leak* | lost | losing | delay* | error* | mistake* | short of | ran out | off sick | called in sick | resign* | quit | worried | afraid | scared
    | did not (?:work|want|come|know|trust|fit|match|like|agree|speak|answer|have) | was not (?:working|happy|there|ready|right) | could not | would not | nobody (?:knew|wanted|had) | no one (?:knew|had) | unclear
    | behind schedule | over budget | shortage* | outage* | down | struggl* | risk | threat* | dropp* | kept (?:[^ ]+ing) | confus* | cancel* | fell | dangerous | unsafe | crying | cried | pain | dispute* | disagree* | argument | tension | damage*`),
  people: cues(
    `he | she | him | her | his | my (?:manager|boss|colleague*|team|lead|supervisor|director|partner|mentor|deputy|apprentice|client|customer) | (?:customer|client|patient|guest|parent|mother|father|daughter|son|child|pupil|student|manager|boss|colleague|nurse|doctor|engineer|developer|designer|driver|supplier|director|lead|owner|tenant|neighbour|neighbor|teacher|officer|captain|foreman|apprentice|trainee|woman|man|lady|gentleman|girl|boy|guy|family|resident|buyer|chef|cook|waiter|lawyer|judge|accountant|auditor|analyst|operator|technician|intern|volunteer|user|member|kid)s? | mr | mrs | ms`,
  ),
  task: cues(
    `(?:i|we) had to | had to be | needed to | i was (?:asked|told|supposed|meant|responsible|in charge|given|new) | my (?:job|task|role|part|goal|responsibility|turn) | it was (?:my|up to me|on me) | i was the (?:only|one|lead|youngest|oldest|newest|most) | (?:was|were) (?:due|to be) | deadline | the (?:goal|aim|target|task|brief|plan|question|order|request|idea) (?:was|is) | asked me (?:to|for|if|whether) | told me to | wanted (?:me|us|to|it|a|the) | (?:i|we) (?:wanted|needed|should have|should) | must | by (?:${DAY}|noon|lunch|midnight|the end of|tomorrow) | in charge of | responsible for | it fell to me | left (?:me|us) with`,
  ),
  reason: cues(
    `because | since (?:i|we|he|she|they|it|the|that|this|there|by|nobody|my) | so that | so i could | so (?:he|she|they|it) (?:would|could|can|had) | in order to | to make sure | which meant | that meant | meaning | the reason | that is why | that 's why | which is why | which is what | therefore | otherwise | rather than | instead of | in case | as (?:i|we|he|she|they|it) (?:was|were|knew|had|could) | due to | thanks to | that way | i (?:thought|figured|reckoned|knew|guessed|suspected|realized|realised|noticed|saw|wanted) | my (?:thinking|reasoning|guess|idea|thought) | so the | (?:it|which|that) (?:turned out|depends)`,
  ),
  decision: cues(
    `instead | rather than | i (?:decided|chose|picked|refused|could have|did not|stopped|left it|kept|insisted|said no) | not (?:the|a|an|in|on|by|because|over|with|to) | before (?:i|we|he|she|they|the|it|anyone|anybody|anything) | first | alone | on purpose | directly | myself | said no | without | only then | even though | (?:we|i) agreed | the choice | either | or else | not [^ ]+ but`,
  ),
  outcome:
    cues(`in (?:the )?end | (?:went|came|got|dropped|fell|is|was|are|were|down|up|takes?|took) (?:back |down |up |now )?(?:to|at|from|only|just) (?:about |under |over |just |almost |only |around )?${NUMBER_WORD} | now (?:takes?|needs?|lasts?) | (?:takes?|needs?|lasts?) (?:about |only |just )?${NUMBER_WORD} [^ ]+ now | (?:found|caught|saved|spotted|removed|recovered) (?:about |almost |over )?${NUMBER_WORD} (?:[^ ]+ )?[^ ]+s | (?:before|after|afterwards)(?: [^ ]+){0,3} (?:was|were|took|had|needed) (?:about |only |just )?${NUMBER_WORD} | at (?:the )?end(?! of) | in time | (?:is|are) (?:there )?still | is (?:on|at|in|with|under|over|down|back) [^ ]+ (?:[^ ]+ )?now | now (?:it )?is | from ${NUMBER_WORD}(?: [^ ]+){0,3} to (?:about |under |over |just |almost |only )?${NUMBER_WORD} | as a result | result* in | (?:it|that|this|which|he|she|they|we|and) (?:worked|went (?:fine|well|through|live|down|up|out)|came back|stayed|held|passed|stopped|dropped|fell|rose|grew|improved|helped|closed|ended) | turned out (?:well|fine|to) | (?:dropped|fell|rose|grew|went (?:from|down|up)|increased|decreased|reduced|improved|doubled|tripled|halved|cut|climbed|shrank) (?:to|from|by|the|our|in|(?:about |almost |over |nearly |another )?${NUMBER_WORD}) | ${NUMBER_WORD}(?: [^ ]+){0,4} (?:against|versus|vs|compared (?:to|with)|instead of)(?: [^ ]+){0,2} ${NUMBER_WORD} | (?:agreed|accepted|signed|renewed|approved|survived|recovered|thanked|apologized|apologised|reopened|finished|stopped|disappeared|returned|calmed|paid|adopted|shipped|launched|passed|laughed|smiled)
    | came back | came off | came out | went away | went home | got (?:better|quieter|faster|easier|cleaner|through|it|the|a|her|him) | no (?:more|further|longer|complaint*|accident*|incident*|error*|outage*) | never (?:came|happened|again|had) | any ?more | none since | (?:not|nothing|nobody|none) since | has not | have not (?:had|seen) | not had | ever since | since then | to this day | still (?:use*|there|works|working|runs|in use|hangs|comes|does|do|has|have) | (?:is|are|was|were) still | on time | within (?:budget|${NUMBER_WORD}) | (?:quieter|faster|cheaper|calmer|shorter|fewer|lower|happier|smaller|higher|better|less|safer|easier|easy) | ${NUMBER_WORD} ${TIME_UNIT} later | weeks? later | months? later | after (?:that|this|${NUMBER_WORD} ${TIME_UNIT}|a (?:week|month|while|few)) | (?:the )?(?:next|following) (?:${TIME_UNIT}|spring|summer|autumn|winter|${DAY}) | by (?:noon|lunch|evening|then|the end|${MONTH}|${DAY}) | (?:was|were) (?:fixed|solved|resolved|gone|fine|happy|glad|accepted|saved|released|delivered|ready|open|back|relieved|won|lost|clean) | (?:he|she|they|who) (?:now|still|later|told|wrote|said|asked|thanked) | became | finally | eventually | afterwards | it fits | the outcome | sold | saved (?:us|them|the|about|${NUMBER_WORD})`),
  learning: cues(
    `(?:i|we) (?:have )?learn* | taught me | lesson* | since then | ever since | from (?:that day|then on|now on) | next time | these days | nowadays | (?:i|we) (?:now|always now) | now (?:i|we|every|the|it|my) | [^ ]+ (?:i|we) (?:do|ask|check|write|call|say|tell|start|dig|use) now | i (?:would|'d) (?:do|have done|start|ask|tell|say|not) [^ ]+ (?:differently|earlier|again|sooner|it) | differently | should have | would have been better | my mistake | i was wrong | i still do | what i (?:took|take|learned|changed|would) | i realized | i realised | i understood | in hindsight | looking back | i changed (?:my|our|the|how) | is the standard | became (?:the )?(?:standard|routine|rule|habit) | made me | right away now | i had (?:not|never) (?:asked|thought|checked)`,
  ),
  trade: cues(
    `instead | rather than | but | although | though | however | whereas | on the other hand | at the (?:price|cost|expense) of | the (?:price|cost|downside|drawback|catch|risk|danger|trade-off|tradeoff|tradeoffs|trade-offs|weakness|disadvantage|problem) (?:is|was|of|with|here) | cost* | (?:we|you|i) (?:lose|give up|pay) | what (?:i|we) (?:give|gave|lose) | trade-off* | tradeoff* | trade off* | downside* | drawback* | cheaper | slower | risk* | unless | even if | even at | depends | only (?:if|when|works|after|then) | worth | better than | worse | not worth | accept* | could have | prefer* | enough | too (?:much|many|slow|late|expensive|big|small|early) | would rather | overkill | at least | without | limit*`,
  ),
  conditional: cues(
    `if | when | unless | once | until | whenever | in case | otherwise | while | before | after | as soon as | depending | whoever | whichever | suppose | say | assum*`,
  ),
  step: cues(
    `first* | second | third | then | next | after that | finally | before that | step | start* with | begin* with | one | two | three | at the same time | meanwhile | last`,
  ),
  mechanism: cues(
    `because | since | so | so that | which means | that means | meaning | therefore | the reason | as | by | cause* | lead* to | result* in | due to | that is why | that 's why | which is why | otherwise | this way | makes | lets | means | never | cannot | can not | only`,
  ),
  habitual: cues(
    `always | usually | normally | generally | typically | often | whenever | every (?:time|day|single|project|morning|week|customer|patient) | i tend to | tend to | most of the time | all the time | in general | day to day | on a daily basis | many times | each time | nine times out of ten | regularly | constantly | as a rule | again and again`,
  ),
  vague: cues(
    `stuff | various | several (?:things|issues|factors|measures|initiatives|stakeholders|meetings|people) | a lot of (?:things|stuff|work|effort|people|issues) | things like (?:that|this) | and so on | etc | etcetera | and everything | or something | or whatever | somehow | some kind of | and things | many things | different (?:things|ways|aspects) | it all got done | it went (?:well|fine|ok|okay|good) | everything (?:was|went) (?:fine|well|good|ok|okay) | it was (?:fine|good|a success|successful|great|okay|alright) | (?:a|the|very) (?:very )?good (?:result|outcome|solution|decision|experience|job) | everyone was (?:satisfied|happy|pleased) | there was a (?:situation|task|challenge) | my task was to (?:solve|do) the task | the usual | you name it | all sorts of | certain (?:things|issues|aspects) | the necessary (?:steps|measures|actions) | necessary (?:steps|measures|actions) | appropriate(?:ly)? | in a (?:timely|professional|proactive) (?:manner|way|fashion) | as needed | and whatnot | and all that | i guess | i suppose | more or less | in some way | what have you | one way or another | kind of thing | did my best | tried my best | as (?:hard|much|best) as (?:i|we) could`,
  ),
  praise: cues(
    `i am (?:a|an|very|extremely|really|quite|known|naturally|highly|always|proud|passionate|someone|the kind|confident|convinced)( [^ ]+)? | (?:my|great|biggest|key|greatest) strength* | proud | passion* | natural (?:leader|born|talent|team|mediator|communicator|problem) | born (?:leader|to) | excellent | excellence | outstanding | exceptional* | world-class | world class | best-in-class | first-class | second to none | the best (?:in|of|among)? | one of the best | never (?:missed|failed|had a (?:problem|complaint|conflict)|lost) | perfectionis* | 110 | hundred and ten | go the extra mile | extra mile | above and beyond | hard ?working | hard-working | hardworking | dedicated | detail-oriented | results-driven | results-oriented | self-starter | team player | people person | proven | track record | sets me apart | award* | everyone (?:knows|says|tells|likes|trusts) | people (?:say|tell|always) | friends (?:say|tell) | they (?:say|call) (?:me|i) | i pride myself | thrive* | rockstar | guru | unparalleled | consistently | highly (?:skilled|motivated|qualified|experienced) | expert* in | second nature | in my blood | calling | gift | talent* | admired | respected`,
  ),
  buzz: cues(
    `synerg* | leverag* | holistic* | stakeholder (?:alignment|engagement|management) | data-driven | customer-centric | customer-first | user-centric | value-add* | added value | value creation | best practice* | best-practice* | game-chang* | cutting-edge | state-of-the-art | thought lead* | paradigm* | transformation* | transformative | digital* | ecosystem* | landscape | mindset* | growth mindset | strategic* | innovat* | agile | robust | seamless* | end-to-end | north star | mission-critical | laser-focused | empower* | impactful | dynamic | proactive* | framework* | methodolog* | governance | roadmap* | kpi* | okr* | deep dive | low-hanging | alignment | align* | optimi[sz]* | streamlin* | scalab* | maximi[sz]* | drive* (?:results|value|growth|change|impact|innovation) | deliverable* | actionable | bandwidth | core competenc* | cross-functional* | journey | vision* | culture of | win-win | out of the box | cornerstone | beating heart | at its core | pivotal | crucial | essential | fundamental* | paramount | imperative | ensur* | foster* | cultivat* | embrac* | resonat* | energi[sz]* | inspir* | synergistic | world | philosophy | principles | values | integrity | commitment | solutions | initiatives | stakeholders | requirements | capabilit* | organi[sz]ational | operational excellence | continuous improvement | lifelong`,
  ),
  generic: cues(
    `(?:is|are) (?:all about|the key|key|essential|important|very important|everything|crucial|critical|fundamental|vital|the most important|a matter of|half the) | (?:it|that) is (?:important|essential|crucial|key) | the (?:key|secret|most important thing|main thing|trick) (?:is|to|with|in|word)? | in (?:this|our|my) (?:job|trade|line|business|industry|field|profession|experience) | (?:one|you) (?:must|should|have to|need to|has to) | i (?:firmly |truly |strongly |really )?(?:believe|think|feel) (?:that|in|it|this|the|a|you|every|being|leadership)? | in my (?:opinion|view) | people (?:are|have|do|should|need|today|must) | i always (?:say|try|make|do|tell|keep) | for me it is | if you ask me | leadership (?:is|means) | communication is | teamwork is | every (?:challenge|problem|team|person|customer|one|child) | life is | that 's life | at the end of the day | i would (?:say|describe)`,
  ),
  speech: cues(
    `(?:he|she|they|who|manager|boss|customer|client|doctor|director|lead|colleague|mother|father|guy|lady) (?:just |then |only |finally )?(?:said|asked|told|answered|shouted|laughed|admitted|replied|wrote|called|agreed|refused|wanted|thought|knew|had) | i (?:just |then |also |only )?(?:said|asked|told|called|rang|phoned|wrote|explained|showed|apologized|apologised|admitted) | (?:said|told|asked) (?:me|him|her|them|us|to)`,
  ),
  beneficiary: cues(
    `(?:the|our|my|their|a|every|other|new) (?:[^ ]+ )?(?:customer|client|patient|guest|parent|child|children|pupil|student|user|team|colleague|resident|tenant|driver|nurse|family|families|staff|people|kids|shop|store|ward|class|night shift|day team|company|public|community)s? (?:[^ ]+ )?(?:could|can|got|had|have|has|was|were|is|are|now|no longer|still|did|felt|used|use|came|stopped|started|liked|saved|thanked)`,
  ),
  change: cues(
    `from ${NUMBER_WORD}[^ ]*( [^ ]+){0,3} to (?:about |under |over |just )?${NUMBER_WORD} | by (?:about |almost |roughly |nearly )?(?:a|${NUMBER_WORD}) (?:percent|per cent|third|quarter|half|fifth|%)? | \\d+% | became | (?:down|up) to | instead of ${NUMBER_WORD} | no longer | halved | doubled | twice | half (?:the|of|as) | went (?:down|up|away) | stopped | got (?:[^ ]+er|better|quiet|much) | (?:less|fewer|more|faster|quicker|quieter|shorter|better|earlier|higher|lower|cheaper|safer|calmer) | never (?:again|came|happened) | since then | not once`,
  ),
  metric: new RegExp(
    `(?<![^ ])(?:[$€£] ?\\d[\\d.,]*[km]?|\\d[\\d.,]*%|${NUMBER_WORD} (?:percent|per cent|out of|of (?:the|our|them|these)|(?:[^ ]+ed )?[^ ]+s)|a (?:third|quarter|half|fifth) (?:of|more|less)|by (?:a|one) (?:third|quarter|half|fifth)|half (?:of|the)|from ${NUMBER_WORD}(?: [^ ]+){0,3} to (?:about |under |over |just )?${NUMBER_WORD}|\\d[\\d.,:]*)(?![^ ])`,
    'g',
  ),
  blame: cues(
    `excuses | not my fault | was not us | it was them | their fault | nothing (?:you|i|we) can do | not much (?:you|i|we) can do | what can you do | people today | nobody dies | i do not (?:believe in|want to hear) | lazy | stupid | idiots | should know | just luck | bad luck | no choice | not my (?:job|problem|business) | i did not (?:care|bother)`,
  ),
  question: cues(
    `(?:what|which|how many|how much|how often|who|where|whether|how) (?:is|are|do|does|would|kind|part|of|they|we|it|the|share|exactly|exactly) | clarif* | i (?:would|'d|will) (?:ask|want to know|check|find out|like to know) | ask (?:them|him|her|who|what|which|how|whether|if|for) | assum* | requirement* | depends | let us say | say | suppose | scope`,
  ),
} as const satisfies Record<string, RegExp>;

export type Cue = keyof typeof CUES;
