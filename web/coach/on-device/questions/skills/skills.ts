/*
 * The gazetteer: skills, tools and methods of the eight industries under one name each. A name is what a
 * question says; after "|" come other spellings that mean exactly the same. "~" marks words that are also
 * everyday English: they count only with their capitals and in a list or after "with", "in", "using".
 */

/** `tool`: one uses it. `method`: one works by it. `practice`: one does it; it can be done well or badly. */
export type SkillKind = 'tool' | 'method' | 'practice';

export interface Skill {
  readonly name: string;
  readonly kind: SkillKind;
  readonly ambiguous: boolean;
  /** Every spelling, the name included. */
  readonly spellings: readonly string[];
}

const list = (kind: SkillKind, names: string): Skill[] =>
  names
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map((entry) => {
      const ambiguous = entry.startsWith('~');
      const spellings = entry
        .replace('~', '')
        .split('|')
        .map((spelling) => spelling.trim());
      return { name: spellings[0] ?? entry, kind, ambiguous, spellings };
    });

const technology = [
  ...list(
    'tool',
    `JavaScript, TypeScript, Python, Java, Kotlin, C#, C++, ~Go|Golang, ~Rust, ~Ruby, Ruby on Rails|Rails, PHP, ~Swift,
    ~Scala, ~R, Perl, MATLAB, Bash, PowerShell, SQL, PostgreSQL|Postgres, MySQL, SQL Server|Microsoft SQL Server|MSSQL,
    SQLite, MongoDB, Redis, Cassandra, DynamoDB, Elasticsearch, Snowflake, BigQuery|Google BigQuery, Databricks, dbt,
    Apache Kafka|Kafka, RabbitMQ, Apache Spark|PySpark, ~Airflow|Apache Airflow, Hadoop, AWS|Amazon Web Services,
    Azure|Microsoft Azure, Google Cloud|GCP|Google Cloud Platform, Docker, Kubernetes|k8s, Terraform, Ansible, Chef Infra,
    ~Puppet, Jenkins, GitHub Actions, GitLab CI|GitLab CI/CD, Git, Linux, React|React.js|ReactJS, React Native, Angular,
    Vue|Vue.js|VueJS, Svelte, Next.js, Node.js|NodeJS|Node, Express.js, Django, ~Flask, FastAPI, Spring Boot, .NET|dotnet,
    Laravel, GraphQL, gRPC, HTML, CSS, Tailwind|Tailwind CSS, Webpack, Playwright, Cypress, Selenium, Jest, Figma, Sketch App,
    Prometheus, Grafana, Datadog, Splunk, New Relic, Sentry, Jira, Confluence, ServiceNow, Active Directory, VMware,
    TensorFlow, PyTorch, scikit-learn, pandas, NumPy, Jupyter|Jupyter Notebook, Power BI|PowerBI, Tableau, Looker,
    Android, iOS, Flutter, ~Unity, OpenShift, Helm charts`,
  ),
  ...list(
    'method',
    `Agile|agile methods|agile development, Scrum, Kanban, DevOps, CI/CD|continuous integration|continuous delivery, ITIL,
    test-driven development|TDD, domain-driven design|DDD, microservices|microservice architecture, REST APIs|RESTful APIs|REST API|RESTful API,
    OAuth|OAuth 2.0, WCAG, A/B testing|A/B tests|split testing, design thinking, object-oriented programming|OOP, event-driven architecture`,
  ),
  ...list(
    'practice',
    `code review|code reviews, incident response, incident management, unit testing|unit tests, test automation|automated testing,
    performance tuning|performance optimization, database design, data modeling|data modelling, data analysis|data analytics, data visualization|data visualisation,
    data engineering, machine learning, software architecture, system administration, network administration, network security,
    penetration testing|pen testing, threat modeling|threat modelling, vulnerability management, cloud migration, technical writing|technical documentation,
    usability testing, user research, interaction design, requirements analysis|requirements gathering, release management, web accessibility, ETL|ETL pipelines,
    capacity planning, observability, IT support|helpdesk support|help desk support`,
  ),
];

const finance = [
  ...list(
    'tool',
    `~Excel|Microsoft Excel|MS Excel, pivot tables|pivot table, ~Sage|Sage 50|Sage 200|Sage Intacct, Xero, QuickBooks, SAP|SAP ERP|SAP S/4HANA, Oracle Financials,
    NetSuite|Oracle NetSuite, Dynamics 365|Microsoft Dynamics, ~Workday, Bloomberg Terminal, Hyperion, Anaplan, Alteryx, VBA`,
  ),
  ...list(
    'method',
    'IFRS, GAAP|US GAAP, UK GAAP|FRS 102, Sarbanes-Oxley|SOX, Basel III, activity-based costing, zero-based budgeting',
  ),
  ...list(
    'practice',
    `accounts payable, accounts receivable, bank reconciliation|bank reconciliations, account reconciliation|balance sheet reconciliations, month-end close|month end close|month-end closing|month-end,
    year-end close|year-end closing|year-end accounts, financial reporting, management accounting|management accounts, financial modeling|financial modelling, budgeting, forecasting|financial forecasting,
    variance analysis, cash flow forecasting|cash flow management, cost accounting, credit control, payroll|payroll processing, tax compliance, VAT return preparation|VAT returns|VAT return,
    corporate tax, internal audit|internal auditing, external audit, internal control|internal controls, fixed asset accounting|fixed assets, credit risk analysis|credit risk, risk management, risk assessment|risk assessments,
    anti-money-laundering work|anti-money laundering|AML, know-your-customer checks|know your customer|KYC, fraud detection, underwriting, claims handling|claims processing, portfolio management, treasury management, due diligence,
    invoicing|invoice processing, bookkeeping, general ledger accounting|general ledger`,
  ),
];

const healthcare = [
  ...list(
    'tool',
    '~Epic|Epic EHR, Cerner, electronic health records|electronic health record|EHR|electronic medical records|EMR|electronic patient records, EMIS|EMIS Web, SystmOne',
  ),
  ...list(
    'method',
    'SBAR|SBAR handover, early warning scores|NEWS2|National Early Warning Score, ABCDE assessment, person-centered care|person-centred care|patient-centered care|patient-centred care, evidence-based practice, HIPAA',
  ),
  ...list(
    'practice',
    `wound care|wound management, medication administration|administering medication|administration of medication, infection control|infection prevention|infection prevention and control, triage,
    patient assessment|patient assessments, care planning|care plans|care plan, discharge planning, vital signs monitoring|vital signs, intravenous therapy|IV therapy|IV administration, venipuncture|venepuncture|phlebotomy, catheterization|catheterisation|catheter care,
    palliative care|end-of-life care, basic life support|BLS, advanced life support|ALS|ACLS, CPR, safeguarding, clinical documentation|nursing documentation,
    patient education, pain management, dementia care, mental health care|mental health nursing, intensive care|critical care, pediatric care|paediatric care|paediatric nursing|pediatric nursing, moving and handling|manual handling of patients, falls prevention,
    clinical audit|clinical audits, medical coding, clinical supervision, shift handover|shift handovers|bedside handover|nursing handover, tracheostomy care, diabetes care|diabetes management, health promotion, rehabilitation`,
  ),
];

const education = [
  ...list(
    'tool',
    'Google Classroom, Moodle, ~Canvas|Canvas LMS, ~Blackboard, interactive whiteboards|interactive whiteboard|smartboard, Kahoot, learning management systems|learning management system|LMS',
  ),
  ...list(
    'method',
    'phonics|synthetic phonics, Montessori, project-based learning, flipped classroom, restorative practice|restorative approaches, Universal Design for Learning|UDL',
  ),
  ...list(
    'practice',
    `lesson planning|lesson plans, classroom management, behavior management|behaviour management, differentiation|differentiated instruction|differentiated teaching, formative assessment, summative assessment|summative assessments, curriculum development|curriculum design|curriculum planning, special educational needs support|special educational needs|SEND|SEN|special education,
    marking and feedback, parent communication|parent meetings|parents' evenings, pastoral care, literacy teaching, numeracy teaching, exam preparation, individual education plans|IEPs|individualized education programs|individualised education plans, team teaching|co-teaching,
    English as an additional language|EAL|ESL, e-learning|online teaching|remote teaching, academic advising, instructional design, student assessment|pupil assessment, early years education|early childhood education`,
  ),
];

const retail = [
  ...list(
    'tool',
    'Shopify, point-of-sale systems|POS systems|point of sale systems|EPOS|EPOS systems|point-of-sale system|POS system, Lightspeed POS, Opera PMS, Square POS, reservation systems|reservation system, workforce scheduling software',
  ),
  ...list('method', 'HACCP, planograms|planogram, mystery shopping'),
  ...list(
    'practice',
    `visual merchandising, stock control|stock management, inventory management|inventory control, stocktaking|stock takes|stock counts|stock count|cycle counting|cycle counts, cash handling|cashing up, loss prevention|shrinkage control, rota planning|staff rotas|shift scheduling|rota management|staff scheduling,
    upselling, cross-selling, customer service|customer care, complaint handling|complaints handling|handling complaints, returns processing, food safety|food hygiene, menu planning, table service|table-side service, front-desk work|front desk, front-of-house work|front-of-house, housekeeping, event catering, category management, store operations, sales floor management, revenue management, guest relations`,
  ),
];

const publicSector = [
  ...list(
    'tool',
    'GIS|geographic information systems|ArcGIS, GOV.UK Notify, case management systems|case management system',
  ),
  ...list(
    'method',
    'PRINCE2, Green Book appraisal, Freedom of Information requests|Freedom of Information|FOI requests, data protection|GDPR|data protection law, PMP, Managing Successful Programmes|MSP programmes',
  ),
  ...list(
    'practice',
    `policy development|policy design, policy analysis, policy advice, public consultation|public consultations, briefing writing|ministerial briefings|ministerial briefing|briefing papers, stakeholder engagement, casework|case management, grant management|grants management, procurement|public procurement, contract management,
    impact assessment|impact assessments|equality impact assessment, regulatory compliance, program evaluation|programme evaluation, community engagement|community outreach, benefits administration, records management, correspondence handling, committee support, minute taking|taking minutes, budget management|budget monitoring, emergency planning, service design, urban planning, report writing`,
  ),
];

const manufacturing = [
  ...list(
    'tool',
    'AutoCAD, SolidWorks, CATIA, PLCs|PLC programming|programmable logic controllers, CNC machines|CNC|CNC machining, SCADA, warehouse management systems|warehouse management system|WMS, SAP EWM, RF scanners|handheld scanners|RF scanner, Minitab, transport management systems|transport management system|TMS',
  ),
  ...list(
    'method',
    'Lean manufacturing|lean production|lean methods, Six Sigma|Lean Six Sigma, Kaizen, 5S, Total Productive Maintenance|TPM, Just-in-Time|JIT, FMEA|failure mode and effects analysis, statistical process control|SPC, root cause analysis|RCA, ISO 9001, ISO 14001, OSHA rules|OSHA|OSHA standards, Incoterms, value stream mapping, toolbox talks|toolbox talk',
  ),
  ...list(
    'practice',
    `forklift work|forklift driving|forklift operation|forklift|forklifts|fork lift|forklift operator, order picking|picking and packing|pick and pack, goods receiving|goods-in|goods in|inbound receiving, dispatch planning|outbound dispatch, route planning, cross-docking, fleet management, production planning|production scheduling, quality control|quality inspection, quality assurance|QA, preventive maintenance|preventative maintenance|planned maintenance,
    health and safety|workplace safety|safety compliance, manual handling, supply chain management|supply chain planning, demand planning|demand forecasting, supplier management|vendor management, materials handling|material handling, welding, soldering, assembly line work, process improvement|continuous improvement, line balancing, load planning, customs clearance|customs documentation, slotting, hazardous materials handling|hazmat handling`,
  ),
];

const salesMarketing = [
  ...list(
    'tool',
    'Salesforce, HubSpot, Pipedrive, Marketo, Mailchimp, Google Analytics|GA4, Google Ads|AdWords, Meta Ads|Facebook Ads, LinkedIn Sales Navigator, Canva, Photoshop|Adobe Photoshop, Illustrator|Adobe Illustrator, InDesign|Adobe InDesign, Premiere Pro|Adobe Premiere, WordPress, Hootsuite, SEMrush, Ahrefs, Google Tag Manager, CRM systems|CRM system|CRM|CRMs',
  ),
  ...list(
    'method',
    'SEO|search engine optimization|search engine optimisation, SPIN selling, account-based marketing|ABM, inbound marketing, marketing attribution|attribution modeling, Net Promoter Score|NPS',
  ),
  ...list(
    'practice',
    `email marketing|email campaigns, content marketing|content strategy, social media marketing|social media management, paid search|PPC|pay-per-click|SEM, copywriting, brand management, brand strategy, market research, marketing automation, campaign management|campaign planning, lead generation, cold calling, account management|key account management, pipeline management|sales pipeline management,
    contract negotiation, sales forecasting, public relations, press release writing|press releases, event planning|event management, conversion rate optimization|conversion optimization|CRO, customer segmentation, product marketing, affiliate marketing, influencer marketing, B2B sales, territory management, product demonstration|product demonstrations|product demos, proposal writing|bid writing|tender writing`,
  ),
];

const everywhere = [
  ...list(
    'tool',
    '~PowerPoint|Microsoft PowerPoint, ~Word|Microsoft Word|MS Word, ~Outlook|Microsoft Outlook, SharePoint, Microsoft Teams|MS Teams, ~Slack, Google Sheets, Google Workspace|G Suite, ~Asana, Trello, ~Notion, Miro, Microsoft Office|MS Office|Office 365|Microsoft 365, Microsoft Project|MS Project',
  ),
  ...list('method', 'OKRs|OKR, RACI'),
  ...list(
    'practice',
    'project management, program management|programme management, change management, product management, business analysis, people management|line management|staff management, performance management, recruitment, onboarding, coaching, mentoring, public speaking, conflict resolution|de-escalation, workshop facilitation, translation, scheduling, process mapping, product roadmap planning|product roadmaps|product roadmap|roadmapping, customer support, technical support, knowledge management, quality management',
  ),
];

export const SKILLS: readonly Skill[] = [
  ...technology,
  ...finance,
  ...healthcare,
  ...education,
  ...retail,
  ...publicSector,
  ...manufacturing,
  ...salesMarketing,
  ...everywhere,
];

/** Who shows the second has, for an interviewer, shown the first; it is then not called missing. */
export const SHOWN_BY: Readonly<Record<string, readonly string[]>> = {
  SQL: ['PostgreSQL', 'MySQL', 'SQL Server', 'SQLite', 'Snowflake', 'BigQuery', 'dbt'],
  JavaScript: ['TypeScript', 'React', 'Angular', 'Vue', 'Svelte', 'Node.js', 'Next.js'],
  HTML: ['React', 'Angular', 'Vue', 'Svelte', 'CSS'],
  CSS: ['Tailwind', 'React'],
  Git: ['GitHub Actions', 'GitLab CI'],
  'CI/CD': ['Jenkins', 'GitHub Actions', 'GitLab CI'],
  Agile: ['Scrum', 'Kanban'],
  Docker: ['Kubernetes', 'OpenShift'],
  Linux: ['Bash', 'Docker', 'Kubernetes'],
  Python: ['Django', 'Flask', 'FastAPI', 'pandas', 'PyTorch', 'TensorFlow'],
  Java: ['Spring Boot', 'Kotlin'],
  'REST APIs': ['FastAPI', 'Spring Boot', 'Express.js', 'GraphQL'],
  'unit testing': ['Jest', 'test-driven development'],
  'Microsoft Office': ['Excel', 'PowerPoint', 'Word', 'Outlook'],
  Excel: ['pivot tables', 'VBA', 'Microsoft Office'],
  Word: ['Microsoft Office'],
  PowerPoint: ['Microsoft Office'],
  Outlook: ['Microsoft Office'],
  'CRM systems': ['Salesforce', 'HubSpot', 'Pipedrive'],
  'stock control': ['inventory management', 'stocktaking'],
  'inventory management': ['stock control', 'stocktaking', 'warehouse management systems'],
  stocktaking: ['stock control', 'inventory management'],
  budgeting: ['budget management', 'forecasting'],
  'budget management': ['budgeting'],
  forecasting: ['cash flow forecasting', 'sales forecasting'],
  'management accounting': ['financial reporting', 'month-end close'],
  'financial reporting': ['management accounting', 'IFRS'],
  'account reconciliation': ['bank reconciliation'],
  'general ledger accounting': ['month-end close', 'account reconciliation'],
  'electronic health records': ['Epic', 'Cerner', 'EMIS', 'SystmOne'],
  'patient assessment': ['triage', 'ABCDE assessment', 'care planning'],
  'mental health care': ['dementia care'],
  'point-of-sale systems': ['cash handling'],
  'cash handling': ['point-of-sale systems'],
  'customer service': ['complaint handling', 'customer support', 'guest relations'],
  'rota planning': ['scheduling', 'people management'],
  scheduling: ['rota planning'],
  'people management': ['performance management', 'rota planning', 'coaching'],
  'stakeholder engagement': ['public consultation', 'community engagement'],
  'health and safety': ['manual handling', 'toolbox talks', 'OSHA rules'],
  'process improvement': ['Lean manufacturing', 'Six Sigma', 'Kaizen'],
  'risk management': ['internal control', 'internal audit'],
  'lesson planning': ['curriculum development', 'differentiation'],
  'content marketing': ['copywriting'],
  'campaign management': ['email marketing', 'paid search', 'content marketing'],
  'paid search': ['Google Ads'],
  'data analysis': ['SQL', 'pandas', 'Power BI', 'Tableau', 'Excel', 'data visualization'],
  'data visualization': ['Power BI', 'Tableau', 'Looker'],
  'learning management systems': ['Moodle', 'Google Classroom', 'Canvas', 'Blackboard'],
  'project management': ['program management', 'PRINCE2', 'PMP'],
};
