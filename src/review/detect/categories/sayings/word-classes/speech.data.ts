/** Classes of words for how something is said: denied, supposed, reported, known, wanted or felt. Written for this list from general knowledge of English; no list was copied. */
export const speechClasses: Readonly<Record<string, string>> = {
  negation: `no not never none nil nor neither without cannot denies denied denying nothing nobody nowhere no_one noone didn didnt doesn doesnt don
    dont isn isnt wasn wasnt hasn hasnt haven havent hadn hadnt aren arent weren werent won wont can_t cant couldn couldnt wouldn wouldnt shouldn
    shouldnt mustn mustnt ain aint needn daren nowt nae dinnae cannae didnae hardly scarcely barely rarely seldom negative unfounded ruled_out
    rules_out free_from declined lack lacks lacking absence_of unknown`,
  denial: `denies denied deny denying denial no_known no_history no_evidence no_evidence_of no_concerns no_concern no_issues no_record no_records
    no_disclosure no_disclosures nil_known none_known none_reported nothing_known nothing_to_suggest no_previous no_current no_allergies nkda
    unfounded unsubstantiated not_substantiated malicious_allegation false_allegation not_founded untrue not_true ruled_out rules_out tested_negative
    negative_for came_back_clear all_clear results_were_clear not_diagnosed never_been never_had never_has never_was never_suffered does_not_have
    doesn_t_have do_not_have don_t_have did_not_have has_no have_no had_no is_not isn_t was_not wasn_t no_longer not_known_to not_aware_of unaware_of
    free_of cleared_of exonerated mistaken wrongly misdiagnosed refuted refutes rejects disputes disputed contests rejected no_sign no_signs
    nothing_wrong not_disclosed_any n_k n_a not_applicable never_convicted clean_record no_convictions not_a_member not_religious not_disabled
    declined_to_say prefer_not_to`,
  supposing: `if whether should would could might may unless in_case suppose supposing possible possibly perhaps maybe eligible potentially potential
    hypothetical* whoever anyone anybody any whichever e_g for_example for_instance such_as include_those imagine assume assuming provided_that
    providing_that where_applicable as_appropriate can_be may_be should_you if_you if_a if_someone if_your are_you do_you have_you did_you would_you
    could_you is_your does_your has_your what_if otherwise either regardless depending ought risk_of at_risk_of in_the_event likely unlikely
    subject_to`,
  generalyou: `you_can you_may you_must you_should you_could you_need you_will you_are_entitled you_qualify you_have_the_right you_or_your
    you_or_someone your_family your_child your_household your_landlord your_tenancy your_benefits your_health your_gp your_rights your_local call_us
    contact_us visit_our ask_us tell_us let_us_know speak_to talk_to find_out_more help_is_available support_is_available we_can_help apply_for
    apply_online how_to are_available is_available open_to free_of_charge for_more_information`,
  said: `said says say saying told tells tell telling stated states state stating reported reports report reporting reportedly disclosed discloses
    disclose disclosing alleges alleged alleging allegedly allegation allegations claimed claims claiming confided confides confiding admitted admits
    admitting mentioned mentions mentioning explained explains describes described describing complains complained complaining complaint revealed
    reveals heard hears advised advises informed informs confirmed confirms confirming insisted insists asserted asserts maintained maintains
    acknowledged acknowledges conceded confessed confesses volunteered_that shared_that opened_up blurted let_slip remarked commented comments noted
    notes writes wrote emailed texted phoned rang called_to called_in called_me messaged replied answered responded declared declares announced
    according_to quoted as_quoted self_reported self_reports self_declared self_identifies by_his_own_account by_her_own_account hearsay rumoured
    rumour rumours gossip apparently supposedly understood_to understood_that believed_to believed_that thought_to suspects_that suspected_of
    informant tipped_off anonymous_caller whispered muttered shouted_that`,
  knows: `known history hx previous previously background long_standing longstanding since years ongoing current currently recently diagnosed suffers
    suffering suffered sufferer struggling struggles struggled lives_with living_with_a managing_his managing_her registered registered_as recorded
    recorded_as on_record flagged flagged_as identified identified_as assessed assessed_as confirmed_diagnosis prone_to susceptible predisposed
    afflicted affected_by troubled_by plagued battles battling battled recovering_from recovered_from survivor_of treated_for being_treated
    under_treatment under_investigation_for awaiting_diagnosis awaiting_assessment awaiting_results pathway_for_assessment positive_for
    tested_positive presents_with presented_with presenting presentation_of symptoms_of signs_of admitted_with admitted_for taken_in_with
    came_down_with down_with went_down_with got_a_touch touch_of bout_of bouts_of contracted caught developed developing onset early_onset acute
    severe severely moderate mild profound complex chronic chronically history_of hx_of pmh_of h_o c_o_pain dx diag diagnosis_of formally_diagnosed
    newly_diagnosed undiagnosed misses_doses bothered_by bad_with riddled_with crippled_with martyr_to`,
  wants: `want wants wanted wanting asked asks ask asking requested requests request requesting would_like wishes wish wished prefer prefers preferred
    hoping hopes hope hoped applying applies applied apply keen_to looking_for looking_to seeking seeks sought aims aiming intends intending plans_to
    planning_to`,
  needs: `need needs needed needing require requires required requiring requirement depend depends dependent relies rely relied reliant necessary
    essential must_have must_be has_to_have has_to_be cannot_manage_without can_t_do_without dependent_on dependant_on reliant_on help_with helps_with
    helped_with support_with supported_with assistance assist assists assisted assisting aided entitled eligible_for benefit_from benefits_from
    would_benefit provided_with issued_with fitted_with uses_a use_of_a uses using wears wearing carries`,
  cannot: `cannot can_t cant could_not couldn_t couldnt unable unable_to not_able inability incapable struggles_to struggle_to struggled_to
    struggling_to finds_it_hard finds_it_difficult hard_to difficult_to difficulty difficulties trouble_with has_trouble having_trouble problems_with
    limited limitation limitations restricted_in restricts prevents_him prevents_her stops_him_from no_longer_able not_safe_to unsafe_to too_weak
    too_ill too_frail too_tired too_unwell too_disabled fails_to manages_only only_manage barely_manage hardly_manage needs_help_to needs_help_with
    takes_him_ages takes_her_ages takes_her_a_long exhausted_by gives_up refuses_to refusing_to avoids avoiding gets_stuck manage manages managed
    managing cope copes coping coped`,
  duration: `for_years for_many_years for_several_years for_two_years for_three_years for_five_years for_ten_years for_months for_weeks over_the_years
    over_the_last over_the_past in_the_last in_the_past in_recent since_he since_she since_the since_childhood since_birth since_age years_ago
    months_ago weeks_ago days_ago a_year_ago long_ago long_term short_term lifelong all_his_life all_her_life from_birth from_the_age at_the_age aged
    age ages when_he_was when_she_was as_a_child in_childhood in_his_teens in_her_teens in_his_twenties in_her_twenties until_she until_he duration
    throughout persistent persistently recurrent recurring repeatedly repeated again intermittently episodic sporadic on_and_off off_and_on every_few
    escalating escalated worsening increasing increasingly frequency once twice several_times many_times`,
  became: `became become becomes becoming turned turned_into got getting went gone grew grown started starts starting began begins beginning stopped
    stops stopping quit gave_up gives_up given_up changed changes changing switched lost loses losing gained found finds joined left leaves leaving
    ended ends ending remained remains stayed stays kept keeps continues continued continuing`,
  feels: `feels feel felt feeling feelings worried worry worries worrying concerned concern concerns upset upsetting distressed distress distressing
    agitated angry anger annoyed frustrated frustration ashamed shame embarrassed embarrassment embarrassing humiliated guilty_about lonely loneliness
    isolated isolation hopeless hopelessness helpless helplessness desperate desperation despair overwhelmed miserable misery unhappy sad sadness
    sorrow heartbroken devastated gutted tearful jealous bitter resentful resentment disgusted shocked horrified traumatised shaken rattled relieved
    relief happy happier pleased proud grateful thankful calm settled safe safer confident hopeful excited glad delighted pleased_with hates hate
    hated loves love loved liked dislikes fond_of attached_to enjoys enjoy enjoyed bothered sick_with_worry at_the_end_of_her at_the_end_of_his
    end_of_her_tether end_of_his_tether wit_s_end at_wits_end at_breaking_point had_enough can_t_take_any can_t_cope cannot_cope could_not_cope
    stressed anxious`,
  helpverb: `help helps helped helping support supports supported supporting refer refers referred referring referral referrals signpost signposts
    signposted signposting advise advised advising assess assesses assessed assessing assessment assessments review reviews reviewed reviewing visit
    visits visited visiting allocate allocated monitor monitored arrange arranged arranging contacting liaise liaised liaising escalate escalated
    escalating update updated updating discuss discussed discussing`,
  secrecyask: `please_keep keep_this keep_it_confidential keep_it_quiet keep_it_to_yourself between_us between_ourselves in_confidence
    in_strict_confidence strictly_confidential off_the_record don_t_tell do_not_tell please_don_t_tell not_tell_anyone hasn_t_told has_not_told
    have_not_told haven_t_told nobody_knows no_one_knows noone_knows does_not_want_anyone doesn_t_want_anyone doesn_t_want_her_family
    does_not_want_his_family family_don_t_know family_does_not_know parents_don_t_know parents_do_not_know colleagues_don_t_know not_out_to not_public
    not_common_knowledge wants_it_kept kept_quiet keeps_it_quiet hush_hush private privately personal_matter sensitive_information`,
  drinkhome: `comes_home came_home coming_home payday pay_day pub after_work after_the_pub after_a_drink after_football when_he_s_had when_he_has_had
    when_he_has when_he_drinks when_he_s_drunk when_drunk when_he_is_drunk when_she_drinks when_drinking mood moods moody temper tempers flies_off
    flew_off kicks_off kicked_off kicks_off_at loses_it lost_it flips flipped snaps_at snapped_at in_drink had_a_few has_had_a_few few_too_many
    one_too_many skinful gets_nasty turns_nasty turned_nasty gets_violent gets_aggressive becomes_violent becomes_aggressive became_aggressive
    became_violent different_man different_person jekyll jekyll_and_hyde short_tempered short_fuse hits_the_roof explodes exploded blows_up blew_up`,
  numberword: `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty
    forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions dozen half quarter double triple first second third
    fourth fifth sixth seventh couple_of few several pair_of`,
  arriveword: `came come arrived arrives entered landed crossed settled resettled migrated emigrated immigrated moved moves relocated fled escaped
    left reached travelled flew returned originally born raised grew_up brought_over joined_her_husband joined_his_wife joined_family came_over
    came_here been_here been_in_the_country been_in_the_uk lived_here lived_in_the_uk`,
  wearword: `wear wears wearing wore worn dressed dresses_in dress puts_on takes_off covers covered covering clothing clothes outfit garment`,
  refuseword: `refuses refused refusing declines declined declining rejects rejected turned_down turns_down won_t will_not would_not wouldn_t withdrew
    withdraws withdrawn_from opts_out opted_out objected objects stopped_attending dropped_out disengaged disengages did_not_attend did_not_engage
    won_t_engage not_engaging dna_appointment failed_to_attend missed`,
  answer: `yes no y n true false none nil na n_a not_applicable not_known unknown tbc tba not_answered prefer_not_to_say ticked unticked selected`,
  fieldlabel: `ethnicity ethnic_origin religion nationality gender sex title dob date_of_birth age marital_status sexuality sexual_orientation
    disability disabilities diagnosis medication allergies medical_conditions next_of_kin first_language preferred_language preferred_pronouns
    occupation employer income savings benefits tenure tenancy_type household_composition country_of_birth immigration_status gp_surgery
    school_attended emergency_contact risk_level alerts warnings flags case_notes notes comments summary background presenting_issue reason_for reason
    details outcome actions_agreed status category subject`,
  knowverb: `know knows knew known knowing aware unaware realise realises realised understand understands understood recognise recognises recognised
    remember remembers remembered secret_from tell told hear heard find_out finds_out found_out learned learnt discover discovers discovered guess
    suspect suspects suspected think thinks thought believe believes believed`,
  contactword: `ring rings rang call calls called phone phones phoned text texts texted write writes wrote letter letters post posted mail mailed
    email emails emailed message messages messaged voicemail voicemails landline mobile doorbell knock knocks knocked visit visits visited envelope
    envelopes leaflet_through contact contacts contacted speak speaks spoke spoken reach reply replies correspondence note notes card_through whatsapp`,
};
