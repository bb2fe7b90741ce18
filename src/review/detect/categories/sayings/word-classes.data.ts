/**
 * Words by what they mean, so that a model of sentences that has met "his fists" knows something of "her knuckles" too. Parted by
 * blanks; `bruis*` is a beginning of at least four letters, `social_worker` two words that stand together. A word may be in several
 * classes. Written for this list from general knowledge of English; no list was copied.
 */
export const wordClasses: Readonly<Record<string, string>> = {
  // Who is spoken of.
  speaker: 'i me my mine myself im ive',
  he: 'he him his himself hes',
  she: 'she her hers herself shes',
  they: 'they them their theirs themselves themself theyre theyve',
  you: 'you your yours yourself youre youve',
  we: 'we us our ours ourselves weve',
  partner: `partner spouse husband hubby wife missus boyfriend bf girlfriend gf fella feller bloke fiance fiancee lover other_half old_man hub
    married_to cohabitee cohabiting_partner the_wife better_half`,
  ex: 'ex exes ex_partner ex_husband ex_wife ex_boyfriend ex_girlfriend former_partner former_husband former_wife estranged xp kids_dad kids_father children_s_father childrens_dad child_s_father baby_s_father baby_daddy',
  parent: `mother mum mam mummy mom ma father dad daddy da pa parent parents stepmum stepdad stepfather stepmother step_father step_mother
    mums dads foster_mum birth_mother birth_father birth_mum maternal paternal`,
  child: `son sons daughter daughters child children kid kids baby babies toddler toddlers newborn infant infants twins twin boy boys girl girls
    teenager teen teens youngest eldest middle_one little_one little_ones bairn bairns wean weans lad lass lads schoolgirl schoolboy stepson
    stepdaughter pupil pupils student students learner unborn yp young_person young_people youngster nipper`,
  sibling: 'brother brothers sister sisters sibling siblings half_brother half_sister stepbrother stepsister bro sis',
  grand:
    'nan nana nanna gran granny grandma grandmother grandad grandfather grandpa granddad nain taid grandson granddaughter grandchildren grandchild grandparents grandparent',
  kin: `aunt auntie aunty uncle cousin cousins nephew niece relative relatives family in_law in_laws mother_in_law father_in_law brother_in_law
    sister_in_law son_in_law daughter_in_law kin godmother widow widower spouse`,
  client: `client clients tenant resident residents pt patient su applicant claimant customer complainant caller referrer lodger occupant
    leaseholder householder service_user participant attendee respondent appellant defendant detainee supporter subject cl tenants occupier`,
  person:
    'man woman lady gentleman male female person adult couple guy somebody someone chap bloke individual pensioner mr mrs ms miss',
  victim: 'victim victims survivor survivors complainant',
  offender:
    'perpetrator perp perps offender offenders suspect suspects culprit accused abuser assailant attacker thief burglar dealer',
  neighbour: 'neighbour neighbours neighbor upstairs downstairs next_door passer_by passerby stranger strangers',
  officer: `officer officers worker workers manager advisor adviser caseworker coordinator assistant councillor cllr surveyor inspector warden
    caretaker contractor engineer plumber electrician clerk receptionist consultant team_leader director head supervisor colleague colleagues`,
  socialworker:
    'social_worker social_workers sw socialworker childrens_services children_s_services social_services cafcass iro lado mash children_s_social family_support early_help cin_worker health_visitor',
  // Harm at home.
  hitting: `hit hits hitting slap slaps slapped slapping punch* kick kicks kicked kicking beat beats beaten beating batter battered batters
    shove shoved shoves shoving push pushes pushed pushing strangl* choke choked chokes choking throttl* headbutt* smack smacks smacked thump
    thumped thumps whack* bit bitten bites scald* burned burnt grab grabs grabbed grabbing drag dragged drags pinned pins pin throw throws threw
    thrown hurt hurts hurting wallop* clout* belted lash* pummel* attacked attacks assault* manhandl* lunged swung swings swipe* knocked knocks
    shook shaken shakes raised_his_hand lays_a_finger throat thrash* floored flung hurled`,
  bodyforce:
    'fist fists knuckle knuckles backhand hiding pasting belt boot elbow fingers_round grip temper rage rages fury blow blows hands_on handy_with',
  wounding: `bruise bruises bruised bruising black_eye shiner marks mark cut cuts split_lip swollen swelling bloodied bleeding broken_nose scratches
    scratch welts welt burns fingerprints fingermarks scar scars injuries injury wounds wound black_and_blue sunglasses long_sleeves limping
    cheekbone jaw eye_socket plaster_cast make_up concealer`,
  fear: `afraid scared frightened terrified petrified fear fears fearful fearing dread dreads dreading nervous jumpy flinch* cower* tremb* hide hides
    hiding hid eggshells cautious wary on_edge edge watchful panics panicked fright terror intimidat* threatening daren daren_t dare timid
    looks_over startled looking_over shaking whisper* hushed`,
  threat: `threat threats threaten* warned warns intimidat* menac* blackmail* kill kills killed killing murder knife knives machete hammer bat bottle
    petrol acid weapon gun razor screwdriver axe find_her find_me find_us hunt hunting burn_the`,
  control: `control controls controlling controlled controller allow allows allowed permission forbid* forbade lets let letting permit* check checks
    checking monitor* track tracks tracker tracking follow follows followed following isolat* cut_off jealous jealousy possessive obsess* rules
    obey* demand* insists dictat* accus* account_for timed times interrogat* humiliat* belittl* names put_down puts_down gaslight* stonewall*
    passwords passcode unlock phone location receipts allowance lock locks locked locking prisoner trapped keeps_her kept_her ration*
    spies spying snoop* cameras permission doorstep ultimatum crushed silence undermin*`,
  stalk: `stalk* turns_up turned_up turning_up outside waiting watching watches loiter* hanging_around bombard* harass* pester* unwanted roses
    drives_past driving_past sits_outside parked_outside airtag gps tracker fake_account private_number withheld hundred_texts`,
  fleeing: `fled flee flees fleeing escape escaped escapes escaping ran_away got_out get_out left_him leave_him leaving_him leave_her left_with
    bin_bag bin_bags carrier_bag one_bag suitcase middle_of clothes nothing_but refuge safehouse safe_house relocate relocated relocation
    moved_away new_area out_of_area start_again fresh_start vanish* disappear* whereabouts hiding bolted overnight_bag run_away`,
  dvterm: `domestic abusive abuse abused abuser violence violent marac idva idvas isva dash coercive coercion dv da dva non_molestation nonmol non_mol
    occupation_order restraining_order injunction molestation clare_s_law clares_law dvds refuge women_s_aid womens_aid honour honor
    forced_marriage fgm dvpo dvpn safety_plan code_word panic_alarm sanctuary target_hardening safelives refuge_worker perpetrator_programme
    protection_notice exclusion_order`,
  hidden: `secret secretly confidential undisclosed withheld redact* anonymis* disclose disclosed disclosing disclosure divulge reveal revealed withhold
    suppress suppressed shielded sensitive restricted protected non_disclosure c_o care_of po_box poste_restante do_not_share must_not cannot_know
    not_to_know knows_where find_out finds_out trace traced locate located unlisted ex_directory do_not_give not_be_given whereabouts not_be_shared
    new_address forwarding gold_flag marker blocked masked hush leak_her`,
  address: 'address addresses location postcode whereabouts flat house home property accommodation street town',
  forcedwed:
    'marry married_off wedding betrothed arranged rishta dowry shame honour izzat cousin_in nikah bride promised_to flown abroad pakistan tickets groom',
  // Children and adults at risk.
  cptrm: `child_protection section_47 s47 s_47 section_17 s17 cin cpp icpc rcpc care_order interim_care supervision_order looked_after lac lac_review foster
    fostered fostering foster_carer foster_carers foster_placement adopted adoption adoptive kinship special_guardianship sgo placement placements
    removed accommodated section_20 s20 plo pre_proceedings care_proceedings in_care care_leaver leaving_care core_group contact_centre
    supervised_contact residential_home children_s_home emergency_protection epo police_protection safeguarding_lead dsl conference plan
    child_in_need virtual_school pep care_experienced pathway_plan personal_adviser cafcass guardian_ad`,
  childharm: `neglect neglected neglectful neglecting unkempt nappy nappies dirty hungry thin smells lice nits unwashed unsupervised alone
    home_alone left_alone smacked bruise bruises disclosed disclosure grooming groomed sexualised touched touching inappropriate missing
    same_clothes filthy soiled faeces flinches scavenging stealing_food no_breakfast lunchbox underweight bite_mark burns belt locked cot_all
    fend_for themselves parentified`,
  adultrisk: `safeguarding section_42 s42 self_neglect hoard* squalor squalid cuckoo* exploited exploitation exploiting vulnerable vulnerability scam scams
    scammed fraudster fraudsters financial_abuse bank_card pin cashpoint withdrawals power_of_attorney lpa deputy capacity mca best_interests dols
    mate_crime taken_over taken_advantage advantage taking_her money_missing pension_card unkempt soiled flies rotting mouldy pressure
    conned con coaxed befriended signed_over wandering at_risk risk cheque_book leeches sponging malnourished unwashed neglect clutter cluttered
    maggots vermin rats pathways modern_slavery trafficked trafficking county_lines nrm traps trap_house`,
  // Health.
  illness: `asthma diabetes diabetic epilep* cancer tumour leukaemia lymphoma stroke dementia alzheimer* parkinson* arthritis copd angina anaemia
    sclerosis ms fibromyalgia lupus crohn* colitis ibs coeliac hepatitis hiv tb tuberculosis pneumonia bronchitis eczema psoriasis gout sepsis
    migraine migraines depression depressed anxiety anxious psychosis psychotic schizophren* bipolar ptsd ocd eupd anorexi* bulimi* insomnia
    thyroid hypertension cholesterol ulcer ulcers infection infected flu covid shingles cellulitis sciatica osteoporosis hernia cirrhosis
    kidney liver lung heart sickle thalassaemia cystic_fibrosis endometriosis menopause menopausal fibroids polycystic pcos allergy allergies
    allergic anaphyla* seizure seizures fits blackouts vertigo tinnitus glaucoma cataract cataracts meningitis encephalitis aneurysm clot
    thrombosis embolism dvt malignant benign metastas* lesion lesions nodule polyps prolapse stones gallstones appendicitis scoliosis
    spondylitis neuropathy tremor tremors paranoia paranoid delusion* hallucinat* mania manic breakdown agoraphobi* phobia panic_attacks
    emphysema eczema incontinen* constipat* diarrhoea vomiting sickness fatigue chronic terminal palliative remission relapse relapsed
    pacemaker stent bypass transplant dialysis obesity obese malnutrition dehydrat* delirium sores sore gangrene amputation scabies
    norovirus measles mumps chickenpox croup bronchiolitis reflux jaundice preeclampsia eclampsia`,
  symptom: `pain pains painful ache aches aching cough coughs coughing wheez* breathless breath breathing dizzy dizziness faint fainted collapse
    collapsed nausea sick vomit vomited rash lump lumps swollen swelling fever temperature bleeding bled blood numb numbness tingling weak
    weakness tired exhausted exhaustion shaky stiff stiffness cramps itching itchy sleepless sleep nightmares nightmare flashbacks tearful crying
    weepy low mood appetite weight confused confusion forget forgets forgetful forgetting memory voices racing_thoughts can_t_sleep
    cannot_sleep stomach chest bowels bladder leaking wet_the soreness hoarse fell fall falls fallen tripped slipped
    underweight overweight withdrawn numb spasm spasms poorly unwell ill peaky under_the_weather run_down rough off_colour
    lost_weight dropped_weight bedridden groggy drowsy zoned hyper_vigilant teary listless lethargic foggy wobbly
    broke broken fracture fractured sprain sprained dislocated`,
  bodypart: `back knee knees hip hips leg legs foot feet ankle arm arms wrist shoulder shoulders neck spine hand hands finger fingers head skull brain
    chest ribs rib stomach tummy belly bowel bladder womb breast breasts prostate skin throat lungs lung heart kidneys liver eye eyes ear ears
    nose mouth teeth tooth gum gums jaw pelvis thigh heel toe toes thumb elbow joints bones nerves waterworks ticker`,
  medicine: `medication medications medicine medicines meds tablet tablets pill pills dose dosage dosette blister_pack prescription prescribed prescri*
    insulin inhaler inhalers metformin sertraline citalopram fluoxetine mirtazapine olanzapine quetiapine risperidone lithium diazepam
    amitriptyline gabapentin pregabalin codeine morphine tramadol paracetamol ibuprofen naproxen warfarin apixaban statin statins ramipril
    amlodipine bisoprolol furosemide levothyroxine methotrexate steroids prednisolone antibiotics antidepressant* antipsychotic* painkillers
    methadone buprenorphine subutex espranor naloxone depot clozapine zopiclone propranolol salbutamol ventolin epipen oxygen nebuliser chemo
    chemotherapy radiotherapy dialysis injection injections jab jabs patch patches catheter stoma peg tube_fed hrt melatonin ritalin
    methylphenidate concerta donepezil memantine levodopa carbamazepine lamotrigine keppra valproate eye_drops creams dressing dressings syringe
    infusion infusions transfusion drip sedated thickener thickened fortisip`,
  doctor: `doctor doctors gp nurse nurses midwife consultant psychiatrist psychologist cpn physio physiotherapist oncologist oncology neurologist
    neurology cardiologist cardiology rheumatology dermatology surgeon surgery paediatrician camhs cmht crisis_team dietitian dietician
    podiatrist chiropodist audiology optician ophthalmology dentist orthodontist paramedic paramedics matron counsellor counselling therapist
    therapy cbt iapt talking_therapies ot salt haematology urology gastro memory_clinic pain_clinic health_visitor specialist macmillan hospice
    marie_curie district_nurse pharmacy pharmacist haemodialysis gynaecology antenatal eye_clinic`,
  hospital: `hospital hospitals ward wards a_e a_and_e icu itu theatre admitted admission inpatient outpatient outpatients discharged discharge
    ambulance clinic clinics scan scans mri ct x_ray xray ultrasound biopsy bloods blood_test blood_tests ecg operation op operated procedure
    surgery surgical stitches cast plaster follow_up appointment referral infirmary nhs 999 resus stroke_unit sectioned section_2 section_3 section_136
    informal_patient infirmary kept_in convalescing recovery recovering rehab sick_note fit_note signed_off sick_leave`,
  pregnancy: `pregnant pregnancy expecting expectant trimester midwife maternity bump due_in due_date miscarriage miscarried stillborn stillbirth
    weeks_gone months_gone labour caesarean c_section antenatal postnatal scan breastfeeding ivf termination abortion`,
  selfharm: `suicid* self_harm self_harmed self_harming self_injur* overdose overdosed overdosing cutting cuts_herself ligature noose bridge end_it
    ending_it better_off_dead not_be_here not_wake kill_himself kill_herself took_her_own took_his_own own_life jump train_tracks
    goodbye_note wrists razor hurt_herself hurt_himself no_point samaritans`,
  drink: `alcohol alcoholic alcoholism drink drinks drinking drunk drunken intoxicated booze boozing vodka cider lager beer wine whisky gin rum cans can
    bottle bottles pub off_licence hungover sober sobriety dry detox aa tipsy sozzled inebriated slurring slurred relapse relapsed units worse_for
    spirits stella special_brew merry breathalyser reeking`,
  drugs: `drug drugs heroin crack cocaine coke cannabis weed spice ketamine amphetamine mdma skunk opiate opiates opioid substance substances needle
    needles injecting injects rehab detox clean using user addict addicted addiction habit methadone script gear foil pipe smoking_crack
    spliff joint stoned high snort* bag bags rattling clucking withdrawals dependency dependence gambling gambler betting turning_point
    cgl change_grow_live recovery_worker key_worker on_a_script nos mephedrone monkey_dust benzos`,
  dying:
    'died dies death deceased passed_away passed_on passing late bereaved bereavement funeral widow widowed buried cremated grief grieving lost_her lost_his coroner inquest hospice terminal',
  // Disability and support at school.
  mobility: `wheelchair walker zimmer rollator crutch crutches stick sticks frame scooter hoist hoisted stairlift ramp ramps grab_rail grab_rails handrail
    wet_room level_access commode bath_seat perching_stool hospital_bed raised_toilet prosthetic prosthesis amputee calliper splint
    blue_badge mobility motability walk walks walking mobilise mobilises mobilising stand stairs steps transfers bedbound housebound chairbound
    unsteady shuffl* furniture_walk* bend reach slide_sheet riser recliner adapted adaptation adaptations dfg carer carers double_handed
    key_worker companion sling handling telecare pendant lifeline`,
  impairment: `disabled disability disabilities impairment impaired blind sighted sight vision deaf hearing hearing_aid hearing_aids cochlear bsl braille
    lip_reads lipread* lip_read sign_language interpreter guide_dog white_cane large_print loop non_verbal stammer* stutter* speech paralysed paralysis paraplegic tetraplegic
    hemiplegia quadriplegic cerebral_palsy spina_bifida down_s_syndrome down_syndrome downs learning_disability learning_difficulties ld
    autism autistic asd aspergers asperger adhd dyspraxia dyspraxic dyslexia dyslexic dyscalculia tourette* fasd global_delay gdd
    muscular_dystrophy motor_neurone brain_injury acquired neurodivergent neurodiverse spectrum limb palsy syndrome tics sensory
    magnifier partially_sighted eyesight lost_his_sight partial lipspeaker makaton pecs aac`,
  send: `ehcp ehc ehc_plan ehcna sen send senco sendco sencos sendiass statement one_to_one 1_1 1to1 ta teaching_assistant lsa support_plan idp iep
    educational_psychologist ed_psych ep resource_base special_school specialist_placement specialist_provision annual_review senif
    element_3 top_up provision interventions phonics reading_age delayed behind_peers differentiated access_arrangements extra_time
    salt speech_and_language portage asc k_code visual_timetable ear_defenders reader scribe nurture_group tac inclusion_team short_breaks
    working_below expected_level alternative_provision`,
  aids: 'rails rail aid aids equipment assistive adapted alarm vibrating flashing_doorbell minicom textphone relay hearing_dog buddy',
  // Origin, belief, opinion.
  nation: `bangladeshi pakistani indian tamil punjabi gujarati bengali sylheti kashmiri nepali nepalese goan asian jamaican trinidadian bajan guyanese
    nigerian ghanaian somali somalian eritrean ethiopian sudanese congolese ivorian ugandan kenyan zimbabwean gambian angolan cameroonian yoruba
    igbo tigrinya arab kurdish kurd afghan iranian persian iraqi syrian yemeni lebanese palestinian egyptian libyan tunisian moroccan algerian
    turkish cypriot greek albanian kosovan romanian bulgarian lithuanian latvian estonian polish slovak czech hungarian ukrainian russian
    portuguese spanish italian irish filipino filipina vietnamese chinese malaysian japanese korean thai brazilian colombian bolivian ecuadorian
    peruvian caribbean african roma traveller travellers gypsy gypsies romany caucasian hispanic sri_lankan hongkonger cantonese mandarin urdu
    hindi farsi pashto dari twi hausa amharic oromo swahili shona ndebele lingala creole patois welsh scottish cornish mirpuri pathan sikh_punjabi
    windrush dual_heritage mixed_race mixed_heritage biracial half_jamaican french german dutch swedish american australian maltese sierra_leonean
    malian senegalese burmese rohingya uyghur hazara tibetan mongolian indonesian mauritian`,
  land: `bangladesh pakistan india kashmir nepal goa jamaica trinidad barbados guyana nigeria ghana somalia eritrea ethiopia sudan congo drc ivory_coast
    uganda kenya zimbabwe gambia angola cameroon kurdistan afghanistan kabul iran tehran iraq baghdad syria aleppo damascus yemen lebanon palestine gaza egypt
    libya tunisia morocco algeria turkey cyprus greece albania kosovo romania bulgaria lithuania latvia estonia poland slovakia hungary ukraine
    kyiv russia portugal spain italy ireland dublin philippines manila vietnam hanoi china hong_kong malaysia japan korea thailand brazil colombia bolivia ecuador
    lagos accra mogadishu asmara addis_ababa kingston dhaka sylhet karachi lahore islamabad mirpur punjab delhi mumbai gujarat colombo sri_lanka
    warsaw bucharest sofia tirana istanbul ankara khartoum kinshasa kampala nairobi harare freetown sierra_leone senegal mali st_lucia dominica
    grenada antigua montserrat st_vincent caribbean africa asia eritrean eastern_europe abroad overseas back_home born_in came_from came_to_england came_to_this grew_up_in village roots heritage descent`,
  race: `black white brown mixed race racial ethnic ethnicity heritage descent origin skin complexion skin_colour colour racist racism slur afro dark_skinned
    fair_skinned ancestry nationality speaks mother_tongue first_language native_language interpreter accent background community hair braids`,
  travellers:
    'traveller travellers gypsy gypsies roma romany site pitch caravan appleby showman showmen trailer gorja travelling irish_traveller',
  faith: `muslim islam islamic christian christianity catholic catholics protestant anglican methodist baptist pentecostal evangelical presbyterian quaker
    jehovah witness witnesses mormon jewish jew jews judaism sikh sikhs sikhism hindu hindus hinduism buddhist buddhism jain rastafari* rasta pagan
    atheist agnostic humanist orthodox shia sunni ahmadi ismaili believer born_again salvation_army adventist coptic church_of_england c_of_e greek_orthodox
    zoroastrian baha_i wicca* religious religion faith devout secular non_believer lapsed convert converted reverted revert baptised confirmed
    godless`,
  worship: `mosque church chapel temple synagogue gurdwara mandir cathedral parish congregation pray prays prayer prayers praying worship worships imam
    priest vicar pastor rabbi nun deacon minister elder sabbath shabbat ramadan eid lent easter diwali vaisakhi passover yom_kippur hanukkah
    advent friday_prayers jummah salah mass communion confession rosary bible quran koran torah scripture hymn fasting fasts fast iftar hijab
    niqab burka turban kirpan kippah skullcap cross crucifix halal kosher pork beef vegetarian_on choir sunday_school baptism christening bar_mitzvah
    madrasa hajj umrah pilgrimage tithe tithes blessing god allah jesus lord puja langar bhajans janmashtami rosh_hashanah kingdom_hall holy soul
    blood_transfusion sunday_service bible_study fellowship shul cheder mezuzah navratri seder`,
  party: `labour conservative conservatives tory tories lib_dem lib_dems liberal_democrat liberal_democrats green_party greens reform ukip brexit plaid_cymru snp
    sinn_fein dup party parties vote votes voted voter voting canvass* leaflet leaflets leafleting election elections campaigner campaigning
    candidate manifesto socialist communist marxist left_wing right_wing far_right anarchist activist protest protests protested protesting demo
    march marched rally placard petition political politics politically constituency branch_secretary membership_card corbyn starmer farage
    momentum edl britain_first extinction_rebellion just_stop_oil polling referendum remainer leaver councillor_for republican loyalist unionist
    nationalist independence hustings pamphlets rosette stood_for door_knocking momentum`,
  union: `union unions unison unite gmb neu nasuwt rmt aslef tssa usdaw cwu pcs fbu bma rcn ucu prospect branch shop_steward steward rep reps subs picket picketing strike
    striking ballot balloted walked_out walkout industrial_action facility_time convenor branch_meeting union_dues collective paid_up membership tuc`,
  orient: `gay lesbian bisexual bi queer homosexual lgbt lgbtq lgbtq+ lgbtqia same_sex homophobic homophobia came_out come_out coming_out comes_out out_to
    outed closet asexual pansexual straight heterosexual pride civil_partner civil_partnership civil_ceremony two_mums two_dads dyke grindr
    attracted fancies drag sexuality sexual_orientation his_husband her_wife his_boyfriend her_girlfriend likes_girls likes_boys into_men into_women
    batty`,
  trans: `trans transgender transsexual transition transitioned transitioning transitions deadname deadnamed birth_name former_name name_change misgender* pronouns
    gender dysphoria gender_identity grc gender_recognition non_binary nonbinary enby genderfluid hormones hormone testosterone oestrogen
    estrogen binder top_surgery reassignment tavistock gic assigned lives_as living_as identifies_as now_known_as affirmed deed_poll blockers
    they_them he_him she_her mtf ftm chosen_name new_name gender_clinic`,
  sexlife: `sex sexual sexually intercourse contraception condom condoms escort escorting prostitut* sex_work sex_worker porn pornography affair affairs
    chlamydia gonorrhoea syphilis gum_clinic sti std stis coil morning_after promiscuous swinger one_night libido viagra erectile virgin
    virginity sleeping_with slept_with intimate intimacy fetish punters onlyfans brothel unprotected prep kink bedroom celibate`,
  biometric:
    'fingerprint fingerprints fingerprinted facial face_scan recognition iris retina biometric biometrics dna swab voiceprint voice_id thumbprint palm gait template mouth_swab enrolled scanner brp',
  genetic:
    'genetic genetics gene genes brca brca1 brca2 carrier chromosome chromosomal hereditary inherited dna_test paternity mutation trisomy huntington* karyotype genome genomic fragile_x 22q trait tay_sachs lynch cascade',
  // Crime.
  police: `police pc dc ds sergeant constable officers_attended met custody arrest arrested arrests interviewed caution cautioned cells cell handcuff* nick
    nicked fpn charged charge charges cps station crime_ref crime_reference bodycam raid raided raids warrant warrants stop_and_search pnc custody_suite
    bailed bail old_bill copper coppers feds cuffed cuffs lifted detained released_under nfa community_resolution asbo cbo cpw cpn`,
  court: `court crown_court magistrates trial jury judge sentence sentenced sentencing convicted conviction convictions guilty plea pleaded plead acquitted fined
    fine remand remanded probation tag tagged curfew licence parole recall recalled youth_offending yot yjs offender_manager unpaid_work community_order
    suspended_sentence supervision disqualified banned unspent spent record criminal_record dbs_hit rehabilitation mappa ppm prosecuted
    prosecution hearing summons summonsed solicitor indictment`,
  prison: `prison jail gaol jailed hmp hmyoi inside released release sentence serving served stretch lifer inmate prisoner wormwood_scrubs pentonville belmarsh
    brixton_prison holloway feltham wandsworth_prison bird porridge banged_up went_down sent_down doing_time early_release licence months_inside years_inside
    young_offenders yoi hmp_`,
  offence: `theft stole stolen steal stealing shoplift* burgl* rob robbed robbery mugg* fraud fraudulent forged forgery assault assaulted gbh abh affray
    stabbed stabbing stab knife_crime possession supply supplying dealing dealer drug_dealing arson criminal_damage vandal* graffiti harassment
    rape raped indecent sex_offender sex_offences exposed exposure grooming images sextortion manslaughter murder murdered kidnap* blackmail
    drink_driving drink_drive speeding uninsured no_insurance twoc joyrid* perjury bribery weapon offensive_weapon machete gang gangs county_lines
    postcode_war terrorism prevent radicalis* extremis* laundering counterfeit benefit_fraud subletting hate_crime public_order urinating
    breach breached breaching absconded handling pickpocket* spray nicking lifted lifting trafficking cultivat* plants smashed firearm firearms
    cannabis_factory joyriding offence offences offending offended crime crimes criminal convicted asb antisocial anti_social`,
  // Immigration.
  visa: `visa visas leave_to_remain ilr indefinite_leave limited_leave asylum refugee refugees asylum_seeker asylum_seekers nrpf no_recourse settled_status
    pre_settled presettled euss eu_settlement overstay* overstayed home_office ukvi sponsor sponsored sponsorship brp biometric_residence deport* deportation removal
    detention immigration tribunal appeal_rights citizenship naturalis* naturalised british_passport undocumented papers smuggled lorry boat dinghy
    small_boat crossed channel reporting lunar_house croydon reporting_centre spouse_visa student_visa work_permit skilled_worker fiance_visa dependant
    humanitarian_protection discretionary nass asylum_support aspen uasc age_assessment age_assessed ukraine_scheme homes_for_ukraine arap resettle* right_to_work
    right_to_rent share_code fresh_claim illegal illegally entry status granted refused_leave removed port heathrow section_95 section_4 nationality eea limbo
    landed arrived stateless passport passports curtailed expires`,
  // Money.
  benefitname: `universal_credit uc pip dla esa jsa income_support housing_benefit hb tax_credits child_benefit carers_allowance carer_s_allowance attendance_allowance
    pension_credit council_tax_support council_tax_reduction ctr cts dhp benefit benefits sanction sanctioned jobcentre job_centre dwp work_coach
    work_capability lcwra lcw claimant_commitment free_school_meals fsm healthy_start winter_fuel cold_weather welfare social_fund budgeting_loan
    advance giro dole signing_on signs_on mobility_component daily_living enhanced_rate benefit_cap bedroom_tax under_occup* two_child appointee
    state_pension bereavement_payment industrial_injuries mandatory_reconsideration tribunal pupil_premium underoccupation reassessment crisis_loan
    uc50 pip2 blind_person topped_up journal on_the_social`,
  owing: `arrears debt debts owe owes owed owing overdue unpaid behind behind_with default defaulted bailiff bailiffs enforcement_agent enforcement_agents ccj ccjs
    bankrupt bankruptcy insolven* iva dro debt_relief repayment repay repaying repayments instalment instalments payment_plan loan loans lender payday
    loan_shark catalogue klarna overdraft overdrawn credit_card credit_cards maxed pawn pawned pawnshop repossess* liability_order summons
    attachment_of_earnings stepchange breathing_space missed_payments minus red collection collectors final_demand shortfall outstanding balance
    writeoff write_off written_off deductions clawback overpaid overpayment prepay disconnected top_up_meter foodbank food_bank skint borrow borrowed
    borrowing brighthouse provident guarantor can_t_pay cannot_pay juggling robbing_peter`,
  pay: `salary wage wages pay paid pays earns earn earning earnings income payslip payslips pension pensions savings save isa bonus overtime hourly an_hour
    per_hour a_week a_month per_week per_month a_year per_annum pa net gross take_home minimum_wage annual annually tips commission allowance
    dividend dividends inheritance inherited premium_bonds lump_sum redundancy_pay maintenance capital lottery live_on living_on lives_on brings_home
    bring_home scale_point pay_scale grade sp spinal nest_egg annuity rental_income rainy_day comes_in coming_in weekly monthly fortnight fortnightly`,
  money:
    'money cash pounds pound quid gbp £ k grand pence bank account savings card cards statement transfer fee fees cost costs charge bill bills invoice payment payments budget',
  rentword:
    'rent rents rental lha affordable_rent social_rent market_rent service_charge service_charges pcm rent_account rent_free rent_increase pw',
  ctax: 'council_tax ctax ct band_a band_b band_c band_d band_e band_f band_g band_h single_person single_occupancy sole_occupier exemption exempt discount smi valuation liable liability disregard disregarded',
  // Home, work, school, family.
  homeless: `homeless homelessness rough_sleeping rough_sleeper sleeping_rough streets doorway tent sofa_surfing sofa surfing hostel hostels b_b bnb b_and_b shelter
    night_shelter temporary_accommodation ta temp_accom nightly_paid evict evicted eviction evicting possession section_21 s21 section_8 notice_to_quit
    notice asked_to_leave kicked_out thrown_out chucked_out out_on_the nowhere_to sleeping_in in_his_car in_her_car crashing couch floor mates
    no_fixed nfa relief_duty prevention_duty main_duty duty intentionally priority_need bidding bids band waiting_list housing_register locata
    transfer_list swap mutual_exchange decant decanted overcrowded overcrowding bunk bunks share_a sharing one_bedroom two_bedroom bedsit
    box_room cramped bailiffs_due supported_housing sheltered extra_care winter_shelter streetlink no_roof tied_cottage squat squatting caravan lodging lodgings`,
  tenancy: `tenancy tenancies secure introductory flexible_tenancy assured shorthold ast licence landlord landlady lease leasehold sublet subletting succession
    housing_association council_flat council_house private_rented privately_renting renting rents rented mortgage mortgaged owner_occupier owns bought shared_ownership
    right_to_buy joint_tenancy sole_tenant moved_in flat house bungalow maisonette downsize`,
  damp: 'damp mould mouldy mould_on black_mould condensation leak leaks leaking ceiling disrepair rats mice cockroaches bedbugs infestation no_heating boiler broken_window draughty cold_home uninhabitable spores mildew hazard cladding dripping plaster',
  job: `nurse teacher cleaner driver carer chef cook waiter waitress builder electrician plumber labourer scaffolder porter receptionist accountant solicitor
    barrister engineer shop_assistant cashier barista warehouse courier deliveroo uber security_guard bouncer hairdresser barber beautician caretaker
    apprentice apprenticeship trainee librarian lecturer dentist pharmacist paramedic firefighter soldier postman postie roofer decorator mechanic
    bus_driver taxi_driver minicab lorry_driver hgv seamstress tailor machinist picker packer gardener admin clerk manager freelancer freelance
    self_employed zero_hours agency temp shifts shift nights part_time full_time employed employer employment works work worked working job jobs career
    occupation trade business stall boss colleague colleagues hr line_manager probationary contract colleagues tesco asda sainsbury* amazon lidl aldi
    greggs primark nhs_trust royal_mail retired retire retirement volunteer volunteers volunteering cv interview vacancy`,
  jobloss: `unemployed redundant redundancy sacked dismissed dismissal fired laid_off let_go furlough* out_of_work jobless lost_his_job lost_her_job resigned resign
    resignation notice_period gross_misconduct misconduct disciplinary grievance suspended suspension capability tribunal settlement_agreement acas
    final_warning written_warning off_sick sick_leave sickness_absence occupational_health phased_return return_to_work tupe hours_cut stepped_down handed_in`,
  school: `school schools college university uni nursery reception sixth_form academy primary secondary gcse gcses a_level a_levels btec degree exam exams exclusion
    excluded suspended attendance absent absence truant truancy truanting late homework detention teacher tutor headteacher head_teacher year_1 year_2 year_3
    year_4 year_5 year_6 year_7 year_8 year_9 year_10 year_11 year_12 year_13 ks1 ks2 ks3 ks4 eyfs pupil pupils class lessons lesson pru managed_move off_roll home_educated home_schooled elective
    predicted grades grade report parents_evening uniform sats phonics reading maths english resit diploma nvq apprenticeship course enrolled dropped_out graduated
    dissertation student_loan catchment in_year admission admissions permanently level_2 level_3 esol playground`,
  familyfact: `married marriage marry divorced divorce divorcing separated separation split_up widow widowed single single_parent single_mum lone_parent cohabit* engaged
    children kids lives_with living_with lives_alone stays_with custody contact residence_order access_visits next_of_kin nok mother_of father_of mum_of dad_of
    pregnant_with birth born adopted stepchildren bereaved siblings half_siblings only_child large_family carer_for cares_for looks_after shared_care weekends_with
    alternate_weekends maintenance child_arrangements parental_responsibility civil_partner wedding anniversary remarried new_partner moved_in orphan family_of
    household relationship kinship grew_up raised brought_up`,
  // Where somebody is, and how to get in.
  regular: `every each always usually most mornings evenings afternoons nights weekdays weekends mondays tuesdays wednesdays thursdays fridays saturdays sundays
    daily weekly regularly routine routinely monday tuesday wednesday thursday friday saturday sunday typically without_fail like_clockwork often habit`,
  clock:
    'am pm oclock o_clock noon midday midnight half_past quarter_past quarter_to morning evening afternoon night tonight lunchtime teatime early late dawn dusk hrs',
  placeseen: `gym park library pub cafe market mosque church station bus_stop school_gates supermarket tesco bench football pool swimming_pool pitch bookies bingo club allotment
    high_street corner_shop caff chip_shop shopping_centre bus_station stairwell seen spotted sighted cctv camera walks_the_dog dog_walk leaves_for gets_home
    gets_back leaves_home sits stands hangs_out hangs_around footage cam anpr parked`,
  journey: `travel travels travelled travelling flight flights flew fly flying airport heathrow gatwick stansted luton_airport train trains coach ferry eurostar oyster
    freedom_pass taxi minibus transport bus route journey journeys trip trips holiday visiting abroad returns return_flight ticket tickets booked itinerary boarding
    passport drove drives drive picked_up dropped_off pick_up drop_off commute commutes tapped tap_in sat_nav mileage passenger escort cab driver fly_out
    landed departs departing sets_off`,
  entry: `key_safe keysafe key_box keybox lockbox code codes pin keypad door_code entry_code gate_code alarm_code spare_key spare_keys key keys fob intercom
    buzzer hash tap enter_on flowerpot flower_pot plant_pot doormat under_the mat hanging_basket letterbox trade_button latch unlocked back_door side_gate neighbour_has press star disarm
    combination padlock digits numbers gnome brick punch_in dial`,
  // How it is said.
  negation:
    'no not never none nil nor neither without cannot denies denied denying nothing nobody didn didnt doesn doesnt don dont isn isnt wasn wasnt hasn hasnt haven havent won wont can_t cant couldn couldnt negative unfounded ruled_out free_from declined',
  supposing: 'if whether should would could might may unless in_case suppose possible eligible whoever anyone anybody',
  rule: 'policy policies procedure guidance guide leaflet form forms section_of training course workshop module webinar awareness strategy service services team teams department scheme programme project funding grant statistics figures rates report reports campaign poster website helpline committee board panel agenda minutes framework act regulations legislation law statutory duty standard officers staff must required responsible borough council councils charity charities conference newsletter toolkit template budget kpi audit inspection ofsted cqc',
  everybody:
    'anyone everyone people residents tenants customers public those applicants households families victims survivors community communities users pupils parents carers many some all members staff visitors adults',
  figure:
    'budget strike balance depressed_kerb blind_cord dead died_a sick_of fed_up headache nightmare crippling paralysed_by lame dumb crazy mad kill_two addicted_to_tea boiler printer server laptop lift door window bin bins system software network database',
  said: 'said says say told tells tell stated states reported reports report disclosed discloses disclose alleges alleged claims claimed confided admitted admits mentioned mentions explained described describes complains complained insists revealed heard',
  knows:
    'known history hx previous previously background long_standing since years ongoing current currently recently diagnosed suffers suffering suffered struggling struggles lives_with',
  wants: 'wants want needs need asked asks requested requests requesting would_like wishes wish prefer prefers hoping',
  feels:
    'feels feel felt feeling worried worry worries concerned concern concerns upset distressed distress angry anger ashamed embarrassed lonely isolated hopeless helpless desperate',
  homely:
    'kitchen bathroom bedroom lounge sofa door stairs landing window garden balcony hallway toilet bath bed phone car',
  drinkhome:
    'comes_home came_home payday pub after_work when_he_s_had when_he_has mood moods temper flies_off kicks_off kicks_off_at loses_it lost_it flips flipped snapped snaps',
};
