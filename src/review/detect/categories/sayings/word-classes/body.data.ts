const inherited = `haemophil* hemophil* thalassaem* thalassem* sickle_cell sickle huntington* cystic_fibrosis duchenne muscular_dystrophy fragile_x
  down_s_syndrome down_syndrome trisomy trisomy_21 edwards_syndrome patau turner_syndrome klinefelter* prader_willi angelman rett_syndrome digeorge
  22q 22q11 williams_syndrome marfan* ehlers_danlos neurofibromatosis nf1 nf2 tuberous_sclerosis tay_sachs gaucher* fabry_disease pompe_disease
  batten_disease wilson_s_disease phenylketonuria pku galactosaemia mcadd homocystinuria g6pd haemochromatosis porphyria factor_v_leiden factor_five
  von_willebrand familial_hypercholesterolaemia fh_gene polycystic_kidney alport retinitis_pigmentosa usher_syndrome leber_s stargardt
  spinal_muscular_atrophy sma_type charcot_marie cmt_disease friedreich* ataxia hereditary_spastic myotonic_dystrophy achondroplas* osteogenesis
  epidermolysis lynch_syndrome li_fraumeni familial_adenomatous cadasil long_qt brugada hypertrophic_cardiomyopathy alpha_1_antitrypsin alpha_one
  congenital_adrenal androgen_insensitivity kabuki_syndrome cornelia_de smith_magenis cri_du_chat sotos_syndrome bardet_biedl ectodermal
  mitochondrial_disease early_onset_alzheimer apoe apoe4 noonan_syndrome noonans noonan_s becker_muscular microcephaly macrocephaly craniosynostosis
  gastroschisis exomphalos coloboma charge_syndrome vacterl goldenhar treacher_collins pierre_robin apert_syndrome crouzon moebius dandy_walker
  lissencephaly leukodystroph* adrenoleukodystroph* sanfilippo hunter_syndrome hurler niemann_pick krabbe canavan menkes zellweger dravet
  lennox_gastaut west_syndrome infantile_spasms sturge_weber landau_kleffner foxg1 cdkl5 phelan_mcdermid wolf_hirschhorn xxy xyy triple_x
  silver_russell russell_silver beckwith_wiedemann rubinstein_taybi cornelia_de_lange smith_lemli coffin_siris costello_syndrome joubert
  leigh_syndrome melas multiple_endocrine hereditary_angioedema wiskott chediak fanconi diamond_blackfan hereditary_haemorrhagic spherocytosis
  elliptocytosis beta_thalassaemia hypophosphatas* cystinosis cystinuria alkaptonuria maple_syrup glycogen_storage mccune_albright`;

/** Classes of words for sexual orientation, gender, sexual relations, bodies that are measured, and genes. Written for this list from general knowledge of English; no list was copied. */
export const bodyClasses: Readonly<Record<string, string>> = {
  orient: `gay gays lesbian lesbians bisexual bisexuality bi_curious bicurious queer homosexual homosexuals homosexuality lgbt lgbtq lgbtqi lgbtqia
    lgb lgbtiqa glbt same_sex same_gender homophob* biphob* lesbophob* came_out come_out coming_out comes_out out_to outed outing_him outing_her
    closet closeted in_the_closet out_and_proud openly_gay asexual asexuality ace_spectrum aromantic demisexual pansexual omnisexual sapphic wlw msm
    heterosexual heterosexuality heteronormative pride_march pride_parade pride_month_group rainbow_flag rainbow_lanyard rainbow_badge civil_partner
    civil_partners civil_partnership civil_partnered civil_ceremony two_mums two_dads two_mothers two_fathers both_mums both_dads his_two_dads dyke
    dykes butch femme poof poofs poofter faggot faggots fag_called batty_boy batty_man batty bender bent_as_a shirt_lifter lezzer lezza carpet_muncher
    homo grindr scruff_app taimi her_dating_app gaydar g_a_y gay_bar gay_bars gay_club gay_scene gay_village canal_street_manchester attracted_to
    fancies fancies_girls fancies_boys fancies_men fancies_women drag_queen drag_act drag_king sexuality sexual_orientation sexual_preference
    sexual_identity same_sex_couple same_sex_partner same_sex_relationship same_sex_marriage same_sex_parents same_sex_attracted his_husband her_wife
    his_boyfriend her_girlfriend his_male_partner her_female_partner male_partner_of_his husband_and_husband wife_and_wife he_and_his_husband
    she_and_her_wife likes_girls likes_boys likes_men likes_women into_men into_women into_girls into_boys prefers_men prefers_women bats_for
    swings_both other_team conversion_therapy stonewall_member akt_project albert_kennedy galop switchboard_lgbt mindout outhouse_london
    opening_doors_london lgbt_youth_group lgbt_group lgbtq_group lgbt_hostel gay_son gay_man gay_men gay_woman gay_couple lesbian_couple
    lesbian_mother gay_dad bi_man bi_woman is_straight straight_man straight_woman not_straight at_pride to_pride goes_to_pride gay_clubs gay_dating
    gay_pub same_sex_parent same_sex_family same_sex_wedding gay_marriage gay_wedding gay_brother gay_friend gay_daughter lesbian_daughter
    lesbian_partner gay_partner gay_lover gay_relationship lesbian_relationship bi_sexual bi_guy polysexual questioning_his_sexuality
    questioning_her_sexuality questioning_sexuality not_into_girls not_into_boys not_into_men not_into_women doesn_t_fancy lives_with_his_boyfriend
    lives_with_her_girlfriend lives_with_his_husband lives_with_her_wife two_husbands two_wives both_men both_women man_he_loves woman_she_loves
    on_the_scene friend_of_dorothy light_in_the_loafers confirmed_bachelor homosexaul lesbien bi_sexuality sexual_minority lgb_alliance gsa_club
    rainbow_club lgbtq_plus an_item_with_another pair_of_lads_are pair_of_girls_are he_and_his_boyfriend she_and_her_girlfriend his_fella
    his_fellow_of his_bloke her_missus her_lass_partner his_lad_partner boyfriend_of_his girlfriend_of_hers likes_lads likes_lasses likes_women_not
    likes_men_not prefers_lads prefers_girls prefers_the_company likes_both likes_boys_and_girls not_that_way_inclined that_way_inclined
    one_of_them_gays turn_him_gay turned_gay pray_the_gay not_told_his_parents_he hasn_t_told_his_parents hasn_t_told_her_parents
    told_his_parents_he_is told_her_mum_she_likes outed_at_work outed_at_school outed_by called_him_gay called_her_a_dyke called_him_a_poof
    called_a_dyke called_a_poof called_gay called_him_queer`,
  trans: `trans transgender transgendered transsexual* transexual transvestite cross_dress cross_dresses cross_dressing cross_dresser crossdress*
    transition transitioned transitioning transitions detransition* deadname deadnames deadnamed deadnaming birth_name former_name previous_name
    old_name name_change change_of_name changed_her_name changed_his_name misgender* pronoun pronouns gender genders gender_identity dysphoria
    dysphoric gid_diagnosis gender_incongruence gender_variant gender_questioning gender_nonconforming gender_non gender_fluid genderfluid genderqueer
    agender bigender two_spirit intersex grc grcs gender_recognition non_binary nonbinary enby enbies hormones hormone hormone_therapy
    hormone_treatment cross_sex_hormones testosterone oestrogen estrogen estradiol oestradiol sustanon nebido tostran testogel puberty_blockers
    puberty_blocker blockers triptorelin gnrh spironolactone_for binding_his_chest chest_binder packer top_surgery bottom_surgery lower_surgery
    genital_surgery reassignment gender_affirming gender_confirmation sex_change vaginoplasty phalloplasty metoidioplasty facial_feminisation
    voice_therapy_for electrolysis_for tavistock gids gic gics gender_clinic gender_service charing_cross_gender nottingham_gender porterbrook
    gendercare gendergp assigned_male assigned_female at_birth amab afab lives_as living_as lived_as identifies_as identifies_as_male
    identifies_as_female identify_as now_known_as affirmed acquired_gender deed_poll they_them he_him she_her he_they she_they zie xe_xem mx mtf ftm
    m2f f2m male_to_female female_to_male trans_man trans_men trans_woman trans_women trans_boy trans_girl transman transwoman trans_masc trans_fem
    transmasculine transfeminine chosen_name new_name preferred_name real_life_experience born_male born_female born_a_boy born_a_girl
    born_in_the_wrong wrong_body used_to_be_a_man used_to_be_a_woman used_to_be_called was_a_man was_a_woman transphob* terf mermaids
    gendered_intelligence socially_transition socially_transitioned socially_transitioning social_transition tranny ladyboy she_male
    t_for_testosterone stealth_at cisgender wears_a_binder chest_binders cis_woman cis_man on_oestrogen on_testosterone
    waiting_for_surgery_at_the_gender gender_marker gender_change change_of_gender changed_gender changing_gender change_gender changes_gender
    gender_expression gender_questions presents_as presents_as_male presents_as_female presenting_as_male presenting_as_female legal_sex sex_at_birth
    sex_assigned sex_registered birth_sex biological_sex born_as former_title title_changed title_from_mr title_from_mrs new_pronouns correct_pronouns
    wrong_pronouns wrong_name dead_name dead_names old_pronouns son_is_now daughter_is_now now_our_son now_our_daughter is_now_a_woman is_now_a_man
    lived_as_a_woman lived_as_a_man living_as_a_woman living_as_a_man living_as_a_girl living_as_a_boy gender_services adult_gender
    young_people_s_gender bridging_hormones oestrogen_patches testosterone_gel vocal_feminisation trans_identity trans_status trans_history
    trans_person trans_teen trans_kid trans_child trans_son trans_daughter trans_pupil used_to_be_known was_previously_known previously_known_as
    old_register_name register_still_shows goes_by_he goes_by_she goes_by_they goes_by_the_name uses_he uses_she uses_they asked_to_be_called
    asks_to_be_called wants_to_be_called wants_to_be_known would_like_to_be_known prefers_to_be_called prefers_to_be_known is_to_be_called now_goes_by
    now_uses now_a_he now_a_she not_a_girl not_a_boy not_really_a_girl not_really_a_boy really_a_boy really_a_girl feels_like_a_boy feels_like_a_girl
    feels_he_is_a_girl feels_she_is_a_boy wants_to_be_a_boy wants_to_be_a_girl wishes_he_was_a_girl wishes_she_was_a_boy boy_who_was_born
    girl_who_was_born dresses_as_a_woman dresses_as_a_man dresses_as_a_girl dresses_as_a_boy takes_t takes_oestrogen takes_testosterone started_t
    started_testosterone started_oestrogen started_hormones starting_hormones had_the_op had_the_surgery waiting_list_for_the_gender
    list_for_the_clinic_at_charing charing_cross_clinic gender_neutral_toilet gender_neutral_changing which_toilet_he which_toilet_she`,
  sexlife: `sex sexual sexually intercourse sexual_relations sexual_relationship sexual_partner sexual_partners sexual_activity sexually_active
    sexual_history consensual make_love making_love made_love lovemaking foreplay oral_sex anal_sex masturbat* orgasm* contraception contraceptive
    contraceptives the_pill condom condoms femidom escort_work escorting escort_agency prostitut* sex_work sex_worker sex_workers sex_working
    street_sex_work sells_sex selling_sex soliciting kerb_crawler kerb_crawling kerb_crawlers kerbcrawl* punters pimp massage_parlour sauna_worker
    webcam_work camgirl cam_girl only_fans onlyfans adultwork vivastreet brothel brothels lap_dancer lap_dancing lap_dancers stripper stripping_at
    strip_club pole_dancer swinger swingers swinging_club dogging threesome orgy orgies open_relationship open_marriage polyamor* polycule throuple
    affair affair_with having_an_affair had_an_affair extramarital extra_marital adultery adulterous unfaithful infidelity cheated_on cheating_on
    bit_on_the_side mistress carrying_on_with fling one_night_stand one_night_stands hook_up hookups casual_sex casual_partners promiscuous
    promiscuity sleeps_around sleeping_around sleeping_with slept_with sleep_together sleeping_together slept_together in_bed_with bedroom_department
    shagging shag shagged bonking friends_with_benefits porn porno pornography pornographic pornhub adult_films adult_sites sex_toys sex_toy vibrator
    dildo lingerie fetish fetishes kink kinky bdsm bondage dominatrix cuckold voyeur* exhibitionis* libido sex_drive viagra sildenafil cialis
    tadalafil erectile erection impotence impotent vaginismus dyspareunia virginity celibate celibacy abstinen* intimate intimacy unprotected nudes
    nude_photos explicit_photos explicit_images sexting sexts sext tinder_hookup dating_app hook_ups grindr_hook sugar_daddy sugar_baby lover lovers
    love_life sex_life bedroom_problems partners_in_the_last conjugal prep_tablets rent_boy chemsex cottaging cruising_for sauna_gay
    relations_with_her relations_with_his affairs_with a_virgin still_a_virgin string_of_affairs sleeps_with_men sleeps_with_women sleeps_with_anyone
    slept_with_him slept_with_her slept_with_his sleeping_with_his sleeping_with_her sleeping_with_a men_for_money men_in_cars gets_into_cars
    on_the_game works_the_beat working_girl working_girls street_girl street_walker hooker hookers call_girl rent_boys tricks_for turns_tricks
    turning_tricks trades_sex sex_for sex_for_rent sex_for_drugs sex_with without_protection unprotected_with protection_with had_relations
    marital_relations physical_relationship physical_side no_longer_intimate not_intimate hasn_t_been_intimate not_slept_together separate_beds
    separate_rooms_for shares_a_bed share_a_bed_with been_with_three been_with_men lost_her_virginity lost_his_virginity first_time_with carrying_on
    having_it_off having_it_away at_it_with bit_of_fluff other_woman other_man another_woman another_man behind_her_back_with behind_his_back_with
    seeing_a_married_man married_man married_lover playing_away two_timing cheated cheating wife_swapping key_party naked_photos naked_pictures
    topless_photos dirty_films blue_movies mucky_films masterbat*`,
  sexhealth: `chlamydia gonorrhoea gonorrhea syphilis herpes genital_warts genital_herpes warts_clinic hpv trichomoniasis hiv hiv_positive
    hiv_negative undetectable viral_load cd4 antiretroviral* pep_after gum_clinic gum_appointment genitourinary sti stis std stds sexually_transmitted
    sexual_health sexual_health_clinic sexual_health_screen contact_tracing_for coil iud ius mirena implanon nexplanon contraceptive_implant
    depo_provera depo_injection contraceptive_pill microgynon cerazette morning_after morning_after_pill emergency_contraception levonelle ellaone
    c_card condom_card marie_stopes msi_choices bpas termination_of_pregnancy abortion_clinic vasectomy smear partner_notification brook_clinic
    terrence_higgins pubic_lice thrush bacterial_vaginosis pelvic_inflammatory penile vaginal_discharge swabs_taken dean_street chalmers_centre
    sandyford on_prep takes_prep caught_something_off caught_something_from picked_something_up_from a_dose_of_the_clap the_clap nsu warts_down
    burning_when_he burning_down swab_at_the_clinic went_to_the_gum sti_check sti_test std_test std_check hiv_test hiv_medication on_hiv hiv_meds
    hiv_clinic smear_due coil_fitted coil_out implant_fitted implant_in on_the_pill came_off_the_pill had_the_snip been_sterilised`,
  biometric: `fingerprint fingerprints fingerprinted fingerprinting finger_print finger_prints finger_scan finger_scans finger_vein finger_reader
    thumb_scan thumb_print thumbprint thumbprints thumbprinted facial facial_recognition facial_image facial_images face_scan face_scans face_id
    face_recognition face_match face_matching face_template iris_scan iris_recognition retina retinal_scan retina_scan biometric biometrics
    biometrically dna_sample dna_samples dna_profile dna swab swabs_for_dna buccal_swab cheek_swab mouth_swab voiceprint voiceprints voice_print
    voice_prints voice_id voice_recognition voice_biometric voice_biometrics voice_pattern voice_verification my_voice_is_my speaker_recognition palm
    palm_print palm_prints palm_vein palm_reader palm_scanner hand_geometry hand_scanner hand_scan gait gait_analysis template vein_pattern ear_shape
    keystroke_dynamics live_facial lfr touch_id windows_hello livescan live_scan tenprints lift_prints latent_prints prints_taken prints_were_taken
    prints_on_file footprint_impression brp biometric_residence biometric_enrolment biometric_appointment biometric_reader selfie_verification
    liveness his_iris her_iris irises iris_image iris_scanner biometric_templates reads_their_fingers reads_her_finger reads_her_thumb reads_his_thumb
    finger_on_the thumb_on_the thumb_on_the_reader finger_on_the_reader her_thumb_opens his_thumb_opens opens_with_her_thumb opens_with_his_thumb
    opens_with_a_thumb clocks_in_with_her clocks_in_with_his clocks_on_with_a prints_held prints_on_record his_prints her_prints their_prints
    set_of_prints full_set_of_prints matched_her_face matched_his_face picked_out_his_face face_was_matched face_on_the_system face_opens face_unlocks
    voice_opens voice_is_the_password voice_on_file eye_scanner iris_reader spit_sample saliva_sample hair_sample_for_dna hair_sample`,
  reader: `scanner scanners scan scans scanned scanning reader readers enrol enrols enrolled enrolling enrolment re_enrol registered_on captured
    capture captures captures_her recognises recognised recognition matched matches matching match verify verified verifies verification authenticat*
    stored_template clock_in clocks_in clocking_in clocking_on clock_on clocking_system turnstile turnstiles cashless_catering cashless_canteen
    canteen_till lunch_queue touch_pad touchpad sensor kiosk e_gate e_gates door_reader access_control access_terminal time_and_attendance timeclock
    swipes_in unlocks_with opens_with cctv_match database_of_faces watchlist held_on_file hash_of template_held template_stored opt_out_of`,
  genetic: `${inherited} genetic genetics genetically gene genes gene_test genetic_test genetic_tests genetic_testing genetic_counselling
    genetic_counsellor genetic_screening genetic_condition genetic_disorder genetic_results geneticist brca brca1 brca2 brca_1 brca_2 palb2 tp53 mlh1
    msh2 apc_gene cdh1 chek2 carrier carriers carrier_status carrier_test carries_a_gene carrier_of chromosome chromosomes chromosomal x_linked
    autosomal recessive dominant heterozygous homozygous hereditary inherited runs_in_the_family runs_in_his_family runs_in_her_family
    family_history_of dna_test dna_testing dna_results paternity paternity_test maternity_test ancestry_test 23andme_test 23andme_results ancestry_dna
    mutation mutations mutated faulty_gene altered_gene gene_change gene_fault variant_of_uncertain vus pathogenic_variant microdeletion deletion_on
    duplication_on microarray array_cgh karyotype karyotyping exome whole_genome genome genomic genomics genomic_medicine genotype genotyping
    sequenced_her sequencing cascade_testing predictive_test predictive_testing presymptomatic preimplantation pgd amniocentesis cvs_test nipt
    newborn_screening heel_prick trait alpha_thal beta_thal expansion_repeat cag_repeats hla hla_b27 tissue_type tissue_typing
    risk_reducing_mastectomy regional_genetics clinical_genetics guy_s_genetics genetic_marker predispos* haplogroup carries_the_gene
    carries_the_faulty carries_the_brca has_the_gene inherits_the_gene inherited_the_gene inherited_from_her inherited_from_his gene_positive
    tested_for_the_gene 50_50_chance family_tested faulty_copy carries_the_faulty_copy bad_copy one_copy_of two_copies_of both_copies has_the_trait
    have_the_trait trait_from passes_on passed_on_to_her_children passed_down handed_down_illness in_the_blood_line runs_in_families runs_in_the_blood
    in_the_genes in_his_genes in_her_genes not_his_child_dna dna_shows_he dna_proved not_the_biological biological_father_test whole_genome_sequencing
    genes_tested gene_panel gene_panel_result counselling_before_having_children sister_should_be_tested siblings_to_be_tested relatives_to_be_tested
    cousins_should_be_tested`,
  inheritedillness: inherited,
  measuredpart: `finger fingers fingertip fingertips thumb thumbs face faces voice voices palm palms iris irises retina retinas eye eyes cheek mouth
    saliva blood hair_sample gait vein veins prints facial_features likeness handprint`,
  romance: `dating dated dates_with going_out_with seeing_a_man seeing_a_woman seeing_someone seeing_a_girl seeing_a_boy courting walking_out_with
    kissed kiss kissing kisses snog* cuddl* canoodl* holding_hands held_hands in_love fell_in_love falling_in_love in_love_with crush crushes
    has_a_crush fancied tinder hinge bumble hook_up romantic romantically romance asked_out asked_her_out asked_him_out girlfriend boyfriend
    date_night first_date blind_date flirt* wedding engaged engagement marry valentine valentines soulmate sweetheart sweethearts love_letter
    love_letters love_affair relationship_with in_a_relationship an_item smitten going_steady met_online met_on_a seeing_a_lass seeing_a_lad
    seeing_a_bloke seeing_a_fella carrying_a_torch stepping_out proposed_to_her proposed_to_him he_proposed`,
};
