const jobTitles = `accountant accountants actor actress actuary administrator_at ambulance_driver anaesthetist apprentice apprentices arborist
  architect architects artist auctioneer author bakers bailiff_by_trade banker barbers barista baristas barmaid barman barrister barristers bartender
  beautician beauticians bin_man binman binmen blacksmith bookkeeper bouncer bouncers bricklayer bricklayers brickie broker builder builders
  bus_driver bus_drivers butcher butchers cab_driver cabbie cabin_crew canteen_assistant car_mechanic car_salesman care_worker career_soldier
  carpenters carpet_fitter cashier cashiers caterer chambermaid chauffeur chef chefs chemist childminder childminders chiropodist civil_servant
  civil_servants cleaner cleaners cobbler comedian commis conductor confectioner cooks courier couriers crane_driver croupier customs_officer dairyman
  dancer decorator decorators delivery_driver delivery_drivers dental_nurse dentist dentists designer developer dinner_lady dinner_ladies dispatcher
  diver dog_groomer dog_walker doorman dressmaker driving_instructor dustman economist electrician electricians engineer engineers estate_agent
  estate_agents exam_invigilator factory_worker farm_worker farmers farrier film_maker financial_adviser firefighter firefighters fireman fisherman
  fishmonger fitter fitters florist florists footballer foreman forklift freelancer french_polisher fundraiser fruit_picker funeral_director gardener
  gardeners gas_engineer glazier gp_receptionist graphic_designer greengrocer groundsman groundworker hairdresser hairdressers handyman hgv
  hod_carrier home_carer hospital_porter hotelier housekeeper housekeepers illustrator interior_designer interpreter_by it_consultant jeweller jockey
  joiner joiners journalist journalists kitchen_porter kp_at lab_technician labourer labourers landscaper laundress laundry_worker lawyer lawyers
  lecturer lecturers legal_secretary letting_agent librarian librarians lifeguard lighterman locksmith lollipop_lady lollipop_man lorry_driver
  lorry_drivers lunchtime_supervisor machine_operator machinist machinists make_up_artist mechanic mechanics merchandiser merchant_seaman
  midday_supervisor milkman milliner miner miners minicab model_by musician musicians nail_technician nanny nannies nursery_nurse nursery_worker
  office_worker optician painter_and_decorator painter painters panel_beater paralegal paramedic parking_attendant pharmacist photographer
  photographers pipefitter plasterer plasterers plumber plumbers policeman_by porters postman postmen postwoman postie posties printer_by producer
  professor programmer proofreader publican publisher quantity_surveyor radiographer railway_worker receptionist recruitment_consultant reporter
  riveter roofer roofers sailor sales_assistant sales_assistants salesman saleswoman scaffolder scaffolders scientist sculptor seamstress
  security_guard security_guards self_employed_builder shelf_stacker shipbuilder shoe_repairer shop_assistant shop_assistants shopkeeper shopkeepers
  signwriter singer site_manager software_developer software_engineer soldier soldiers solicitor solicitors sous_chef squaddie stagehand stallholder
  steel_erector steelworker steeplejack stevedore stockbroker stonemason street_sweeper supply_teacher surveyor_by tailor tailors takeaway_driver
  tattooist taxi_driver taxi_drivers teacher teachers teaching_assistant telesales telephonist tiler tilers toolmaker tour_guide traffic_warden
  train_driver train_drivers trainee trainees translator travel_agent tree_surgeon truck_driver trucker tube_driver tutor tutors typist undertaker
  upholsterer usher valet van_driver van_drivers vet veterinary veterinary_nurse waiter waiters waitress waitresses warehouseman warehouse_operative
  warehouse_worker watchmaker web_designer welder welders window_cleaner window_fitter wood_machinist writer youth_worker youth_workers zookeeper
  delivery_rider deliveroo uber just_eat_rider hermes_driver dpd_driver amazon_driver hod sparky chippy_by_trade brickies trawlerman gillie ghillie
  crofter busker childcare_worker playworker au_pair nurse_at consultant_at engineer_at manager_at supervisor_at driver_for cleaner_at cook_at driver
  drivers airline_pilot nurse_by_profession teacher_by teaches_at lectures_at carer_at a_baker a_cook a_potter a_butler a_porter a_carpenter a_farmer
  a_barber a_brewer bakery pastry_chef head_chef school_cook assistant_cook hospital_cleaner school_cleaner office_cleaner domestic_at bank_clerk
  bank_manager post_office_clerk call_centre_worker call_centre call_handler customer_service_adviser customer_adviser team_member_at shift_manager
  shift_worker store_manager duty_manager_at area_manager_for regional_manager sales_rep sales_manager marketing_manager operations_manager hr_advisor
  payroll_clerk data_entry data_analyst business_analyst project_manager civil_engineer mechanical_engineer structural_engineer electrical_engineer
  chartered_surveyor town_planner legal_executive magistrate_by judge_at army_officer naval_officer raf_officer merchant_navy armed_forces_veteran
  royal_marine paratrooper police_inspector_at prison_officer_at probation_officer_at social_worker_at staff_nurse charge_nurse theatre_nurse
  scrub_nurse ward_clerk ward_manager healthcare_support healthcare_worker midwife_at biomedical_scientist dental_hygienist dispenser
  optical_assistant vet_nurse kennel_hand zoo_keeper stable_hand groom_at farmhand shepherd gamekeeper forester seasonal_worker hop_picker packer
  picker production_line line_worker quality_controller refuse_collector refuse_loader street_cleaner road_worker roadworker groundskeeper park_keeper
  park_ranger traffic_officer bus_conductor train_guard signalman signaller railwayman platelayer tram_driver coach_driver school_bus_driver white_van
  ambulance_technician air_hostess flight_attendant baggage_handler immigration_officer_at bookie nightclub_doorman hotel_receptionist bar_manager
  pub_landlord landlord_of_the_pub licensee_of_the wedding_planner event_organiser personal_trainer fitness_instructor swimming_teacher football_coach
  yoga_teacher music_teacher piano_teacher head_of_maths maths_teacher primary_teacher secondary_teacher nursery_teacher nursery_manager
  foster_carer_by exam_officer university_lecturer research_assistant research_fellow postdoc phd_student student_nurse student_midwife
  student_teacher care_home_manager support_worker_at care_assistant_at senior_carer night_carer street_trader market_trader scrap_dealer
  antique_dealer second_hand_dealer childrens_entertainer dj disc_jockey guitarist violinist film_editor sound_engineer cameraman tv_producer
  sports_journalist copywriter web_developer app_developer network_engineer it_technician systems_analyst cyber_analyst content_moderator influencer
  youtuber streamer landscape_gardener domestic_cleaner ironing_lady cleaning_lady lollipop`;

/** Classes of words for homes, work, school and the family. Written for this list from general knowledge of English; no list was copied. */
export const lifeClasses: Readonly<Record<string, string>> = {
  homeless: `homeless homelessness roofless rough_sleeping rough_sleeper rough_sleepers sleeping_rough sleeps_rough slept_rough sleep_rough
    bedded_down bedding_down living_on_the_streets on_the_streets doorway doorways underpass tent tents sofa_surfing sofa_surfs sofa_surf sofa_surfed
    sofa_surfer sofa hostel hostels foyer_for b_b b_and_b bnb bed_and_breakfast shelter night_shelter night_shelters temporary_accommodation
    temp_accom temp_accommodation ta_placement interim_accommodation emergency_accommodation nightly_paid nightly_let travelodge premier_inn
    hotel_placement evict evicted eviction evicting evictions illegally_evicted possession possession_order warrant_for_possession bailiff_warrant
    section_21 s21 section_8 s8_notice notice_to_quit ntq nosp notice_seeking served_notice given_notice two_months_notice asked_to_leave
    told_to_leave kicked_out kicked_him_out kicked_her_out kicked_me_out thrown_out threw_him_out threw_her_out threw_me_out chucked_out
    chucked_him_out chucked_her_out turfed_out booted_out out_on_the_street out_on_her_ear nowhere_to_go nowhere_to_live nowhere_to_stay
    nowhere_else_to sleeping_in_his_car sleeping_in_her_car sleeping_in_the_car sleeping_in_a_car living_in_his_car living_in_her_car living_in_a_van
    sleeping_in_a_tent sleeping_in_a_shed sleeping_in_the_park sleeping_on_the_bus night_bus night_buses crashing kipping kips dossing dosses
    on_the_floor on_a_sofa on_the_sofa on_a_mate_s on_friends_sofas friends_sofas mates_sofas different_sofas couch no_fixed no_fixed_abode
    no_fixed_address relief_duty prevention_duty main_duty full_duty accepted_duty section_184 s184 section_189b s193 section_193 section_202
    section_188 part_7 part_vii intentionally not_intentionally priority_need non_priority local_connection duty_to_refer phps personal_housing_plan
    h_clic discharged_duty bidding bids bid_for choice_based cbl band waiting_list housing_register housing_waiting_list on_the_register
    housing_application rehoused rehouse rehousing rehoused_urgently locata homefinder homechoice abritas transfer_list transfer_application swap
    mutual_exchange homeswapper decant decanted management_transfer medical_priority medical_banding overcrowded overcrowding overcrowd
    statutorily_overcrowded bedroom_short bunk bunks share_a_room sharing_a_room sharing_a_bed share_a_bed one_bedroom two_bedroom three_bedroom
    bedsit box_room cramped bailiffs_due supported_housing supported_accommodation sheltered sheltered_housing extra_care winter_shelter swep
    severe_weather streetlink verified_rough chain_number no_roof roof_over tied_cottage tied_accommodation squat squats squatting squatter caravan
    lodging lodgings staying_with_friends staying_with_family staying_at_a_friend staying_at_his_mum staying_at_her_mum moved_back_in_with
    housing_first crisis_skylight st_mungo st_mungos centrepoint shelter_charity emmaus ymca salvation_army_hostel women_s_hostel direct_access
    moved_on_from move_on_accommodation unsuitable_accommodation unfit_for_habitation put_out_by out_on_his_ear out_on_their_ear mum_s_had_enough
    no_longer_welcome not_welcome_at_home changed_the_locks locks_changed_on_him come_home_to_find_the_locks lives_in_his_car lives_in_her_car
    lives_in_a_tent lives_in_a_van lives_in_a_shed bin_store sleeps_in_the_bin_store slept_in_the_bin under_the_bridge under_the_flyover in_a_doorway
    shop_doorway bus_shelter in_the_woods night_to_night place_to_place pillar_to_post no_place_to_go on_a_mattress_at sleeping_on_a_mattress
    sleeping_on_the_sofa sleeps_on_the_sofa sleeping_on_her_sofa one_room for_the_four_of_them for_the_five_of_them all_in_one_room in_one_room
    four_in_a_room five_in_a_room kids_share children_share top_to_tail on_the_list_for_a_flat years_on_the_list on_the_housing_list
    on_the_council_list landlord_wants_it_back landlord_is_selling landlord_selling selling_the_house bailiffs_coming bailiffs_on out_by_friday
    out_by_the_end notice_expires notice_runs_out homless homlessness`,
  tenancy: `tenancy tenancies secure_tenancy secure_tenant introductory flexible_tenancy assured shorthold ast starter_tenancy demoted_tenancy
    licence_agreement licence_to_occupy non_secure landlord landlords landlady private_landlord letting_agent lettings_agent lease leasehold
    leaseholder freeholder freehold sublet sublets subletting sub_let succession succeed_to right_of_succession housing_association ha_tenant rsl
    registered_provider council_flat council_house council_tenant council_tenancy council_property private_rented privately_renting privately_rented
    prs renting rents rented renter mortgage mortgaged mortgage_free remortgage* owner_occupier owner_occupied owns_her_home owns_his_home
    owns_a_property own_home homeowner bought_the shared_ownership shared_owner part_buy right_to_buy rtb joint_tenancy joint_tenant joint_tenants
    sole_tenant sole_tenancy sole_name moved_in moving_in moved_into moved_out house bungalow maisonette flat flats studio tower_block high_rise
    terraced semi_detached end_of_terrace cottage houseboat narrowboat mobile_home park_home static_caravan granny_annexe annexe hmo shared_house
    bedsit house_share room_in_a_shared first_floor second_floor third_floor fourth_floor ground_floor top_floor tenth_floor bedrooms bedroom_flat
    bedroom_house bed_flat bed_house downsize downsizing tenancy_agreement tenancy_ended tenancy_starts surrender_of_tenancy abandoned_property
    abandonment assignment_of_tenancy transfer_of_tenancy tenancy_start_date rehoused lives_in_a lives_at lived_at resides_at resides residing
    social_housing_tenant peabody clarion l_and_q notting_hill_genesis riverside_housing sanctuary_housing anchor_housing guinness_trust home_group
    council_stock signed_for_the_flat signed_up_for_the_flat got_the_keys_to handed_back_the_keys gave_up_the_flat gave_up_the_tenancy
    in_his_name_only in_her_name_only name_on_the_tenancy on_the_tenancy tenancy_in_her_name tenancy_in_his_name tenant_since moved_here_in
    lived_there_since lives_above_the lives_over_the lives_in_a_council lives_in_a_two lives_in_a_one lives_in_a_three lives_in_sheltered
    lives_in_supported lives_in_a_hostel lives_in_a_caravan lives_in_a_shared rents_from rents_a rents_privately rents_a_room renting_a_room
    renting_from lodging_with owns_the_house owns_a_house owns_her_own owns_his_own bought_his_council bought_her_council bought_their_council
    paying_a_mortgage mortgage_on_the mortgage_with council_tennant tenent tenents`,
  homefault: `damp mould mouldy black_mould mildew spores condensation leak leaks leaking leaked leaky flooding_in flood_from flooded ceiling
    ceiling_collapsed ceiling_came_down disrepair rats rat mice mouse_droppings cockroaches bedbugs bed_bugs infestation infested silverfish
    wasps_nest pigeons pharaoh_ants fleas no_heating no_hot_water without_heating without_hot_water boiler boiler_broken broken_boiler broken_window
    broken_windows rotten_windows draughty draughts cold_home uninhabitable hazard hazards category_1_hazard cat_1_hazard hhsrs cladding ewi dripping
    plaster plaster_falling blown_plaster peeling rotting_floor rotten_floorboards exposed_wires bare_wires faulty_electrics electrics_tripping
    carbon_monoxide gas_leak sewage backing_up blocked_toilet blocked_drain blocked_sink asbestos cracks_in subsidence rising_damp penetrating_damp
    water_ingress water_coming_through roof_leaking leaking_roof broken_lift no_running_water broken_front_door door_won_t_lock unsafe_balcony
    loose_tiles collapsed_wall missing_floorboards awaab_s_law`,
  jobtitle: jobTitles,
  job: `${jobTitles} nurse carer admin clerk manager warehouse freelance self_employed selfemployed sole_trader zero_hours zero_hour agency_worker
    agency temp temping shifts shift_work shift_pattern night_shift night_shifts nights day_shift early_shift late_shift lates earlies part_time
    full_time employed employee employees employer employers employment works_at works_for works_as works_in worked_at worked_for worked_as working_at
    working_for working_as work worked working job jobs career careers occupation profession trade_by business her_own_business his_own_business
    runs_a_shop runs_a_business stall market_stall boss bosses hr line_manager line_managed probationary probationary_period contract_of_employment
    fixed_term permanent_contract tesco asda morrisons aldi lidl greggs primark argos poundland b_and_m wetherspoon* kfc nando* costa starbucks
    superdrug amazon_warehouse royal_mail dpd evri yodel serco capita g4s mitie iss_cleaning nhs_trust tfl network_rail british_gas bt_engineer
    openreach civil_service army navy raf armed_forces ex_army ex_forces served_in_the_army retired retire retires retirement retiring
    early_retirement ill_health_retirement semi_retired medically_retired volunteer volunteers volunteering voluntary_work cv curriculum_vitae
    job_interview job_offer offered_a_job started_work starts_work new_job starting_a_new vacancy vacancies jobseeker jobseeking job_hunting
    job_search jobsearch seeking_work looking_for_work apprenticeship apprenticeships traineeship kickstart work_experience work_placement internship
    intern references_from reference_from_employer secondment seconded staff_id payroll_number personnel_file annual_leave flexible_working flexi_time
    wfh working_from_home occupational retrained self_employment gig zero_hours_contract cash_in_hand cleaning_job labouring bar_work kitchen_work
    care_work security_work factory_work building_site retail hospitality_trade employed_by employed_as employed_at job_title length_of_service
    continuous_service colleagues workplace coworker co_worker mcdonalds mcdonald_s sainsburys sainsbury_s by_trade bus_garage on_shifts works_nights
    works_days works_weekends works_shifts works_part works_full works_from_home does_nights does_shifts on_nights on_earlies on_lates days_a_week_at
    hours_a_week_at hours_a_week clocks_on clocks_off rota rotas rostered bank_staff bank_nurse bank_work casual_staff term_time_only annualised_hours
    job_share day_job second_job two_jobs three_jobs side_hustle worked_her_way worked_his_way worked_since years_service years_in_the_job
    bread_and_butter earns_his_living living_as_a set_up_on_his_own own_boss limited_company director_of_his registered_self umbrella_company payroll
    starter_form new_starter p46 line_of_work by_profession by_occupation ex_miner ex_police ex_teacher former_teacher former_nurse former_miner
    on_the_bins on_the_buses on_the_railway on_the_tills on_the_checkouts on_the_tools on_the_vans on_the_rigs on_the_boats down_the_pit
    at_the_factory at_the_mill at_the_bakery at_the_warehouse at_the_supermarket at_the_hospital_as at_the_care_home in_a_shop in_a_care_home
    in_a_factory in_a_warehouse in_a_kitchen in_the_kitchens in_the_trade in_the_building_trade in_retail in_catering in_hospitality in_it_support
    in_finance in_haulage in_the_police in_the_army in_the_navy in_the_fire_service in_the_nhs for_the_nhs for_the_council for_the_railway
    for_royal_mail for_tesco for_asda for_amazon for_deliveroo for_the_post_office for_an_agency through_an_agency via_an_agency teaches_reception
    teaches_maths teaches_english teaches_year coaches_football coaches_netball drives_a_bus drives_a_taxi drives_a_van drives_a_lorry drives_for_uber
    drives_for drives_cabs drives_minicabs cleans_offices cleans_houses cleans_at cleans_for cooks_at cooks_in_a serves_in_a wiping_tables
    waits_tables waiting_tables stacks_shelves stacking_shelves packs_boxes picks_fruit picking_fruit lays_bricks fits_kitchens paints_houses
    cuts_hair does_hair does_nails minds_children works_doors works_the_doors works_bar pulls_pints runs_his_own runs_her_own runs_a_cafe runs_a_stall
    runs_a_garage runs_a_takeaway owns_a_shop owns_a_takeaway owns_a_restaurant partner_in_a_firm qualified_nurse qualified_electrician
    qualified_teacher trained_nurse trained_teacher hgv_licence_for cscs_card sia_licence sia_badge taxi_badge laid_bricks`,
  jobloss: `unemployed unemployment redundant redundancy redundancies made_redundant at_risk_of_redundancy sacked got_the_sack given_the_sack
    dismissed dismissal unfair_dismissal constructive_dismissal summarily fired laid_off let_go furlough* out_of_work jobless workless neet
    economically_inactive lost_his_job lost_her_job lost_my_job losing_his_job losing_her_job job_loss resigned resign resigns resignation resigning
    handed_in_her_notice handed_in_his_notice notice_period pilon gross_misconduct misconduct disciplinary disciplinaries disciplined
    disciplinary_hearing disciplinary_investigation grievance grievances grievance_against suspended suspension suspended_on_full capability
    capability_process capability_procedure performance_improvement pip_performance underperform* poor_performance employment_tribunal et1
    tribunal_claim settlement_agreement compromise_agreement acas final_warning written_warning verbal_warning first_written improvement_notice
    off_sick off_work signed_off sick_leave sickness_absence sickness_record long_term_sick stage_1_absence stage_2_absence stage_3_absence bradford
    bradford_score absence_trigger absence_management occupational_health oh_referral oh_report phased_return return_to_work return_to_work_interview
    fit_for_work not_fit_for_work reasonable_adjustment reasonable_adjustments redeployed redeployment tupe hours_cut reduced_hours cut_his_hours
    stepped_down demoted demotion handed_in no_call_no_show awol unauthorised_absence lateness whistleblow* bullied_at_work bullying_at_work
    discriminat* p45 garden_leave gardening_leave last_day_of_service leaver_form exit_interview probation_extended failed_probation
    failed_her_probation when_the_factory_closed when_the_firm_went went_bust went_under firm_folded contract_ended contract_not_renewed
    contract_was_not_renewed not_kept_on not_been_kept let_him_go let_her_go shown_the_door out_on_his_ear_from_work on_the_scrapheap paid_off
    finished_up_at finished_by_the_agency lost_his_place lost_her_place lost_his_post lost_her_post post_deleted deletion_of_post
    walked_out_of_his_job walked_out_of_her_job packed_in_his_job packed_in_her_job packed_it_in jacked_it_in gave_up_work stopped_work
    had_to_stop_work had_to_give_up_work finished_work_on_health sent_home_from_work reported_to_hr hr_investigation suspended_from_work
    suspended_pending called_to_a_disciplinary second_warning third_warning`,
  school: `school schools schooling schooled college colleges university universities uni polytechnic nursery nurseries pre_school preschool
    reception_class foundation_stage sixth_form sixth_former academy primary secondary junior_school infant_school infants_school grammar_school
    comprehensive boarding_school independent_school private_school pupil_referral gcse gcses a_level a_levels as_level btec btecs t_level t_levels
    nvq nvqs igcse ib_diploma o_levels scottish_highers degree degrees masters_degree phd bachelor_s foundation_degree hnd hnc pgce exam exams mocks
    mock_exams resit resits coursework exclusion exclusions excluded permanently_excluded permanent_exclusion pex fixed_term_exclusion fte_exclusion
    suspended suspension attendance attendance_rate persistent_absence persistently_absent absence absences absent truant truancy truanting
    wagging_school bunking_off skiving late_to_school lates homework detention detentions isolation_room internal_exclusion teacher teachers tutor
    tutors form_tutor headteacher head_teacher head_of_year year_group year_1 year_2 year_3 year_4 year_5 year_6 year_7 year_8 year_9 year_10 year_11
    year_12 year_13 yr_1 yr_2 yr_3 yr_4 yr_5 yr_6 yr_7 yr_8 yr_9 yr_10 yr_11 yr_12 yr_13 y1 y2 y3 y4 y5 y6 y7 y8 y9 y10 y11 y12 y13 yr7 yr8 yr9 yr10
    yr11 key_stage ks1 ks2 ks3 ks4 ks5 eyfs pupil pupils class classes classroom lessons lesson form_group pru prus managed_move off_roll off_rolled
    on_roll roll_number home_educated home_education ehe home_schooled home_schooling elective_home electively predicted_grade predicted_grades grades
    grade_9 grade_5 grade_4 school_report end_of_year_report parents_evening uniform sats phonics phonics_screening times_tables reading maths
    english_and_maths english_language_gcse science literacy numeracy functional_skills diploma level_1 level_2 level_3 level_4_diploma esol
    access_course access_to_higher course courses enrolled enrolled_on enrolment dropped_out dropped_out_of graduated graduate graduates graduation
    dissertation thesis undergraduate postgraduate student_loan student_finance halls_of_residence ucas catchment in_year in_year_admission
    in_year_transfer school_place offered_a_place secondary_transfer school_application admissions_appeal common_transfer cme
    children_missing_education missing_education playground breakfast_club after_school_club wraparound after_school school_dinner school_dinners
    school_run school_trip free_school_meal school_refusal school_refuser school_refusing school_avoidance ebsa emotionally_based behaviour_points
    house_points reward_chart star_pupil greater_depth working_towards expected_standard progress_8 attainment reading_level qualification
    qualifications qualified_as no_qualifications left_school_at school_leaver further_education higher_education fe_college eal_pupil
    gifted_and_talented bullied_at_school bullying_at_school fighting_in_school sent_home_from ba bsc msc mba llb open_university russell_group
    oxford_university cambridge_university uni_student foundation_year gap_year first_class_degree two_one upper_second lower_second higher_diploma
    apprenticeship_in level_2_in level_3_in hairdressing_course plumbing_course health_and_social_care_course childcare_course night_school
    evening_class adult_education adult_learning basic_skills reading_recovery mock_results exam_results results_day private_tutor tutoring tutored
    home_tutor school_counsellor prefect head_girl head_boy class_clown top_set bottom_set top_sets bottom_sets lower_set higher_tier foundation_tier
    left_school finished_school starts_school started_school starting_school starting_secondary starts_reception starts_nursery changed_schools
    moved_schools new_school old_school no_school_place without_a_school_place waiting_for_a_school expelled expulsion suspended_from_school
    off_school kept_off_school bunks_off wags_it mitches mitching skives playing_truant non_attendance non_attender attendence truency b_tech
    in_reception_at in_nursery_at starts_at_the_academy left_with_no left_without_qualifications never_went_to_school could_not_read can_t_read
    cannot_read_or cannot_read can_t_write passed_his_gcses passed_her_gcses failed_his_gcses failed_her_gcses failed_maths retaking redoing
    predicted_a predicted_an got_into_university got_a_place_at place_at_university studying studies_at reading_law studying_for studying_at
    reading_english_at doing_his_a doing_her_a doing_a_levels doing_his_gcses doing_her_gcses sitting_her_gcses sitting_his_gcses sent_out_of_class
    sent_out_of_lessons walked_out_of_class walks_out_of_lessons throws_chairs_in_class on_report on_a_behaviour_report third_exclusion days_exclusion
    day_exclusion excluded_for_five excluded_for_three excluded_for_fighting attendance_is attendance_has attendance_at attendance_below attendance_of
    attendance_down attendance_has_fallen collegue universty`,
  familyfact: `married marriage marriages marry marries marrying divorced divorce divorces divorcing divorcee decree decree_nisi decree_absolute
    annulment separated separation split_up splitting_up splits_from split_from broke_up broken_up breakup single single_parent single_parents
    single_mum single_dad single_mother lone_parent lone_parents cohabit* living_together engaged_to engagement_ring lives_with live_with living_with
    lived_with lives_alone live_alone living_alone stays_with staying_with custody full_custody joint_custody contact_with residence_order
    access_visits next_of_kin nok emergency_contact mother_of father_of mum_of mum_of_two mum_of_three dad_of parent_of mother_to father_to
    pregnant_with birth born gave_birth had_a_baby adopted stepchildren siblings half_siblings only_child large_family big_family eldest_of
    youngest_of carer_for cares_for caring_for looks_after looking_after shared_care shares_care sees_the_children weekends_with alternate_weekends
    every_other_weekend has_the_children has_the_kids child_arrangements child_arrangement_order cao parental_responsibility pr_for civil_partner
    wedding anniversary remarried new_partner new_baby moved_in_with orphan orphaned family_of household household_members household_of relationship
    relationships kinship grew_up brought_up married_to married_with marital marital_status surname maiden_name nee née childless no_children
    has_two_children has_three_children two_children three_children four_children five_children one_child expecting_their fathered father_unknown
    paternity family_tree family_composition family_background genogram dependants dependents dependent_children dependant_children estranged
    estranged_from no_contact_with lost_touch_with falling_out fell_out_with family_feud twins_born grandchildren grandmother_of grandfather_of
    widowed widow widower bereaved sole_carer sandwich_generation empty_nest childcare babysit* childminder birthday birthdays raised_by was_raised
    has_contact contact_order second_family first_family started_a_second_family other_family blended_family step_family dad_left mum_left father_left
    mother_left walked_out_on_them raised_by_his_gran raised_by_her_gran raised_by_her_nan raised_by_his_nan raised_by_grandparents lives_with_her_nan
    lives_with_his_nan lives_with_his_dad lives_with_her_dad lives_with_his_mum lives_with_her_mum stays_at_his_dad_s stays_with_dad
    stays_with_his_dad stays_with_her_dad has_the_boys has_the_girls has_the_little_ones sees_his_kids sees_her_kids sees_his_son sees_his_daughter
    sees_her_son sees_her_daughter not_seen_his_son not_seen_his_kids not_seen_his_dad not_seen_her_dad doesn_t_see_his_dad does_not_see_his_father
    never_knew_his_father never_met_her_dad father_not_named dad_not_on_the_birth no_father_on on_the_birth_certificate three_kids_by kids_by
    kids_from_a_previous children_from_a_previous from_her_first_marriage from_his_first_marriage from_a_previous_relationship from_an_earlier
    brother_in_care twin_of tied_the_knot got_married got_wed getting_married married_for married_since widowed_since been_together been_together_for
    together_for_ten together_since just_the_two_of_them`,
  roomword: `kitchen bathroom bedroom lounge living_room sitting_room front_room sofa door stairs landing window garden balcony hallway hall toilet
    bath shower bed cot phone car loft cellar basement utility_room shed garage porch conservatory dining_room cooker fridge washing_machine microwave
    television tv settee armchair wardrobe curtains carpet room rooms`,
  dwelling: `flat flats house houses home homes bungalow bungalows maisonette studio bedsit bedsits apartment tower_block high_rise terraced
    terrace_house semi_detached end_of_terrace mid_terrace detached cottage houseboat narrowboat mobile_home park_home static_caravan caravan
    granny_annexe annexe hmo shared_house house_share council_house council_flat first_floor_flat ground_floor_flat second_floor_flat top_floor_flat
    basement_flat one_bed two_bed three_bed four_bed 1_bed 2_bed 3_bed 4_bed one_bedroom two_bedroom three_bedroom four_bedroom family_home
    family_sized almshouse farmhouse shared_room hostel_room single_room double_room spare_room box_room property properties accommodation premises
    dwelling residence digs`,
  documentword: `passport passports birth_certificate death_certificate marriage_certificate driving_licence driver_s_licence provisional_licence
    id_card identity_card identity_documents proof_of_identity proof_of_id national_insurance_card citizen_card utility_bill bank_statement payslip
    tenancy_agreement brp photo_id photocard certificate certificates licence documents document copy copies scanned_copy original originals
    certified_copy naturalisation_certificate travel_document immigration_papers letter_of_authority power_of_attorney`,
  imageword: `photo photos photograph photographs photographed picture pictures pic pics selfie selfies image images snapshot cctv footage video
    videos filmed filming recording clip clips still stills mugshot headshot passport_photo id_photo profile_picture school_photo webcam bodycam
    dashcam screenshot portrait`,
  workplace: `factory factories mill warehouse warehouses shop shops shopfloor brewery bakery foundry steelworks shipyard dockyard docks colliery
    quarry sawmill abattoir meat_plant food_factory biscuit_factory packing_plant plant_nursery distribution_centre sorting_office depot_at
    call_centre office_block bank_branch salon nail_bar garage_mechanic workshop_at kitchen_at hotel restaurant cafe café pub takeaway canteen
    care_home nursing_home hospital_kitchen laundry launderette dry_cleaners building_site construction_site farm_at allotment_shop market_stall
    corner_shop supermarket checkout tills airport_staff station_staff bus_depot train_depot school_kitchen town_hall_staff firm firms company
    companies studio_at theatre_company petrol_station car_wash barbers_shop casino_staff fire_station ambulance_station`,
  clothing: `coat coats jacket jumper jumpers shoes shoe trainers trousers jeans tracksuit pyjamas underwear knickers pants socks shirt t_shirt hoodie
    dress skirt clothes clothing uniform nappies blanket blankets bedding duvet hat gloves scarf boots slippers glasses handbag wallet purse bag bags
    rucksack suitcase`,
};
