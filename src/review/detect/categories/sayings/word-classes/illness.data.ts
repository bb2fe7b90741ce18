/* Kinds of illness: each is a class of its own, and all together are `illness`. */
const cancers = `cancer cancers cancerous tumour tumours tumor leukaemia* leukemia* lymphoma* melanoma* sarcoma* carcinoma* myeloma* mesothelioma*
  glioma* glioblastoma* neuroblastoma* retinoblastoma* astrocytoma* adenocarcinoma* malignan* metasta* oncolog* chemo chemotherap* radiotherap*
  remission secondaries mastectom* lumpectom* tamoxifen letrozole anastrozole herceptin trastuzumab neutropenic lymphoedema lymph_node lymph_nodes
  dcis scc basal_cell wilms osteosarcoma ewing_sarcoma polycythaemia myelodysplas* big_c the_big_c macmillan stage_3 stage_4 stage_iv stage_three
  stage_four inoperable terminally cll cml aml_diagnosed nhl_diagnosed brachytherap* immunotherap* staging_scan two_week_wait 2ww wide_local_excision
  prostatectom* colectom* colostom* hodgkin hodgkins hodgkin_s meningioma* schwannoma* acoustic_neuroma pituitary_adenoma craniopharyngioma
  medulloblastoma* ependymoma* seminoma* teratoma* thymoma carcinoid neuroendocrine waldenstrom kaposi cholangiocarcinoma choriocarcinoma
  oesophagectom* whipple_s_procedure lobectom* thyroidectom* nephrectom* bone_marrow_transplant stem_cell_transplant car_t bowel_cancer breast_cancer
  lung_cancer prostate_cancer skin_cancer brain_tumour brain_tumor secondary_breast ovarian_cancer cervical_cancer womb_cancer throat_cancer
  oncology_appointment cancer_free in_remission canser`;

const mentalIllness = `depress* anxiety anxious anxieties anx psychosis psychoses psychotic schizo* bipolar manic mania hypomani* ptsd cptsd c_ptsd
  complex_ptsd post_traumatic ocd obsessive_compulsive eupd bpd personality_disorder emotionally_unstable antisocial_personality aspd eating_disorder
  anorexi* bulimi* arfid orthorexi* binge_eating purging insomnia nervous_breakdown nervous_exhaustion agoraphobi* claustrophob* phobia phobias phobic
  panic_attack panic_attacks panic_disorder paranoia paranoid delusion* hallucinat* hearing_voices hears_voices dissociat* depersonalis* catatoni*
  stress burnout burn_out burnt_out low_mood low_in_mood mood_swings mood_disorder gad generalised_anxiety social_anxiety separation_anxiety
  health_anxiety postnatal_depression post_natal_depression pnd puerperal perinatal_mental trauma traumatised ptsd_symptoms intrusive_thoughts
  flashbacks mental_health mh mental_illness mentally_ill mentally_unwell mental_breakdown mental_state nerves her_nerves bad_with_her_nerves
  poor_mental smi severe_mental emotional_wellbeing adjustment_disorder trichotillomania body_dysmorphia body_dysmorphic bdd selective_mutism
  conduct_disorder psychiatr* sectioned section_136 section_135 s136 s117 section_117 cto community_treatment mha mha_assessment mental_health_act
  cmht cmhts camhs cahms crisis_team home_treatment crht htt iapt eip early_intervention_in_psychosis amhp low_self_esteem stressed_out highly_strung
  not_right_in_the_head lost_the_plot cracking_up suffers_with_his_nerves her_head_s_gone head_is_all_over under_section_2 under_section_3
  under_the_mental_health on_a_section on_section_2 on_section_3 held_on_a_section borderline_personality had_a_breakdown having_a_breakdown
  after_his_breakdown after_her_breakdown complete_breakdown cyclothymi* dysthymi* ednos osfed kleptoman* pyroman* dermatilloman* skin_picking
  hypochondri* munchausen* conversion_disorder somatisation dissociative_identity seasonal_affective ideas_of_reference thought_disorder
  thought_disordered grandiose pressured_speech flat_affect blunted_affect anhedonia ruminat* catastrophis* avoidant_personality exam_stress
  attachment_disorder reactive_attachment oppositional_defiant postpartum_depression baby_blues mental_distress psychological_distress
  emotional_distress suicidal_thoughts anger_management cracked_up in_bits went_to_pieces fell_apart falling_apart can_t_cope_mentally stir_crazy
  nervous_wreck bag_of_nerves anxietys depresion anxeity skizophrenia schizophrenic_episode`;

const infections = `infection infections infected infectious flu influenza covid corona coronavirus covid_19 long_covid shingles cellulitis sepsis
  septic septicaemia septicemia meningitis encephalitis hepatitis hep_b hep_c hep_a hiv aids_diagnosed tb tuberculosis pneumonia bronchitis
  bronchiolitis croup chickenpox chicken_pox measles mumps rubella whooping_cough pertussis scarlet_fever strep tonsillitis laryngitis pharyngitis
  sinusitis conjunctivitis impetigo ringworm scabies threadworm* norovirus gastroenteritis tummy_bug stomach_bug d_and_v salmonella e_coli
  campylobacter food_poisoning c_diff clostridium mrsa uti utis urine_infection water_infection chest_infection chest_infections kidney_infection
  ear_infection ear_infections skin_infection eye_infection wound_infection thrush cystitis mastitis pyelonephritis malaria typhoid cholera dengue
  lyme lyme_disease glandular_fever mononucleosis rsv legionnaire* legionella monkeypox mpox hand_foot_and_mouth slapped_cheek quinsy abscess*
  osteomyelitis endocarditis gangren* necrotising diphtheria tetanus polio rabies leprosy toxoplasmosis psittacosis q_fever leptospirosis weil_s
  cold_sore cold_sores verruca* athlete_s_foot nits head_lice stye the_lurgy viral_infection bacterial_infection a_virus contagious quarantin*
  self_isolate self_isolating self_isolated self_isolation tested_positive positive_for lateral_flow hep_e parvovirus cytomegalovirus cmv giardia*
  cryptosporidi* shigella rotavirus adenovirus bilharzia leishmania* chikungunya zika ebola whooping winter_vomiting sickness_bug winter_bug
  peritonsillar epiglottitis blood_poisoning septic_shock pneumocystis aspergill* pyrexia_of h_pylori helicobacter tapeworm scarlatina roseola
  parechovirus viral_meningitis bacterial_meningitis viral_wheeze pnuemonia clamidia hepititis shinglis`;

const lasting = `asthma asthmatic asthmatics diabetes diabetic diabetics type_1_diabetes type_2_diabetes t1dm t2dm iddm niddm hypo hypos hypoglyc*
  hyperglyc* epilep* arthriti* osteoarthriti* oa_of rheumatoid ra_diagnosed psoriatic copd coad emphysema bronchiectasis pulmonary_fibrosis
  sarcoidosis cystic_fibrosis asbestosis pleural silicosis angina atrial_fibrillation a_fib af_diagnosed arrhythmia* palpitation* tachycardia svt
  bradycardia heart_failure heart_attack heart_attacks heart_disease heart_condition heart_problems heart_trouble dodgy_heart bad_heart heart_murmur
  chd ihd ischaemic cardiac cardiomyopath* coronary myocardial infarct* nstemi stemi cardiovascular congenital_heart hole_in_the_heart aortic
  valve_replacement pacemaker stent stents hypertens* high_blood_pressure hypotens* bp high_cholesterol cholesterol peripheral_vascular pvd
  claudication varicose* leg_ulcer leg_ulcers raynaud* vasculitis stroke strokes tias mini_stroke cva subarachnoid brain_haemorrhage brain_bleed
  haemorrhag* aneurysm* dvt pulmonary_embolism clot clots thrombos* embolism embolus dementia alzheimer* alzeimer* vascular_dementia lewy_body lewy
  frontotemporal pick_s_disease korsakoff* wernicke mci cognitive_impairment cognitive_decline memory_loss senile sclerosis multiple_sclerosis mnd
  motor_neurone als_diagnosed huntington* myasthenia guillain* neuropath* neuralgia trigeminal migraine migraines cluster_headache cluster_headaches
  seizure seizures fits fitting_episodes blackouts vertigo meniere* tinnitus labyrinthitis hydrocephalus narcolep* restless_leg fibromyalgia fibro cfs
  chronic_fatigue lupus sjogren* sclerodermia scleroderma polymyalgia ankylosing spondyl* scoliosis kyphosis stenosis sciatica slipped_disc
  prolapsed_disc bulging_disc degenerative_disc disc_degeneration osteoporo* osteopen* gout hypermobil* ehlers_danlos eds_diagnosed carpal_tunnel
  frozen_shoulder tendonitis tendinitis bursitis plantar_fasciitis crps complex_regional chronic_pain back_pain bad_back bad_knees bad_hip bad_chest
  bad_leg bad_legs bad_feet dodgy_knee dodgy_hip knackered_knee crohn* colitis ibd ibs irritable_bowel coeliac celiac diverticul* gallstones
  gallbladder pancreatit* cirrhosis fatty_liver liver_disease liver_failure gord acid_reflux reflux hiatus_hernia hernia hernias ulcer ulcers
  ulcerative gastritis haemorrhoid* fistula kidney_disease kidney_failure renal ckd dialysis haemodialysis esrd nephr* kidney_stones polycystic
  prostate_trouble enlarged_prostate bph incontinen* overactive_bladder prolapse prolapsed endometrio* adenomyosis fibroids pcos menopaus*
  perimenopaus* thyroid hypothyroid* hyperthyroid* underactive_thyroid overactive_thyroid graves_disease acromegaly hypopituitar* anaemi* anemi*
  pernicious b12_deficiency b12_deficient vitamin_d_deficiency vitamin_d_deficient haemophil* hemophil* thalassaem* sickle_cell sickle itp
  thrombocytopen* haemochromatosis porphyria immunosuppress* immunocompromis* immunodefic* autoimmune eczema psoriasis dermatitis urticaria hives
  rosacea acne vitiligo alopecia hidradenitis lichen_sclerosus pemphig* glaucoma cataract cataracts macular amd retinopath* retinitis uveitis
  keratoconus allerg* anaphyla* hay_fever hayfever nut_allergy lactose gluten sleep_apnoea apnoea cpap obesity obese bmi morbidly_obese malnutrition
  malnourish* chronic long_term_condition ltc long_term_sick chronically terminal palliative end_of_life life_limiting degenerative comorbid*
  multimorbid* flare_up flare_ups relapsing relapse relapsed flaring organ_failure transplant transplanted vasovagal pots_diagnosed
  functional_neurological fnd non_epileptic pnes encephalopath* tumour_removed syncope lung_disease lung_condition liver_condition kidney_condition
  heart_op triple_bypass ileostom* colostom* urostom* crohns_flare sick_with copd_exacerbation sugar_diabetes the_sugar blood_sugars blood_sugar
  addisons addison_s cushings cushing_s barretts barrett_s pagets paget_s parkinson parkinsons parkinsonism parkinsonian heart_bypass had_a_bypass
  has_ms with_ms ms_diagnosis ms_relapse relapsing_ms progressive_ms her_ms his_ms had_a_tia a_tia tia_clinic has_piles bleeding_piles
  progressive_condition progressive_disease progressive_illness kawasaki wegener* behcet* sarcoid pmdd pmt vulvodynia interstitial_cystitis peyronie*
  prostatitis hydrocele hyperparathyroid* phaeochromocytoma bronchomalacia laryngomalacia rheumatic_fever wpw wolff_parkinson pericarditis myocarditis
  cor_pulmonale pulmonary_hypertension mitral tricuspid regurgitation heart_block ventricular ectopics defibrillator icd_fitted steatosis hepatic
  cholangitis oesophageal_varices portal_hypertension ascites aplastic_anaemia myelofibrosis mgus granuloma* pyoderma keloid lichen_planus
  dermatomyositis polymyositis myositis myopath* transverse_myelitis neuromyelitis optic_neuritis cauda_equina syringomyelia chiari tethered_cord
  radiculopath* disc_herniation herniated_disc herniated perthes osgood hip_dysplasia ddh juvenile_arthritis stills_disease glomerulonephritis
  hydronephrosis enuresis encopresis hirschsprung* gastroparesis short_bowel achalasia oesophagitis duodenal eosinophilic mcas mast_cell myalgic
  chronic_fatigue_syndrome pots_syndrome dysautonomia misophonia hyperacusis otitis glue_ear mastoid* cholesteatoma sinus_problems nasal_polyps
  keratitis blepharitis diplopia amblyopia lazy_eye strabismus hyperhidrosis lipoedema lipodystrophy sarcopenia costochondritis tennis_elbow
  golfer_s_elbow rotator_cuff dupuytren* trigger_finger cervical_spondylosis lumbar_stenosis spinal_stenosis rheumatics rheumatism arthuritis athsma
  astma diabetis dementure parkisons fybromyalgia fibromialgia emphasema`;

const passing = `a_cold colds sore_throat coughs earache toothache headache headaches tummy_ache stomach_ache upset_stomach appendicitis broken_leg
  broken_arm broken_ankle broken_wrist broken_hip hip_fracture dehydrat* delirium constipat* diarrhoea diarrhea vomiting sickness heatstroke sunstroke
  hypotherm* frostbite jaundice anaemic sores bedsore* bed_sore bed_sores pressure_sore pressure_sores pressure_ulcer pressure_ulcers preeclampsia
  pre_eclampsia eclampsia hyperemesis gestational_diabetes miscarr* ectopic morning_sickness cyst cysts boils rash rashes lumps lesion* nodule* polyp
  polyps benign biops* bunion bunions ingrown ingrowing hammer_toe blister blisters nosebleed* concussion whiplash ruptured_spleen collapsed_lung
  pneumothorax peritonitis bowel_obstruction fractured_neck_of_femur noof fnof post_op post_operative wound_care convalesc* poisoning overdosed
  allergic_reaction swollen_ankles oedema edema water_retention fluid_on_the_lungs burst_appendix a_bug going_round tummy_upset gippy_tummy
  bad_stomach stomach_upset a_chill a_nasty_cough man_flu heavy_cold streaming_cold bad_cold bronchial pleurisy torn_ligament torn_ligaments
  pulled_muscle ricked_neck cricked_neck slipped_rib cracked_ribs bad_fall dog_bite burst_eardrum`;

/** Classes of words for illness, its signs and the body. Written for this list from general knowledge of English; no list was copied. */
export const illnessClasses: Readonly<Record<string, string>> = {
  illness: `${cancers} ${mentalIllness} ${infections} ${lasting} ${passing} ill_health poor_health health_condition health_conditions health_problem
    health_problems health_issues medical_condition medical_conditions medical_needs medical_history medical_reasons medically_vulnerable
    clinically_vulnerable extremely_vulnerable cev diagnosis diagnoses diagnosed dx prognosis pmh disease diseases illness illnesses ailment ailments
    disorder disorders complaint_of_chest lung_trouble liver_trouble kidney_trouble stomach_trouble heart_pills lurgy medical_emergency
    on_the_sick_with under_the_doctor under_the_doctors under_the_specialist on_the_panel_with bad_with_his bad_with_her martyr_to_his martyr_to_her
    bedded_with laid_low laid_low_with caught_a_nasty health_has_gone health_is_going health_has_failed failing_health ill_health_grounds
    health_grounds medical_grounds underlying_health underlying_condition pre_existing_condition undiagnosed_condition rare_condition rare_disease
    rare_syndrome bad_news_from_the_hospital six_months_to_live months_left weeks_left not_got_long riddled_with_it spread_to_his spread_to_her
    it_s_spread has_spread_to caught_early shadow_on_her_lung shadow_on_his_lung`,
  cancer: cancers,
  mentalillness: mentalIllness,
  infection: infections,
  lastingillness: lasting,
  symptom: `pain pains painful painfully ache aches aching achy cough coughs coughing coughed wheez* breathless breathlessness short_of_breath
    shortness_of_breath sob breath breathing dizzy dizziness dizzy_spells funny_turn funny_turns faint faints fainted fainting collapse collapsed
    nausea nauseous sick vomit vomited vomits throwing_up threw_up rash rashes lumps swollen swelling swells fever feverish temperature bleeding bled
    blood numb numbness tingling pins_and_needles weak weakness tired tiredness exhausted exhaustion fatigue fatigued shaky stiff stiffness cramp
    cramps itching itchy sleepless sleeplessness can_t_sleep cannot_sleep not_sleeping hardly_sleeping barely_sleeping broken_sleep sleeps_badly
    nightmares nightmare night_terrors night_sweats flashbacks tearful tearfulness crying cries weepy low_mood appetite off_her_food off_his_food
    not_eating lost_weight losing_weight weight_loss dropped_weight gained_weight weight_gain confused confusion muddled forget forgets forgetful
    forgetting forgetfulness poor_memory memory_problems voices racing_thoughts stomach_pains chest_pain chest_pains tight_chest bowels wet_the
    soreness sore tender hoarse fell fall falls fallen frequent_faller prone_to_falls tripped slipped lightheaded light_headed underweight overweight
    withdrawn spasm spasms poorly unwell ill peaky under_the_weather run_down off_colour bad_way bedridden bed_bound laid_up groggy drowsy drowsiness
    zoned hyper_vigilant teary listless lethargic lethargy foggy brain_fog wobbly unsteady palpitations sweats sweating shivering shivers
    blurred_vision double_vision slurred_speech droop facial_droop pale pallor clammy grey_looking jaundiced yellow_eyes bloated bloating heartburn
    indigestion diarrhoea constipated incontinent leaking_urine passing_blood blood_in heavy_periods period_pain itch inflamed inflammation oozing
    weeping_wound pus blister poor_circulation puffed_out out_of_breath breathing_difficulties difficulty_breathing breathing_problems
    struggles_to_breathe swallowing difficulty_swallowing dysphagia choking_risk twitch twitches twitching jerks agitated agitation disoriented
    disorientated lost_consciousness unconscious unresponsive passed_out keeled_over took_bad taken_bad taken_ill took_ill took_poorly nesh jiggered
    gip bealing proper_poorly right_poorly not_well not_himself not_herself no_energy no_appetite lack_of_energy drained worn_out washed_out
    struggling_mentally in_pain in_agony agony excruciating throbbing stabbing_pain shooting_pain discomfort symptom symptoms symptomatic side_effects
    side_effect withdrawal_symptoms fluctuates fluctuating_condition deteriorat* worsening worsened getting_worse declining_health frail frailty
    pressure_damage skin_breakdown vomitted diarrhea unwel diziness a_lump lump_in breast_lump painful_periods spotted_blood funny_do one_of_his_turns
    one_of_her_turns had_a_turn bad_turn came_over_faint came_over_queer came_over_dizzy gone_grey gasping keeps_falling keeps_fainting
    can_t_keep_food_down can_t_keep_anything_down off_his_legs off_her_legs off_his_feet not_on_his_feet under_par on_his_knees_with doubled_up
    rolling_in_pain crying_with_pain never_free_of_pain up_all_night_with sweating_buckets weight_falling_off skin_and_bone nothing_of_her
    nothing_of_him thin_as_a_rake breathing_is_bad chest_is_bad chest_is_tight legs_have_gone legs_gone legs_give_way knees_give_way eyes_are_going
    losing_her_marbles losing_his_marbles losing_the_thread lost_the_thread in_a_bad_way at_death_s_door knocking_on_heaven very_poorly sick_note_for
    dicky_tummy dodgy_stomach the_runs the_trots squits throwing_up_all up_and_down_all_night can_t_get_warm always_cold ashen cold_sweats hot_flushes
    hot_sweats night_cramps stabbing_pains pounding_head splitting_headache blinding_headache zig_zags floaters flashing_lights lost_feeling
    no_feeling_in dead_leg tingles trembling_hands hands_shake shaking_hands shakes_all_over feeling_rough feels_rough felt_rough looks_rough
    looked_rough`,
  bodypart: `knee knees hip hips leg legs foot feet ankle ankles arm arms forearm wrist wrists shoulder shoulders neck spine spinal lumbar lower_back
    upper_back hand hands finger fingers head skull brain chest ribs rib ribcage stomach tummy belly abdomen abdominal bowel bowels bladder womb
    uterus ovary ovaries ovarian cervix cervical breast breasts testicle testicles testicular prostate penis vagina vaginal groin buttocks bum skin
    scalp throat lung lungs heart kidney kidneys liver pancreas spleen gallbladder rectum rectal eye eyes eyelid ear ears eardrum nose nostril sinuses
    mouth tongue teeth tooth gum gums jaw cheek cheeks forehead lip lips pelvis pelvic thigh thighs calf shin shins heel heels toe toes thumb thumbs
    elbow elbows joints joint_pain bones bone muscle muscles nerve nerves tendon tendons ligament ligaments cartilage meniscus acl vertebra vertebrae
    l4 l5 coccyx tailbone sternum collarbone clavicle femur tibia fibula humerus cornea thyroid_gland waterworks ticker lugs gob oesophagus larynx
    windpipe artery arteries vein veins lymph gland glands tonsils adenoids bone_marrow bloodstream torso limb limbs palms`,
  organtrouble: `bad_heart weak_heart dodgy_heart heart_trouble bad_chest weak_chest chesty bad_lungs bad_back dodgy_back back_trouble back_problems
    gammy gammy_leg bad_leg dodgy_knee bad_hip bad_knees bad_eyes bad_feet bad_nerves weak_bladder dodgy_ticker dicky_heart kidneys_failing
    kidneys_packed liver_failing failing_eyesight failing_kidneys gone_in_the knackered_back put_her_back_out put_his_back_out done_his_back
    done_her_back slipped_a_disc trapped_nerve worn_joints crumbling_spine bone_on_bone dodgy_hip poor_eyesight eyesight_failing hearing_is_going
    memory_is_going memory_going going_downhill on_his_last_legs on_her_last_legs not_long_left weeks_to_live months_to_live`,
  sleepfood: `sleep sleeps sleeping_tablets insomnia nightmares appetite eating eats feeding swallow diet dietary calorie* weight bmi underweight
    overweight obese obesity malnourished must_score nutrition supplements fortified thickened soft_diet pureed puree minced gluten_free dairy_free
    nut_free diabetic_diet food_intake fluid_intake fluids hydration nil_by_mouth fussy_eater restricted_eating binge purge purging laxatives
    skipping_meals skips_meals`,
};
