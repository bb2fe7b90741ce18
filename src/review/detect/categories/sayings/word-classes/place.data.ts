/** Classes of words for when and where somebody is found, journeys, and how to get in. Written for this list from general knowledge of English; no list was copied. */
export const placeClasses: Readonly<Record<string, string>> = {
  regular: `every each always usually usual most_mornings most_evenings most_days most_nights mornings evenings afternoons nights weekdays weekends
    mondays tuesdays wednesdays thursdays fridays saturdays sundays daily weekly nightly monthly_meeting regularly regular routine routinely monday
    tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri typically without_fail like_clockwork often habit habitually
    same_time same_bench same_route twice_a_day once_a_week twice_a_week three_times_a_week first_thing last_thing term_time alternate every_other
    on_the_dot never_misses creature_of_habit predictable pattern set_days whenever on_his_way on_her_way`,
  clock: `pm oclock o_clock noon midday midnight half_past quarter_past quarter_to half_six half_seven half_eight half_nine half_ten morning evening
    afternoon night tonight lunchtime dinnertime teatime bedtime breakfast_time early late dawn dusk hrs sunset sunrise small_hours rush_hour
    after_dark before_dawn daytime night_time minutes mins hour hours past_nine past_ten 9am 10am 11am 12pm 1pm 2pm 3pm 4pm 5pm 6pm 7pm 8pm 9pm 10pm
    11pm 1am 2am 3am 4am 5am 6am 7am 8am`,
  timeword: `today yesterday tomorrow last_night last_week last_month last_year next_week next_month this_morning this_week this_afternoon week weeks
    month months year years day days fortnight decade decades january february april june july august september october november december jan feb apr
    jun jul aug sept oct nov dec ago recently lately soon later earlier previously formerly once since until till during while for_years for_months
    for_weeks for_decades all_her_life all_his_life from_birth since_birth since_childhood long_standing longstanding ongoing long_term lifelong
    permanent permanently temporary temporarily currently now nowadays at_present at_the_moment still no_longer any_more overnight`,
  placeseen: `gym gyms leisure_centre swimming_pool swimming_baths park parks recreation_ground library pub cafe café coffee_shop market mosque church
    station tube_station train_station bus_stop bus_stops bus_station school_gates nursery_gates supermarket tesco sainsburys aldi lidl post_office
    corner_shop newsagents bench football five_a_side pitch bowling_green bookies bingo bingo_hall club social_club working_men_s allotment allotments
    high_street caff chip_shop chippy kebab_shop takeaway barber_s barbers hairdresser_s nail_bar shopping_centre shopping_mall precinct retail_park
    stairwell towpath canal riverside promenade seafront skate_park multi_storey underpass seen spotted sighted sighting sightings last_seen cctv
    camera cameras walks_the_dog walking_the_dog dog_walk dog_walking jogs runs_along leaves_for gets_home gets_back leaves_home leaves_the_house
    leaves_work finishes_work starts_work arrives_at arrives_home sits stands_at hangs_out hangs_around footage still_image anpr dashcam
    doorbell_footage parked parks_his_car parks_her_car parks_at garage_behind geolocat* gps_position cell_site last_pinged pinged beacon geotag*
    tagged_at checked_in_at spends_his_days spends_her_days spends_most drinks_in drinks_at goes_to_the_gym frequents frequenting regular_haunt haunt
    haunts at_his_allotment collects_the_kids collects_the_children picks_up_from_school walks_to_school walks_home home_alone_from alone_in_the_house
    at_home_all_day congregate congregates congregating every_tuesday_at at_the_hairdresser at_the_bookies at_the_gym at_the_pool at_slimming_world
    slimming_world weight_watchers knit_and_natter collects_his_paper collects_her_paper buys_his_paper buys_her_paper gets_his_paper paper_shop
    paper_round milk_round always_sits sits_by_the_window same_seat same_table same_corner same_pew walks_past walks_along cuts_through goes_past
    gets_off_at gets_on_at catches_the catches_the_bus gets_the_bus gets_the_train takes_the_bus takes_the_train waits_for_the_bus waits_at_the_stop
    at_the_stop_by picks_them_up_at_three at_the_school_gate_at at_the_gate_at home_by_six back_by_six in_by_six out_by_seven out_until house_is_empty
    house_empty empty_until nobody_home_until no_one_home nobody_in_until out_all_day away_all_week alone_on_site works_alone_at locks_up_alone`,
  journey: `travel travels travelled travelling traveling flight flights flew fly flown flying airport airports heathrow gatwick stansted
    luton_airport manchester_airport birmingham_airport london_city_airport departures_lounge train trains coach_to national_express megabus ferry
    ferries eurostar eurotunnel sailing cruise oyster oyster_card contactless_journeys freedom_pass bus_pass concessionary_pass zip_card railcard
    season_ticket taxi taxis minibus transport bus buses route routes tram metro underground journey journeys trip trips holiday holidays honeymoon
    visiting_family visiting_relatives abroad away_until away_for away_from_home out_of_the_country returns_on return_flight return_ticket ticket
    tickets booked booking itinerary boarding boarding_pass passport drove drives picked_up_from collected_from dropped_off dropped_at pick_up
    drop_off commute commutes commuting commuter tapped tap_in tapped_in tapped_out touch_in sat_nav satnav mileage mileage_claim journey_log trip_log
    passenger passengers passenger_assistant escort cab driver fly_out flying_out flies landed lands_at departs departing departed departure arriving
    arrival set_off sets_off emirates ryanair easyjet british_airways wizz_air jet2 tui pia_flight turkish_airlines ethiopian_airlines layover
    stopover transit_via hire_car car_hire airbnb all_inclusive pakistan_for spain_for tenerife benidorm majorca lanzarote algarve florida orlando
    dubai antalya cancun centre_parcs butlins haven_caravan blablacar car_share lift_to dial_a_ride taxicard patient_transport school_transport
    travel_expenses travel_pass visits_her_mother_in gone_to_stay staying_in_a_hotel checked_in checks_in hotel_booking alicante malaga faro corfu
    crete ibiza rhodes_in zante kos mykonos santorini magaluf ayia_napa marmaris bodrum antalya_for sharm hurghada agadir marrakech_for cape_verde_for
    gran_canaria fuerteventura la_palma malta_for new_york las_vegas disneyland eurocamp caravan_holiday week_in_spain weeks_in_spain fortnight_in
    fortnight_abroad city_break stag_do hen_do coach_trip day_trip skiing ski_trip backpacking interrailing gap_year sabbatical emigrating
    emigrates_to flies_home back_from_holiday on_holiday annual_leave_to jetted umrah_trip hajj_trip long_haul connecting_flight gate_number
    seat_number reservation pnr booking_reference eta_of esta visa_on_arrival fly_to flies_to flying_to flew_to flew_out flies_out flying_from
    flies_from due_back_on goes_to_see_his_mother_in off_to_spain off_to_pakistan gone_to_pakistan gone_to_poland gone_to_india gone_to_somalia
    gone_to_jamaica gone_home_to back_in_nigeria back_from_pakistan back_from_spain back_from_poland home_to_poland visiting_his_mother_in
    visiting_her_mother_in visiting_her_sister_in wedding_in_pakistan funeral_in_jamaica funeral_in_pakistan funeral_in_nigeria driving_to drove_to
    drove_up_to driving_back caught_the_train caught_the_ferry got_the_coach on_the_overnight overnight_ferry overnight_coach sleeper_train taxi_to
    taxi_from taxi_account journeys_on_his_card journeys_on_her_card card_shows tapped_on tapped_off taps_in touched_in touched_out`,
  entry: `key_safe keysafe key_safes keysafes key_box keybox lockbox lock_box code codes pin pins pin_number keypad key_pad door_code entry_code
    entrance_code alarm_code safe_code access_code door_entry entry_phone spare_key spare_keys front_door_key back_door_key key keys key_no fob fobs
    intercom buzzer buzz hash tap enter_on flowerpot flower_pot plant_pot plantpot doormat under_the_mat under_the_pot under_the_stone under_the_bin
    under_the_brick mat hanging_basket letterbox letter_box through_the_letterbox on_a_string trade_button tradesman_button trades_button
    service_button latch unlocked left_open on_the_latch back_door side_gate back_gate patio_door neighbour_has_a neighbour_holds holds_a_key
    has_a_key key_holder keyholder keyholders star disarm combination padlock digits digit four_digit gnome brick punch_in dial press meter_cupboard
    gas_meter_box electric_box outhouse shed_key under_the_step on_the_hook burglar_alarm unset set_the_alarm entryphone let_yourself_in
    lets_himself_in lets_herself_in carers_use carers_let no_reply_use master_key drop_key gate gates knob door_number side_door under_the_plant
    behind_the_meter behind_the_drainpipe by_the_meter alarm_off alarm_is alarm_number year_of_birth_backwards key_under key_is_under key_in_the
    key_is_in key_behind key_hangs key_with_the key_left_with key_held_by spare_is spare_is_under spare_key_is spare_with in_the_meter
    in_the_greenhouse in_the_shed in_the_porch_under box_by_the_door box_behind_the safe_by_the_door safe_number safe_is gate_number press_the
    turn_the_knob pull_the_string string_through string_in_the push_hard door_is_left_open door_left_open door_is_on_the_latch lets_the_nurse_in
    let_the_nurses_in use_the_back round_the_back ring_flat ring_number buzz_number buzz_flat trade_buzzer tradesmen_s_button lift_code bin_store_code
    stairwell_code`,
  streetword: `north south east west road rd street st avenue lane close drive_way court_flats crescent gardens terrace place square mews grove block
    estate floor ward borough town_hall civic_centre depot council_offices hub community_centre corner junction roundabout crossing opposite behind
    near nearby`,
  ukplace: `london leeds manchester birmingham liverpool sheffield bradford bristol nottingham leicester coventry newcastle sunderland middlesbrough
    hull york huddersfield halifax wakefield doncaster rotherham barnsley bolton oldham rochdale wigan salford stockport preston blackpool blackburn
    burnley lancaster carlisle darlington gateshead hartlepool stoke_on_trent wolverhampton walsall dudley telford shrewsbury hereford worcester
    gloucester cheltenham swindon slough luton northampton peterborough norwich ipswich colchester chelmsford southend basildon harlow stevenage
    watford hertford guildford woking crawley brighton hastings eastbourne maidstone canterbury margate ramsgate dover folkestone southampton
    portsmouth bournemouth poole plymouth exeter torquay truro penzance cardiff swansea newport wrexham bangor merthyr llanelli rhyl aberystwyth
    glasgow edinburgh dundee aberdeen inverness paisley stirling perth belfast londonderry lisburn newry cornwall devon dorset somerset wiltshire
    hampshire surrey sussex kent essex suffolk norfolk lincolnshire yorkshire lancashire cumbria northumberland tyneside teesside merseyside cheshire
    derbyshire staffordshire shropshire cotswolds midlands wales scotland northern_ireland isle_of_wight brixton peckham lewisham catford deptford
    woolwich greenwich eltham bexley bromley croydon sutton merton wimbledon tooting streatham lambeth southwark camberwell battersea clapham
    wandsworth fulham hammersmith acton ealing southall hounslow uxbridge hillingdon harrow wembley brent willesden kilburn camden islington holloway
    finsbury_park tottenham haringey edmonton enfield barnet finchley hackney dalston stoke_newington bethnal_green whitechapel stepney poplar
    tower_hamlets newham stratford east_ham west_ham barking dagenham ilford redbridge romford havering walthamstow leyton chingford waltham_forest
    kingston_upon twickenham richmond_upon moss_side toxteth handsworth sparkbrook chapeltown harehills st_pauls_bristol easton gorbals govan
    easterhouse durham cambridge oxford derby kettering corby crewe warrington st_helens widnes southport birkenhead wirral grimsby scunthorpe
    mansfield chesterfield buxton loughborough nuneaton redditch kidderminster`,
};
