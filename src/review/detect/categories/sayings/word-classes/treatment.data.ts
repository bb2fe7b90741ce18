const painkillers = `painkiller painkillers codeine co_codamol cocodamol co_dydramol dihydrocodeine morphine oramorph zomorph mst tramadol zapain
  fentanyl oxycodone oxycontin oxynorm longtec shortec butrans nefopam paracetamol ibuprofen nurofen naproxen diclofenac voltarol celecoxib etoricoxib
  aspirin anadin solpadeine gabapentin pregabalin lyrica amitriptyline nortriptyline duloxetine capsaicin lidocaine co_proxamol meptazinol tapentadol
  versatis pethidine diamorphine hydromorphone palexia matrifen fentanyl_patch fentanyl_patches butec temgesic meloxicam etodolac indometacin
  ketoprofen piroxicam mefenamic_acid arcoxia panadol calpol co_codomal tramadole gabapentine pregablin amitryptiline morphene`;

const mindMedicines = `sertraline citalopram escitalopram fluoxetine prozac paroxetine seroxat venlafaxine effexor mirtazapine duloxetine cymbalta
  trazodone clomipramine imipramine dosulepin lofepramine vortioxetine bupropion agomelatine fluvoxamine ssri ssris antidepressant* anti_depressant
  anti_depressants antipsychotic* anti_psychotic anti_psychotics olanzapine zyprexa quetiapine seroquel risperidone risperdal aripiprazole abilify
  haloperidol clozapine clozaril amisulpride lurasidone flupentixol depixol zuclopenthixol clopixol paliperidone xeplion sulpiride chlorpromazine
  trifluoperazine depot_injection lithium priadel valproate depakote lamotrigine diazepam valium lorazepam temazepam clonazepam nitrazepam
  chlordiazepoxide librium alprazolam xanax zopiclone zolpidem promethazine phenergan propranolol buspirone hydroxyzine melatonin circadin slenyto
  methylphenidate ritalin concerta medikinet equasym delmosart xaggitin elvanse lisdexamfetamine dexamfetamine atomoxetine strattera guanfacine
  intuniv clonidine procyclidine donepezil aricept memantine ebixa rivastigmine galantamine happy_pills nerve_tablets sleeping_tablets sleeping_tablet
  sleeping_pills mood_stabiliser mood_stabilisers sedative sedatives tranquilliser* benzodiazepine benzodiazepines prn_lorazepam depot_medication
  his_depot her_depot on_a_depot depot_clinic depot_every isocarboxazid phenelzine tranylcypromine mianserin reboxetine doxepin esketamine cariprazine
  asenapine pericyazine levomepromazine prochlorperazine_for pimozide fluphenazine modecate zotepine ziprasidone carbolithium camcolit modafinil
  dexedrine amfexa tranquiliser tranquilisers zimovane stilnoct antidepressent anti_depressents sertaline citalapram mirtazipine diazapam`;

const otherMedicines = `insulin novorapid humalog lantus levemir tresiba toujeo fiasp humulin lispro glargine metformin gliclazide sitagliptin
  dapagliflozin forxiga empagliflozin jardiance linagliptin semaglutide ozempic wegovy mounjaro tirzepatide liraglutide victoza trulicity dulaglutide
  pioglitazone inhaler inhalers salbutamol ventolin salamol beclometasone clenil fostair symbicort seretide spiriva tiotropium trelegy trimbow
  budesonide pulmicort montelukast theophylline carbocisteine nebuliser nebulisers nebules spacer warfarin apixaban eliquis rivaroxaban xarelto
  edoxaban dabigatran clopidogrel ticagrelor enoxaparin clexane heparin tinzaparin dalteparin fragmin blood_thinners blood_thinner anticoagula* statin
  statins atorvastatin simvastatin rosuvastatin pravastatin ezetimibe ramipril lisinopril perindopril enalapril losartan candesartan irbesartan
  valsartan entresto amlodipine felodipine nifedipine diltiazem verapamil bisoprolol atenolol carvedilol metoprolol nebivolol furosemide bumetanide
  spironolactone eplerenone bendroflumethiazide indapamide doxazosin tamsulosin finasteride dutasteride digoxin amiodarone flecainide ivabradine
  isosorbide gtn_spray gtn nicorandil levothyroxine thyroxine carbimazole propylthiouracil hydrocortisone fludrocortisone prednisolone dexamethasone
  steroid steroids methotrexate sulfasalazine hydroxychloroquine leflunomide azathioprine mycophenolate tacrolimus ciclosporin adalimumab humira
  etanercept infliximab rituximab tocilizumab secukinumab ustekinumab vedolizumab biologics biologic mesalazine pentasa alendronic alendronate
  risedronate denosumab prolia zoledronic adcal calcichew colecalciferol omeprazole lansoprazole esomeprazole pantoprazole famotidine ranitidine
  gaviscon buscopan mebeverine loperamide imodium macrogol laxido movicol senna lactulose docusate bisacodyl domperidone metoclopramide cyclizine
  ondansetron prochlorperazine stemetil betahistine levodopa sinemet madopar co_careldopa co_beneldopa ropinirole pramipexole rotigotine selegiline
  rasagiline apomorphine carbamazepine tegretol levetiracetam keppra epilim phenytoin topiramate lacosamide zonisamide brivaracetam perampanel
  clobazam buccal_midazolam midazolam rescue_medication phenobarbital oxcarbazepine baclofen tizanidine botox sumatriptan rizatriptan pizotifen
  solifenacin mirabegron tolterodine oxybutynin desmopressin epipen epipens jext emerade adrenaline_pen antihistamine* cetirizine loratadine
  fexofenadine piriton chlorphenamine antibiotic antibiotics amoxicillin flucloxacillin co_amoxiclav penicillin doxycycline clarithromycin
  erythromycin azithromycin trimethoprim nitrofurantoin cefalexin ciprofloxacin metronidazole gentamicin vancomycin teicoplanin ceftriaxone aciclovir
  valaciclovir oseltamivir tamiflu paxlovid fluconazole clotrimazole canesten terbinafine permethrin ivermectin dovonex betnovate eumovate dermovate
  fucidin emollient emollients diprobase dermol doublebase cetraben aveeno aqueous_cream e45 sudocrem cavilon latanoprost timolol dorzolamide
  bimatoprost hypromellose lucentis eylea ferrous ferrous_fumarate ferrous_sulphate folic_acid cyanocobalamin hydroxocobalamin b12_injections
  b12_injection thiamine pabrinex tamoxifen anastrozole letrozole exemestane goserelin zoladex decapeptyl prostap leuprorelin bicalutamide
  enzalutamide abiraterone capecitabine cisplatin carboplatin paclitaxel docetaxel doxorubicin oxaliplatin fluorouracil imatinib pembrolizumab
  nivolumab herceptin trastuzumab hrt evorel oestrogel utrogestan tibolone norethisterone antiretroviral* art_meds biktarvy dolutegravir
  hydroxycarbamide kaftrio ivacaftor creon interferon natalizumab tysabri ocrelizumab fingolimod riluzole pyridostigmine growth_hormone sando_k
  fortisip ensure_drinks fresubin complan ensure_plus allopurinol colchicine febuxostat quinine mefenamic tranexamic naftidrofuryl sodium_valproate
  oxygen home_oxygen oxygen_cylinder concentrator prednisone deflazacort mometasone fluticasone avamys beconase nasonex salmeterol formoterol relvar
  anoro incruse duoresp luforbec bricanyl terbutaline ipratropium atrovent aminophylline roflumilast omalizumab xolair mepolizumab dupilumab dupixent
  benralizumab azacitidine ibrutinib venetoclax lenalidomide bortezomib daratumumab osimertinib palbociclib olaparib vincristine cyclophosphamide
  gemcitabine etoposide irinotecan mercaptopurine temozolomide bevacizumab cetuximab aflibercept ranibizumab faricimab cosopt xalatan travoprost
  brimonidine carmellose chloramphenicol fusidic otomize sofradex acitretin isotretinoin roaccutane adapalene lymecycline minocycline calcipotriol
  enstilar hydromol epaderm zerobase protopic elocon daktacort trimovate nystatin itraconazole mebendazole ovex albendazole malarone primaquine
  isoniazid rifampicin pyrazinamide ethambutol rifinah linezolid meropenem tazocin cefuroxime teriflunomide dimethyl_fumarate tecfidera cladribine
  alemtuzumab sativex epidyolex cannabidiol cbd_oil cenobamate ethosuximide primidone vigabatrin rufinamide stiripentol glucagon glucogel cabergoline
  bromocriptine octreotide somatropin clomid clomifene progynova elleste estradot femoston kliovance vagifem ovestin livial raloxifene teriparatide
  romosozumab fosamax actonel ibandronic cinacalcet sevelamer alfacalcidol epoetin darbepoetin aranesp ferinject venofer desferrioxamine deferasirox
  eltrombopag emicizumab hemlibra factor_viii immunoglobulin immunoglobulins ivig sacubitril ranolazine hydralazine minoxidil moxonidine methyldopa
  labetalol sotalol dronedarone prasugrel dipyridamole acenocoumarol inclisiran evolocumab repatha fenofibrate bezafibrate cholestyramine
  ursodeoxycholic ursofalk rifaximin budenofalk salofalk octasa linaclotide prucalopride alverine colpermin hyoscine glycopyrronium trihexyphenidyl
  orphenadrine tetrabenazine amantadine safinamide opicapone entacapone stalevo duodopa rimegepant erenumab aimovig fremanezumab zolmitriptan
  naratriptan eletriptan fesoterodine trospium alfuzosin lemsip strepsils benylin rennies zantac nytol kalms dioralyte savlon germolene bonjela anusol
  sudafed dulcolax senokot hedrin lyclear metaformin warfrin insulen ventalin inhalor abx iv_antibiotics`;

/** Classes of words for medicines, treatment, those who treat, pregnancy, self-harm and dying. Written for this list from general knowledge of English; no list was copied. */
export const treatmentClasses: Readonly<Record<string, string>> = {
  medicine: `${painkillers} ${mindMedicines} ${otherMedicines} medication medications medicine medicines medicated meds tablet tablets tabs_from pill
    pills dose doses dosage dosette blister_pack blister_packs nomad_tray prescri* repeat_prescription eye_drops ear_drops nasal_spray creams ointment
    ointments dressing dressings lotion syringe syringes syringe_driver infusion infusions transfusion transfusions sedated injection injections
    injects_insulin jab jabs patches mg mcg ml once_daily twice_daily tds bd_dose prn mar_chart mar_sheet emar covert_medication compliance_aid
    non_compliant_with stopped_taking not_taking_his not_taking_her capsules suppository enema antacid over_the_counter pain_relief pain_management
    suppositories antivirals controlled_drug controlled_drugs just_in_case_meds anticipatory_medication chemist_delivers on_a_drip steroid_cream`,
  painkiller: painkillers,
  mindmedicine: mindMedicines,
  treatment: `treatment treatments treated treating tx therapy therapies rehab rehabilitation dialysis haemodialysis chemo chemotherap* radiotherap*
    ect electroconvulsive cbt dbt emdr mbt psychotherap* counselling counseling talking_therapy talking_therapies art_therapy play_therapy
    music_therapy drama_therapy family_therapy group_therapy psychodynamic mindfulness_group hydrotherap* physio physiotherap* speech_therapy
    speech_and_language_therapy occupational_therapy sensory_integration acupunctur* osteopath* chiropract* catheter* stoma stoma_bag colostomy_bag
    peg_fed peg_feed tube_fed tube_feed ng_tube nasogastric gastrostom* tracheostom* trache ventilator ventilated bipap cpap oxygen_therapy suction
    suctioning nebulised infusion transfusion pacemaker stent bypass transplant hip_replacement knee_replacement replacement_hip new_hip new_knee
    operation operations op_on operated surgery surgical keyhole laparoscop* arthroscop* hysterectom* mastectom* cholecystectom* appendicectom*
    appendectom* amputat* grommets tonsillectom* circumcision vasectomy sterilised sterilisation c_section caesarean endoscop* colonoscop* gastroscop*
    cystoscop* angiogram angioplasty cabg cardioversion ablation cataract_operation laser_eye skin_graft sutures stitches plaster_cast pot_on_his
    traction splints orthotics insoles compression_stockings compression_bandage compression_bandages compression_bandaging wound_dressing
    leg_dressings insulin_pump libre freestyle_libre cgm pain_clinic nerve_block epidural steroid_injection cortisone pulmonary_rehab cardiac_rehab
    palliative_care end_of_life_care hospice_care respite aftercare convalescence weight_management gastric_band gastric_sleeve bariatric ivf iui
    detoxification inpatient_detox bed_rest care_plan_approach cpa vaccinated immunised booster_jab flu_jab sectioning medication_review
    under_the_care_of under_the_hospital under_consultant waiting_for_an_operation listed_for_surgery pre_op post_op anaesthetic general_anaesthetic
    his_op her_op an_op knee_op hip_op back_op heart_op had_an_op waiting_for_an_op iv_fluids iv_antibiotics abx cannula cannulated had_surgery
    having_surgery dressing_changes under_anaesthetic`,
  medtest: `scan scans mri ct_scan cat_scan x_ray x_rays xray xrays ultrasound dexa bone_scan pet_scan biopsy biopsies bloods blood_test blood_tests
    blood_pressure blood_count hba1c egfr psa_test ecg eeg echo echocardiogram spirometry peak_flow smear smear_test colposcopy mammogram urine_sample
    stool_sample swabs covid_test lumbar_puncture nerve_conduction allergy_test hearing_test eye_test sight_test memory_test mmse moca ace_iii phq9
    phq_9 gad7 gad_7 test_results results_from_the_hospital scan_results screening screened blood_results inr holter oxygen_levels pre_assessment
    autopsy post_mortem bowel_screening aaa_screening retinal_screening diagnostic_tests observations_taken obs_stable oxygen_sats o2_sats
    sats_dropped barthel waterlow honos core_10 rockwood frailty_score moca_score bone_density sleep_study tilt_table urodynamics endoscopy_results
    holter_monitor capsule_endoscopy liver_function kidney_function thyroid_function fbc u_and_es crp_raised esr tumour_marker tumour_markers
    psa_level viral_load ca125 cea_level ct_head`,
  doctor: `doctor doctors gp gps nurse nurses nursing midwife midwives psychiatrist psychiatrists psychologist psychologists cpn cpns physio physios
    physiotherapist physiotherapists paediatrician paediatricians dietitian dietician dieticians podiatrist podiatrists chiropodist chiropody optician
    opticians optometrist dentist dentists orthodontist hygienist paramedic paramedics matron counsellor counsellors therapist therapists
    psychotherapist ot ots occupational_therapist occupational_therapists salt slt speech_therapist speech_and_language_therapist district_nurse
    district_nurses dn health_visitor specialist_nurse macmillan_nurse marie_curie admiral_nurse parkinson_s_nurse ms_nurse epilepsy_nurse
    diabetic_nurse diabetes_nurse continence_nurse tissue_viability community_matron practice_nurse school_nurse clinical_nurse advanced_nurse anp hca
    healthcare_assistant mental_health_nurse community_psychiatric learning_disability_nurse pharmacist pharmacists pharmacy chemist surgeon surgeons
    oncologist* neurologist* cardiologist* rheumatologist* dermatologist* urologist* gynaecologist* obstetrician* haematologist* gastroenterologist*
    endocrinologist* nephrologist* neurosurgeon* ophthalmologist* audiologist* radiographer* radiologist* anaesthetist* geriatrician* neonatologist*
    orthoptist* prosthetist* orthotist* sonographer* pathologist consultant_psychiatrist consultant_neurologist consultant_paediatrician
    clinical_psychologist phlebotomist care_coordinator lead_clinician clinician clinicians medic medics osteopath chiropractor doula
    social_prescriber out_of_hours_gp wellbeing_practitioner pwp approved_clinician responsible_clinician second_opinion_doctor sexual_health_nurse
    psych docter specailist the_quack`,
  specialty: `oncology neurology cardiology rheumatology dermatology urology gynaecology gynae haematology gastroenterology gastro endocrinology
    nephrology renal_unit ophthalmology audiology radiology orthopaedic orthopaedics orthopedic ortho paediatric paediatrics geriatric obstetrics
    neonatal nicu scbu neuro neurosurgery psychiatry psychology psychiatric respiratory_clinic respiratory_team ent maxillofacial vascular_clinic
    fracture_clinic pain_clinic memory_clinic eye_clinic diabetic_clinic diabetes_clinic warfarin_clinic falls_clinic continence_service stroke_team
    stroke_unit cancer_unit breast_clinic asthma_clinic copd_clinic epilepsy_clinic heart_failure_clinic sleep_clinic tb_clinic allergy_clinic
    antenatal_clinic early_pregnancy_unit fertility_clinic gum_clinic sexual_health_clinic eating_disorders_service eating_disorder_unit
    eating_disorders_unit eating_disorder_service camhs cahms cmht cmhts crisis_team crisis_house home_treatment_team early_intervention_team
    perinatal_team liaison_psychiatry psych_liaison older_adults_team recovery_team_cmht iapt talking_therapies child_development_centre
    community_paediatrician community_paeds neurodevelopmental neurodevelopmental_pathway podiatry dietetics orthotics wheelchair_clinic prosthetics
    limb_centre day_hospital day_surgery macmillan hospice maudsley bethlem broadmoor rampton great_ormond moorfields christie_hospital
    stoke_mandeville psychiatric_unit psychiatric_ward psychiatric_hospital mental_health_unit mental_health_ward picu low_secure medium_secure
    acute_ward elderly_ward care_of_the_elderly rehab_ward ashworth_hospital royal_marsden eating_disorders sexual_assault_referral sarc the_haven
    havens`,
  hospital: `hospital hospitals hospitalisation hospitalised a_e a_and_e ed_attendance icu itu hdu ccu admitted admission admissions_to_hospital
    readmitted readmission inpatient inpatients in_patient outpatient outpatients out_patient out_patients discharged discharge discharge_letter
    discharge_summary discharge_planning ambulance ambulances clinic clinics operation operated operating_theatre procedure_under appointment
    appointments appt appts referral referred_by_gp infirmary nhs called_999 rang_999 dialled_999 phoned_999 nhs_111 called_111 rang_111 resus
    blue_lighted blue_light_to casualty sectioned section_136 informal_patient kept_in convalescing recovery recovering rehab sick_note sick_notes
    sicknote fit_note fit_notes med3 med_3 signed_off sick_leave sick_line walk_in_centre minor_injuries gp_surgery health_centre medical_centre
    doctor_s_surgery surgery bedded_unit hospital_bed community_hospital acute_trust nhs_trust intensive_care high_dependency life_support coma
    induced_coma visiting_time bay_4 patient_transport taken_in_by_ambulance medical_report medical_evidence doctor_s_letter gp_letter
    letter_from_her_gp letter_from_his_gp consultant_s_letter waiting_list_for_surgery pre_assessment bed_blocking medically_fit mffd dtoc hosp
    under_section_2 under_section_3 follow_up_appointment hospital_follow_up on_the_ward on_a_ward on_ward back_on_the_ward ward_round ward_sister
    ward_staff hospital_ward surgical_ward medical_ward children_s_ward childrens_ward maternity_ward locked_ward stroke_ward renal_ward cancer_ward
    isolation_ward side_room drip_stand hospital_gown hospital_stay emergency_surgery emergency_department rushed_to rushed_in taken_to_hospital
    taken_into_hospital in_and_out_of_hospital came_out_of_hospital out_of_hospital home_from_hospital under_the_hospital sent_home_from_hospital
    royal_infirmary general_hospital royal_free st_thomas king_s_college_hospital guy_s_hospital addenbrooke* papworth john_radcliffe leeds_general
    alder_hey`,
  pregnancy: `pregnant pregnancy pregnancies expecting expectant trimester midwife midwives maternity baby_bump due_in due_date edd gravida weeks_gone
    months_gone weeks_pregnant months_pregnant wks_pregnant miscarriage miscarriages miscarried miscarrying stillborn stillbirth neonatal_death
    in_labour gone_into_labour labour_ward contractions waters_broke caesarean caesarian c_section antenatal ante_natal postnatal post_natal
    breastfeeding breast_feeding breastfed ivf fertility_treatment abortion birth_plan 12_week_scan 20_week_scan dating_scan anomaly_scan up_the_duff
    up_the_spout in_the_family_way preggers heavily_pregnant high_risk_pregnancy concealed_pregnancy unborn unborn_baby mat_b1 matb1 maternity_leave
    mat_leave paternity_leave pre_eclampsia gestational hyperemesis ectopic preterm prem born_early newborn lochia perinatal birth_weight delivered_by
    home_birth water_birth induced surrogate surrogacy egg_donor twins_on_the_way morning_sickness positive_pregnancy_test pregnancy_test
    a_termination had_a_termination termination_of_pregnancy premature_baby born_premature premature_birth premature_labour born_prematurely
    waters_went in_pod in_the_club bun_in_the_oven has_fallen_pregnant fallen_pregnant fell_pregnant caught_pregnant late_with_her_period
    missed_her_period carrying_twins carrying_her carrying_his showing_now due_any_day due_at_christmas due_in_january due_in_march due_in_may
    due_in_june due_in_july due_in_september due_in_october due_in_november lost_it_at baby_came_early born_at_home born_by_section
    booked_in_with_the_midwife booking_appointment on_her_third trying_for_a_baby trying_to_conceive struggling_to_conceive fertility egg_collection
    embryo embryos embryo_transfer sperm_donor pregant pregnent`,
  selfharm: `suicid* self_harm self_harms self_harmed self_harming selfharm* self_injury self_injurious self_injuring self_injures self_injured
    deliberate_self dsh overdose overdoses overdosed overdosing od took_an_overdose cuts_herself cuts_himself cut_herself cut_himself cutting_herself
    cutting_himself cuts_her_arms cuts_on_her_arms cut_her_wrists cut_his_wrists slit_her_wrists slit_his_wrists ligature ligatures tied_a_ligature
    noose hanging_himself hang_himself hang_herself hung_himself hanged_himself end_it_all ending_it_all end_his_life end_her_life end_my_life
    ending_his_life ending_her_life ending_my_life end_it better_off_dead better_off_without not_be_here not_want_to_be_here doesn_t_want_to_be_here
    don_t_want_to_be_here not_wake_up never_wake not_wake kill_himself kill_herself killing_himself killing_herself kill_myself killing_myself
    top_himself top_herself topping_himself took_her_own took_his_own take_her_own_life take_his_own_life take_my_own_life taking_his_own
    taking_her_own own_life own_lives jump_off jump_from jumping_from jumped_from jump_in_front train_tracks goodbye_note suicide_note goodbye_letter
    wrists hurt_herself hurt_himself hurting_herself hurting_himself hurt_myself harm_himself harm_herself harm_myself harming_himself harming_herself
    no_point_in_living no_point_going_on nothing_to_live_for no_reason_to_live life_not_worth not_worth_living samaritans papyrus parasuicid*
    swallowed_tablets swallowed_bleach drank_bleach stockpiled_tablets cry_for_help welfare_check tired_of_living sick_of_living wants_to_die
    wanted_to_die want_to_die wishes_she_was_dead wishes_he_was_dead wish_i_was_dead be_with_his_late be_with_her_late can_t_go_on cannot_go_on
    could_not_go_on dark_thoughts dark_place suicidal_ideation si_no_plan no_active_plans no_plans_or_intent protective_factors head_banging
    bangs_his_head bangs_her_head burns_herself burns_himself scratches_herself pulls_her_own_hair superficial_cuts razor_blades sharps_removed cssrs
    unalive stockpiling_tablets stockpile_tablets stockpiling_medication stockpiled_medication has_cut_herself_again on_the_bridge on_the_ledge
    over_the_railings stood_on_the_platform found_with_a_rope rope_in_the_garage hoarded_tablets saved_up_tablets a_handful_of_tablets
    took_a_load_of_tablets took_all_her_tablets took_all_his_tablets took_tablets a_cocktail_of world_without_her world_without_him better_without_me
    burden_to_everyone burden_to_her_family would_be_better_if_she_wasn_t said_goodbye put_his_affairs giving_things_away wants_it_all_to_stop
    wants_it_to_be_over wants_to_sleep_and_not go_to_sleep_and_not sleep_and_never do_something_stupid do_something_silly did_something_silly
    done_something_silly tried_to_do_himself_in do_herself_in do_himself_in attempt_on_her_life attempt_on_his_life attempt_on_her_own attempts_on_her
    previous_attempts previous_attempt made_an_attempt bandages_on_her_wrists marks_on_her_arms lines_on_her_arms scars_on_her_arms scars_on_his_arms
    covers_her_arms hides_her_arms picks_her_skin punches_himself hits_himself hits_herself sucidal`,
  dying: `died dies die dead death deaths deceased passed_away passed_on passed_over passing_away late_husband late_wife late_mother late_father
    late_mum late_dad late_son late_daughter late_brother late_sister late_partner bereave* funeral funerals widow widows widowed widower buried
    burial cremat* grief mourn* lost_her_husband lost_his_wife lost_her_mum lost_her_dad lost_her_mother lost_her_father lost_his_mum lost_his_dad
    lost_her_son lost_her_daughter lost_her_baby lost_the_baby lost_a_baby lost_a_child coroner coroners inquest hospice terminal terminally
    death_certificate probate next_of_kin_informed lost_his_fight lost_her_fight sudden_death found_dead fatal fatality killed_in orphan* predeceased
    dnr dnar dnacpr respect_form do_not_resuscitate cruse wake_held end_of_life gold_standards dying passed_peacefully peg_it popped_his_clogs
    headstone ashes grieve grieves grieved grieving`,
};
