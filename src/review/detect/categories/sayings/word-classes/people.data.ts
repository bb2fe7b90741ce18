/** Classes of words for who is spoken of. Written for this list from general knowledge of English; no list was copied. */
export const peopleClasses: Readonly<Record<string, string>> = {
  speaker: 'i me my mine myself im ive meself mesen',
  he: 'he him his himself hes hisself',
  she: 'she her hers herself shes',
  they: 'they them their theirs themselves themself theyre theyve theyd theyll thier thay',
  you: 'you your yours yourself youre youve yourselves youll youd ur ya',
  we: 'we us our ours ourselves weve both_of_us',
  partner: `partner spouse spouses husband husbands hubby wife wives missus missis boyfriend boyfriends bf girlfriend girlfriends gf fella feller
    fiance fiancee fiancé fiancée lover lovers other_half better_half old_man my_bloke her_bloke his_bird her_man his_lady husb ptnr married_to
    cohabitee cohabiting_partner the_wife significant_other common_law live_in_partner domestic_partner bidie_in husband_to_be wife_to_be life_partner
    new_man new_fella new_bloke new_girlfriend new_boyfriend the_mrs er_indoors her_indoors ball_and_chain partnr huband`,
  ex: `ex exes ex_partner ex_partners ex_husband ex_wife ex_boyfriend ex_girlfriend ex_fiance ex_bf ex_gf ex_spouse former_partner former_husband
    former_wife former_boyfriend former_girlfriend estranged xp exh exp_partner kids_dad kids_father kids_mum children_s_father children_s_mother
    childrens_dad childrens_father child_s_father child_s_mother baby_s_father baby_s_dad baby_daddy babys_dad previous_partner previous_husband
    past_partner old_flame last_partner first_husband second_husband first_wife non_resident_parent absent_father absent_parent expartner exhusband
    exwife used_to_be_with used_to_go_out`,
  parent: `mother mothers mum mums mam mams mummy mom moms mamma mama father fathers dad dads daddy papa parent parents stepmum stepdad stepfather
    stepmother step_father step_mother step_dad step_mum foster_mum foster_dad foster_mother foster_father birth_mother birth_father birth_mum
    birth_dad birth_parents birth_parent adoptive_mother adoptive_father adoptive_parents biological_father biological_mother bio_dad bio_mum
    natural_mother natural_father maternal paternal mothr putative_father our_mam my_folks ammi abbu amma abba mamgu mumma stepparent stepparents
    step_parent step_parents parental lone_parent mother_s mum_s dad_s father_s`,
  child: `son sons daughter daughters child children childs childrens kid kids kiddie kiddies baby babies babys toddler toddlers newborn newborns
    infant infants twins twin triplets boy boys girl girls teenager teenagers teenage teen teens adolescent adolescents youngest eldest oldest
    middle_one little_one little_ones bairn bairns wean weans lad lads laddie lass lasses lassie lassies schoolgirl schoolgirls schoolboy schoolboys
    schoolchild schoolchildren stepson stepsons stepdaughter stepdaughters step_son step_daughter stepchild stepchildren pupil pupils student students
    learner learners unborn yp yps young_person young_people youngster youngsters nipper nippers preschooler tot tots under_fives minors juvenile
    juveniles tween firstborn first_born foster_son foster_daughter foster_child offspring lo lo_s cyp grown_up_son grown_up_daughter adult_son
    adult_daughter bubba bub babby little_un little_uns big_girl big_boy her_eldest his_eldest year_old year_olds yr_old month_old month_olds week_old
    day_old yo`,
  sibling: `brother brothers sister sisters sibling siblings sibs half_brother half_sister half_brothers half_sisters stepbrother stepbrothers
    stepsister stepsisters step_brother step_sister bro bros sis bruv our_kid twin_brother twin_sister older_brother older_sister younger_brother
    younger_sister big_brother big_sister little_brother little_sister kid_brother kid_sister birth_sibling foster_brother foster_sister`,
  grand: `nan nans nana nanas nanna nannas gran grans granny grannies grandma grandmas grandmother grandmothers grandad grandads granddad granddads
    grandfather grandfathers grandpa grandpas gramps nain taid grandson grandsons granddaughter granddaughters grandchildren grandchild grandparents
    grandparent grandkids grandkid great_grandmother great_grandfather great_grandson great_granddaughter great_grandchildren great_gran great_nan
    gransha grancher bampi maternal_grandmother paternal_grandmother maternal_grandfather paternal_grandfather mgm mgf pgm pgf dadi nani babcia`,
  kin: `aunt aunts auntie aunties aunty uncle uncles cousin cousins nephew nephews niece nieces relative relatives family families famly in_law
    in_laws mother_in_law father_in_law brother_in_law sister_in_law son_in_law daughter_in_law mil fil sil kin kinsfolk godmother godfather godparent
    godparents godson goddaughter godchild widow widows widower widowers spouse great_aunt great_uncle second_cousin extended_family next_of_kin
    family_members family_member paternal_aunt maternal_aunt paternal_uncle maternal_uncle paternal_family maternal_family paternal_side maternal_side
    loved_one loved_ones own_flesh blood_relative`,
  friend: `friend friends mate mates pal pals chum chums buddy buddies bestie bff best_friend best_mate housemate housemates flatmate flatmates
    roommate roommates lodger lodgers acquaintance acquaintances workmate workmates classmate classmates schoolfriend schoolmate family_friend
    drinking_buddy ex_colleague penpal confidante butty marra`,
  client: `client clients tenant tenants resident residents pt pts patient patients su sus applicant applicants claimant claimants customer customers
    complainant complainants caller callers referrer referrers lodger occupant occupants leaseholder leaseholders householder householders
    service_user service_users participant participants attendee attendees respondent respondents appellant appellants defendant defendants detainee
    detainees supporter subject subjects cl occupier occupiers ratepayer payer taxpayer taxpayers payee enquirer enquirers requester petitioner
    petitioners interviewee licensee licensees homeowner homeowners owner_occupier trespasser data_subject account_holder cardholder permit_holder
    blue_badge_holder badge_holder keyholder beneficiary beneficiaries borrower debtor debtors creditor nominee signatory witness witnesses donor
    visitor_to mentee`,
  person: `man woman men women lady ladies gentleman gentlemen male female males females person persons adult adults couple couples guy guys somebody
    someone chap chaps bloke blokes geezer individual individuals pensioner pensioners oap oaps elder elderly older_person older_people old_lady
    old_man old_dear old_boy old_fella mr mrs ms miss mx sir madam dr rev prof dame septuagenarian octogenarian nonagenarian widow veteran veterans
    ex_serviceman ex_servicewoman gent folk folks punter youth youths this_lady this_gentleman named_person human_being bod`,
  victim: `victim victims survivor survivors complainant complainants injured_party aggrieved target_of targeted victimised victimisation victimized
    abused_woman abused_wife battered_wife battered_woman bullied suffered_at_the_hands at_the_hands_of`,
  offender: `perpetrator perpetrators perp perps offender offenders suspect suspects culprit culprits accused abuser abusers assailant assailants
    attacker attackers thief thieves burglar burglars dealer dealers aggressor aggressors alleged_perpetrator alleged_offender nominal nominals
    batterer molester paedophile paedophiles paedo nonce nonces pedo rapist rapists groomer groomers predator predators stalker stalkers bully bullies
    criminal criminals crook crooks thug thugs yob yobs hooligan hooligans vandal vandals arsonist arsonists mugger muggers robber robbers shoplifter
    shoplifters fraudster fraudsters trafficker traffickers murderer murderers killer killers pimp pimps loan_shark terrorist terrorists extremist
    extremists person_of_interest poi co_defendant codefendant accomplice drug_dealer gang_member gang_members gangster gangsters scrote toerag
    wrong_un con_man conman conmen reoffender felon delinquent delinquents miscreant poss_suspect sex_offender rso schedule_1_offender pppo`,
  neighbour: `neighbour neighbours neighbor neighbors neighbouring upstairs downstairs next_door passer_by passers_by passerby stranger strangers
    member_of_the_public members_of_the_public bystander bystanders onlooker eyewitness witnesses_heard flat_above flat_below across_the_road
    over_the_road opposite adjoining the_woman_at the_man_at local_resident local_residents`,
  // Those who work with people: the sentence may say nothing of anybody where only these stand.
  officer: `officer officers worker workers manager managers advisor advisors adviser advisers caseworker caseworkers coordinator coordinators
    co_ordinator co_ordinators assistant assistants councillor councillors cllr cllrs surveyor surveyors inspector inspectors warden wardens caretaker
    caretakers contractor contractors clerk clerks receptionist receptionists consultant consultants team_leader team_leaders director directors
    head_of supervisor supervisors colleague colleagues practitioner practitioners professional professionals specialist specialists administrator
    administrators executive chief_executive deputy deputies chair chairs chairman chairwoman chairperson trustee trustees secretary treasurer planner
    planners analyst analysts technician technicians steward stewards facilitator facilitators trainer trainers assessor assessors investigator
    investigators commissioner commissioners auditor auditors ombudsman monitoring_officer operative operatives staff_member staff duty_officer
    duty_manager duty_worker link_worker navigator navigators keyworker key_worker key_workers support_worker support_workers outreach_worker
    area_manager service_manager practice_manager locality_manager housing_officer income_officer tenancy_officer neighbourhood_officer
    lettings_officer allocations_officer homelessness_officer housing_options_officer enforcement_officer licensing_officer trading_standards
    environmental_health eho planning_officer tree_officer parking_officer benefits_officer assessment_officer visiting_officer welfare_rights
    registrar registrars returning_officer democratic_services mayor mayors alderman portfolio_holder cabinet_member governor governors linkworker
    allocated_worker case_holder caseholder mentor mentors`,
  socialworker: `social_worker social_workers sw sws asw amhp amhps socialworker socialworkers s_w childrens_services children_s_services
    social_services cafcass iro iros lado mash children_s_social childrens_social adult_social_care asc_team family_support fsw early_help eh_worker
    cin_worker health_visitor health_visitors hv hvs family_worker family_practitioner family_support_worker senior_social_worker ssw nqsw
    allocated_social_worker duty_social_worker fostering_social_worker supervising_social_worker adoption_social_worker leaving_care_team
    leaving_care_worker pa_leaving_care lct cwd_team independent_reviewing_officer children_s_guardian childrens_guardian guardian_ad_litem edt
    emergency_duty_team out_of_hours_social local_authority_designated troubled_families supporting_families family_nurse fnp
    children_and_families_team assessment_team safeguarding_team safeguarding_hub first_response child_protection_chair cp_chair cp_conference_chair
    barnardo* nspcc childline kinship_worker social_work social_care socialcare csc`,
  carerrole: `carer carers care_worker care_workers caregiver caregivers care_assistant care_assistants care_staff care_agency home_help home_helps
    home_carer home_carers personal_assistant pas direct_payment direct_payments care_package package_of_care poc live_in_carer unpaid_carer
    unpaid_carers young_carer young_carers main_carer sole_carer full_time_carer family_carer respite respite_care day_centre day_centres day_care
    day_opportunities care_home care_homes nursing_home nursing_homes residential_care rest_home extra_care homecare home_care domiciliary dom_care
    domcare reablement re_ablement enablement supported_living shared_lives care_plan care_plans care_needs care_act carers_assessment
    carer_s_assessment personal_budget chc continuing_healthcare fnc intermediate_care discharge_to_assess d2a meals_on_wheels befriender befriending
    sitting_service waking_night sleep_in night_sitter four_calls care_calls double_up brokerage top_up_fee self_funder self_funding third_party_top
    deferred_payment`,
  // Posts as an organisation names them.
  staffpost: `head_teacher headteacher headmaster headmistress head_of_year head_of_house form_tutor class_teacher deputy_head assistant_head
    pastoral_lead pastoral_manager teaching_staff support_staff site_manager site_team business_manager school_secretary attendance_officer ewo
    education_welfare police_officer police_officers police_constable community_support_officer pcso pcsos detective detectives probation_officer
    prison_officer prison_officers case_manager project_worker project_workers project_officer youth_worker youth_workers community_worker
    drugs_worker intake_worker housing_manager hostel_manager scheme_manager sheltered_officer tenancy_sustainment support_officer welfare_officer
    legal_officer litigation_officer committee_clerk policy_officer communications_officer press_officer data_protection_officer dpo caldicott
    information_governance hr_officer hr_manager hr_business payroll_officer finance_officer finance_manager section_151 procurement_officer
    contract_manager property_manager estate_manager estates_officer building_control facilities_manager fm_team it_officer it_support
    systems_administrator service_desk_analyst programme_manager policy_lead strategic_lead service_lead operational_manager head_of_service
    assistant_director executive_director corporate_director interim_director chief_officer chief_inspector lead_member vice_chair`,
  animal: `dog dogs cat cats puppy puppies kitten kittens pet pets rabbit rabbits hamster guinea_pig budgie parrot goldfish horse horses pony staffie
    alsatian german_shepherd labrador terrier whippet greyhound lurcher xl_bully pit_bull assistance_dog rspca pdsa blue_cross vet_bill vets`,
  military: `army navy raf royal_navy royal_air_force royal_marines regiment battalion infantry corps territorial_army reservist reservists
    army_reserve cadet barracks deployed deployment tour_of_duty tours_of served_in_the served_in_iraq served_in_afghanistan
    served_in_northern_ireland falklands_veteran gulf_war ex_forces ex_army ex_navy ex_raf ex_serviceman ex_services armed_forces veteran veterans
    service_number medically_discharged squaddie sapper gunner corporal lance_corporal sergeant_major lieutenant captain_in major_in colonel brigadier
    rifleman guardsman paratrooper gurkha ssafa british_legion help_for_heroes combat_stress op_courage combat_related afcs war_pension army_wife`,
};
