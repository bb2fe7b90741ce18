/** Classes of words for harm that people do to each other, above all at home, and for hiding from it. Written for this list from general knowledge of English; no list was copied. */
export const harmClasses: Readonly<Record<string, string>> = {
  hitting: `hit hits hitting slap slaps slapped slapping punch* kick kicks kicked kicking beat beats beaten beating batter battered batters battering
    shove shoved shoves shoving push pushes pushed pushing strangl* choke choked chokes choking headbutt* smack smacks smacked smacking thump thumped
    thumps thumping whack* bitten scald* burned burnt grab grabs grabbed grabbing drag dragged drags dragging pinned pins pinning throw throws threw
    thrown hurt hurts hurting wallop* clout* belted lash* pummel* attacked attacks attacking assault* manhandl* lunged lunges lunging swung swinging
    knocked knocks shook shaken shakes raised_his_hand raises_his_hand raised_a_hand lays_a_finger laid_hands laid_into lays_into lay_into set_about
    thrash* floored flung flings hurled hurls stamp_on stamped_on stamps_on stamped_her kneed nutted glassed decked clobber* bash bashed bashes
    bashing biff* cuff_round cuffed_round clipped_round clip_round whipped whipping caned spanked spanking spank jabbed elbowed kneeing slam slams
    slammed slamming wrestl* grappl* restrain* tripped_her tripped_him floor_her beat_up beats_up beat_her beat_him roughed_up rough_handled
    rough_handling rough_handles gave_her_a gave_him_a hands_around hands_round suffocat* smother* asphyxia* drown* stab stabs stabbed stabbing
    slashed slashes slashing scratched_her scratched_him clawed gouge* pinch pinched pinches pinching pulled_her_hair pulled_his_hair pulls_her
    hair_pulling hair_pulled hair_puller yank yanked yanks yanking spat spits spitting squeez* twisted twists twisting shoulder_barge shoulder_barged
    shoulder_barges barged pelted pelt pistol_whipped pistol_whips kicked_in kicking_in brained lamped lamps_her chinned chins leathered leathers
    skelp* belting pasting_her clattered battering_her put_hands put_his_hands raised_his_fist cracked_her cracked_him smashed_her smashed_him
    hospitalised physically_abused physically_abuses physically_abusive physically_abusing physical_abuse physically_assaulted physically_assaults
    physical_assault physically_attacked physically_attacks physical_violence got_physical gets_physical turned_violent violent_towards
    aggressive_towards lashes_out lashed_out lashing_out flew_at goes_for_her went_for_her went_for_him hit_out swiped swiped_at swipes_at poisoned
    poisoning throttled throttling throttles bit_her bit_him bit_me bit_his bit_my struck_her struck_him struck_me strikes_her strikes_him chucked_at
    lobbed launched_at barged_her took_a_swing took_a_swipe gave_a_slap put_her_through put_her_head_through put_his_fist put_his_boot put_the_boot
    laid_a_hand laid_a_finger raises_his_hand_to raised_his_hand_to raises_her_hand let_fly let_rip_at laid_one_on landed_one gave_her_one
    gave_her_a_slap gave_her_a_dig gave_her_a_black gave_him_a_black dug_her_in swung_for went_for_me goes_for_me came_at_her came_at_me comes_at_her
    flew_at_me flies_at_her took_his_belt took_a_belt took_the_belt took_a_hammer_to took_a_bat_to had_her_by had_me_by held_her_by held_her_down
    held_me_down holds_her_down held_me_by got_her_by got_me_by pins_me pinned_me sat_on_her_chest knelt_on stood_on_her stood_on_my trod_on_her
    trod_on_my stamped_on_my chucked_her_down threw_her_down threw_her_across threw_her_against threw_me_against threw_me_across pushed_me_down
    pushed_her_down shoved_her_into shoved_me_into shoved_her_face rammed ram_her banged_her_head bangs_her_head_on banged_my_head smashed_my_head
    smashed_her_head cracked_my_head cracked_two_of_her cracked_her_ribs broke_her_arm broke_her_nose broke_her_jaw broke_her_wrist broke_her_ribs
    broke_my_arm broke_my_nose broke_my_jaw broke_my_wrist broke_my_ribs broke_his_nose broke_his_jaw split_her_lip split_my_lip split_her_head
    knocked_her_teeth knocked_my_teeth knocked_her_about knocks_her_about knocked_me_about knocks_me_about knocked_about smacked_her_about
    slapped_about slaps_her_about roughs_her throws_her_about threw_her_about chucks_things threw_things throws_things_at threw_a_plate threw_a_cup
    threw_a_mug threw_a_bottle threw_a_chair threw_the_remote threw_hot_tea kettle_over boiling_water_over stubbed_a stubbed_out stubs_his
    burnt_her_with burned_her_with burned_him_with burnt_him_with marks_her leaves_marks left_marks left_bruises leaves_bruises bruised_her bruised_my
    strangeled chocked_her punshed`,
  choking: `strangl* choke choked chokes choking suffocat* smother* asphyxia* non_fatal_strangulation nfs windpipe throat neck couldn_t_breathe
    could_not_breathe can_t_breathe gasping_for hands_round_her hands_around_her hands_round_my hands_around_my fingers_round passed_out blacked_out
    pillow_over hand_over_her over_her_mouth over_my_mouth ligature_mark headlock chokehold throttled throttling throttles`,
  bodyforce: `fist fists knuckle knuckles backhand backhanded backhander hiding pasting belt buckle boot boots elbow fingers_round grip gripped temper
    tempers rage rages raging fury furious blow blows hands_on handy_with quick_with_his slipper strap cane hairbrush wooden_spoon clip_round_the
    thick_ear going_over good_hiding beating_up seeing_to slap_across back_of_the_hand open_hand full_force against_the_wall up_against_the
    by_the_hair by_the_throat by_the_neck by_the_arm by_the_scruff to_the_floor to_the_ground down_the_stairs short_fuse heavy_handed free_with_his
    saw_red seeing_red sees_red red_mist volatile aggression aggressive aggressively hostile hostility explosive outburst outbursts loses_control
    lost_control`,
  wounding: `bruise bruises bruised bruising black_eye black_eyes shiner shiners marks split_lip fat_lip busted_lip bust_lip swollen swelling bloodied
    bleeding broken_nose scratches scratch welts welt weals weal burns burn fingerprints fingermarks finger_marks grip_marks hand_print handprint scar
    scars scarred scarring injuries injury injured wound wounds wounded black_and_blue sunglasses dark_glasses long_sleeves limping limp cheekbone jaw
    eye_socket plaster_cast make_up concealer lacerat* contusion* abrasion* graze grazes grazed haematoma* hematoma* bite_mark bite_marks
    puncture_wound stab_wound stab_wounds gash gashes gashed cigarette_burn cigarette_burns scald scalds petechia* broken_rib broken_ribs broken_arm
    broken_jaw cracked_rib cracked_ribs fractured_cheek fractured_jaw fractured_skull fractured_eye dislocated_shoulder perforated_eardrum
    burst_eardrum torn_clothes torn_clothing chunk_of_hair clump_of_hair clumps_of_hair patches_of_hair missing_tooth chipped_tooth broken_tooth
    knocked_out_teeth knocked_unconscious concussed concussion bloodshot stitches sutures bandage bandaged bandages body_map sore_ribs tender_to_touch
    yellowing walked_into_a walked_into_door fell_down_the unexplained_injuries unexplained_bruising unexplained_injury old_injuries battered_and
    a_mark red_mark red_marks mark_on marks_on cuts_and cuts_to_her cuts_to_his cut_to_her cut_to_his how_she_got_the got_the_black_eye black_eye_from
    dark_glasses_indoors sunglasses_indoors long_sleeves_in scarf_round_her_neck high_neck polo_neck_in covering_up_bruises covered_in_bruises
    bruise_the_size_of bruises_the_shape thumb_marks fingers_marks print_of_a_hand shape_of_a_hand walked_into_a_door walked_into_the_door
    fell_down_stairs_again bald_patch lip_was_split nose_was_broken bust_nose black_and_swollen bleeding_from blood_on_her blood_on_his`,
  injury: `fracture fractures fractured sprain sprains sprained strain strained dislocat* ruptured rupture torn tear_in whiplash concuss* head_injury
    head_injuries broken_arm broken_leg broken_ankle broken_wrist broken_hip broken_bone broken_bones broken_collarbone broken_foot broken_finger
    broken_hand broken_elbow hip_fracture colles greenstick compound_fracture hairline cut_finger needlestick scalded burnt_hand crush_injury
    trapped_finger slipped_on tripped_over fell_off fell_from fell_downstairs fell_over had_a_fall accident accidents rta rtc car_crash collision
    knocked_over run_over riddor first_aid first_aider accident_book near_miss rsi repetitive_strain back_injury knee_injury spinal_injury stitches
    plaster_cast splint sling bitten_by_a_dog dog_bite stung`,
  propertydamage: `smash smashed smashes smashing kicked_in kicked_the_door holes_in_the_door hole_in_the_door hole_in_the_wall punched_the_wall
    punches_walls punched_a_hole broke_my_phone broken_phone smashed_her_phone smashed_my_phone ripped_up ripped_her_clothes tore_up cut_up_her
    slashed_tyres slashed_her_tyres slashed_my_tyres keyed_her_car let_down_her_tyres poured_petrol petrol_through through_the_letterbox brick_through
    bricks_through window_put_in windows_put_through windows_smashed door_kicked off_its_hinges off_the_hinges dinner_at_the_wall dinner_up_the
    trashed trashing wrecked wrecks wrecking set_fire set_alight torched petrol_bomb petrol_bombed petrol_bombs criminal_damage killed_the_dog
    kicked_the_dog hurt_the_dog threw_her_belongings threw_my_things destroys destroyed_her`,
  fear: `afraid scared scary frighten* terrified terrifying petrified fear fears fearful fearing feared dread dreads dreading dreaded nervous jumpy
    flinch* cower* tremb* hide hides hiding hid eggshells cautious wary on_edge watchful panics panicked panicking fright terror intimidat*
    threatening daren daren_t dare dares timid looks_over startl* looking_over shaking whisper* hushed feel_safe feels_safe feeling_safe not_safe
    do_not_feel_safe fear_of fears_for feared_for fear_for petrifies quiver* freeze_up hypervigilan* hyper_vigilant hyper_vigilance anxious_around
    uneasy apprehensive over_her_shoulder over_my_shoulder over_his_shoulder tiptoe* on_tenterhooks goes_quiet went_quiet goes_silent clams_up
    clammed_up too_scared too_frightened too_afraid worried_sick spooked shit_scared bricking_it cacking scared_stiff scared_to frightened_to
    afraid_to scared_of frightened_of afraid_of afeared frit worried_for_her_safety worried_for_my_safety fear_of_reprisals reprisal* retribution
    repercussion* scared_witless wince* jumps_at jumps_when double_locks sleeps_with_the_light barricad* checks_the_locks checks_the_doors
    won_t_go_home will_not_go_home doesn_t_want_to_go_home quaking quaked feels_unsafe felt_unsafe feel_unsafe feeling_unsafe froze_with
    jumps_out_of_her_skin jumps_at_every always_looking_at_the_door watches_the_door keeps_looking_at_the keeps_the_curtains curtains_drawn
    curtains_closed won_t_answer_the_door does_not_answer_the_door won_t_open_the_door sleeps_in_her_clothes sleeps_with_a_chair
    chair_against_the_door chair_under_the_handle sleeps_with_a_knife sleeps_in_the_car_to white_as_a_sheet gone_white went_white went_pale froze_when
    shrank shrinks_from shrinks_back recoil* stiffens_when stiffened hides_behind hid_behind hid_under hides_under hides_in_the hid_in_the
    locks_herself locked_herself locks_himself_in in_fear in_fear_of living_in_fear lives_in_fear fear_for_her_life fears_for_her_life
    feared_for_her_life fear_for_my_life feared_for_my_life scared_for_her scared_for_her_life scared_for_my scared_of_him scared_of_her
    frightened_of_him afraid_of_him terrified_of scared_out_of frightened_out_of scarred_of terrifed`,
  threat: `threat threats threaten* warned warns intimidat* menac* blackmail* kill kills killed killing murder murdered knife knives machete petrol
    acid weapon weapons gun guns hunt_her hunt_me hunt_him hunt_them hunting_her find_her find_me find_us find_them burn_the burn_down do_her_in
    do_me_in do_him_in finish_her finish_me finish_him make_her_pay make_me_pay make_him_pay make_you_pay pay_for_this regret_it get_what_s_coming
    sort_her_out sort_him_out sort_you_out take_the_kids take_the_children never_see_the never_see_your won_t_see_her if_she_leaves if_she_left
    if_i_leave if_i_left if_she_ever if_i_ever if_she_told if_i_told if_she_tells death_threat death_threats threats_to_kill threat_to_kill ttk
    slit_her slit_my slit_his cut_her_throat cut_my_throat break_her_legs break_my_legs break_his_legs break_your_legs smash_her_face smash_my_face
    kick_her_head put_her_in_hospital put_me_in_hospital put_her_in_the_ground in_a_body_bag body_bag kneecap* do_time_for swing_for_her swing_for_him
    swing_for_me knows_where_she_lives knows_where_i_live knows_people sends_people watch_your_back watch_her_back coming_for_her coming_for_me
    come_after her_days_are_numbered ultimatum ultimatums harm_her harm_him harm_the_children harm_me hurt_the_children take_her_own_life_if
    kill_himself_if report_her_to extort* vow vows vowed swore_he swore_to retaliat* revenge burn_her_house set_the_house rape_her put_a_bullet
    dig_a_hole honour_killing honour_killings acid_attack throw_acid see_you_dead see_her_dead wants_her_dead want_you_dead you_re_dead dead_meat
    dead_if she_is_dead_if put_you_in_the_ground six_foot_under end_up_in_a_ditch won_t_wake_up burn_you_out burn_them_out burn_her_alive petrol_over
    set_her_on_fire cut_her_up cut_you_up cut_her_face bury_her bury_you bury_me wring_her_neck wring_my_neck wring_your_neck break_her_neck
    break_her_jaw break_every_bone snap_her_neck smash_her_up smash_your_face kick_your_head rip_your_head knock_her_out knock_you_out knock_her_block
    do_you_in get_you_back get_her_back_for come_and_get_her come_for_her he_ll_come he_would_come come_looking coming_to_get hunt_you hunt_her_down
    track_her_down track_you_down find_you wherever_she_goes wherever_you_go no_matter_where get_his_brothers send_his_brothers send_someone_round
    send_the_boys take_them_abroad take_the_kids_abroad take_the_baby snatch_the snatch_them take_the_kids_off_her have_the_kids_taken
    get_the_kids_taken tell_social_services report_her_to_immigration get_her_deported have_her_deported cancel_her_visa send_her_back
    share_the_pictures share_the_photos post_the_photos post_the_pictures send_the_pictures tell_her_family_she out_her_to kill_the_dog kill_the_cat
    shoot_her shoot_him stab_her stab_him stab_me shank_him throttle_her swing_for_you threatning threatned`,
  weapon: `knife knives knifepoint knife_point machete machetes blade blades bladed zombie_knife samurai sword swords dagger hammer hammers
    claw_hammer crowbar iron_bar metal_bar baseball_bat cricket_bat golf_club gun guns gunpoint gun_point firearm firearms shotgun shotguns rifle
    rifles pistol pistols handgun revolver air_rifle airgun bb_gun imitation_firearm ammunition ammo crossbow taser tasered stun_gun razor_blade
    screwdriver axe hatchet meat_cleaver cleaver stanley_knife kitchen_knife bread_knife carving_knife flick_knife lock_knife butterfly_knife
    knuckleduster knuckle_duster nunchuck* truncheon baton broken_bottle petrol_bomb molotov explosive explosives bomb bombs grenade pepper_spray
    cs_spray noxious_substance ammonia corrosive offensive_weapon bladed_article sharp_object weapons shank shiv scissors broken_glass boiling_water
    kettle_of`,
  control: `control controls controlling controlled controller allow allows allowed allowing permission forbid* forbade lets letting isolat* cut_off
    cuts_her_off cut_me_off jealous jealousy jealously possessive possessiveness obsess* rules obey* demand* insists insisted dictat* account_for
    interrogat* humiliat* belittl* put_down puts_down put_downs puts_her_down puts_me_down gaslight* gas_lights gas_lighting gas_lit stonewall* lock
    locks locked locking prisoner trapped keeps_her kept_her keeps_him kept_me keeps_me spies spying snoop* doorstep ultimatum crushed undermin*
    domineer* dominat* overbearing manipulat* bully bullies bullying bullied coerc* oppress* micromanag* curfew time_limit has_to_ask asks_permission
    ask_permission needs_his_permission must_ask must_not_leave not_allowed isn_t_allowed is_not_allowed wasn_t_allowed was_not_allowed won_t_let
    wont_let will_not_let doesn_t_let does_not_let didn_t_let did_not_let never_let never_lets wouldn_t_let would_not_let stops_her stopped_her
    stops_him stopped_him stops_me stopped_me prevents_her prevented_her prevents_him forces_her forced_her forces_him forces_me forced_me makes_her
    made_her_quit made_her_give made_her_leave tells_her_what tells_me_what what_to_wear what_she_wears what_she_eats who_she_sees who_she_can
    where_she_goes where_she_is where_she_has_been where_i_am where_i_was says_what_goes has_the_final_say wears_the_trousers rule_with
    rules_the_roost under_his_thumb under_the_thumb at_his_beck beck_and_call lays_down_the_law answer_to_him times_her times_how follows_her_around
    drops_her_off picks_her_up speaks_for_her speaks_over talks_over answers_for_her won_t_leave_her_alone never_alone stands_over sits_in_on
    listens_in checks_up checking_up accuse accuses accused accusing accusation accusations ration rations rationed rationing monitors monitored
    monitoring permitted not_permitted life_a_misery living_hell put_through_hell treats_her_like treats_me_like treated_her_like treated_like_a_slave
    like_a_slave like_a_servant skivvy under_his_control owns_her his_property no_life_of_her_own lost_all_her_friends lost_her_friends cut_off_from
    no_friends_left not_seen_her_family stopped_seeing_her not_allowed_out not_allowed_to never_allowed only_allowed allowed_to_see allowed_out
    allowed_to_speak allowed_visitors no_visitors_allowed doesn_t_like_her_seeing does_not_like_her doesn_t_like_me chooses_her chooses_what
    picks_her_clothes picks_what checks_her checks_my checks_the_mileage goes_everywhere goes_with_her comes_to_every insists_on_being
    answers_her_phone answers_the_phone_for makes_all_the_decisions decides_everything decides_what keeps_tabs keeping_tabs kept_tabs
    wants_to_know_where has_to_account has_to_text has_to_ring has_to_be_home home_by on_a_short_leash tight_leash keeps_the_keys hides_her hid_her
    hid_my takes_the_car_keys took_the_car_keys took_her_keys turns_off_the twists_everything makes_out_she makes_her_out makes_out_i says_i_m_mad
    tells_her_she_is_mad it_s_all_in_my silent_treatment drip_drip wears_her_down wore_her_down worn_down ground_down guilt_trip guilt_trips
    guilt_tripping guilt_tripped`,
  phonewatch: `phone phones mobile mobiles smartphone password passwords passcode unlock unlocks location locations receipts receipt mileage messages
    texts emails snapchat whatsapp facebook instagram tiktok social_media find_my find_my_phone life360_app tracker trackers tracking track tracks
    tracked gps airtag airtags spyware keylogger stalkerware hidden_camera cameras camera doorbell listening_device bugged bugging recording
    recordings dashcam call_log call_history browsing_history search_history checks_her_phone checks_my_phone goes_through_her goes_through_my
    went_through_her went_through_my takes_her_phone took_her_phone took_my_phone takes_my_phone sim_card icloud snap_maps read_receipts video_call
    video_calls facetime logs_into logged_into hacked hacks hacking hacked_into reads_her reads_my read_her_messages read_my_messages`,
  moneycontrol: `allowance pocket_money housekeeping receipts receipt bank_card bank_cards benefits_into wages_into his_account his_name her_name
    takes_her_money took_her_money takes_her_wages takes_my_wages takes_all_her handed_over hands_over hand_over holds_the_purse purse_strings
    joint_account joint_savings no_access_to_money no_access_to_her access_to_money access_to_the_money access_to_funds economic_abuse economically
    financial_control financial_abuse financially_abused financially_abuses financially_abusive financially_abusing financially_controlled
    financially_controlling financially_dependent begs_for asks_for_money ask_for_money account_for_every every_penny each_penny spends_her spent_her
    spends_my in_her_name in_my_name in_his_name loans_in_her credit_in_her debts_in_her coerced_debt runs_up ran_up won_t_let_her_work
    stopped_her_working stopped_me_working gave_up_her_job made_her_give_up sabotag* keeps_her_short keeps_me_short drip_fed drip_feeds weekly_shop
    clothes_money sanitary_products nappies_money`,
  insult: `slag slags slut sluts whore whores bitch bitches cunt twat bastard bastards useless worthless stupid ugly pathetic nothing_without psycho
    nutter nut_job crazy_bitch thicko idiot moron retard retarded spastic spaz freak freaks waste_of_space waste_of scum lazy disgusting vile
    calls_her called_her calls_him called_him calls_me called_me calling_her name_calling names_at insult insults insulted insulting swear swears
    swore swearing swore_at shout shouts shouted shouting yell yells yelled yelling scream screams screamed screaming bellow* bawl* rant rants ranting
    ranted roar roars roared verbally_abused verbally_abuses verbally_abusive verbally_abusing verbal_abuse verbal_aggression verbally_aggressive
    put_down mock mocks mocked mocking sneer* taunt* tease teases teased teasing degrad* humiliat* belittl* criticis* berat* scold* nobody_will_want
    no_one_will_want no_one_else_would lucky_to_have abusive_language foul_language foul_mouthed slating slags_her slagging slagged abuse_at ridicule
    ridicules ridiculed ridiculing demean demeans demeaned demeaning fat_and_ugly a_failure mentally_deficient`,
  stalk: `stalk* turns_up turned_up turning_up watching watches watched loiter* hanging_around hangs_around hung_around bombard* harass* pester*
    unwanted roses drives_past driving_past drove_past sits_outside sat_outside parked_outside parks_outside stands_outside stood_outside
    waits_outside waited_outside airtag gps tracker fake_account fake_accounts fake_profile private_number withheld_number no_caller_id hundred_texts
    missed_calls silent_calls followed lurk* prowl* through_the_window at_the_window notes_through letters_through gifts_left left_flowers left_notes
    left_a_note found_out_where found_her found_me tracked_her_down tracked_me_down tracked_down won_t_leave_me won_t_leave_her will_not_leave_her
    leave_me_alone leave_her_alone constant_calls constant_texts constantly_texting constantly_calling non_stop_calls calls_a_day texts_a_day
    times_a_day_from messages_a_day unwanted_contact unwanted_attention unwanted_messages turns_up_at shows_up showed_up hanging_outside circling
    spying spies infatuat* obsessed besotted suzy_lamplugh stalking_protection breach_of_the_order via_friends through_friends contacting_her_family
    contacting_my_family at_her_work at_my_work outside_her_work outside_my_work followed_home followed_her followed_me follows_her follows_me
    following_her following_me mystery_caller dropped_calls heavy_breathing peering peered fixated fixation fixating waiting_outside waiting_for_her
    waiting_for_me waiting_for_him waiting_at_the follows_her_home following_him followed_us outside_her outside_my outside_his outside_the_house
    outside_the_flat outside_work outside_school`,
  fleeing: `fled flee flees fleeing escape escaped escapes escaping ran_away got_out get_out left_him leave_him leaving_him leave_her left_her_husband
    left_her_partner left_with bin_bag bin_bags carrier_bag one_bag suitcase suitcases middle_of_the_night in_the_night dead_of_night clothes_on
    what_she_stood_up what_they_stood_up only_the_clothes refuge refuges safehouse safe_house safe_accommodation relocate relocated relocating
    relocation moved_away moved_areas new_area out_of_area out_of_borough start_again fresh_start vanish* disappear* whereabouts bolted overnight_bag
    go_bag run_away running_away getaway got_away get_away broke_away walked_out_on moved_out_of_the_area placed_out leave_the_area left_the_area
    had_to_leave forced_to_leave left_everything with_nothing nothing_with_them with_her_children with_the_children planning_to_leave plans_to_leave
    plan_to_leave afraid_to_leave leave_safely leaving_safely exit_plan slip_away slipped_out slipped_away moved_to_safety place_of_safety
    emergency_accommodation moved_five_times moved_again safe_place somewhere_safe escape_bag new_identity witness_protection sneak sneaks sneaked
    sneaking snuck walked_out_with_the_kids left_with_the_kids left_in_the_clothes in_her_slippers in_her_nightie in_their_pyjamas with_the_kids_and_a
    with_the_baby_and_a took_the_kids_and got_on_a_train got_on_a_coach first_train_out got_as_far_as climbed_out_of_the_window
    out_of_the_bathroom_window while_he_was_at_work while_he_slept while_he_was_asleep when_he_went_to_work waited_until_he slipped_out_while
    packed_while packed_a_bag bag_packed keeps_a_bag bag_by_the_door bag_hidden hidden_bag bag_at_her_sister bag_at_her_mum got_away_from
    got_out_of_there get_away_from got_the_kids_out get_the_kids_out got_her_out to_get_away to_get_out never_going_back not_going_back can_t_go_back
    cannot_go_back went_back_to_him gone_back_to_him goes_back_to_him took_him_back left_for_good left_him_for_good third_time_she_has_left`,
  dvterm: `domestic domestics domestic_incident domestic_incidents abusive abuse abused abusing abuses abuser violence violent violently marac maracs
    idva idvas isva isvas idsva dash dash_ric dash_risk dash_form coercive coercion dv da dva vawg gbv gender_based non_molestation nonmol non_mol nmo
    non_mols nonmolestation occupation_order restraining_order restraining injunction injunctions molestation clare_s_law clares_law dvds refuge
    refuges women_s_aid womens_aid honour_based hba hbv honour_abuse so_called_honour forced_marriage fmpo fgm dvpo dvpos dvpn dapo dapn safety_plan
    safety_planning code_word safe_word panic_alarm panic_button sanctuary sanctuary_scheme target_hardening safelives refuge_worker outreach_support
    perpetrator_programme perpetrator_programmes protection_notice exclusion_order prohibited_steps freedom_programme own_my_life drive_programme
    caring_dads respect_helpline mankind_initiative karma_nirvana southall_black_sisters victim_support high_risk_victim high_risk_dv standard_risk_dv
    medium_risk_dv coercive_control controlling_and_coercive controlling_or_coercive intimate_partner ipv post_separation economic_abuse
    emotional_abuse emotionally_abused emotionally_abuses emotionally_abusive emotionally_abusing psychological_abuse psychologically_abused
    psychologically_abusive mental_abuse mentally_abused mentally_abusive mentally_abusing intimate_terrorism trauma_bond trauma_bonded trauma_bonding
    revenge_porn image_based cycle_of_abuse bail_conditions_not_to no_contact_order panic_room ring_doorbell_supplied treat_as_urgent tecsos
    operation_encompass encompass encompass_alert solace hestia refuge_space refuge_referral domestic_homicide dhr dash_score ric_score victims_hub
    dvip dvsa dasv domestically ex_partner_abuse violent_ex abusive_ex abusive_relationship violent_relationship toxic_relationship toxic_marriage
    violent_marriage abusive_marriage violent_partner abusive_partner violent_husband abusive_husband history_of_dv history_of_da hx_of_dv hx_of_da
    victim_of_dv victim_of_da victim_of_domestic survivor_of_domestic perpetrator_of_domestic suffered_domestic experienced_domestic fleeing_dv
    fleeing_da fleeing_domestic fleeing_violence dvro zero_tolerance_order barring_order protective_order prohibitive_steps emergency_dvpo dv_marker
    da_marker dv_flag da_flag dvcr dv_worker da_worker da_specialist dv_specialist specialist_dv independent_domestic ex_husband_s_violence
    husband_s_violence partner_s_violence his_violence her_violence years_of_abuse years_of_violence abuse_from abuse_by abused_by beaten_by
    hit_by_her hit_by_his assaulted_by_her assaulted_by_his domestic_abse domestic_voilence domestic_viloence abusive_ex_partner male_victim
    male_victims adolescent_to_parent child_to_parent parent_abuse elder_abuse family_violence marital_rape raped_by_her reproductive
    forced_to_have_sex made_her_have_sex non_consensual`,
  hidden: `secret secretly secrecy confidential confidentially undisclosed withheld withhold withholding redact* anonymis* disclose disclosed
    disclosing disclosure divulge divulged reveal revealed reveals suppress suppressed shielded sensitive restricted protected non_disclosure c_o
    care_of po_box poste_restante do_not_share not_share never_share cannot_know must_not_know not_to_know not_know_where doesn_t_know_where
    does_not_know_where don_t_let knows_where finds_out found_out trace traced traceable untraceable locate unlisted ex_directory do_not_give
    not_give_out not_be_given whereabouts not_be_shared not_be_disclosed not_be_released not_be_passed do_not_disclose not_disclose do_not_send
    not_send_post do_not_post no_post no_letters new_address forwarding gold_flag marker markers masked hush leak_her leaked safe_contact safe_number
    safe_email safe_address safe_time safe_to_call safe_to_text safe_to_write unsafe_to_call unsafe_to_write not_safe_to do_not_call do_not_ring
    do_not_text do_not_leave_voicemail leave_no_message no_voicemail do_not_leave_a_message anonymous_registration anonymous_entry anonymous_elector
    silent_number withhold_number private_address address_withheld address_restricted address_protected address_hidden address_confidential
    confidential_address undisclosed_address new_location secret_location secret_address protected_address protected_persons ukpps file_restricted
    restricted_record restricted_access locked_down_record locked_record sensitive_flag hide_address hidden_address concealed conceal concealing
    must_never_be never_be_told not_be_told never_know not_tell do_not_tell don_t_tell must_not_find not_find_out never_find_out unaware_of_where
    does_not_know_she_has not_to_be_given not_to_be_shared not_to_be_disclosed not_to_be_released not_for_disclosure correspondence_address_only
    mail_to_a_friend number_blocked blocked_number blocked_her_number blocked_him find_out_where find_her_address will_find_out could_find_out
    locate_her locate_him locate_them must_not_be_told must_not_be_given must_not_be_shared must_not_be_sent must_not_be_disclosed must_not_share
    must_not_disclose must_not_give keep_her_address keep_his_address keep_my_address keep_the_address keep_address address_must address_not_to
    address_not_be do_not_reveal not_reveal never_reveal do_not_release not_release not_to_be_revealed not_be_revealed not_be_traced hiding_from
    in_hiding off_the_radar off_grid no_forwarding redirect_post mail_redirection refuge_address refuge_location use_po_box write_only_to
    only_write_to contact_only_via via_solicitor via_her_solicitor via_his_solicitor via_the_refuge withheld_from withhold_from withhold_her kept_from
    kept_secret kept_confidential kept_private remain_confidential remains_confidential remain_secret stay_hidden stays_hidden no_trace
    off_the_electoral not_on_the_electoral remove_from_the_register strip_the_address redact_the_address redact_her_address cover_the_address
    never_copied do_not_cc do_not_copy do_not_email do_not_contact no_contact_by no_calls_to not_ring_the no_visits_to no_unannounced code_name
    pseudonym assumed_name false_name new_surname changed_her_surname high_risk_address special_category_flag which_town_they not_know_which_town
    doesn_t_know_which not_to_find not_to_be_told must_never_find never_find_her never_find_them never_be_given never_given_out never_give_out
    never_at_the_flat never_to_the_flat write_to_her_at_her write_to_her_sister send_it_to_her_sister post_goes_to post_to_her post_via
    post_to_her_mum letters_to_her_mum old_address_only use_the_old_address not_use_the_new not_print_the not_to_print not_on_any_letter
    off_the_letter leave_off_the_address no_address_on address_off_all do_not_put_the_address keep_off_the_system off_system locked_case locked_file
    case_locked file_locked record_locked restricted_case sensitive_case phone_switched_off_so so_he_cannot_trace so_that_he_cannot_find
    so_he_can_t_find so_that_he_can_t_find so_he_does_not_find in_case_he_finds in_case_he_sees if_he_finds_out if_he_knew_where where_she_has_gone
    where_she_went where_she_is_now where_they_have_gone where_they_went where_they_moved where_they_are_now does_not_know_where_she
    doesn_t_know_where_she no_idea_where she_is_hiding they_are_hiding new_town another_town different_town other_end_of_the_country far_away_from`,
  address: `address addresses location postcode whereabouts flat house home property accommodation street town addy new_home new_flat new_house
    new_school new_number phone_number contact_details contact_number forwarding_address current_address number_and_street where_they_live
    where_she_lives where_he_lives where_i_live where_we_live where_they_are_living where_she_is_living placement_address electoral_roll
    electoral_register envelope`,
  forcedwed: `marry married_off marrying_off wedding betrothed betrothal arranged arranged_marriage rishta dowry mehr bride_price lobola shame ashamed
    dishonour* izzat sharam namus besti cousin_in nikah nikkah bride bridegroom promised_to flown abroad tickets groom forced_marriage forced_to_marry
    made_to_marry pressured_to_marry pressure_to_marry against_her_will against_his_will honour honour_based honor westernis* too_western
    seen_with_a_boy talking_to_boys boyfriend_outside family_honour brought_shame bringing_shame disown* one_way_ticket passport_taken
    took_her_passport taken_her_passport holds_her_passport back_home fmu forced_marriage_unit engaged_to_her_cousin marriage_abroad fgm
    cut_as_a_child female_genital circumcis* cutting_season infibulat* breast_ironing breast_flattening child_marriage child_bride spiritual_abuse
    witchcraft possession_by spirit_possession exorcis* juju kindoki djinn black_magic virginity_test virginity_testing`,
  // Children and adults at risk.
  cptrm: `child_protection section_47 s47 s_47 s47s section_17 s17 cin cpp icpc rcpc icpcs care_order care_orders interim_care ico_granted
    supervision_order looked_after lac lac_review clac cla foster fostered fostering foster_carer foster_carers foster_care foster_home adopted
    adoption adoptive adopter adopters kinship kinship_care connected_persons connected_carer special_guardianship special_guardian sgo sgos placement
    placements placement_order removed accommodated section_20 s20 plo pre_proceedings care_proceedings family_proceedings in_care into_care
    care_leaver care_leavers care_experienced leaving_care core_group core_groups contact_centre supervised_contact residential_home children_s_home
    childrens_home epo emergency_protection police_protection safeguarding_lead dsl dsls child_protection_plan cp_plan cp_conference child_in_need
    children_in_need cin_plan cin_meeting virtual_school pep peps pathway_plan personal_adviser cafcass guardian_ad strategy_meeting
    strategy_discussion strat_meeting written_agreement parenting_assessment legal_planning letter_before_proceedings section_31 section_38
    section_7_report section_37 viability viability_assessment twin_track parallel_planning permanence permanency long_term_fostering final_hearing
    family_court life_story life_story_work contact_sessions letterbox_contact early_permanence foster_to_adopt staying_put secure_accommodation
    secure_unit unregistered_placement semi_independent placement_breakdown placement_broke_down mother_and_baby_placement parent_and_child_placement
    reunification rehabilitated_home edge_of_care early_help_assessment eha caf_completed team_around single_assessment c_f_assessment
    child_and_family_assessment threshold_met level_4 section_85 private_fostering privately_fostered cp_chair cp_register at_risk_register
    child_protection_register categories_of_abuse category_of_neglect child_criminal_exploitation cce cse child_sexual_exploitation
    return_home_interview rhi missing_episode missing_episodes missing_from_home missing_from_care eligible_child relevant_child former_relevant
    abe_interview achieving_best_evidence medical_cp cp_medical strategy_held section_11 lscb safeguarding_referral mash_referral contact_and_referral
    step_down step_up stepped_up_to pre_birth_assessment unborn_baby_protocol removed_at_birth taken_into_care went_into_care kids_taken
    children_taken children_removed child_removed lost_custody lado_referral`,
  childharm: `neglect neglected neglectful neglecting unkempt nappy nappies dirty grubby hungry starving thin smells smelly smelt lice nits headlice
    head_lice unwashed unsupervised home_alone left_alone left_unattended unattended smacked bruise bruises disclosed disclosure grooming groomed
    sexualised sexualized inappropriate_touching touched_her touched_him touched_me touching_her private_parts privates same_clothes filthy soiled
    soiling faeces flinches scavenging stealing_food hoarding_food no_breakfast lunchbox no_lunch underweight bite_mark belt cot_all fend_for
    parentified no_coat no_socks ill_fitting too_small_shoes dirty_uniform unwashed_uniform smells_of_urine smelling_of_urine matted_hair tooth_decay
    dental_neglect rotten_teeth missed_appointments not_brought was_not_brought dna_d failure_to_thrive faltering_growth weight_faltering
    severe_nappy_rash emotionally_harmed emotional_harm significant_harm physical_chastisement chastis* physically_chastised physically_chastises
    physically_chastising smacking wooden_spoon locked_in_her_room locked_in_his_room shaken_baby shaken non_accidental nai fii fabricated
    induced_illness witnessed_domestic exposed_to_domestic witnessing witnessed_violence parental_conflict scapegoat* scared_to_go_home scared_of_dad
    scared_of_mum frightened_of_dad afraid_of_his_father wets_himself wets_herself bed_wetting bedwetting wetting_the_bed withdrawn clingy
    sexual_knowledge age_inappropriate older_boyfriend older_men older_man adult_males unexplained_gifts new_trainers new_phones travels_out_of
    county_lines running_away ran_away absconds went_missing goes_missing reported_missing self_harming left_in_the_car left_in_a_car
    wandering_the_streets out_late alone_at_night caring_for_siblings looking_after_siblings lack_of_supervision lack_of_food no_food_in empty_fridge
    no_bedding mattress_on_the_floor no_mattress bare_mattress animal_faeces dog_faeces chaotic dysfunctional toxic_trio harmful_sexual_behaviour hsb
    peer_on_peer child_on_child sexually_abused sexually_abuses sexually_abusive sexually_abusing sexual_abuse csa incest interfered_with molest*
    indecent_images missing_from_school fend_for_themselves fends_for_himself fends_for_herself left_to_fend fed_by_the_neighbour no_tea_last_night
    no_dinner no_supper no_food_at_home cupboards_bare bare_cupboards went_without_food goes_without_food goes_hungry went_hungry came_hungry
    always_hungry asks_for_seconds takes_food_from_bins eats_from_the_bin took_food same_jumper same_jumper_all_week same_uniform no_pants no_shoes
    shoes_too_small holes_in_his_shoes holes_in_her_shoes no_gloves in_thin wet_nappy sodden_nappy nappy_not_changed nappies_not bottle_propped
    in_the_buggy_all_day in_his_cot_all_day left_to_cry left_to_cope left_with_a_stranger left_with_strangers gets_himself_to_school gets_herself_up
    gets_himself_up gets_the_little_ones puts_himself_to_bed puts_the_little cooks_for_the_little mum_in_bed mummy_is_in_bed mummy_won_t_wake
    mum_won_t_wake mummy_was_asleep daddy_hurts daddy_hits daddy_hit_me mummy_hits mummy_hit daddy_hurt daddy_shouts daddy_was_shouting heard_daddy
    saw_daddy saw_dad_hit saw_her_dad doesn_t_want_to_go_home doesn_t_want_to_go_to_dad cries_at_home_time clings_to_staff cries_when_collected
    told_to_keep_a_secret our_secret special_secret secret_game secret_games touches_himself touched_my_privates plays_rude drew_a_picture_of_his
    bruise_on_her_cheek bruise_on_his_cheek bruises_on_his_back bruises_on_her_back bruises_on_his_legs marks_on_his_back marks_on_her_back
    marks_on_his_neck finger_marks_on slap_mark slap_marks belt_marks adult_bite hand_print_on injuries_not_consistent inconsistent_with_the_account
    explanation_changed`,
  adultrisk: `safeguarding section_42 s42 s_42 self_neglect self_neglecting hoard* squalor squalid cuckoo* exploited exploitation exploiting exploits
    vulnerable vulnerability vulnerabilities scam scams scammed fraudster fraudsters financial_abuse bank_card cashpoint withdrawals mate_crime
    taken_over taken_advantage taking_advantage takes_advantage taking_her taking_his_money money_missing money_going_missing pension_card unkempt
    soiled rotting rotten mouldy pressured conned coaxed befriended signed_over wandering wanders wandered at_risk cheque_book leeches leeching
    sponging sponges malnourished unwashed neglect neglected clutter cluttered clutter_score maggots vermin modern_slavery trafficked county_lines
    trap_house safeguarding_concern safeguarding_concerns safeguarding_alert safeguarding_adult safeguarding_enquiry safeguarding_referral
    adult_at_risk adult_safeguarding vulnerable_adult vulnerable_person vulnerable_lady vulnerable_man making_safeguarding_personal omissions_of_care
    acts_of_omission act_of_omission organisational_abuse institutional_abuse rough_handling medication_error pressure_sores_developed pressure_ulcer
    left_in_bed left_in_soiled left_wet missed_care_calls missed_visits untrained_carer unsafe_discharge dehydrated emaciated dishevelled unshaven
    overgrown_nails matted urine urine_soaked smell_of_urine incontinence_pads used_pads expired_food gone_off_food out_of_date_food empty_cupboards
    no_heating refusing_care refuses_care declining_care declines_care not_eating not_drinking not_taking_medication not_coping unable_to_cope
    carer_breakdown carer_stress fire_risk smoking_in_bed burn_marks rogue_trader rogue_traders doorstep_crime cold_caller cold_callers romance_fraud
    romance_scam courier_fraud door_to_door lottery_scam befriends befriending_her moved_himself_in moved_in_uninvited strangers_in_his
    coming_and_going controls_her_money controls_his_money keeps_her_money new_friend new_friends will_changed changed_her_will changed_his_will
    large_withdrawals unusual_withdrawals cash_missing items_missing jewellery_missing unpaid_care_fees isolated_and_alone full_of_flies
    covered_in_flies no_food_in_the no_food_in_the_fridge nothing_in_the_fridge mouldy_food food_gone_off bills_unopened post_piled post_piling
    unopened_post rubbish_up_to rubbish_to_the_ceiling newspapers_to_the_ceiling piled_to_the_ceiling can_t_get_through_the_door goat_trail
    narrow_path_through sleeps_in_his_chair sleeps_in_her_chair has_not_washed hasn_t_washed not_washed_for not_changed_her_clothes
    not_changed_his_clothes lying_in_his_own lying_in_her_own found_on_the_floor lay_on_the_floor on_the_floor_for hours_on_the_floor found_wandering
    in_her_nightdress in_his_pyjamas_outside out_in_the_street_at_night left_the_gas_on leaves_the_gas left_the_cooker leaves_the_cooker pans_burnt
    burnt_pans turned_carers_away turns_carers_away won_t_let_carers will_not_let_carers won_t_let_anyone_in lets_anyone_in lets_strangers_in
    lets_them_in giving_money_to gives_them_money gives_him_money gives_away sending_money_to sent_money_to met_online_and_sent never_met_him
    man_online on_the_bank_mandate on_her_bank mandate_changed uses_her_card using_her_card uses_his_card using_his_card takes_his_pension
    took_her_pension takes_her_pension draws_her_pension collects_her_pension cash_missing_from carers_stealing carer_took money_taken money_gone
    savings_gone emptied_her_account emptied_his_account cleaned_out cleared_out_her_savings sold_her_house_for transferred_the_house signed_the_house
    put_the_house_in_his_name moved_in_with_her_and moved_into_her_spare taken_over_the_flat taken_over_his_flat taken_over_her_flat using_his_flat
    using_her_flat use_his_flat dealing_from_his_flat people_coming_and_going sleeps_on_his_own_sofa_while afraid_in_his_own_home shouted_at_by_carer
    handled_roughly rough_with_her rough_with_him left_without_water call_bell_out_of_reach left_on_the_commode bruises_from_handling
    unexplained_bruise_on_her_arm`,
  capacity: `capacity mental_capacity lacks_capacity lack_capacity lacked_capacity capacitous unwise_decision unwise_decisions fluctuating_capacity
    mca best_interests best_interest best_interests_meeting bia dols dol deprivation_of_liberty lps court_of_protection power_of_attorney lpa lpas epa
    attorney attorneys deputy deputyship appointeeship appointee guardianship section_7_guardianship imca imcas advocate advocates advocacy
    litigation_friend decision_specific liberty_protection standard_authorisation urgent_authorisation rpr living_will advance_decision
    advance_statement inherent_jurisdiction executive_function executive_capacity`,
  slavery: `modern_slavery modern_day_slavery slavery slave enslaved trafficked trafficking traffickers human_trafficking nrm
    national_referral_mechanism reasonable_grounds conclusive_grounds forced_labour bonded_labour debt_bondage domestic_servitude servitude
    sexual_exploitation labour_exploitation gangmaster gangmasters glaa pop_up_brothel brothel nail_bar car_wash cannabis_farm cannabis_grow
    passports_taken passport_confiscated documents_taken no_wages unpaid_wages locked_in works_for_nothing made_to_work forced_to_work forced_to_sell
    forced_to_beg forced_prostitution pimped sold_to_men county_lines county_line going_country trap_house trap_houses cuckooed cuckooing debt_bonded
    drug_running running_drugs for_a_gang criminally_exploited criminal_exploitation sexually_exploited cse cce multi_agency_child_exploitation
    burner_phone two_phones picked_up_in_cars hotel_rooms parties_with_older salvation_army_safe duty_to_notify first_responder`,
};
