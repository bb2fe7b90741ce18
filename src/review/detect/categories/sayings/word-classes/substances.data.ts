/** Classes of words for drink, drugs and gambling. Written for this list from general knowledge of English; no list was copied. */
export const substanceClasses: Readonly<Record<string, string>> = {
  drink: `alcohol alcoholic alcoholics alcoholism etoh drink drinks drinking drinker drank drunk drunkard drunken drunkenness intoxicated intoxication
    booze boozing boozer boozy vodka cider ciders lager lagers beer beers ale stout wine wines whisky whiskey gin rum brandy baileys prosecco cans
    can_of bottle_of bottles_of pints pint pub pubs off_licence hungover hangover sober sobered sobriety dry_for stayed_dry teetotal detox aa
    alcoholics_anonymous tipsy sozzled inebriated slurring slurred relapse relapsed lapsed_after units_a_week units_a_day units_per_week units_per_day
    units_of_alcohol worse_for_wear worse_for_drink special_brew tennents carling fosters buckfast buckie white_lightning frosty_jacks strongbow
    lambrini breathalyser breathalysed reeking smelling_of_alcohol smelt_of_alcohol smells_of_alcohol smelling_of_drink smelt_of_drink
    smell_of_alcohol smell_of_drink under_the_influence street_drinker street_drinking binges binge heavy_drinker heavy_drinking drink_problem
    alcohol_dependent alcohol_dependence alcohol_dependency alcohol_misuse alcohol_abuse dependent_drinker hits_the_bottle hit_the_bottle
    on_the_bottle on_the_drink on_the_booze on_the_sauce on_the_wagon off_the_wagon fell_off_the_wagon pissed bladdered legless blotto paralytic
    kaylied stinking_of_drink stank_of pickled_his_liver withdrawals the_shakes delirium_tremens audit_c chlordiazepoxide librium acamprosate campral
    disulfiram antabuse korsakoff* wet_house wet_hostel home_brew bottles_in_the blackouts empty_cans empty_bottles drinking_to_cope day_drinking
    morning_drinking ald arbd alcohol_free_days drinking_diary ethanol hand_sanitiser_drinking cans_of_stella stella_artois on_the_lash on_a_bender
    off_his_head_on drink_driver a_drinker on_the_drink_again back_on_the_drink back_on_the_booze half_a_bottle bottle_a_day bottle_of_vodka
    bottle_of_wine litre_of_vodka drinks_from drinks_most drinks_every drinks_heavily drinks_too drinks_alone drinks_all_day drinks_to_sleep
    likes_a_drink fond_of_a_drink fond_of_the_bottle a_drop_too swaying rolling_drunk roaring_drunk drunk_as incapable_through can_in_his_hand
    can_in_her_hand tins_of_lager tins_of_cider six_pack crate_of litres_of_cider shakes_in_the_morning first_thing_drink dry_house months_sober
    years_sober days_sober months_dry alcholic alchohol alcahol alcoholc`,
  drugs: `drug drugs heroin smack_habit brown_and_white crack cocaine coke charlie_habit cannabis weed hash_smoking skunk marijuana ganja puff_smoking
    dope spice mamba black_mamba synthetic_cannabinoid synthetic_cannabinoids ketamine ket amphetamine amphetamines speed_habit whizz mdma ecstasy
    pills_and_powder lsd magic_mushrooms mephedrone mcat m_cat monkey_dust ghb gbl crystal_meth methamphetamine* chemsex nitrous laughing_gas poppers
    solvents glue_sniffing sniffing_glue aerosols opiate opiates opioid opioids substance substances substance_misuse substance_abuse drug_misuse
    drug_use drug_user drug_taking needle needles needle_exchange injecting injects paraphernalia rehab detox clean_for got_clean stay_clean
    staying_clean using_again using_drugs uses_drugs user_of addict addicts addicted addiction addictions methadone physeptone buprenorphine buvidal
    subutex suboxone espranor naloxone naltrexone nyxoid opioid_substitution ost supervised_consumption on_a_script gear foil smoking_crack spliff
    spliffs stoned snort* rattling clucking withdrawals dependence polydrug poly_drug turning_point cgl change_grow_live we_are_with_you
    with_you_service recovery_worker drugs_worker drug_worker key_worker needle_marks track_marks drug_test drug_tests tested_positive_for hair_strand
    drug_debt drug_debts dealer benzos street_valium blues_tablets xanax pregabs nps legal_highs narcotics_anonymous na_meetings 12_step twelve_step
    drug_rehabilitation_requirement drr_order iv_user ivdu groin_injector cold_turkey high_on off_his_face off_her_face smackhead crackhead junkie
    junkies druggie pothead toke toking skinning_up bong class_a class_b lines_of_coke dabbles dabbled recreational overdosed_on
    drug_and_alcohol_worker drug_treatment cannabis_psychosis a_habit drug_habit feed_his_habit feeds_her_habit feed_her_habit drug_dealing
    dealing_drugs dealing_from methadone_script on_script smoking_joints on_the_gear on_the_brown on_the_white on_the_rocks_crack on_the_pipe on_crack
    on_heroin on_smack on_the_weed on_weed off_the_gear off_drugs on_drugs scored_from score_off shooting_up jacking_up banging_up_heroin fix_every
    chasing_the_dragon a_ten_bag daily_pick_up supervised_script picks_up_his_methadone picks_up_her_methadone tin_foil burnt_foil burnt_spoon
    spoons_and needles_in cotton_wool_and pinned_eyes pinprick_pupils pinpoint_pupils dilated_pupils gouching gouched nodding_off_with monged
    buzzing_off comedown come_down_from coming_down_off months_clean years_clean clean_and_sober lapse_on lapsed_on drug_related smells_of_weed
    smelling_of_weed stinks_of_weed reeks_of_cannabis reeks_of_weed grows_his_own_cannabis grows_it_in_the_loft heroine_addict canabis cannibis cocain
    ketamin`,
  gambling: `gambl* betting bets bet bookies bookmaker* ladbrokes william_hill paddy_power betfred fixed_odds fobt fobts slot_machines slots_online
    fruit_machine fruit_machines roulette casino casinos online_bingo scratchcard* scratch_cards lottery_tickets lost_it_on_the_horses horses_and_dogs
    gamcare gamblers_anonymous gamstop chasing_losses`,
  smoke: `smoke smokes smoker smokers smoking smoked vape vapes vaping vaper cigarette cigarettes fags ciggies roll_ups tobacco cigars nicotine
    nicotine_patches stop_smoking smoking_cessation quit_smoking twenty_a_day twenty_fags`,
};
