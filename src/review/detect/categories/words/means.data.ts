import type { WordList } from './word-list.ts';

/** What is said of somebody's money: benefits, debts, income, council tax and rent. */
export const meansWords: readonly WordList[] = [
  {
    type: 'benefit',
    source:
      'Benefits by the names of the Department for Work and Pensions and HMRC on GOV.UK (Open Government Licence v3.0), with their letters and everyday words.',
    phrases: `
universal credit|UC|UC claim|UC stopped|personal independence payment|PIP|disability living allowance|DLA|attendance allowance|on AA|gets AA|AA award|AA higher|AA lower|AA claim|adult disability payment|child disability payment|employment and support allowance|ESA|support group|incapacity benefit|severe disablement|industrial injuries|jobseeker s allowance|jobseekers allowance|job seekers allowance|JSA|income support|pension credit|PC guarantee|guarantee pension|guarantee credit|savings credit|carer s allowance|carers allowance|carer s element|claims carers|gets carers|child benefit|tax credit*|working tax credit|child tax credit|maternity allowance|bereavement support payment|widowed parent s allowance|widows pension|state pension|retirement pension|winter fuel payment|cold weather payment|statutory sick pay|SSP|housing benefit|housing benifit|HB claim|HB award|HB stopped|HB suspended|HB entitlement|full HB|gets HB|on HB|HB and|HB|hb claim|housing element|housing costs element|local housing allowance|LHA|discretionary housing payment|DHP|council tax reduction|council tax support|CTR|LCTR|CTS|free school meals|FSM|fsm|healthy start|household support fund|local welfare assistance|crisis loan|budgeting loan|budgeting advance|advance payment of uc|
means tested benefit*|passported benefit*|benefit cap|benefit capped|benefit claim*|benefit award*|benefit sanction*|sanctioned|because of a sanction|benefit overpayment|benefits stopped|stopped my money|stopped <my> money|stopped <my> benefits|money has been stopped|money stopped|stopped <my> claim|5 wk wait|five week wait|advance left|managed migration|migration notice|pip tribunal|lost mobility|lost <my> pip|benefits suspended|benefits have stopped|benefits cut|claims benefits|claiming benefits|on benefits|lives on benefits|in receipt of benefit*|receives benefits|gets benefits|state benefits|disability benefits|sickness benefits|benefit income|your benefit|my benefit|my benefits|her benefit|her benefits|his benefit|his benefits|their benefits|on the sick|signing on|signs on|on the dole|dole money|on the social|giro|motability|higher rate mobility|high rate mobility|enhanced mobility|daily living component|mobility component|limited capability for work|LCWRA|LCW|lcwra|work capability assessment|mandatory reconsideration|appointee for|dwp appointee|job centre every|work coach|claimant commitment|jobcentre plus claim|benefit appeal|benefit tribunal`,
  },
  {
    type: 'debt',
    source:
      'Debts and their enforcement as the Insolvency Service, the Taking Control of Goods regulations and council recovery letters name them; written for this list.',
    phrases: `
arrears|in arrears|rent arrears|council tax arrears|arears|mortgage arrears|arrears of|debt|debts|in debt|lot of debt|indebted|in the red|owes|owe|owed|owing|still owe|owing on|overdue|unpaid|not been paid|not paid your|has not been paid|have not paid|has not paid|not kept up|missed payments|missed payment|missed instalment*|behind with|behind on|fallen behind|fell behind|getting behind|cannot pay|can t pay|cannot afford|can t afford|unable to pay|struggling to pay|struggle to pay|struggling financially|financial difficult*|financial hardship|money worries|has no money|have no money|skint|no money coming in|nothing left at the end|food bank|foodbank|loan shark*|borrow off|borrowed off|borrow from <my>|borrowed from <my>|borrowing from|provvy loan|provvy|brighthouse|two catalogues|catalogues|minimum payments|klarna|buy now pay later|pawn*|meter is empty|no gas or electric|emergency credit on|payday loan*|doorstep lender|provident loan|loan|loans|credit card debt|credit card bill*|credit cards|paying off <my>|CT arrears|catalogue debt*|gambling debt*|fuel debt|gas debt|electricity debt|water debt|amount due|balance of|outstanding balance|balance outstanding|amount outstanding|final notice|reminder notice|final demand|
bailiff*|enforcement agent*|enforcement action|enforcement officers called|recovery action|debt recovery|debt collect*|liability order|court summons|summons|summonsed|summoned for|charging order|attachment of earnings|attachment order|deductions from earnings|third party deductions|ccj|CCJ|CCJS|county court judgment*|county court judgement*|money judgment|statutory demand|bankrupt*|insolven*|debt relief order|DRO|IVA|iva|individual voluntary arrangement|debt management plan|DMP|breathing space|stepchange|payment arrangement|payment plan|repayment plan|repayment arrangement|instalment arrangement|pay the arrears|pay in full|default notice|defaulted on|overpaid|overpayment*|repossess*|written off as|write off the debt|garnish*|take you to court`,
  },
  {
    type: 'income',
    source:
      'Kinds of income and capital as the Housing Benefit Regulations 2006 count them, with everyday words; written for this list.',
    phrases: `
income|earnings|earned|earns|earn|salary|salaries|wage|wages|take home pay|takes home|take home|brings home|bring home|net pay|gross pay|low paid|low pay|paid weekly|paid monthly|paid fortnightly|weekly paid|monthly paid|pay slip*|payslip*|wage slip*|p60|p45|P60|P45|gross salary|annual income|weekly income|monthly income|household income|low income|no income|income of|income from|net income|gross income|cash in hand|cash jobs|cash cleaning|paid four weekly|four weekly|get paid|gets paid|hundred after tax|hundred a week|hundred a month|paid in cash|is paid|gets paid|an hour|per hour|p h|before tax|after tax|basic pay|overtime pay|zero hours|
private pension|works pension|work pension|occupational pension|company pension|pension of|pension is|pension pays|pension|annuity|savings|savings of|saved up|capital of|capital over|in the bank|premium bonds|shares worth|isa|ISA|<my> inheritance|inheritance of|inheritance from|inherited from <my>|redundancy pay|lump sum|maintenance of|child maintenance|student finance|student loan|bursary|counted your earnings|pay of|rental income|self employed income|accounts show|profit of|drawings|credited to <my> account`,
  },
  {
    type: 'council-tax',
    source:
      'Liability, bands, discounts and disregards of the Local Government Finance Act 1992 as bills and demand notices word them; written for this list.',
    phrases: `
council tax|ctax|CTAX|CTAX account|CT account|CT band|CT liability|CT bill|CT discount|CT arrears|SPD|spd|single person discount|single person s discount|single occupancy discount|sole occupier discount|sole occupier|sole adult|single adult discount|25 discount|25 per cent discount|council tax discount|council tax exempt*|exempt from council tax|exempt from paying|disregarded for|student exemption|student disregard|class N exempt*|class u exempt*|empty property premium|second home premium|charged for band|in band A|in band B|in band C|in band D|in band E|in band F|in band G|in band H|for band D|valuation band|banding appeal|band appeal|disabled band reduction|liable for council tax|liable person|liability from|council tax account|council tax bill|council tax band|your council tax|my council tax|council tax arrears|council tax liability|council tax demand|council tax balance|council tax refund|council tax instalment*`,
  },
  {
    type: 'rent',
    source: 'Words of rent accounts and tenancy letters; written for this list.',
    phrases: `
weekly rent|monthly rent|net rent|gross rent|rent is|rent was|rent of|rent from|rent due|rent account|rent acct|rent increase|rent increased|rent going up|rent goes up|rent has gone up|rent arrears|rent payments|rent payment|rent paid|rent rebate|rent free week*|rent statement|rent charge|rent will be|rent credit|new rent|your rent|my rent|her rent|his rent|their rent|the rent|pay rent|pays rent|pay the rent|paying rent|pays _ to the landlord|pays _ a month to|pays _ a week to|pays _ in rent|in rent|formula rent|affordable rent|market rent|social rent|eligible rent|service charge of|rent deposit|two months rent|months rent|weeks rent|direct debit for rent`,
  },
];
