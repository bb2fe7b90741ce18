const nationalities = `afghan afghans afghani albanian albanians algerian algerians american americans andorran angolan angolans antiguan argentine
  argentinian armenian armenians australian australians aussie austrian austrians azerbaijani azeri bahamian bahraini bangladeshi bangladeshis
  barbadian bajan bajans belarusian belarusians belgian belgians belizean beninese bermudian bhutanese bolivian bolivians bosnian bosnians botswanan
  motswana brazilian brazilians british brit brits briton britons bruneian bulgarian bulgarians burkinabe burmese burundian cambodian cambodians
  cameroonian cameroonians canadian canadians cape_verdean chadian chilean chileans chinese colombian colombians comorian congolese costa_rican
  croatian croatians croat cuban cubans cypriot cypriots czech czechs danish danes djiboutian dominican dominicans dutch ecuadorian ecuadorians
  ecuadorean egyptian egyptians emirati english englishman equatorial_guinean eritrean eritreans estonian estonians ethiopian ethiopians fijian
  fijians filipino filipinos filipina filipinas finnish finns french frenchman frenchwoman gabonese gambian gambians georgian georgians german germans
  ghanaian ghanaians gibraltarian greek greeks grenadian guatemalan guinean guinea_bissauan guyanese haitian haitians honduran hungarian hungarians
  icelandic icelander indian indians indonesian indonesians iranian iranians iraqi iraqis irish irishman irishwoman israeli israelis italian italians
  ivorian ivorians jamaican jamaicans japanese jordanian jordanians kazakh kazakhs kenyan kenyans kosovan kosovans kosovar korean koreans south_korean
  north_korean kuwaiti kyrgyz laotian latvian latvians lebanese lesothan liberian liberians libyan libyans lithuanian lithuanians luxembourgish
  macedonian macedonians malagasy malawian malawians malaysian malaysians maldivian malian malians maltese mauritanian mauritian mauritians mexican
  mexicans moldovan moldovans mongolian montenegrin montserratian moroccan moroccans mozambican namibian namibians nepalese nepali nepalis
  new_zealander nicaraguan nigerian nigerians nigerien northern_irish norwegian norwegians omani pakistani pakistanis palestinian palestinians
  panamanian paraguayan peruvian peruvians polish portuguese qatari romanian romanians russian russians rwandan rwandans salvadoran samoan saudi
  scottish scot scots scotsman senegalese serbian serbians serb seychellois sierra_leonean sierra_leoneans singaporean slovak slovaks slovakian
  slovene slovenian somali somalis somalian somalians south_african south_africans south_sudanese spanish spaniard spaniards sri_lankan sri_lankans
  st_lucian st_helenian vincentian kittitian sudanese surinamese swazi swedish swedes swiss syrian syrians taiwanese tajik tanzanian tanzanians thai
  thais tibetan tibetans timorese togolese tongan trinidadian trinidadians tobagonian trini tunisian tunisians turkish turks turkmen ugandan ugandans
  ukrainian ukrainians uruguayan uzbek uzbeks venezuelan venezuelans vietnamese viet welsh welshman welshwoman yemeni yemenis zambian zambians
  zimbabwean zimbabweans uk_national british_national british_citizen eu_national eea_national eu_citizen non_eu foreign_national dual_national
  dual_nationality dual_citizen stateless`;

const peoples = `asian asians south_asian east_asian south_east_asian british_asian british_indian british_pakistani british_bangladeshi
  british_chinese british_african british_caribbean black_british white_british white_irish white_other white_european other_white african africans
  west_african east_african caribbean caribbeans west_indian west_indians afro_caribbean afrocaribbean black_african black_caribbean black_other
  mixed_race mixed_heritage dual_heritage biracial multi_racial mixed_white mixed_parentage half_caste half_jamaican half_nigerian half_indian
  half_chinese half_italian half_irish half_polish part_irish latin_american latino latina latinx hispanic middle_eastern north_african arab arabs
  arabic kurdish kurd kurds tamil tamils sinhalese punjabi punjabis panjabi gujarati gujaratis bengali bengalis sylheti kashmiri kashmiris mirpuri
  pathan pathans pashtun pashtuns sindhi baloch balochi goan goans keralan malayali marathi telugu rohingya rohingyas uyghur uighur hazara hazaras
  tajiks yazidi yezidi assyrian chaldean druze bedoon bedouin berber amazigh sikh_punjabi jat ashkenazi sephardi mizrahi yoruba igbo ibo hausa fulani
  fula ijaw akan ashanti asante twi fante ewe_tribe ga_adangbe mandinka wolof mende temne krio oromo amhara tigrayan tigrinya bantu swahili kikuyu luo
  luhya masai maasai baganda acholi shona ndebele zulu xhosa tswana afrikaner boer creole garifuna windrush windrush_generation han_chinese cantonese
  hakka hmong hongkonger hongkongers hong_kong_chinese gurkha gurkhas sherpa roma romany romani romanichal sinti gypsy gypsies traveller
  irish_traveller chechen tatar cossack crimean slav slavic slavonic nordic scandinavian anglo_saxon anglo_indian anglo_irish eurasian caucasian
  caucasians polynesian maori aboriginal torres_strait native_american first_nations inuit indigenous celt celtic cornish manx scouse_irish shetlander
  global_majority bame bme ethnic_minority minority_ethnic minoritised people_of_colour person_of_colour woman_of_colour poc eastern_european
  east_european western_european southern_european northern_european european europeans ex_yugoslav yugoslav soviet`;

const languages = `albanian amharic arabic armenian azeri bengali bulgarian burmese cantonese mandarin hakka creole croatian czech danish dari dutch
  farsi persian finnish french fula georgian german greek gujarati hausa hebrew hindi hungarian igbo indonesian italian japanese kannada khmer
  kinyarwanda kirundi korean krio kurdish kurmanji sorani bahdini lao latvian lingala lithuanian luganda macedonian malay malayalam maltese mandinka
  marathi mirpuri moldovan mongolian nepali norwegian oromo pahari pashto patois polish portuguese potwari pothwari punjabi panjabi romanes romani
  romanian russian serbian serbo_croat shona sinhala sinhalese slovak slovenian somali spanish susu swahili swedish sylheti tagalog tajik tamil telugu
  tetum thai tibetan tigrinya tigre turkish turkmen twi ukrainian urdu uyghur uzbek vietnamese welsh wolof yiddish yoruba zulu ndebele gaelic
  ulster_scots pidgin patwa ewe_speaking fanti bambara kikongo tshiluba chichewa bemba tswana xhosa afrikaans`;

const countries = `afghanistan albania algeria andorra angola anguilla antigua argentina armenia australia austria azerbaijan bahamas bahrain
  bangladesh barbados belarus belgium belize benin bermuda bhutan bolivia bosnia herzegovina botswana brazil brunei bulgaria burkina_faso burma
  burundi cambodia cameroon canada cape_verde cabo_verde central_african_republic chile china colombia comoros congo drc costa_rica ivory_coast
  cote_d_ivoire côte_d_ivoire croatia cuba cyprus northern_cyprus czech_republic czechia denmark djibouti dominica dominican_republic east_timor
  ecuador egypt el_salvador equatorial_guinea eritrea estonia eswatini swaziland ethiopia fiji finland france gabon gambia germany ghana gibraltar
  greece grenada guatemala guinea guyana haiti honduras hong_kong hungary iceland india indonesia iran iraq ireland republic_of_ireland
  northern_ireland eire israel italy jamaica japan kazakhstan kenya kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein
  lithuania luxembourg macedonia madagascar malawi malaysia maldives mali malta mauritania mauritius mexico moldova monaco mongolia montenegro
  montserrat morocco mozambique myanmar namibia nepal netherlands holland new_zealand nicaragua niger nigeria north_korea norway oman pakistan
  palestine panama papua_new_guinea paraguay peru philippines poland portugal puerto_rico qatar romania russia rwanda st_kitts st_lucia st_vincent
  samoa saudi saudi_arabia scotland senegal serbia seychelles sierra_leone singapore slovakia slovenia somalia somaliland south_africa south_korea
  korea south_sudan spain sri_lanka sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand tibet togo tonga trinidad tobago
  tunisia turkey turkiye turkmenistan uae united_arab_emirates uganda ukraine uruguay united_states uzbekistan venezuela vietnam yemen zambia zimbabwe
  ussr soviet_union yugoslavia czechoslovakia zaire rhodesia abyssinia ceylon wales england from_georgia in_georgia from_jordan in_jordan the_gambia`;

const cities = `kabul kandahar herat jalalabad helmand tehran isfahan mashhad baghdad basra mosul erbil sulaymaniyah kirkuk damascus aleppo homs idlib
  raqqa beirut gaza west_bank ramallah jerusalem nablus cairo tripoli benghazi tunis casablanca marrakech rabat algiers oran khartoum omdurman darfur
  juba mogadishu hargeisa kismayo asmara addis addis_ababa tigray nairobi mombasa kampala entebbe kigali kinshasa goma lubumbashi brazzaville luanda
  harare bulawayo lusaka lilongwe johannesburg cape_town durban soweto lagos abuja kano ibadan benin_city port_harcourt edo_state accra kumasi lome
  cotonou freetown monrovia conakry dakar banjul serekunda bamako abidjan yaounde douala kingston_jamaica montego_bay st_ann spanish_town
  port_of_spain bridgetown georgetown_guyana castries roseau dhaka chittagong sylhet karachi lahore islamabad rawalpindi peshawar mirpur azad_kashmir
  kashmir punjab punjab_india jalandhar amritsar ludhiana gujarat ahmedabad kutch kerala kochi chennai tamil_nadu mumbai bombay delhi new_delhi
  kolkata calcutta hyderabad bangalore goa colombo jaffna kathmandu pokhara rangoon yangon beijing shanghai fujian guangdong guangzhou kowloon
  new_territories taipei manila cebu davao hanoi saigon ho_chi_minh bangkok kuala_lumpur jakarta tokyo seoul warsaw krakow gdansk lodz wroclaw poznan
  lublin katowice vilnius kaunas klaipeda riga daugavpils tallinn bucharest cluj iasi timisoara constanta bacau plovdiv varna burgas budapest
  bratislava kosice prague brno kyiv kiev kharkiv odesa odessa lviv mariupol kherson donetsk donbas moscow minsk chisinau tirana shkoder durres vlore
  pristina prizren sarajevo belgrade zagreb skopje athens thessaloniki nicosia famagusta larnaca istanbul ankara izmir diyarbakir gaziantep naples
  palermo sicily rome milan lisbon porto madeira azores madrid barcelona seville dublin galway donegal limerick kerry_ireland roscommon tipperary
  belfast derry bogota cali medellin quito guayaquil la_paz cochabamba caracas sao_paulo rio bahia minas_gerais buenos_aires county_mayo county_cork`;

/** Classes of words for origin, race, languages and the right to stay. Written for this list from general knowledge of English; no list was copied. */
export const originClasses: Readonly<Record<string, string>> = {
  nation: `${nationalities} ${peoples} of_indian of_pakistani of_bangladeshi of_african of_caribbean of_irish of_polish of_somali of_jamaican
    of_nigerian of_ghanaian of_chinese of_turkish of_arab of_asian descent heritage_is ethnic_background`,
  nationality: nationalities,
  people: peoples,
  language: `${languages} mother_tongue first_language second_language home_language native_language main_language preferred_language native_speaker
    mother_tongue_is speaks_little speaks_no_english no_english little_english limited_english broken_english eal esol interpreter interpreters
    interpreting translator translated translation language_line languageline bilingual trilingual multilingual fluent fluently dialect dialects
    speaking speaker speakers reads_and_writes speak spoke spoken can_t_speak_english cannot_speak_english speaks_very_little interpret interprets
    interpreted`,
  land: `${countries} ${cities} caribbean africa asia west_africa east_africa horn_of_africa middle_east south_asia eastern_europe europe
    latin_america south_america west_indies balkans abroad overseas back_home born_in born_and_raised came_from came_over came_to_england
    came_to_the_uk came_to_britain came_to_this arrived_from arrived_in_the_uk moved_here moved_from moved_over grew_up_in raised_in village_near
    roots_in roots heritage descent country_of_birth country_of_origin place_of_birth home_country hails_from originally_from originates_from
    ancestral homeland motherland old_country parents_are_from family_are_from family_is_from family_comes_from parents_came grandparents_came
    third_generation second_generation first_generation diaspora`,
  country: countries,
  foreignplace: cities,
  race: `black white mixed race racial racially ethnic ethnicity ethnicities heritage descent origin origins skin complexion skin_colour skin_color
    colour_of_his_skin colour_of_her_skin coloured racist racists racism racially_aggravated racially_abused slur slurs afro dark_skinned
    light_skinned fair_skinned brown_skinned ancestry ancestors nationality speaks mother_tongue first_language native_language accent braids cornrows
    dreadlocks locs ethnic_background ethnic_group ethnic_code ic1 ic2 ic3 ic4 ic5 ic6 self_defined 16_1 wbri lightskin mixedrace racial_abuse
    racial_harassment monkey_noises paki pakis nigger nigga wog chink gyppo pikey pikeys gippo go_back_to_where go_home_to colonial islamophob*
    antisemiti* anti_semitic anti_semitism xenophob* ethnically culturally cultural cultural_background bloodline half_black half_white half_asian
    part_black part_asian quarter_chinese tribe tribal clan caste dalit brown_girl brown_boy black_girl black_boy white_boy white_girl black_lad
    white_lad black_kid black_kids black_child only_black_child only_asian_child black_family asian_family asian_lad asian_woman asian_man black_woman
    black_man white_woman white_man black_male white_male asian_male black_female white_female asian_female white_uk white_eng wh_brit w_brit a_pak
    a_ind a_ban b_afr b_car born_in_jamaica came_on_the_windrush jamaican_parents nigerian_parents indian_parents pakistani_parents polish_parents
    parents_from_india parents_from_pakistan parents_from_jamaica parents_from_nigeria dad_is_from mum_is_from father_is_from mother_is_from
    dad_came_from mum_came_from his_people_are_from her_people_are_from his_folks_are_from whose_parents_came family_came_over cooks_jollof jollof
    fufu plantain roti_and diwali_sweets sari speaks_with_an_accent strong_accent thick_accent`,
  travellers: `traveller travellers gypsy gypsies roma romany romani romanichal site_for_travellers pitch caravan caravans trailer trailers stow_fair
    showman showmen showpeople showperson fairground circus_family gorja gorger gorgia travelling_family travelling_community travelling_background
    irish_traveller irish_travellers grt new_age_traveller bargee boater boaters liveaboard new_traveller unauthorised_encampment encampment
    transit_site halting_site minceir pavee shelta chal mush bricks_and_mortar wagon vardo settled_site pulled_onto lives_on_a_site lives_on_site
    on_the_site_at council_site_plot plot_on_the_site trailer_on_the winter_quarters fairground_family horse_fair travelling_people
    travelling_showpeople travelling_showman settled_traveller settled_gypsy proud_gypsy appleby_fair appleby_horse_fair`,
  visa: `visa visas leave_to_remain ltr flr fltr ilr ile indefinite_leave limited_leave leave_to_enter asylum asylum_seeker asylum_seekers
    asylum_seeking asylum_claim claimed_asylum claiming_asylum sought_asylum seeking_asylum refugee refugees refugee_status nrpf no_recourse
    public_funds settled_status pre_settled presettled euss eu_settlement settlement_scheme overstay* home_office ukvi ukba uk_border border_force
    sponsor sponsors sponsored sponsorship sponsorship_licence cos_expired brp brps evisa e_visa biometric_residence deport* removal_directions
    removal_notice removal_centre voluntary_return detention_centre immigration immigrant immigrants migrant migrants migrated emigrated irc
    yarl_s_wood yarls_wood harmondsworth colnbrook brook_house dungavel manston bibby_stockholm napier_barracks contingency_hotel asylum_hotel
    dispersal dispersed citizenship naturalis* british_passport british_citizenship life_in_the_uk citizenship_ceremony undocumented no_papers
    paperless smuggled smugglers smuggler back_of_a_lorry dinghy small_boat small_boats crossed_the_channel channel_crossing calais dunkirk the_jungle
    lampedusa reporting_centre lunar_house becket_house eaton_house vulcan_house sign_at_the_home sign_monthly reporting_conditions immigration_bail
    bail_201 arc_card port_reference spouse_visa student_visa study_visa tier_4 tier_2 graduate_visa work_permit work_visa skilled_worker
    health_and_care_visa fiance_visa fiancee_visa family_visa visitor_visa visit_visa seasonal_worker domestic_worker_visa dependant_visa
    dependent_visa dependants_visa ancestry_visa bno bn_o humanitarian_protection discretionary_leave dl_granted private_life ten_year_route
    five_year_route 10_year_route nass asylum_support aspen_card aspen migrant_help uasc unaccompanied_asylum unaccompanied_minor age_assessment
    age_assessed age_disputed age_dispute merton_compliant kent_intake ukraine_scheme homes_for_ukraine arap acrs afghan_relocation resettle* vprs
    uk_resettlement right_to_work right_to_rent right_to_reside share_code share_codes fresh_claim further_submissions appeal_rights_exhausted
    are_status illegal_immigrant illegal_immigrants illegally entered_illegally illegal_entry clandestine entry_clearance refused_leave refused_asylum
    heathrow_arrival section_95 section_4 section_98 stateless passport passports travel_document curtailed expires refugee_convention persecution
    persecuted human_rights_claim article_8 judicial_review_of_home humanitarian eea_family zambrano derivative_right ddv destitute_domestic ddvc
    destitution_concession mvdac family_reunion reunified chen_carer windrush_scheme nationality country_guidance oisc immigration_solicitor
    immigration_status immigration_advice immigration_judge first_tier_tribunal upper_tribunal foreign_prisoner hostile_environment
    subject_to_immigration psic habitual_residence hrt_failed habitually_resident returning_resident leave_expired visa_expired limbo fled_his_country
    fled_her_country fled_the_war fled_the_taliban escaped_the_war taliban isis assad civil_war torture tortured trafficked_here landed_at
    arrived_alone came_on_a his_papers her_papers papers_expired by_boat on_a_boat in_a_lorry port_of_entry here_illegally here_on_a here_without
    in_the_country_illegally no_right_to_be no_right_to_work no_right_to_rent cannot_work_legally not_allowed_to_work cannot_claim
    cannot_claim_benefits no_access_to_public can_t_claim leave_until leave_runs_out leave_expires leave_ran_out leave_lapsed stamp_in_his_passport
    stamp_in_her_passport waiting_on_the_home_office waiting_to_hear_from_the_home waiting_for_papers waiting_for_his_papers waiting_for_her_papers
    waiting_for_status has_status got_his_status got_her_status got_status granted_status granted_leave granted_asylum granted_refugee granted_ilr
    got_his_papers got_her_papers got_to_stay allowed_to_stay leave_to_stay right_to_stay stay_in_the_uk remain_in_the_uk remain_in_this_country
    sent_back_to be_sent_back signs_at_becket signs_at_lunar signs_every_fortnight signs_weekly reports_to_the_home reports_monthly home_office_van
    home_office_letter home_office_interview home_office_hotel substantive_interview screening_interview asylum_interview asylum_appeal asylum_hearing
    came_by_boat came_by_lorry came_under_a_lorry under_a_lorry came_on_a_boat came_through_calais through_the_channel through_libya
    across_the_mediterranean across_the_sahara walked_across_europe paid_smugglers paid_a_smuggler agent_took_her_passport agent_brought
    false_passport false_papers forged_passport fake_passport on_someone_else_s_passport visa_tied_to visa_lapsed lapsed_visa visa_ran_out
    visa_runs_out visa_ends visa_ended no_visa student_route care_visa came_on_a_visa on_a_spouse on_a_student on_a_visitor on_his_visa on_her_visa
    dependent_on_his_visa dependant_on_her_husband_s sponsor_withdrew lost_her_sponsor lost_his_sponsor sponsor_licence_revoked naturalization
    britsh_citizen became_british swore_the_oath oath_of_allegiance refugee_family refugee_camp spent_years_in_a_camp unhcr syrian_scheme
    ukrainian_guest host_family_scheme asylum_seaker assylum imigration`,
};
