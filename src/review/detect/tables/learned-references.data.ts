/** Words of headings for what a council keeps a case, an account or a person under: a unique code below is its reference. */
export const caseWords: ReadonlySet<string> = new Set(
  'account acc acct ac admission alert allocation appeal applicant application appointment assessment award badge benefit birth booking borrower burial carer case child citizen claim claimant client complainant complaint concern contact creditor cremation crn customer death debt debtor ehcp elector employee enquiry entry episode family foi footprint grant grave hb household housing incident individual intervention investigation joiner learner letting liability library licence licensee lo member membership mosaic notice notification offender order parent party passenger patient payee payment payroll penalty pension permit person personnel placement plan pupil record referral registration rent representation request resident roll sar service staff student subscription summons tenancy tenant ticket user victim visit volunteer voter voucher worker yj yot'.split(
    ' ',
  ),
);

/** Words of headings for things: a code below is theirs. */
export const thingWords: ReadonlySet<string> = new Set(
  'forum topic thread comment session node menu term message article revision blog slug widget plugin template tag meta url guid asset batch bay bin block board book branch budget building bus byelaw caravan committee company contract cost course cpv delivery department depot dept desk device dfe directive district document equipment estab establishment estate fault file fleet gazetteer gl government grade group invoice isbn item job la laestab lamp ledgercode lift line locality location lot machine make meter model network nominal ofsted page plot po policy pool position post postcode practice premises product project prop property provider purchase question registered road room route row school section serial site sku stock stop street structure supplier system team tender tree unit urn usrn vat vehicle vendor version ward week work works year zone'.split(
    ' ',
  ),
);
