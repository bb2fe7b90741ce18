const violent = `assault assaults assaulted assaulting gbh abh common_assault actual_bodily grievous_bodily wounding section_18 section_20_wounding
  section_39 affray stabbing stabbings stabbed murder murders murdered attempted_murder manslaughter homicide kidnap* false_imprisonment abduct*
  robbery robberies robbed mugging muggings mugged carjack* arson arsonist firearm firearms firearms_offence shooting shootings shot_at
  threats_to_kill violent_disorder violent_crime violence_against knife_crime possession_of_a_knife carrying_a_knife bladed_article offensive_weapon
  racially_aggravated hate_crime public_order harassment malicious_communications assault_pc assault_emergency emergency_worker resisting_arrest brawl
  brawling glassing affray_charge armed_robbery aggravated_burglary acid_attack riot rioting gang_violence drive_by assault_by_beating cruelty_to
  terrorism terrorist terrorist_offence`;

const sexual = `rape rapes raped rapist sexual_assault sexually_assaulted sexual_offence sexual_offences sex_offender sex_offenders sex_offence
  sex_offences sex_offenders_register indecent indecent_assault indecent_images indecently exposed_himself exposing_himself exposure flashing_at
  flasher flashed_at voyeurism upskirt* grooming online_grooming sextortion csam category_a_images images_of_children iioc downloading_images
  making_images shpo sopo sexual_harm sexual_risk paedophil* child_sex unlawful_sexual sexual_activity_with_a_child gross_indecency incest
  revenge_porn cyberflash* notification_requirements rso registered_sex vsor sarah_s_law schedule_1 barred_list`;

const stealing = `theft thefts thieving stole stolen steal steals stealing shoplift* shop_theft nicked_from nicking nicked_a half_inched lifting_from
  pinched_from burgl* burglary_dwelling breaking_and_entering break_in break_ins broke_into robbing_houses going_equipped receiving_stolen pickpocket*
  bag_snatch bag_snatching bag_snatcher twoc twocking joyrid* taking_without car_theft vehicle_theft bike_theft stealing_from_cars theft_from_motor
  theft_by_employee theft_from_employer embezzl* till_theft skimming_the_till metal_theft distraction_burglary looting cat_burglar
  abstracting_electricity bypassed_the_meter bypassing_meter making_off_without knocked_off fell_off_the_back flogging flogged`;

const fraud = `fraud frauds fraudulent fraudulently defraud* fraudster benefit_fraud housing_fraud tenancy_fraud blue_badge_fraud identity_fraud
  id_fraud false_representation false_claim false_claims false_accounting false_instrument forged forgery forging counterfeit* money_laundering
  laundering money_mule mule_account deception obtaining_by cheque_fraud card_fraud credit_card_fraud mortgage_fraud insurance_fraud bribery bribe
  bribes perjury perverting_the_course tax_evasion failing_to_declare failed_to_declare dishonestly working_while_claiming undeclared
  undeclared_partner undeclared_capital subletting illegally_sublet impersonat* phishing_victims scammer blackmail blackmailing extortion ponzi
  embezzlement vat_fraud interviewed_under_caution iuc administrative_penalty`;

const drugOffence = `drug_dealing dealing_drugs dealing_class deals_drugs possession possession_with_intent pwits with_intent_to_supply
  intent_to_supply supplied_class being_concerned_in_the_supply importation cultivat* cannabis_factory cannabis_farm cannabis_plants cannabis_warning
  drug_offence drug_offences drug_trafficking county_lines class_a class_b possession_of_cannabis possession_of_class drug_driving closure_order
  crack_house shotting shotter shotters trapping_drugs serving_up drug_runner wraps_of supplying_drugs supplying_class supply_of_class`;

const driving = `drink_driving drink_drive drink_driver drunk_driving drug_driving dangerous_driving careless_driving causing_death_by speeding
  speeding_offence speed_awareness points_on_her points_on_his points_on_licence tt99 totting_up uninsured no_insurance without_insurance
  driving_without driving_whilst disqualified_driving disqualified_from_driving banned_from_driving driving_ban lost_his_licence lost_her_licence
  failing_to_stop failed_to_stop hit_and_run failing_to_provide no_mot_no over_the_limit twice_the_limit breathalysed roadside_test
  using_a_mobile_while ran_a_red red_light_offence ip_speeding dr10 sp30 in10 ba10 cu80 nip_received fixed_penalty_speeding licence_revoked
  revoked_licence interlock`;

/** Classes of words for police, courts, prison and offences. Written for this list from general knowledge of English; no list was copied. */
export const crimeClasses: Readonly<Record<string, string>> = {
  police: `police policeman policemen policewoman polis pc dc ds di dci acting_sergeant sergeant sgt constable constables pcso pcsos cid
    officers_attended officers_attending met_police metropolitan_police british_transport_police btp gmp psni custody custody_record custody_suite
    custody_image mugshot arrest arrests arrested arresting rearrested re_arrested interviewed_under caution cautioned cautions conditional_caution
    simple_caution youth_caution youth_conditional reprimand final_warning_police cells cell handcuff* nicked fpn pnd charge_sheet charged
    charged_with charges_dropped charging_decision cps crown_prosecution crime_ref crime_reference crime_number crime_report cad_number cad_ref
    incident_number bodycam body_worn bwv raid raided raids warrant warrants search_warrant door_put_in forced_entry_by stop_and_search
    stopped_and_searched stop_search strip_searched pnc pnd_check pnld intelligence_report bailed bail bail_conditions bail_address conditional_bail
    unconditional_bail breach_of_bail answer_bail old_bill copper coppers cops feds filth_came bobbies rozzers bizzies busies the_gavvers five_o
    cuffed cuffs lifted_by detained detention_of released_under released_on_bail rui nfa no_further_action community_resolution restorative_justice
    asbo asbos cbo acceptable_behaviour abc_signed cpw cpn community_protection dispersal_order section_35 section_59 called_the_police
    rang_the_police police_called police_were_called police_attended police_attending police_involved police_involvement police_callout
    police_callouts known_to_police known_to_the_police wanted_by helping_police helping_with_enquiries under_investigation being_investigated
    investigation_into id_parade identity_parade viper voluntary_interview no_comment_interview duty_solicitor appropriate_adult pace_interview
    forensic forensics scene_of_crime soco armed_response firearms_officers riot_van police_dog helicopter_search tasered interviewed_by_police
    statement_to_police reported_to_police on_the_run warrant_out failed_to_appear fail_to_appear fta_warrant recall_warrant osman_warning osman
    threat_to_life_notice merlin merlins pac_report vulnerable_child_report cctv_request intel_report got_lifted was_lifted section_136_by_police
    the_law_came the_law the_filth had_his_collar_felt helping_police_with spoken_to_by_police spoken_to_by_the_police picked_up_by_the_police
    picked_up_by_police taken_in_by_police took_him_away took_her_away_in_handcuffs led_away arrested_for arrested_on_suspicion on_suspicion_of
    pulled_over pulled_by_police stopped_by_police stopped_by_the_police door_kicked_in_by_police six_in_the_morning_raid known_nominal
    pnc_check_shows pnc_markers police_markers on_police_bail interviewed_by_the_police interviewed_at_the_station out_on_bail bail_until bailed_to
    bailed_until bailed_pending released_without_charge released_no_charge not_charged charges_were_dropped case_dropped cps_dropped polcie`,
  court: `court courts crown_court magistrate magistrates county_court youth_court high_court old_bailey appeal_court supreme_court_judge family_judge
    trial jury juror judge judges recorder_sentenced bench_warrant sentence sentenced sentencing pre_sentence psr convict convicted conviction
    convictions previous_convictions pre_cons precons previous_for guilty found_guilty pleaded_not not_guilty plea pleads pleaded plead acquitted
    acquittal dismissed_by_the_court case_dismissed case_collapsed hung_jury retrial fined court_fine fine_of fines_outstanding costs_awarded
    victim_surcharge remand remanded remanded_in committed_for probation on_probation probation_order tag tagged ankle_tag electronic_tag
    electronically_monitored gps_tag curfew curfewed home_detention hdc on_licence licence_conditions parole paroled parole_board recall recalled
    recalled_to youth_offending yot yots yjs youth_justice offender_manager offender_management om_probation unpaid_work unpaid_work_hours
    community_payback community_order community_sentence community_service referral_order reparation rar_days rehabilitation_activity
    suspended_sentence suspended_sentence_order drug_rehabilitation_requirement alcohol_treatment_requirement mental_health_treatment_requirement
    detention_and_training dto conditional_discharge absolute_discharge bound_over bind_over supervision_requirement disqualified disqualification
    banned_from ban unspent spent criminal_record criminal_history record_check dbs_hit dbs_disclosure positive_dbs enhanced_dbs_showed
    rehabilitation_of_offenders roa mappa mappa_level ppm_meeting iom prolific prosecuted prosecuting prosecution prosecutions hearing hearings
    summons summonsed subpoena indict* arraign* defendant_in criminal_proceedings criminal_case criminal_charge criminal_charges up_in_court
    up_before_the in_the_dock took_to_court appeared_in_court appeared_before appearing_at court_appearance court_date postal_requisition
    single_justice pre_trial bail_hearing confiscation_order proceeds_of_crime poca_order forfeiture crasbo serious_violence_reduction
    football_banning restraining_order_granted breach_proceedings newton_hearing victim_personal_statement the_mags up_at_the_mags before_the_mags
    due_in_court in_court_on up_in_court_on up_before_the_beak before_the_bench at_crown at_magistrates guilty_of sent_to_crown got_six_months
    got_a_fine got_community_service got_a_suspended_sentence got_a_caution got_off_with let_off_with given_a_fine given_a_caution given_unpaid_work
    given_a_suspended hours_of_unpaid doing_community_service doing_his_unpaid doing_her_unpaid months_suspended suspended_for_two_years year_ban
    month_ban banned_for off_the_road_for back_behind_the_wheel no_longer_drives_after on_tag on_a_tag tag_comes_off indoors_by_seven in_by_seven
    sees_his_probation sees_her_probation probation_worker sees_probation under_probation on_the_register_for_life on_the_sex signing_the_register
    sign_the_register`,
  prison: `prison prisons jail jailed jails gaol gaoled hmp hmyoi yoi ex_prisoner ex_offender ex_offenders ex_con convict inside_for been_inside
    was_inside released_from release_date early_release earliest_release sentence sentences lifer life_sentence ipp inmate inmates prisoner prisoners
    cellmate wing_officer wormwood_scrubs pentonville belmarsh brixton_prison holloway_prison wandsworth_prison thameside_prison high_down bronzefield
    downview send_prison styal foston_hall new_hall low_newton eastwood_park peterborough_prison drake_hall askham_grange strangeways walton_prison
    winson_green hewell dovegate oakwood_prison brinsford wakefield_prison full_sutton long_lartin whitemoor gartree parc_prison barlinnie cornton
    maghaberry magilligan hydebank saughton polmont lindholme hatfield_prison wealstun northallerton deerbolt glen_parva aylesbury_yoi cookham_wood
    medway_stc oakhill_stc rainsbrook secure_training banged_up went_down sent_down send_down put_away locked_up doing_time did_time did_a_stretch
    behind_bars at_his_majesty at_her_majesty months_inside years_inside year_sentence month_sentence years_in_prison months_in_prison custodial
    in_custody on_remand young_offenders young_offender borstal open_prison category_a_prison cat_c cat_d rotl home_leave resettlement_prison
    through_the_gate gate_release nacro approved_premises bail_hostel probation_hostel cas2 cas3 cas_3 tier_3_accommodation prison_visit prison_visits
    visiting_order basic_custody_screening nomis prison_number released_homeless licence_recall standard_recall fixed_term_recall crc serving_a
    serving_time served_time served_a_sentence served_two_years served_three_years is_serving doing_bird done_bird done_time on_the_out
    in_durham_prison fresh_out_of_prison just_out_of_prison out_of_prison came_out_of_prison comes_out_of_prison got_out_of_prison gets_out_of
    out_on_licence back_inside back_to_prison recalled_to_prison sent_to_prison went_to_prison in_prison in_jail in_nick in_the_nick dad_is_away
    father_is_away away_at_his_majesty away_for_three_years got_three_years got_two_years got_five_years got_four_years got_ten_years got_life
    got_eighteen_months year_stretch month_stretch padded_up pad_mate cell_mate on_the_wing on_the_vps vulnerable_prisoner_unit visits_dad_in
    visits_him_in_prison visits_her_dad_in writes_to_him_in prison_letter prison_letters letters_from_prison prision hmp_featherstone hmp_frankland
    armley_prison armley_jail feltham_yoi in_feltham swinfen_hall in_pentonville in_belmarsh`,
  offence: `${violent} ${sexual} ${stealing} ${fraud} ${drugOffence} ${driving} criminal_damage vandal* graffiti graffitied tagging_walls spray_paint
    spray_painted spray_painting weapon gang gangs gang_related gang_affiliated gang_nominal postcode_war radicalis* extremis* prevent_referral
    channel_panel urinating_in breached absconded absconding abscond escaped_custody escaped_from smashed offence offences offending offended
    reoffend* re_offend re_offended re_offending crime crimes criminal criminality criminally convicted asb antisocial anti_social
    anti_social_behaviour nuisance_behaviour fly_tipping_offence fly_tipped begging_offence aggressive_begging drunk_and_disorderly d_and_d_offence
    trespass trespassing cruelty_to_animals animal_cruelty dangerous_dog obstructing obstruction_of_police wasting_police contempt_of_court
    illegal_eviction unlawful_eviction poaching tv_licence_evasion fare_evasion fare_dodging fare_dodger fare_dodgers
    school_non_attendance_prosecution piracy hacking_offence computer_misuse stalking_offence knife_arch rap_sheet form_for_violence has_form
    previous_form in_breach breach_of_his breach_of_her breached_his breached_her been_done_for got_done_for was_done_for got_done had_up_for
    did_a_runner on_the_rob out_robbing selling_weed selling_drugs sells_weed sells_drugs knocked_off_phones nicked_phones stolen_goods hot_goods
    carrying_a_blade carries_a_blade caught_with_a_knife caught_with a_knife_on_him found_with_a_knife caught_stealing caught_shoplifting
    hand_in_the_till fingers_in_the_till cooked_the_books on_the_fiddle on_the_take working_on_the_side working_cash claimed_while claiming_while
    not_declared never_declared smashed_up_the set_fire_to_the bin_fire torched_a_car stole_a_car nicked_a_car took_a_car in_a_stolen assulted assualt
    robery buglary theift shop_lifting`,
  violentcrime: violent,
  sexcrime: sexual,
  theftcrime: stealing,
  fraudcrime: fraud,
  drugcrime: drugOffence,
  drivingcrime: driving,
  nuisance: `noise noisy loud_music banging shouting_in_the_street barking dog_fouling asb nuisance antisocial anti_social rowdy rowdiness parties
    gatherings_of_youths youths_congregating loitering ball_games mopeds quad_bikes off_road_bikes fireworks littering fly_tipping fly_tipped
    abandoned_vehicle bonfire bonfires smell_of_cannabis drug_paraphernalia needles_found graffiti harassing_residents abusive_to_staff
    abusive_to_neighbours community_trigger case_review asb_case diary_sheets noise_diary noise_app abatement_notice mediation parking_dispute
    boundary_dispute hedge_dispute`,
};
