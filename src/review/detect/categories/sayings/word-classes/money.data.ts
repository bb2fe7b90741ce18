/** Classes of words for benefits, debts, pay, rent and council tax. Written for this list from general knowledge of English; no list was copied. */
export const moneyClasses: Readonly<Record<string, string>> = {
  benefitname: `universal_credit uc pip pips dla esa jsa income_support housing_benefit hb hben tax_credit tax_credits working_tax_credit wtc
    child_tax_credit ctc_award child_benefit carers_allowance carer_s_allowance carer_element carer_support_payment attendance_allowance aa_higher
    pension_credit guarantee_credit savings_credit council_tax_support council_tax_reduction council_tax_benefit ctr cts ctrs lctr dhp dhps
    discretionary_housing benefit benefits sanction sanctioned sanctions jobcentre jobcentres job_centre dwp work_coach work_capability wca lcwra lcw
    support_group wrag work_related_activity claimant_commitment free_school_meals fsm healthy_start winter_fuel cold_weather warm_home_discount
    warm_homes welfare social_fund budgeting_loan budgeting_advance advance_payment uc_advance new_claim hardship_payment giro giros dole signing_on
    signs_on sign_on mobility_component daily_living_component daily_living enhanced_rate standard_rate higher_rate middle_rate lower_rate
    severe_disability_premium sdp enhanced_disability disability_premium family_premium benefit_cap capped bedroom_tax under_occupancy under_occupying
    under_occupied under_occupation under_occupies underoccup* spare_room_subsidy rsrs two_child two_child_limit appointee appointeeship state_pension
    new_state_pension bereavement_payment bereavement_support widowed_parent industrial_injuries iidb war_pension war_widow armed_forces_compensation
    afcs mandatory_reconsideration mr_request ssp statutory_sick smp maternity_allowance sure_start_maternity maternity_grant funeral_payment
    pupil_premium reassessment crisis_loan community_care_grant local_welfare lwa household_support household_support_fund hsf uc50 uc48 pip2 esa50
    pip1 blind_person_s blind_person topped_up uc_journal journal_message on_the_social on_the_sick on_the_dole on_benefits in_receipt_of in_receipt
    means_tested passported managed_migration migrated_to_uc migration_notice natural_migration transitional_protection alternative_payment apa
    managed_payment non_dependant_deduction non_dep ndd taper award_letter award_notice award_notification benefit_award claim_form claim_number
    contribution_based income_related new_style nsesa nsjsa adult_disability_payment adp child_disability_payment scottish_child_payment best_start
    pension_age_disability universal_support restart_scheme access_to_work vaccine_damage motability_deduction nil_award nil_income nino_interview
    claimant_of receives_benefits receives_pip gets_pip gets_dla gets_esa awarded_pip pip_assessment pip_appeal pip_tribunal atos capita_assessment
    maximus healthcare_professional_assessment low_income_benefits benefit_claim benefits_stopped benefit_stopped overpaid_benefit disability_benefit
    disability_benefits sickness_benefit incapacity_benefit ib_claim sda on_uc on_esa on_jsa on_pip on_dla claims_uc claims_pip claiming_uc
    claiming_benefits claiming_pip claims_esa universal_credits fuel_payment two_year_old_funding on_the_dole_since signs_every_other_thursday
    on_the_sick_since half_the_pip half_of_her_pip rent_comes_off_her_uc uc_pays uc_goes uc_paid uc_payment uc_stopped uc_claim pip_stopped
    pip_renewal pip_review pip_form pip_award pip_claim esa_stopped esa_claim dla_claim dla_for carers_for_his_mum claims_carers claims_for_her
    claims_housing claims_benefits claims_esa_for claiming_for_two sanctioned_for lost_her_benefits lost_his_benefits benefits_cut benefits_run_out
    money_from_the_social social_security council_tax_help unversal_credit universal_credt benifit benifits`,
  owing: `arrears rent_arrears debt debts indebted owe owes owed owing overdue unpaid in_arrears behind_with behind_on falling_behind fell_behind
    got_behind default defaulted default_notice bailiff bailiffs enforcement_agent enforcement_agents enforcement_agency high_court_enforcement hceo
    jacobs_enforcement rundles equita ccj ccjs county_court_judgment county_court_judgement judgment_debt bankrupt bankruptcy bankrupted insolven* iva
    ivas dro debt_relief debt_management dmp repay repaying repays repayment repayments instalment instalments payment_plan payment_arrangement
    payment_arrangements arrangement_to_pay arrangement_broken loan loans loaned lender lenders payday doorstep_lender doorstep_loan loan_shark
    loan_sharks illegal_money_lending catalogue catalogues klarna clearpay afterpay buy_now_pay_later bnpl overdraft overdrawn od_limit credit_card
    credit_cards store_card store_cards maxed maxed_out pawn pawned pawnshop pawnbroker pawnbrokers cash_converters logbook_loan repossess* repo_order
    liability_order liability_orders summons attachment_of_earnings attachment_of_benefits attachment_order third_party_deductions charging_order
    statutory_demand walking_possession controlled_goods stepchange step_change payplan christians_against_poverty cap_debt debt_charity
    national_debtline breathing_space moratorium missed_payment missed_payments direct_debit_returned returned_unpaid dd_failed unpaid_direct_debit
    in_the_red red_letter red_letters collection_agency debt_collector debt_collectors debt_collection lowell cabot link_financial intrum final_demand
    final_demands reminder_letter shortfall outstanding outstanding_balance balance_of writeoff write_off written_off deductions clawback overpaid
    overpayment overpayments hb_overpayment prepay prepayment_meter disconnected disconnection top_up_meter emergency_credit foodbank foodbanks
    food_bank food_banks food_parcel food_parcels food_voucher food_vouchers fuel_voucher fuel_vouchers trussell skint brassic boracic potless
    strapped_for on_the_breadline penniless destitute destitution hard_up borrow borrows borrowed borrowing lent_her lent_him brighthouse provident
    provi guarantor can_t_pay cannot_pay can_t_afford cannot_afford could_not_afford unable_to_pay unable_to_afford struggling_to_pay
    struggling_financially struggling_to_make financial_difficulty financial_difficulties financial_hardship money_worries money_troubles juggling
    robbing_peter make_ends_meet making_ends_meet ends_meet up_to_her_eyes up_to_his_eyes head_above_water sinking_in credit_rating bad_credit
    credit_score negative_equity mortgage_arrears utility_arrears water_arrears council_tax_arrears energy_debt fuel_debt fuel_poverty
    gas_and_electric_arrears tax_debt hmrc_debt phone_contract_debt clear_her_debts clear_his_debts credit_union_loan debt_advice debt_adviser on_tick
    never_never tallyman provvy cheque_bounced payment_bounced on_emergency meter_is_on_emergency gas_has_gone electric_has_gone off_supply
    down_to_her_last down_to_his_last last_tin last_tenner last_fiver nothing_in_the_cupboard nothing_until_payday until_payday till_payday
    until_thursday robs_peter living_on_toast living_on_beans beans_and_toast not_a_penny without_a_penny penny_to_her_name penny_to_his_name
    not_got_a_bean two_pennies living_hand hand_to_mouth behind_with_the behind_on_the owes_money_to owes_her_mum owes_his_mum owes_the_council
    owes_thousands got_in_a_mess got_into_debt in_debt into_debt out_of_debt in_a_hole bailiffs_at_the_door man_from_the_provident letters_with_red
    red_bills unopened_bills hides_the_bills hid_the_bills in_a_drawer_unopened cut_off_for_non taken_off_his_wages taken_off_her_wages
    taken_from_his_wages off_his_benefits taken_out_of_his_benefits deductions_from_his deductions_from_her deductions_from_universal self_disconnect
    self_disconnecting self_disconnection`,
  pay: `salary salaries salaried wage wages waged pay paid pays earns earn earning earned earnings income incomes payslip payslips p60 p45 pension
    pensions occupational_pension private_pension savings isa isas bonus bonuses overtime hourly hourly_rate an_hour per_hour a_week a_month per_week
    per_month p_w pw pcm a_year per_year per_annum pa_gross net gross take_home takes_home take_home_pay minimum_wage living_wage national_minimum
    annual annually allowance dividend dividends inheritance inherited_money premium_bonds lump_sum redundancy_pay redundancy_payment
    child_maintenance cms_payments csa_payments spousal_maintenance lottery_win live_on living_on lives_on brings_home bring_home bringing_home
    bringing_in scale_point pay_scale pay_band grade spinal scp nest_egg annuity rental_income rainy_day comes_in coming_in weekly monthly fortnight
    fortnightly four_weekly income_and_expenditure i_and_e wage_slip wage_slips household_income joint_income low_income no_income sole_income
    disposable_income self_employed_earnings turnover net_profit tax_return sa302 statutory_maternity_pay sick_pay on_half_pay half_pay nil_pay
    pro_rata fte_salary pay_rise pay_cut pay_increase pay_award national_insurance_contributions tax_code bank_balance money_in_the_bank stocks
    investments investment_income compensation_payout payout crypto bitcoin cash_in_hand cash_savings under_the_mattress student_finance
    maintenance_loan bursary stipend emoluments honorarium remuneration day_rate piece_rate commission_only ote salary_sacrifice backpay back_pay
    holiday_pay fostering_allowance earns_about salary_of proof_of_income living_expenses owns_shares on_commission plus_commission and_tips plus_tips
    in_tips capital_of in_capital capital_over won_the_lottery lottery_winnings saved_up clears_about takes_home_about picks_up_about pulls_in
    pulls_down on_twenty on_thirty on_forty thousand_a_year grand_a_year grand_a_month a_month_after_tax after_tax before_tax a_shift a_day_s_pay
    paid_by_the_hour paid_under_minimum below_minimum_wage on_minimum_wage two_wages two_incomes one_wage one_income only_wage only_income_in
    pension_of pension_comes works_pension police_pension teachers_pension army_pension widow_s_pension small_pension private_income lives_off
    savings_of savings_in thousand_in_the_bank thousand_in_savings nothing_saved put_by nest_egg_of left_her_money left_him_money came_into_money
    windfall windfalls won_on_the`,
  money: `money cash pounds pound quid gbp grand pence p_each bank account accounts sort_code savings card cards debit_card credit_card statement
    statements transfer transferred transfers fee fees cost costs charge bill bills invoice invoices invoiced payment payments paid_by refund refunds
    refunded budget budgeting standing_order direct_debit direct_debits cheque cheques purse wallet tenner fiver dosh wonga readies brass spends
    spending expenditure outgoings afford affordable expensive cheap price prices priced deposit deposits voucher vouchers cashpoint atm withdrawal
    withdrew paypal bacs monzo barclays natwest lloyds hsbc santander halifax nationwide tsb starling revolut post_office_account utility_bills
    gas_bill electric_bill energy_bill water_bill council_tax_bill finances financial financially funds deduct deducts deducted deducting`,
  rentword: `rent rents rental rented lha local_housing_allowance affordable_rent social_rent market_rent formula_rent target_rent service_charge
    service_charges ground_rent pcm rent_account rent_accounts rent_free rent_increase rent_review rent_statement rent_due rent_arrears rent_card
    rent_book rent_payment rent_payments full_rent weekly_rent monthly_rent eligible_rent gross_rent net_rent top_up_rent shortfall_in_rent
    rent_shortfall rent_in_advance rent_deposit deposit_scheme bond_scheme garage_rent fair_rent rent_officer rent_setting housing_costs
    housing_element mortgage_payments mortgage`,
  ctax: `council_tax counciltax ctax c_tax ct_account ct_bill band_a band_b band_c band_d band_e band_f band_g band_h banding single_person
    single_person_discount spd single_occupancy single_occupier sole_occupier sole_adult exemption exemptions exempt class_n class_f class_u
    disabled_band_reduction disabled_relief disregard disregarded disregards discount discounts smi severely_mentally valuation valuation_office voa
    liable liability jointly_liable joint_liability empty_property empty_homes second_home premium_on council_tax_account council_tax_number
    annual_bill revised_bill council_tax_exemption student_exemption care_leaver_exemption section_13a hardship_relief summons_costs precept
    instalments_for rebanding only_adult_in_the`,
};
