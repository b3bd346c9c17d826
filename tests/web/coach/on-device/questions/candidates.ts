/* Candidates and postings as people paste them. Every name is made up. */
import type { Input } from '#prompts/generate-question/contract.ts';

export interface CandidateCase {
  readonly name: string;
  readonly resume: string | null;
  readonly job: Input['job'];
  readonly industry: Input['industry'];
  readonly roleLevel: Input['roleLevel'];
  /** Résumé and posting hold enough for most questions to be personal. */
  readonly isRich: boolean;
}

export const ENGINEER: CandidateCase = {
  name: 'software engineer',
  industry: 'technology',
  roleLevel: 'senior',
  isRich: true,
  resume: `Sam Example
sam@example.com | +1 555 010 0199 | https://github.com/example
12 Sample Street, Springfield

SUMMARY
Backend engineer with 7 years of experience in payment systems.

EXPERIENCE
Senior Software Engineer, Acme Payments, 2020 – Present
• Cut release time from 5 days to 4 hours by introducing GitHub Actions and trunk-based development.
• Led the migration of 40 services from a monolith to Docker containers on AWS.
• Mentored 3 junior engineers; two were promoted within a year.
• Reduced p95 latency by 38% through query tuning in PostgreSQL
Software Engineer, Example Software Ltd, 2016 - 2020
- Built a fraud-detection service in Python (FastAPI) that screened 2 million transactions a day
- Wrote the on-call handbook and trained two teams in incident response
- Worked on the billing backend.

PROJECTS
Timetable planner – a small web app in React and TypeScript used by a local sports club

SKILLS
Python, TypeScript, Go, SQL, PostgreSQL, Docker, AWS, GitHub Actions, React

EDUCATION
BSc Computer Science, Acme University, 2012 – 2016`,
  job: {
    company: 'Northwind Sample Bank',
    title: 'Staff Software Engineer (m/f/d) – Remote',
    description: `About us
Northwind Sample Bank serves small firms. We believe in small teams that own what they ship.

What you will do:
• Coordinate releases across three teams
• Design and review APIs used by internal and external partners
• Own the reliability of our payment platform, including on-call and incident reviews
• Mentor engineers and raise the bar for code review
• You will work with product managers to turn vague needs into clear plans.

What we're looking for
- 5+ years of experience in backend development with Python or Go
- Experience with Kubernetes and Terraform in production
- Strong understanding of PostgreSQL
- Ability to explain technical decisions to non-technical colleagues
- Experience with Apache Kafka is a plus

We offer
Competitive salary, 30 days of annual leave
We are an equal opportunity employer regardless of race, religion or age.
Apply at jobs@example.com`,
  },
};

export const NURSE: CandidateCase = {
  name: 'nurse',
  industry: 'healthcare',
  roleLevel: 'mid',
  isRich: true,
  resume: `ALEX SAMPLE
Registered Nurse
Married, 2 children. Date of birth: 3 March 1988. Nationality: Exampleland

Professional summary
Registered nurse with six years of experience in acute medical care.

Employment history
Staff Nurse – Acme General Hospital (2019 – present)
* Cared for up to 8 patients per shift on a 24-bed acute medical ward
* Introduced a bedside handover sheet that cut missed medication doses by half
* Trained 12 new nurses in wound care and infection control
* Acted as shift coordinator on weekends, assigning staff and escalating deteriorating patients
Healthcare Assistant – Sample Care Home (2016 – 2018)
* Supported residents with dementia and kept families informed about changes in care
* Recorded vital signs and reported concerns to the nurse in charge

Skills: wound care, medication administration, SBAR, NEWS2, electronic health records

Education
BSc Nursing, University of Example, 2019`,
  job: {
    company: 'Example Valley Hospital',
    title: 'Senior Staff Nurse',
    description: `We are looking for a Senior Staff Nurse to join our cardiology ward.

Main duties and responsibilities
- Assess, plan and evaluate care for patients with cardiac conditions
- Take charge of the ward in the absence of the ward manager
- Support and supervise students and newly qualified nurses
- Communicate with families in difficult situations
- Responsible for maintaining accurate patient records
- Liaise with doctors, pharmacists and social workers to plan safe discharge

Person specification
Essential
- Experience in acute care
- Ability to prioritise under pressure
- Knowledge of infection control
Desirable
- Experience of clinical audit
- IV therapy

Our values
We put patients first, even when it is inconvenient.
We treat each other with kindness.`,
  },
};

export const SHOP_MANAGER: CandidateCase = {
  name: 'shop manager',
  industry: 'retail_hospitality',
  roleLevel: 'mid',
  isRich: true,
  resume: `Work Experience

Assistant Store Manager
Sample Outfitters, Example Town | Jan 2020 – Present
✓ Managed a team of 14 sales assistants across two floors
✓ Increased average basket value from £23 to £31 in one year
✓ Handled customer complaints and refunds
✓ Planned staff rotas and reduced overtime by 20%
Sales Assistant at Acme Shoes | 2017 – 2019
✓ Won "Colleague of the Month" three times
✓ Set up window displays every two weeks

Key skills
Visual merchandising, stock control, cash handling, customer service, Excel`,
  job: {
    company: 'Acme Home & Garden',
    title: 'Store Manager',
    description: `The role
As our Store Manager you will lead a team of 25 colleagues and be responsible for sales, stock and service.

You will:
- Recruit, train and develop your team
- Deliver sales targets and control costs
- Keep stock losses low through regular stock counts
- Ensure that health and safety rules are followed at all times
- Build relationships with local suppliers

You will need:
- At least 3 years' experience managing a retail team
- Confidence in reading a profit and loss account
- Experience of visual merchandising would be an advantage
- No degree required`,
  },
};

export const ACCOUNTANT: CandidateCase = {
  name: 'accountant',
  industry: 'finance',
  roleLevel: 'mid',
  isRich: true,
  resume: `Profile: Part-qualified management accountant.

Career history
Example Foods plc — Management Accountant — 2018 to date
Prepared monthly management accounts for three sites.
Shortened the month-end close from ten to six working days.
I found an error in the stock valuation worth £180,000 and corrected it with the plant manager.
Responsible for VAT returns and bank reconciliations
Accounts Assistant, Acme Legal LLP (2015-2018)
Processed 400 supplier invoices a month in Sage 200.

Qualifications
CIMA Diploma in Management Accounting, 2018
BA Business Studies, Example College

IT: Excel, Sage, Power BI, SAP`,
  job: {
    company: 'Sample Manufacturing',
    title: 'Finance Business Partner',
    description: `JOB PURPOSE: To help site managers understand their numbers and make better decisions.

KEY RESPONSIBILITIES
1. Produce budgets and forecasts with site managers
2. Explain variances to people without a finance background
3. Challenge spending decisions constructively
4. Improve internal controls
5. Support the year-end audit

REQUIREMENTS
* Qualified or part-qualified accountant
* Proven track record of improving financial processes
* Advanced Excel; knowledge of IFRS; Oracle Financials desirable
* Excellent attention to detail`,
  },
};

export const TEACHER: CandidateCase = {
  name: 'teacher',
  industry: 'education',
  roleLevel: 'mid',
  isRich: true,
  resume: `EMPLOYMENT
Mathematics Teacher, Sample High School, Sept 2018 – July 2024
- Taught mathematics to classes of up to 30 pupils aged 11 to 16
- Raised the share of pupils passing their final exam from 61% to 74% over three years
- Redesigned the Year 8 curriculum with two colleagues
- Ran a weekly homework club for pupils who had fallen behind
- Introduced weekly formative assessment, using Google Classroom
Teaching Assistant, Example Primary School, 2016 – 2018
- Supported pupils with special educational needs

EDUCATION AND TRAINING
PGCE Secondary Mathematics, Example University, 2018
BSc Mathematics, Acme University (2013-2016)`,
  job: {
    company: 'Example Academy',
    title: 'Head of Mathematics',
    description: `Job description

Responsibilities
• Lead and develop a department of nine teachers
• Monitor the quality of teaching through lesson observations
• Work with parents to support pupils who struggle
• Manage the department budget
• Be a form tutor

Criteria
• Excellent classroom practitioner
• Experience of curriculum planning
• Understanding of behaviour management and safeguarding
• Ability to inspire reluctant learners`,
  },
};

export const WAREHOUSE_LEAD: CandidateCase = {
  name: 'warehouse lead',
  industry: 'manufacturing_logistics',
  roleLevel: 'mid',
  isRich: true,
  resume: `experience:
Warehouse Lead, Acme Logistics, 2019-2024
- supervised 18 pickers on the night shift
- cut picking errors from 2.1% to 0.6% with RF scanners and a second check
- trained new starters on forklift safety
- helped with inventory
- loaded trailers and planned dispatch for 30 routes
Order Picker, Sample Distribution, 2016-2019
- picked 180 lines per hour against a target of 150

skills: forklift, WMS, 5S, stock counts, health and safety`,
  job: {
    company: 'Example Freight',
    title: 'Warehouse Shift Supervisor',
    description: `Example Freight is hiring! As a shift supervisor you'll run a team of 20 to 25 people in our Example City warehouse. You will plan the shift, allocate work and make sure that every truck leaves on time. You'll hold daily toolbox talks and investigate accidents and near misses. You will report to the site manager. You need experience with a warehouse management system and good knowledge of health and safety. Forklift licence essential. Experience with Lean manufacturing is nice to have. Salary 34,000 plus bonus. Send your CV to jobs@example.org.`,
  },
};

export const MARKETER: CandidateCase = {
  name: 'marketing manager',
  industry: 'sales_marketing',
  roleLevel: 'senior',
  isRich: true,
  resume: `MARKETING MANAGER

WORK EXPERIENCE

Acme Travel | Marketing Manager | 03/2019 – 11/2024
• Launched a loyalty program that won 12,000 members in six months.
• Managed an annual budget of $1.2 million across paid search, email and events
• Negotiated a partnership with two airlines
• Brought copywriting in-house, which saved $90,000 a year
• My campaigns were featured in the trade press
Sample Media | Content Executive | 2015 – 2019
• Grew newsletter subscribers from 8,000 to 45,000
• Edited and published three articles a week

TOOLS
HubSpot, Google Analytics, Google Ads, Mailchimp, Canva`,
  job: {
    company: 'Example Outdoor Co.',
    title: 'Head of Marketing',
    description: `🚀 Your mission
👉 Build and lead a marketing team of six
👉 Own the brand strategy and tell our story across channels
👉 Decide where a limited budget has the greatest effect
👉 Report results to the board every quarter

🎒 What you bring
✅ 8+ years of marketing experience, at least 3 of them leading a team
✅ Hands-on experience with SEO, Google Ads and marketing automation
✅ Track record of launching products in new markets
✅ Comfortable with ambiguity and rapid change

💚 Our culture
We share bad news early.
We care about the places where our customers hike.`,
  },
};

export const CIVIL_SERVANT: CandidateCase = {
  name: 'civil servant',
  industry: 'public_sector',
  roleLevel: 'mid',
  isRich: true,
  resume: `Employment
Policy Officer, Department of Examples, 2017 – present
Drafted ministerial briefings on housing, often within a few hours.
Ran a public consultation with 3,400 responses and summarised the results for the department's board.
Coordinated input from five local councils on a new grant scheme
Chaired a working group of landlords and tenants
Answered Freedom of Information requests within the legal deadline.
Active member of the trade union committee.

Administrative Officer, Sample City Council, 2013 – 2017
Reduced the backlog of permit applications from 900 to 150 in eight months

Qualifications
MA Public Policy, Example University
PRINCE2`,
  job: {
    company: 'Ministry of Samples',
    title: 'Senior Policy Adviser',
    description: `Job description
The post holder will develop policy on rural transport and advise ministers.

Responsibilities:
- Lead a cross-departmental review of bus funding
- Build trusted relationships with councils and operators
- Turn complex evidence into clear advice
- Manage one policy officer
- Respond to urgent requests at short notice

Essential criteria
- Experience of working with elected officials
- Ability to write clearly for different audiences
- Good understanding of impact assessments
- Policy analysis and stakeholder engagement`,
  },
};

export const GRADUATE: CandidateCase = {
  name: 'graduate with no experience',
  industry: 'technology',
  roleLevel: 'entry',
  isRich: false,
  resume: `Robin Sample
Education
BSc Psychology, Example University, 2021 – 2024
Dissertation: Sleep and exam results among first-year students

Activities
Treasurer of the climbing club, 2022 – 2023
Organised a charity run with 150 participants
Volunteered at a food bank every Saturday

Skills
SPSS, R, Excel, public speaking`,
  job: {
    company: 'Acme Research',
    title: 'Junior Data Analyst',
    description: `You will clean and analyze survey data.
You will prepare reports for clients.
You'll present findings to people who are not analysts.
Requirements: knowledge of statistics, basic SQL, willingness to learn`,
  },
};

export const LINK_ONLY: CandidateCase = {
  name: 'a posting that is only a link',
  industry: 'retail_hospitality',
  roleLevel: 'entry',
  isRich: false,
  resume: `Barista at Sample Coffee, 2022 – 2024
Served 300 customers a day
Trained four new colleagues on the espresso machine
Closed the till and counted cash every evening`,
  job: {
    company: 'Acme Hotels',
    title: 'Receptionist',
    description: 'https://jobs.example.com/receptionist-python-kubernetes?id=123',
  },
};

export const SPANISH: CandidateCase = {
  name: 'a posting in Spanish',
  industry: 'healthcare',
  roleLevel: 'mid',
  isRich: false,
  resume: null,
  job: {
    company: 'Clínica Ejemplo',
    title: 'Enfermera de urgencias',
    description: `Buscamos una enfermera para el servicio de urgencias.
Responsabilidades:
- Coordinar la atención de los pacientes con el equipo médico
- Administrar medicación y registrar los signos vitales
Requisitos: experiencia en triage, conocimiento de Docker y Excel para el registro de datos`,
  },
};

export const EMOJI_AND_RTL: CandidateCase = {
  name: 'emoji and right-to-left text',
  industry: 'technology',
  roleLevel: 'mid',
  isRich: false,
  resume: `👩‍💻✨ שלום עולם ✨
🔥 Built 🚀 a chat app 🔥 with friends
🔥🔥 Automated nightly backups for 60 schools 💾
مرحبا، أنا مهندسة برمجيات
Led \u202Ereversed\u202C the thing for everyone
🎯 Skills: Python 🐍, Docker 🐳`,
  job: {
    company: 'חברה לדוגמה',
    title: '🚀 Ninja 🚀',
    description: `🌍 You will maintain the build servers 🛠️
أنت تعمل مع الفريق
💡 Experience with Docker 🐳`,
  },
};

export const RICH: readonly CandidateCase[] = [
  ENGINEER,
  NURSE,
  SHOP_MANAGER,
  ACCOUNTANT,
  TEACHER,
  WAREHOUSE_LEAD,
  MARKETER,
  CIVIL_SERVANT,
];

/** Texts as untidy as real ones: prose, half sentences, letters for bullets, shouted names. */
export const UNTIDY: readonly CandidateCase[] = [
  {
    name: 'chef',
    industry: 'retail_hospitality',
    roleLevel: 'mid',
    isRich: true,
    resume: `Pat Sample, Chef
Objective: To obtain a head chef position where I can use my skills.
WORK HISTORY
Sous Chef, Acme Bistro, Example City (June 2019 to Present)
Run the kitchen in the head chef's absence; order supplies and control food cost (28% of sales).
Created seasonal menus for 120 covers per night
Trained and scheduled a brigade of 9 cooks, reducing overtime by about 15 percent
Passed every hygiene inspection with the top grade
Line Cook, Sample Grill 2015-2019
Worked grill and fryer stations during high volume service
Languages: English, Spanish
CERTIFICATIONS: ServSafe Manager, HACCP`,
    job: {
      company: 'THE SAMPLE HOTEL',
      title: 'HEAD CHEF',
      description: `WE'RE HIRING A HEAD CHEF!
The Sample Hotel is a 90-room boutique hotel. You'll lead a passionate team of 12, creating menus that celebrate local produce. You will have full responsibility for food cost, hygiene and rostering. You must be able to work weekends. Reporting to the General Manager, you will also liaise with suppliers and the events team.
Who you are: a creative leader with a minimum of 3 years experience as a Sous Chef or Head Chef, strong knowledge of HACCP, and a calm head under pressure. What you get: $70k, free meals.`,
    },
  },
  {
    name: 'account executive',
    industry: 'sales_marketing',
    roleLevel: 'senior',
    isRich: true,
    resume: `Jo Example | Account Executive
PROFESSIONAL EXPERIENCE
ACME SOFTWARE, Springfield — Enterprise Account Executive (Feb 2021–Present)
• Closed $2.4M in new ARR in FY23, 118% of quota
• Sourced and won the company's largest deal to date ($640k), beating two incumbents
• Responsible for a territory of 60 named accounts in the Midwest
• Partnered w/ product & legal to shorten contract review from 6 weeks to 12 days
• President's Club 2022
SAMPLE CLOUD — SDR / Account Executive (2018–2021)
• Booked 20+ meetings/month through cold calling & LinkedIn Sales Navigator
• Promoted after 11 months
SKILLS: Salesforce, MEDDIC, negotiation, Excel`,
    job: {
      company: 'Example Analytics, Inc.',
      title: 'Senior Account Executive - EMEA',
      description: `What You'll Do
Own the full sales cycle from prospecting to close for mid-market customers
Build and manage a pipeline of 3-4x quota
Collaborate with Customer Success on expansions and renewals
Accurately forecast in Salesforce
Travel up to 30%
What We're Looking For
5+ years' SaaS closing experience
Demonstrated ability to sell to C-level executives
Excellent written and verbal communication skills
Bachelor's degree or equivalent
Experience using MEDDIC or a similar methodology
Bonus: experience selling data products`,
    },
  },
  {
    name: 'caseworker',
    industry: 'public_sector',
    roleLevel: 'entry',
    isRich: true,
    resume: `CURRICULUM VITAE
Kim Muster
Caseworker at Sample Housing Association from 2021
In my current role I support tenants who are behind with their rent. I agreed repayment plans with 85 households last year and helped to bring arrears down by £120,000. I work closely with the council and two charities.
Before that I was a receptionist in a dental practice.
I am a hard-working person who loves a challenge.
Volunteering: listening line for lonely people
Education: Diploma in Social Care, Example College; GCSE Maths`,
    job: {
      company: 'Example Borough Council',
      title: 'Tenancy Support Officer',
      description: `Purpose of the job
To help tenants keep their homes.
Main duties:
a) To assess the needs of new tenants and agree support plans.
b) To negotiate with landlords, utilities and benefit offices on behalf of tenants
c) Keeping accurate, up-to-date case notes
d) Any other duties as required
Essential: experience of working with vulnerable adults; knowledge of welfare benefits; ability to manage a caseload of 30; a full driving licence
We are committed to safeguarding and expect all staff to share this commitment.`,
    },
  },
];

export const ALL: readonly CandidateCase[] = [
  ...RICH,
  ...UNTIDY,
  GRADUATE,
  LINK_ONLY,
  SPANISH,
  EMOJI_AND_RTL,
];
