/** Classes of words for disability, aids, daily living and special needs at school. Written for this list from general knowledge of English; no list was copied. */
export const disabilityClasses: Readonly<Record<string, string>> = {
  mobility: `wheelchair wheelchairs powerchair powerchairs power_chair self_propel self_propels self_propelled self_propelling zimmer zimmers
    zimmer_frame walking_frame rollator rollators crutch crutches walking_stick walking_sticks stick sticks walking_aid walking_aids tripod quad_stick
    delta_frame gutter_frame scooter scooters hoist hoists hoisted hoisting ceiling_track stairlift stairlifts stair_lift through_floor_lift ramp
    ramps ramped grab_rail grab_rails handrail handrails banister_rail bed_rail bed_rails wet_room wetroom walk_in_shower level_access commode
    commodes bath_seat bath_board bath_lift shower_chair shower_seat shower_stool perching_stool hospital_bed profiling_bed pressure_mattress
    pressure_cushion raised_toilet toilet_frame raised_toilet_seat prosthetic prosthesis prosthetics false_leg artificial_leg artificial_limb amputee
    amputees amputation calliper callipers splint splints orthotic blue_badge mobility motability mobility_car walks_with walk_with walking_distance
    can_t_walk cannot_walk unable_to_walk walk_unaided walks_unaided walk_far mobilise mobilises mobilising mobilised mobilize standaid stand_aid
    rotastand rotunda sara_stedy stedy turntable slide_sheet slide_sheets slide_board sliding_board bedbound bed_bound housebound house_bound
    chairbound chair_bound wheelchair_bound wheelchair_user wheelchair_dependent non_ambulant non_weight_bearing weight_bear weight_bearing unsteady
    unsteady_on shuffl* furniture_walk furniture_walks furniture_walking furniture_walker bend bending stairs riser recliner adapted adaptation
    adaptations dfg disabled_facilities double_handed two_carers sling slings manual_handling telecare pendant pendant_alarm careline lifeline
    key_turner reacher helping_hand_grabber bed_lever banana_board gait mobility_issues mobility_problems reduced_mobility limited_mobility
    poor_mobility impaired_mobility not_mobile immobile limps limped drags_his_leg drags_her_leg foot_drop ground_floor_needed full_wheelchair
    adapted_bungalow adapted_vehicle wav hand_controls step_free lift_access pushed_in_a_chair uses_a_walker with_a_walker wheeled_walker manage_steps
    up_steps poor_balance loses_his_balance loses_her_balance transfers_with transfers_from transfers_independently`,
  impairment: `disabled disability disabilities impairment impairments impaired registered_disabled registered_blind registered_deaf blind blindness
    sighted sight vision deaf deafness deafened hard_of_hearing hoh hearing hearing_loss hearing_aid hearing_aids cochlear deafblind bsl british_sign
    braille moon_type lip_reads lipread* lip_read lip_reading sign_language signs_and interpreter_bsl guide_dog white_cane symbol_cane large_print
    loop_system non_verbal nonverbal pre_verbal mute selective_mute selective_mutism selectively_mute stammer* stutter* speech speech_impediment slurs
    aphasia dysphasia dysarthria apraxia paralysed paralysis paralyzed paraplegi* tetraplegi* hemiplegi* hemipares* quadriplegi* diplegi* monoplegi*
    cerebral_palsy spasticity spina_bifida down_s_syndrome down_syndrome downs trisomy_21 learning_disability learning_disabilities learning_disabled
    learning_difficulty learning_difficulties ld pmld sld mld global_learning intellectual_disability intellectual_impairment autism autistic asd asc
    aspergers asperger asperger_s pda pathological_demand adhd add_and_adhd attention_deficit hyperactivity hyperactive dyspraxi* dcd dyslexi*
    dyscalculi* dysgraphi* tourette* tics tic_disorder fasd foetal_alcohol fetal_alcohol global_delay global_developmental gdd developmental_delay
    developmentally_delayed speech_delay language_delay language_disorder dld developmental_language auditory_processing apd sensory_processing spd
    sensory_needs sensory_impairment muscular_dystrophy duchenne motor_neurone brain_injury brain_injured brain_damage brain_damaged acquired_brain
    abi tbi traumatic_brain head_injured neurodiver* neurodevelopmental spectrum_condition on_the_spectrum syndrome limb limb_difference limb_loss
    missing_limb one_leg one_arm one_handed lost_his_leg lost_her_leg lost_a_leg below_knee above_knee double_amputee palsy erb_s_palsy bell_s_palsy
    tremor tremors tremulous ataxia ataxic dystonia contractures dwarfism achondroplas* restricted_growth brittle_bone brittle_bones osteogenesis
    ehlers_danlos arthrogryp* talipes club_foot cleft_palate cleft_lip facial_disfigurement disfigure* partially_sighted severely_sight
    visually_impaired visual_impairment vi_child cvi certificate_of_vision eyesight tunnel_vision no_useful_vision low_vision magnifier magnifiers
    lost_his_sight lost_her_sight losing_her_sight losing_his_sight going_blind going_deaf lost_his_hearing lost_her_hearing stone_deaf
    profoundly_deaf partially_deaf lipspeaker palantypist makaton pecs aac communication_aid communication_book eye_gaze equality_act_disability
    hidden_disability invisible_disability sunflower_lanyard physically_disabled severely_disabled profoundly_disabled handicapped
    mentally_handicapped cripple crippled special_needs complex_needs additional_needs additional_vulnerabilities quadraplegic autisic dislexic
    dyslexsia assistance_dog support_dog hearing_dog visual_field hemianopia nystagmus squint albinism lame_leg doubly_incontinent
    long_term_disability microcephaly hydrocephalus hydrocephaly craniosynostosis dravet lennox_gastaut rett_syndrome angelman prader_willi
    williams_syndrome fragile_x trisomy_18 chromosome_disorder global_delays delayed_development mentally_impaired memory_impairment
    mobility_impairment mobility_impaired no_speech never_learned_to_talk doesn_t_talk does_not_talk can_t_talk cannot_speak cannot_hear can_t_hear
    cannot_see can_t_see sees_only_shapes sees_shapes can_only_see lost_an_eye glass_eye artificial_eye one_eye one_ear lost_two_fingers
    lost_three_fingers lost_a_hand lost_an_arm paralysed_down weak_down_one left_side_weakness right_side_weakness left_sided right_sided
    weakness_down slow_learner a_bit_slow slow_to_learn on_the_autistic autistic_spectrum autism_spectrum waiting_for_an_autism waiting_for_an_adhd
    autism_assessment adhd_assessment autism_pathway autism_diagnosis adhd_diagnosis high_functioning low_functioning non_verbal_autism`,
  hearsight: `blind blindness sight sighted vision visually eyesight deaf deafness hearing lipread* lip_reads lip_reading bsl braille cochlear
    hearing_aid hearing_aids partially_sighted sight_impaired severely_sight magnifier large_print guide_dog white_cane hard_of_hearing tinnitus
    macular glaucoma cataract cataracts retinitis retinopath* textphone minicom text_relay screen_reader zoomtext audio_description talking_books
    audio_books rnib rnid deafblind sensory_team rovi loop_system flashing_doorbell vibrating_alarm pillow_alert speech_to_text subtitles interpreter
    lipspeaker`,
  aids: `rails rail aids equipment assistive adapted flashing_doorbell vibrating minicom textphone relay hearing_dog buddy easy_read large_print
    magnifier talking_watch key_ring_finder pill_dispenser bed_sensor falls_detector door_sensor epilepsy_sensor seizure_alarm pressure_mat
    kettle_tipper adapted_cutlery plate_guard two_handled_beaker sippy_beaker thickened_fluids bib incontinence_pads pads inco_pads continence_pads
    convene urinal bottle_for_urine catheter_bag grab_handle half_step hand_rail key_safe telecare specialist_seating standing_frame buggy
    special_buggy car_harness harness helmet ankle_foot afo afos insoles built_up_shoes raised_chair chair_raisers bed_raisers over_bed_table
    transfer_board medequip nrs_healthcare community_equipment wheelchair_services adaptive minor_adaptations major_adaptations hearing_loop`,
  dailyliving: `washing dressing bathing showering toileting feeding_himself feeding_herself personal_care wash_and_dress washed_and_dressed
    get_dressed getting_dressed washes_himself bath_without shower_without cut_up_his_food cut_up_her_food cooks_for cooking_a_meal prepare_meals
    preparing_food preparing_meals meal_preparation meal_prep cannot_cook shopping_for continence manage_the_stairs managing_stairs climb_stairs
    climb_the_stairs get_upstairs get_up_the_stairs get_out_of_bed getting_out_of_bed in_and_out_of_bed in_and_out_of_the_bath get_out_of_the_chair
    getting_in_and_out transfer_from stand_up stand_for stand_unaided standing_for sit_to_stand dress_himself dress_herself wash_himself wash_herself
    feed_himself feed_herself toilet_himself needs_prompting prompting prompts prompted assistance_with help_with_washing help_to_wash help_to_dress
    help_with_dressing help_to_get adl adls activities_of_daily strip_wash continence_care hair_washing shaving nail_cutting put_on_her_shoes
    tie_his_shoelaces do_up_buttons buttons grip_a open_jars lift_a_kettle lift_a_pan hold_a_pen carry_shopping go_out_alone go_out_unaided
    goes_out_alone leave_the_house follow_a_route journey_planning planning_a_journey managing_money engaging_with_people reading_letters
    use_the_phone use_public_transport wakes_in_the_night night_time_care turned_in_bed repositioned repositioning two_hourly strip_washes toenails
    toenail bath_herself bath_himself get_in_the_bath get_out_of_the_bath get_into_the_bath in_the_bath on_and_off_the_toilet`,
  sennames: `ehcp ehcps ehc ehc_plan ehc_plans ehcna ehcnas senco sencos sendco sendiass sen_support sen_k k_code e_code statement_of iep ieps idp ilp
    support_plan pupil_passport one_page_profile provision_map thrive_approach annual_review annual_reviews tribunal_send section_f section_i
    section_b needs_assessment statutory_assessment education_health_and education_health_care top_up_funding element_3 element_2 senif high_needs
    specialist_provision specialist_placement specialist_school special_school special_schools resource_base resourced_provision resource_provision
    arp additionally_resourced srp ams_unit language_unit autism_base nurture nurture_group hearing_impaired_unit independent_specialist
    alternative_provision eotas eotis home_tuition section_19 portage inclusion_team inclusion_service specialist_teacher advisory_teacher qtvi
    teacher_of_the_deaf sen_register send_register on_the_sen`,
  send: `ehcp ehcps ehc ehc_plan ehcna sen send senco sendco sencos sendiass one_to_one 1_1 1to1 two_to_one 2_1_support ta tas teaching_assistant
    teaching_assistants lsa lsas support_plan idp iep ieps educational_psychologist ed_psych edpsych ep eps ep_report resource_base
    resourced_provision special_school special_needs specialist_placement specialist_provision annual_review senif element_3 top_up provision
    interventions intervention phonics reading_age spelling_age behind_peers behind_his_peers behind_her_peers years_behind differentiat* scaffolding
    access_arrangements extra_time rest_breaks salt speech_and_language portage asc k_code visual_timetable visual_timetables now_and_next
    ear_defenders fidget_toys fidget_toy wobble_cushion weighted_blanket sensory_breaks sensory_room sensory_circuit sensory_diet movement_breaks
    brain_breaks calm_corner scribe laptop_for nurture_group tac inclusion_team short_breaks working_below below_age_related expected_level
    expected_levels p_levels p_scales below_national alternative_provision reduced_timetable part_time_timetable emotional_regulation regulate
    dysregulat* meltdown meltdowns shutdowns masking echolali* stimming transitions_between attention_span concentrate concentration fine_motor
    gross_motor pencil_grip social_communication social_stories social_skills semh slcn cognition_and_learning speech_sounds vocabulary_delay
    expressive_language receptive_language pre_key_stage wave_3 precision_teaching toe_by_toe small_group_work small_group withdrawal_group
    educational_needs special_educational additional_needs complex_needs learning_support learning_mentor lego_therapy attention_autism
    intensive_interaction tacpac pecs makaton blank_levels send_tribunal personal_budget_for personal_travel travel_training home_to_school
    transport_assistance passenger_assistant statemented statement_of_special delayed_speech delayed_language speech_is_delayed
    developmentally_delayed elsa_sessions elsa_support elsa_time ados conners wisc vineland sdq sdqs qb_test m_chat ctopp wiat bpvs bas_3
    raven_s_matrices standardised_score standardised_scores non_verbal_reasoning working_memory processing_speed percentile centile boxall_profile
    strengths_and_difficulties risk_reduction_plan positive_handling behaviour_plan pastoral_support_plan psp individual_timetable safe_space
    time_out_card exit_card coloured_overlay coloured_overlays word_mat writing_slope coloured_paper enlarged_text touch_typing dictation_software
    read_aloud exam_concessions irlen sensory_profile sensory_seeking sensory_overload sensory_seeker non_attender_with refuses_to_write
    delayed_milestones developmental_milestones`,
};
