/** Words that head columns and label boxes in council records; singular, lower case. A cell is label-like evidence when one of its words is here. */
export const headingWords: ReadonlySet<string> = new Set(
  `name names forename forenames surname firstname lastname fullname first last middle known title initial initials maiden alias
  dob birth born age sex gender pronoun address addr addressline line postcode postal zip town city county country borough locality
  email e-mail mail phone telephone tel mobile landline fax contact number no num nr ref reference id identifier code key
  nino ni insurance nhs uprn usrn utr upn uln passport licence driving payroll employee staff
  account acct sort bank iban bic card balance amount total value cost price fee charge charged paid payment payments received due owed owing
  arrears rent rental debt debts debit credit benefit benefits claim claimant award allowance entitlement income salary wage pay grade hours fte tax
  band liability discount exemption council housing tenancy tenant tenure tenants landlord property unit block estate occupier occupant household
  resident residents owner leaseholder applicant partner spouse child children parent guardian carer mother father next kin relationship relation dependant
  date start end from to until day month year period due time created updated modified received sent issued opened closed expiry expires expired review
  status type category class group subject description desc detail details note notes comment comments remark remarks reason action actions outcome result stage priority
  ward area district region team department dept directorate service section office officer worker manager handler assigned owner job role post position occupation employer
  school pupil student teacher class form attendance sen send ehcp need needs support plan provider provision
  ethnicity ethnic origin religion faith belief nationality language immigration visa disability disabled impairment health medical condition diagnosis diagnoses medication gp doctor hospital allergy allergies
  sexual orientation marital union membership political party vulnerable vulnerability risk flag flags alert alerts safeguarding warning
  offence offences conviction crime incident incidents allegation case cases visit visits meeting
  username user login password pin question answer ip device vehicle registration reg vrm make model colour permit space bay badge
  quantity qty rate percent percentage score rank count frequency vat net gross invoice order supplier vendor currency method mode
  fname sname lname mname pname cname add pc pcode mob cust uid eth nat cat acc bal amt dept org ofc curr prev freq qual cert ind ni_no
  debtor creditor payee payer patient client customer service user carer's pension weekly monthly annual gross instalment rateable valuation
  evidence checked basis source destination route pass card issue issued valid
  forms file filename document documents signature signed witness consent preferred preference channel language interpreter
  yes/no y/n item question field response answer`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);
