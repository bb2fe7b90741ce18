/** Classes of words for the work of a council itself, where the words of other classes say nothing of anybody. Written for this list from general knowledge of English; no list was copied. */
export const officeClasses: Readonly<Record<string, string>> = {
  rule: `policy policies procedure procedures protocol protocols guidance guideline guidelines guide guides leaflet leaflets booklet booklets flyer
    flyers form forms section_of training trained courses workshop workshops module modules webinar webinars e_learning elearning awareness strategy
    strategies strategic service services scheme schemes programme programmes project projects funding grant grants statistics figures rate rates
    campaign campaigns poster posters website helpline helplines hotline committee committees subcommittee board boards panel panels agenda agendas
    minutes framework frameworks act_1989 act_1996 act_2002 act_2010 act_2014 act_2021 regulations regulation legislation law statutory duty duties
    standard standards required responsible responsibility borough council councils authority authorities local_authority charity charities conference
    newsletter bulletin toolkit template budget kpi kpis audit audits inspection inspections ofsted cqc consultation white_paper green_paper
    code_of_practice terms_of_reference action_plan_for business_plan corporate_plan equality_impact eqia eia gdpr`,
  serviceteam: `team teams service services unit department departments dept directorate division section office offices desk hub helpdesk centre
    commissioning commissioners provider providers agency agencies organisation organisations partnership partnerships trust foundation federation
    association society network forum alliance consortium council charity cic community_interest project clinic_runs offer pathway_for provision_of
    delivered_by run_by funded_by commissioned_by recruitment recruiting vacancies post_holder team_meeting team_day duty_team duty_desk
    customer_services contact_centre_staff call_centre one_stop_shop registrars electoral_services democratic_services legal_services hr_services
    facilities highways_team parks_team waste_team planning_team housing_options_team income_team repairs_team lettings_team asb_team benefits_team
    council_tax_team revenues_and_benefits adult_services children_s_services_department public_health licensing_team trading_standards_team
    community_safety youth_service library_service leisure_services`,
  meetingword: `meeting meetings agenda agendas minutes minute_taker apologies attendees quorum chaired chairing item items action_log actions
    action_points aob any_other_business matters_arising resolved_that it_was_resolved recommended_that noted_the_report scrutiny
    overview_and_scrutiny cabinet full_council committee subcommittee working_group steering_group task_and_finish task_group board one_to_ones
    appraisal supervision_session away_day town_hall_meeting briefing briefings presentation presentations slides powerpoint teams_meeting zoom
    conference_call diary_invite calendar_invite room_booking rescheduled postponed dial_in follow_up_actions cc_d forward_plan public_gallery
    deputation purdah pre_election`,
  trainingword: `training trained trainer trainers course courses module modules e_learning elearning refresher mandatory_training induction
    inductions onboarding workshop workshops webinar webinars seminar seminars cpd certificate certificates accredited accreditation awareness_session
    awareness_day awareness_week awareness_month toolbox_talk lunch_and_learn learning_and_development learning_pool train_the_trainer delegates
    delegate attendees_will learning_outcomes quiz book_a_place places_available bitesize masterclass shadowing level_3_award competency competencies
    staff_briefing champions champion role_play case_studies case_study scenario scenarios`,
  dataword: `statistics statistic figures data dataset total totals percentage percent per_cent proportion average mean_of median rise fell_by
    increased_by decreased_by increase decrease reduction target targets benchmark quarter q1 q2 q3 q4 quarterly annual_report performance indicator
    indicators trend trends survey surveys respondents_said census projection projections forecast dashboard chart table_1 appendix appendices
    number_of numbers_of caseload caseloads breakdown_of cohort prevalence rates_of incidence per_1000 compared_with year_on_year national_average
    demographic demographics profile_of jsna evidence_base research study studies findings sample_size anonymised_data aggregate`,
  itword: `printer printers server servers laptop laptops desktop computer computers pc_desktop monitor_screen keyboard mouse_mat software hardware
    network wifi wi_fi router broadband database databases system systems login logins log_in username user_account password_reset reset_password mfa
    two_factor authenticator vpn citrix outlook_calendar sharepoint onedrive excel spreadsheet spreadsheets csv pdf file_path folder folders
    shared_drive hard_drive usb memory_stick backup backups migration migrate upgrade upgraded patching patch_tuesday firmware install installed
    installation uninstall reboot rebooted restart crash crashed crashing freezes_up frozen_screen virus malware ransomware phishing cyber firewall
    antivirus bug_fix bugs ticket_raised servicedesk service_desk helpdesk app_crashes browser chrome edge_browser website webpage url link_below
    online_form portal inbox mailbox email_signature ict it_team digital test_environment uat go_live liquidlogic mosaic_system carefirst northgate
    civica_system orchard academy_system capita_one ims synergy api interface script_runs disabled_account account_locked locked_out_of_her_account
    dependency parent_folder child_folder child_record parent_record kill_process master_data field fields dropdown tick_box tickbox checkbox
    drop_down screen_shot screenshot error_message bandwidth domain ip_address hostname cloud azure teams_channel`,
  repairword: `repair repairs repaired fix fixes fixed fixing replace replaced replacement plumber plumbing electrician carpenter contractor
    contractors operative job_number works_order work_order void voids void_property scaffold scaffolding roof gutter gutters guttering downpipe drain
    drains drainage manhole pipe pipes pipework tap_washer stopcock cistern flush ballcock radiator radiators boiler thermostat valve immersion
    gas_safe gas_certificate lgsr cp12 landlord_gas annual_service electrical eicr rewire fuse fusebox consumer_unit socket sockets switch
    light_fitting bulb lighting lamp_column window_frame glazing double_glazing hinge hinges lock_change lock_replaced door_handle door_frame
    fire_door fire_doors skirting plastering painting redecorate decorating decoration tiles tiling grout sealant silicone extractor fan worktop
    cupboard_door floorboards lino vinyl flooring brickwork pointing render rendering paving slab slabs fence fencing gate_hinge lift_engineer
    out_of_service out_of_order planned_works planned_maintenance major_works kitchen_renewal kitchen_replacement bathroom_replacement snagging
    defects warranty schedule_of_works estimate quotation quote tender snag cladding_works insulation asbestos_survey legionella_test water_tank pump
    tmv pat_test fire_extinguisher fire_alarm smoke_alarm smoke_detector sprinkler emergency_lighting`,
  vehicleword: `vehicle vehicles car cars van vans lorry lorries truck motorbike motorcycle moped bicycle bike bikes e_scooter parking parked_car
    permit permits resident_permit visitor_permit pcn pcns penalty_charge parking_ticket parking_fine bay bays loading_bay yellow_line yellow_lines
    double_yellow red_route bus_lane box_junction pay_and_display ringgo clamp clamped clamping towed tow pound_release cpz controlled_parking kerb
    dropped_kerb crossover garage garages mot_expired v5c dvla registration_number number_plate ulez congestion_charge speed_bump speed_humps
    traffic_calming traffic traffic_lights zebra_crossing pelican pothole potholes pavement pavements highway highways carriageway road_closure
    roadworks diversion street_light street_lights streetlight gritting cycle_lane cycleway tyre tyres exhaust engine diesel ev_charging
    charging_point fleet depot tachograph untaxed sorn abandoned_car`,
  planningword: `planning planning_permission planning_application planning_consent permitted_development change_of_use extension extensions
    loft_conversion conversion dormer conservatory outbuilding party_wall building_regulations building_control building_works demolition demolish
    developer developers development site_plan site_visit_planning elevations drawings architect_s listed_building conservation_area heritage_asset
    green_belt tree_preservation tpo trees hedge hedges overshadow* overlooking daylight sunlight massing height_of_the density material_consideration
    objection objections objector objectors neighbour_consultation site_notice section_106 s106 cil local_plan core_strategy planning_committee
    planning_inspectorate planning_appeal enforcement_notice breach_of_planning condition_discharge lawful_development prior_approval hmo_licence
    licensing premises_licence temporary_event sub_committee_licensing alcohol_licence late_night_refreshment gambling_act street_trading
    pavement_licence food_hygiene food_business pest_control dog_warden allotment_plot cemetery burial_plot exhumation grave_space`,
  wasteword: `bin bins wheelie refuse rubbish recycling recycle recycled recyclables waste food_waste garden_waste caddy caddies sack sacks
    black_sacks collection_day missed_collection missed_bin bulky bulk_collection mattress_collection tip refuse_collection refuse_lorry landfill
    compost composting contamination contaminated_bin fly_tip fly_tipping litter dog_bin street_cleansing street_sweeping skip skips skip_hire
    clinical_waste sharps_bin hazardous_waste household_waste hwrc collection_round crew bin_store bin_chute communal_bins glass_bank bottle_bank`,
  formword: `form forms tick box boxes complete completed completing fill filling section question questions question_1 please enclose enclosed attach
    attached attachment attachments sign_here signed_by signature date_of name_of applicant_s full_name print_name block_capitals delete_as circle_one
    yes_no y_n n_a not_applicable please_specify if_yes if_no go_to see_notes guidance_notes further_information supporting_evidence
    original_documents photocopy photocopies proof_of evidence_of provide supply_a checklist declaration declare privacy_notice terms_and_conditions
    monitoring equal_opportunities equality_monitoring prefer_not not_stated tick_all tick_one optional mandatory_field office_use return_to post_to
    email_to deadline by_return appendix annex page reference_number our_ref your_ref ref dear yours_sincerely yours_faithfully kind_regards regards
    re_your letter letters thank_you_for`,
  eventword: `event events fete fair festival_of carnival fun_day open_day coffee_morning launch exhibition concert performance theatre film
    screening_of drama_group book_club competition prize award awards ceremony celebration celebrations parade fireworks_display christmas_lights
    christmas_tree christmas_party party_bag street_party bank_holiday half_term summer_holidays jubilee remembrance memorial anniversary_of
    history_of history_month black_history black_history_month pride_flag pride_month lgbt_history interfaith_week world_mental_health_day
    world_aids_day white_ribbon mental_health_week dementia_week diabetes_week carers_week refugee_week holocaust_memorial international_women
    volunteers_week quiz_night raffle tickets_available market_stalls museum gallery exhibitions library_event story_time rhyme_time walking_group
    knitting exercise_class yoga zumba tai_chi art_class`,
  figure: `budget_strike strike_a_balance striking_a_balance balance depressed_kerb blind_cord roller_blind venetian dead_battery dead_end dead_line
    dead_on died_a_death sick_of sick_and_tired fed_up headache_for nightmare_to crippling_cost paralysed_by lame_excuse dumb crazy mad_rush mad_about
    kill_two killing_time dressed_to_kill addicted_to_tea addicted_to_chocolate addicted_to_box tip_of_the pain_in_the pain_point pain_points heart_of
    heart_of_the at_heart take_heart back_burner cold_feet cold_shoulder black_and_white grey_area white_elephant red_tape green_light blue_sky
    tongue_in eye_opener turn_a_blind turned_a_blind deaf_ears shot_in_the_arm bitter_pill sugar_the_pill own_medicine dose_of_reality healthy_balance
    healthy_budget healthy_competition injection_of_cash shot_in_the_foot shoot_ourselves stab_in_the_dark stab_at smoking_gun silver_bullet trigger
    triggers_a ticking_time wake_up_call knock_on bite_the_bullet kick_off kicks_off kick_started hit_the_ground hit_hard hits_the hit_by_the
    beat_the_deadline punch_above slap_on_the pull_the_plug burning_issue firefighting hot_potato baptism_of_fire gospel_truth bible_of holy_grail
    sacred_cow devil_s_advocate act_of_god good_faith bad_faith leap_of_faith preaching_to cardinal_rule in_limbo crossroads divorce_between
    marriage_of_convenience shotgun_wedding family_of_products parent_company sister_organisation mother_of_all father_of_the pregnant_pause
    birth_of_the baby_steps teething_problems growing_pains in_its_infancy trip_hazard slave_to robbery_at daylight_robbery criminal_waste
    crime_to_waste murder_on guilty_pleasure steal_a_march stole_the_show prisoner_of escape_clause sentence_structure trial_run trial_period
    on_trial_basis jury_is_out court_of_public judge_by addiction_to paperwork drunk_on hooked_on high_on_the bipolar_switch schizophrenic_approach
    ocd_about bit_ocd manic_week manic_day mental_day mental_note mental_arithmetic insane_prices suicide_squad political_football labour_of_love
    labour_intensive liberal_with conservative_estimate party_to reform_of union_jack transition_to straight_forward straightforward gay_abandon
    queer_street dna_of_the in_our_dna in_its_dna fingerprints_all_over anxious_to dying_to dying_for_a love_it passion_for passionate_about
    anxious_wait starving_for_a_tea`,
  orgname: `mind_charity stroke_association cancer_research diabetes_uk asthma_uk british_heart_foundation alzheimer_s_society alzheimers_society
    parkinson_s_uk ms_society mnd_association scope_charity mencap leonard_cheshire sense_charity national_autistic_society nas_branch rnib rnid
    age_uk age_concern silver_line carers_uk carers_trust carers_centre shelter_cymru citizens_advice cab law_centre turn2us_grant trussell_trust
    salvation_army red_cross st_john_ambulance british_legion royal_british_legion ssafa help_for_heroes combat_stress nspcc barnardos
    action_for_children children_s_society home_start relate_counselling refuge_charity women_s_aid_federation mankind victim_support_worker
    crimestoppers neighbourhood_watch police_and_crime_commissioner home_office cabinet_office ministry_of_justice department_for dluhc mhclg dfe dhsc
    hmrc hmcts ico_s information_commissioner local_government_association lga ombudsman_decision housing_ombudsman lgsco healthwatch icb ccg
    clinical_commissioning nhs_england mencap_hub unison_branch_office chamber_of_commerce rotary_club lions_club women_s_institute u3a scouts
    guides_troop brownies cubs cadets`,
  everybody: `anyone everyone anybody everybody people residents tenants customers public those applicants households families victims survivors
    community communities users pupils parents carers many some all members staff visitors adults whoever others individuals population minorities
    groups patients clients claimants students citizens taxpayers ratepayers leaseholders landlords neighbours volunteers employees workers learners
    young_people older_people vulnerable_people homeless_people disabled_people deaf_people blind_people gay_people trans_people lgbt_people
    muslim_women asian_women black_people ethnic_minorities refugees_and asylum_seekers_and rough_sleepers_in women_and_girls men_and_boys
    children_and_families children_and_young parents_and_carers people_with people_who those_who those_with anyone_who anyone_with if_you_are
    if_you_have`,
  everydayword: `desk desks chair chairs table tables shelf shelves cabinet filing_cabinet drawer whiteboard noticeboard stationery stapler envelope
    envelopes paper toner photocopier kettle coffee tea biscuits milk cake cakes sandwiches lunch breakfast dinner meal meals restaurant recipe
    recipes curry pizza pasta bread cheese chicken rice vegetables fruit plants flower_bed flower_beds lawn grass mowing tree_roots hedge_cutting pond
    ducks weather rain rainy snow sunny windy storm heatwave fog frost temperature_outside cold_snap football_match cricket_match rugby_match tennis
    golf_course netball telly tv_series film_night novel song album concert_tickets playlist holiday_photos`,
};
