const faithPlaces = `mosque mosques masjid musalla church churches chapel chapels temple temples synagogue synagogues shul shtiebel gurdwara gurdwaras
  mandir vihara stupa kingdom_hall meeting_house cathedral abbey priory minster monastery convent seminary friary oratory shrine altar pew pews vestry
  sacristy parish prayer_room eruv mikveh madrasa madrassa madrasah mosque_school cheder yeshiva islamic_centre tabernacle citadel_corps ashram pagoda
  bethel_chapel mission_hall gospel_hall churchyard crypt nave lectern`;

const faithDress = `hijab hijabs niqab burka burqa abaya jilbab headscarf head_covering thobe kufi turban turbans dastar patka kirpan kesh kanga tilak
  bindi mangalsutra sacred_thread janeu crucifix crucifixes rosary_beads rosary clerical dog_collar cassock kippah yarmulke skullcap sheitel tzitzit
  tallit tefillin prayer_mat prayer_beads sunday_best mezuzah shalwar kameez salwar dupatta sari chador veil veiled covers_her_hair covers_her_head
  payot peyot sidelocks st_christopher wears_a_cross cross_on_a_chain cross_around uncut_hair keski topi`;

const faithDiet = `halal haram zabiha kosher treif kashrut shechita no_pork pork no_beef eat_beef eat_pork sattvic jhatka ital kosher_meals
  halal_meals halal_food halal_meat fasts fasted fasting iftar suhoor sehri langar prasad fidya no_alcohol_for_religious vegetarian_for_religious
  hindu_vegetarian jain_vegetarian no_onion no_gelatine gelatine fish_on_fridays kosher_for_passover blood_transfusion refuses_blood no_blood
  blood_products`;

/** Classes of words for faith, politics and trade unions. Written for this list from general knowledge of English; no list was copied. */
export const beliefClasses: Readonly<Record<string, string>> = {
  faith: `muslim muslims moslem islam islamic islamist sunni sunnis shia shias shiite salafi wahhabi deobandi barelvi sufi sufis sufism ahmadi ahmadis
    ahmadiyya ismaili ismailis alevi alawite ibadi nation_of_islam christian christians christianity catholic catholics catholicism roman_catholic
    rc_faith protestant protestants protestantism anglican anglicans church_of_england c_of_e cofe c_e church_in_wales church_of_scotland
    church_of_ireland episcopalian methodist methodists baptist baptists pentecostal pentecostals evangelical evangelicals presbyterian presbyterians
    congregationalist calvinist lutheran lutherans reformed_church urc united_reformed charismatic nonconformist quaker quakers society_of_friends
    jehovah jehovah_s jehovahs jw witness_household mormon mormons latter_day lds salvationist salvation_army seventh_day adventist adventists
    brethren exclusive_brethren plymouth_brethren christadelphian* christian_scientist moravian unitarian unitarians elim new_testament_church
    redeemed_christian rccg winners_chapel celestial_church cherubim aladura hillsong vineyard_church greek_orthodox russian_orthodox eastern_orthodox
    ethiopian_orthodox romanian_orthodox serbian_orthodox syriac orthodox coptic copts copt maronite melkite armenian_church jewish jew jews judaism
    haredi hasidic chasidic charedi charedim lubavitch reform_jew liberal_jew reform_judaism sikh sikhs sikhism khalsa amritdhari namdhari ravidassia
    valmiki hindu hindus hinduism hare_krishna iskcon swaminarayan vaishnav* shaiv* brahmin buddhist buddhists buddhism theravada mahayana
    zen_buddhist soka_gakkai nichiren jain jains jainism rastafari* rasta rastas rastaman pagan pagans paganism wicca* druid druids satanist satanism
    spiritualist spiritualists shaman* voodoo vodou santeria zoroastrian* parsi parsee bahai baha_i taoist taoism daoist confucian shinto scientolog*
    theosophist unification_church moonies atheist atheists atheism agnostic agnostics humanist humanists secularist non_religious nonreligious
    not_religious no_religion no_faith non_believer nonbeliever unbeliever freethinker apostate apostasy godless ethical_vegan believer believers
    devout devoutly lapsed born_again religious religion religions faith faiths secular reverted revert reverts baptised baptized confirmed_in
    christened proselyt* missionary missionaries god_fearing churchgoer church_goer churchgoing regular_worshipper of_faith deeply_religious
    strict_muslim strict_catholic practising practicing non_practising observant lost_her_faith lost_his_faith found_god found_jesus turned_to_god
    gave_his_life_to_christ saved_by bible_basher left_the_church left_the_faith excommunicat* disfellowshipped raised_catholic brought_up_catholic
    brought_up_muslim left_islam sinner conversion_to heathen a_convert converting_to converted_to converted_from became_a_muslim became_a_christian
    became_a_catholic became_muslim became_christian islamic_centre chabad hillel jamia ex_muslim ex_catholic ex_jehovah ex_jw ex_mormon
    strict_baptist wee_free free_church free_presbyterian church_of_god prophetic aetherius christian_science brethrens hassidic hasidim satmar belz
    bobov gerer of_the_faith of_no_faith of_no_religion no_religious_belief no_religious_beliefs religious_beliefs religious_belief
    religious_background strong_faith deep_faith strong_beliefs church_of_god_of brought_up_jewish brought_up_sikh brought_up_hindu raised_muslim
    raised_jewish raised_sikh raised_hindu raised_baptist raised_in_the_faith brought_up_in_the_faith brought_up_in_the_chapel strict_religious
    very_religious not_very_religious quite_religious c_of_e_on_the_form rc_on_the_form catholik muslum buddist jehova_s jehova`,
  worship: `${faithPlaces} ${faithDress} ${faithDiet} parishioner parishioners congregation congregations congregant worshipper worshippers pray prays
    prayed praying prayer prayers worship worships worshipped worshipping jummah jumma salah salat namaz fajr zuhr dhuhr asr maghrib taraweeh wudu
    ablutions qibla five_times_a_day minaret mihrab azan adhan khutbah mass communion eucharist confession penance novena evensong matins vespers
    liturgy sermon sermons hymn hymns psalm psalms choir_at_church sunday_service sunday_school bible_study bible_class house_group alpha_course
    fellowship prayer_meeting prayer_group prayer_chain baptism baptisms christening christenings confirmation_class first_communion bar_mitzvah
    bat_mitzvah bris brit_milah barmitzvah nikah nikkah walima janazah anand_karaj amrit puja pooja aarti bhajans kirtan seva parshad ardas havan
    yajna bhandara satsang namkaran upanayana mundan retreats_buddhist dharma dhamma sangha bible bibles koran quran qur_an quranic torah talmud
    scripture scriptures bhagavad ramayana granth guru_granth gospel gospels gutka hadith sunnah sharia shariah halacha zakat zakah sadaqah tithe
    tithes tithing hajj umrah pilgrimage pilgrim pilgrims lourdes mecca makkah karbala amritsar_golden varanasi hifz hafiz god allah jesus christ
    lord_jesus yahweh hashem jah waheguru shiva hanuman buddha virgin_mary our_lady holy_spirit holy_ghost holy souls blessing blessings blessed
    anointing laying_on_of prophecy speaking_in_tongues deliverance_ministry exorcism burial_within last_rites chrism_oil extreme_unction
    shiva_sitting kaddish faith_leader church_family church_friends church_group church_hall_coffee mothers_union flower_rota bell_ringer bellringer
    organist churchwarden lay_preacher lay_reader doorstep_preaching the_truth_jw watchtower awake_magazine inshallah mashallah alhamdulillah salaam
    shalom amen sabbath_observant sabbath_observance shomer sabbath buddhist_meditation holy_soul hare_krishna lord_krishna lord_ganesh five_ks
    the_five_ks bows_to bow_to_mecca faces_mecca facing_mecca prays_in_the prays_at_work prays_at_lunch prays_before prays_every prays_for
    says_her_prayers says_his_prayers says_grace goes_to_mass goes_to_church goes_to_mosque goes_to_the_mosque goes_to_chapel goes_to_temple
    goes_to_the_temple goes_to_synagogue goes_to_gurdwara never_misses_mass never_misses_church at_mass at_church_every at_the_mosque_every
    attends_church attends_mass attends_mosque attends_the_mosque attends_temple attends_the_gurdwara sings_in_the_choir sings_in_the_church
    church_every_sunday mosque_every_friday mosque_on_fridays church_on_sundays temple_on reads_her_bible reads_his_bible reads_the_quran
    reads_scripture hands_out_tracts religious_tracts knocks_on_doors_with_the laid_on_hands healed_by_prayer will_of_god god_s_will god_willing
    in_god_s_hands thank_god_for trusts_in_god trust_in_the_lord faith_gets_her faith_keeps_him keeps_saturdays keeps_sabbath keeps_the_sabbath
    keeps_the_fast keeping_the_fast keeps_lent keeping_ramadan keeps_kosher keeping_kosher eats_halal eats_only_halal only_eats_halal
    will_not_eat_pork doesn_t_eat_pork does_not_eat_pork does_not_drink_for breaks_her_fast breaks_his_fast breaking_the_fast observing_ramadan
    observes_ramadan observing_lent time_off_for_eid leave_for_eid leave_for_diwali off_for_eid day_off_for_eid eid_leave covers_for_religious
    female_staff_only_for_religious same_sex_carer_for_religious no_male_carers washes_before_prayer end_of_life_rites buried_within
    buried_the_same_day body_returned_for_burial not_be_cremated no_post_mortem_for`,
  faithplace: faithPlaces,
  faithdress: faithDress,
  faithdiet: faithDiet,
  clergy: `imam imams sheikh shaykh maulana mufti ayatollah mullah hafiz muezzin alim priest priests father_confessor vicar vicars curate rector
    pastor pastors minister_of_religion reverend deacon deacons deaconess elder_at_church elders_at bishop bishops archbishop monsignor cardinal monk
    monks nun nuns friar abbot abbess chaplain chaplains chaplaincy rabbi rabbis rebbe rebbetzin cantor granthi gyani pujari swami guru lama bhikkhu
    lay_reader church_warden churchwarden evangelist preacher preachers missionary prophetess apostle youth_pastor parish_priest seminarian
    sister_superior mother_superior clergy clergyman ordained ordination minister_at_the pastor_of_the lay_minister street_pastor street_pastors
    worship_leader choir_master choirmaster sunday_school_teacher madrasa_teacher quran_teacher church_elder church_organist church_treasurer
    church_secretary`,
  festival: `ramadan ramadhan ramzan eid eid_ul_fitr eid_al_fitr eid_al_adha laylat_al_qadr muharram ashura mawlid arbaeen lenten ash_wednesday
    palm_sunday holy_week maundy good_friday easter easter_sunday pentecost whitsun ascension_day epiphany advent advent_sunday christmas_mass
    midnight_mass nativity all_saints all_souls corpus_christi shrove_tuesday lady_day patron_saint diwali deepavali divali navratri navaratri garba
    dussehra holi raksha_bandhan janmashtami maha_shivaratri ganesh_chaturthi karva_chauth onam pongal thaipusam vaisakhi baisakhi gurpurab
    bandi_chhor hola_mohalla maghi lohri shabbat shabbos sabbath passover pesach seder yom_kippur rosh_hashanah rosh_hashana sukkot simchat purim
    hanukkah chanukah shavuot tisha_b_av lag_baomer wesak vesak kathina losar songkran naw_ruz nowruz norouz paryushan mahavir samhain beltane imbolc
    winter_solstice yule lunar_new_year orthodox_easter orthodox_christmas timkat meskel high_holy_days holy_days religious_holiday religious_holidays
    religious_festival religious_observance for_lent during_lent in_lent lent_fast giving_up_for_lent`,
  party: `labour_party labour_member labour_supporter labour_voter labour_councillor labour_candidate conservative conservatives conservative_party
    tory tories lib_dem lib_dems libdem libdems liberal_democrat liberal_democrats green_party greens reform_uk reform_party reform_voter ukip brexit
    brexit_party brexiteer brexiteers plaid plaid_cymru snp alba_party sinn_fein sdlp dup uup tuv alliance_party workers_party respect_party
    women_s_equality_party rejoin_eu monster_raving sdp communist communists communism socialist socialists socialism trotskyist trotskyite marxist
    marxists leninist stalinist maoist anarchist anarchists anarchism fascist fascists fascism neo_nazi neo_nazis nazi national_front bnp edl
    english_defence_league britain_first patriotic_alternative homeland_party for_britain swp socialist_worker tusc left_unity left_wing leftwing
    leftie lefty leftist hard_left far_left right_wing rightwing right_winger far_right hard_right centrist blairite corbynite thatcherite thatcherism
    jeremy_corbyn corbyn starmer keir_starmer farage nigel_farage rishi_sunak sunak boris_johnson badenoch liz_truss blue_labour young_labour
    young_conservatives young_greens fabian_society fabians tory_boy red_wall party_member party_membership party_card party_conference party_activist
    party_branch member_of_the_labour member_of_the_conservative member_of_the_green political_party party_affiliation vote votes voted voter voting
    postal_vote_for canvass* leaflets_for leafleted leafleting delivers_leaflets delivering_leaflets delivers_focus election_agent election_campaign
    stood_for_election stood_for_council standing_for_council stands_for_parliament stood_as_a paper_candidate campaigner campaigners campaigning
    campaigns_for campaigned manifesto activist activists activism protest protests protested protesting protester protesters protestor demos
    demonstration demonstrations demonstrator march_against marched marches_for rally rallies rallied placard placards petition_against sit_in
    direct_action civil_disobedience political politically politics political_views political_beliefs political_opinion political_opinions
    constituency_party clp ward_party branch_chair membership_secretary hustings pamphlets rosette door_knocking doorknocking phonebank phone_banking
    extinction_rebellion xr just_stop_oil insulate_britain black_lives_matter blm stop_the_war palestine_solidarity palestine_action cnd greenham
    animal_rights hunt_saboteur hunt_saboteurs sab_group vegan_activist anti_vaxxer antivax freedom_march stand_up_to_racism hope_not_hate antifa
    remainer remainers leaver_voter remain_voter leave_voter republican republicans loyalist loyalists unionist unionists orange_order orangeman
    nationalist nationalists nationalism independence_for yes_campaign indyref welsh_independence yes_cymru monarchist anti_monarchist abolish_the
    pacifist conscientious feminist feminism gender_critical zionist zionism anti_zionist bds hizb_ut_tahrir hizb muslim_brotherhood pkk tamil_tigers
    free_palestine all_lives_matter poll_tax_protest ulez_protest anti_ulez marxism capitalism anti_capitalist eurosceptic euro_sceptic
    conspiracy_theory conspiracy_theories conspiracy_theorist sovereign_citizen freeman_on_the_land true_blue dyed_in_the_wool staunch_labour
    staunch_tory lifelong_labour lifelong_tory lifelong_conservative swing_voter floating_voter spoilt_ballot spoils_his_ballot
    parliamentary_candidate council_candidate candidate_for_the election_candidate on_a_demo at_a_demo momentum_member joined_momentum
    momentum_activist votes_labour voted_labour vote_labour voting_labour for_labour joined_labour labour_group labour_activist labour_leaflets
    labour_canvasser labour_man labour_woman labour_club is_labour labour_through labour_movement labour_stalwart votes_green voted_green vote_green
    votes_reform voted_reform vote_reform for_reform for_the_greens joined_reform voted_leave voted_remain voted_out votes_for_the never_voted
    tory_councillor tory_leaflets conservative_group conservative_candidate conservative_association green_candidate green_councillor reform_candidate
    reform_councillor independent_candidate independent_councillor party_leader party_colours party_political branch_of_the_party ward_candidate
    wears_a_rosette poster_in_her_window poster_in_his_window poster_in_the_window placard_in garden_stake polling_agent teller_for election_leaflets
    election_leaflet socialist_party communist_party green_voter momentum_supporter signed_the_petition signed_a_petition anti_war anti_fascist
    peace_camp peace_activist climate_activist climate_protest climate_protester animal_rights_activist anti_abortion pro_life pro_choice
    pro_palestine pro_palestinian pro_israel hamas hezbollah ira provisional_ira uda uvf kkk ethno_nationalist great_replacement tommy_robinson
    george_galloway zack_polanski ed_davey kemi_badenoch corbynista nationalist_party white_supremacist white_supremacists white_supremacy red_team
    blue_team stuffs_envelopes_for delivers_for_the delivers_leaflets_for knocked_doors_for knocks_doors_for knocked_on_doors_for knocks_on_doors_for
    out_canvassing went_canvassing stood_as stood_for_the_council stood_against stood_in_the_election lost_her_deposit lost_his_seat won_the_seat
    won_her_seat party_man party_faithful party_loyalist card_carrying_member tears_up_his_party tore_up_her_party_card left_the_party
    joined_the_party quit_the_party expelled_from_the_party sells_the_socialist sells_the_socialist_worker sells_the_morning_star morning_star
    glued_herself glued_himself chained_herself chained_himself arrested_at_the_protest arrested_at_a_demo went_on_the_march was_on_the_march
    marched_through marched_on chants chanted flag_outside_his_house flew_the_flag union_flag_on_his posts_about_politics political_posts tweets_about
    rants_about_immigrants rants_about_the_government hates_the_tories can_t_stand_the_tories hates_labour never_vote_for won_t_vote_for
    would_never_vote`,
  union: `trade_union trade_unions trades_union trades_unions tu_rep union unions unionised unison unite unite_the_union gmb neu nasuwt nut_member
    naht ascl ucu ucac eis rmt aslef tssa usdaw cwu pcs fbu bma rcn rcm csp_union sor_union hcsa fda_union nuj equity_union bectu musicians_union
    ucatt napo poa voice_the_union aep bfawu community_union urtu nautilus balpa accord_union nacods tgwu nalgo nupe cohse amicus aspect_union
    basw_union swu iwgb uvw united_voices acorn_union shop_steward shop_stewards shop_floor_rep branch_secretary branch_chair branch_officer
    branch_meeting branch_treasurer convenor convenors convener steward stewards union_rep reps workplace_rep workplace_reps health_and_safety_rep
    safety_rep learning_rep ulr equality_rep regional_organiser regional_officer full_time_officer rep_to_accompany accompanied_by_his_union
    accompanied_by_her_union represented_by_unison represented_by_unite represented_by_gmb represented_by_his_union represented_by_her_union
    union_dues check_off doco subscription_deducted deduction_of_union political_levy political_fund picket pickets picketing picket_line picketed
    crossed_the_picket strike strikes striking strikers striker on_strike strike_action strike_pay strike_fund wildcat ballot balloted balloting
    ballots walked_out walkout work_to_rule working_to_rule go_slow overtime_ban industrial_action industrial_dispute action_short_of facility_time
    facilities_time time_off_for_union union_duties union_activities union_member union_members union_membership member_of_unison member_of_unite
    member_of_the_gmb member_of_the_neu collective_bargaining collective_agreement collective_grievance recognition_agreement tuc stuc trades_council
    paid_up card_carrying lay_official union_official union_activist union_organiser union_conference joins_the_union joined_the_union joined_unison
    in_the_union union_backing union_lawyer union_solicitor union_meeting union_branch union_business union_card union_subscription union_deduction
    union_facility union_vote trade_unionist trade_unionists workers_union public_sector_union teaching_union teachers_union nursing_union rail_union
    firefighters_union comrade comrades brothers_and_sisters_in_the works_committee works_council joint_consultative staff_side staffside
    staff_side_rep employee_rep out_on_strike voted_to_strike voted_for_strike voted_for_industrial mandate_for_strike manned_the_picket
    stood_on_the_picket strike_day strike_days lost_pay_for_striking paid_his_subs paid_her_subs pays_her_subs pays_his_subs monthly_subs
    deducts_union unison_member unison_rep unison_branch unite_rep unite_member unite_branch gmb_rep gmb_member gmb_branch neu_rep neu_member
    neu_branch nasuwt_rep nasuwt_member rcn_rep rcn_member bma_member fbu_member fbu_rep rmt_member rmt_rep cwu_rep cwu_member pcs_member pcs_rep
    ucu_member ucu_rep out_with_the_rest stood_at_the_gates_with brought_the_lads_out brought_them_out downed_tools down_tools sick_of_scabs
    called_a_scab blackleg worked_through_the_strike went_through_the_picket lost_a_day_s_pay_for minute_of_the_branch branch_delegate
    conference_delegate elected_rep elected_as_rep elected_steward elected_as_a_steward workplace_representative staff_representative shop_steward_for
    safety_representative accredited_representative accredited_rep rep_from_his_union rep_from_her_union brought_her_rep brought_his_rep
    brought_her_union brought_his_union with_her_rep with_his_rep with_her_union with_his_union asked_for_her_union asked_for_his_union`,
  member: `member members membership belongs belong belonged belonging joined joins join joining signed_up enrolled subscribes subscribed subscription
    registered_member fully_paid card_carrying lapsed_member resigned_from_the left_the attends attend attended attending goes_to went_to takes_part
    took_part taking_part participates participated volunteers_with volunteers_for active_in involved_in involved_with supporter supporters backs
    backed follower followers affiliated affiliation committed_to observes observed_by practises practising regular_at every_sunday every_friday
    on_sundays on_fridays stands_for stood_for elected elected_as campaigned_for represents represented represented_by serves_on sits_on leads_the
    leads_prayers organiser organises organised secretary_of chair_of treasurer_of rep_for branch_of brought_up_as raised_as converted_to
    identifies_as`,
};
