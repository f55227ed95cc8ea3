event-guaranteed_ends = Last day of the guaranteed wage ({ $days_count } { $days_count ->
    [one] day
   *[other] days
 }).
event-sheet_due = Send the information sheet for the fund (declaration of a social risk, scenario 1), { $way_id }.
event-worker_asks = Last working day to declare to the fund the work that starts on { $work_date } and to ask for permission.
event-permission_answer = The advising doctor answers within { $days_count } working days from { $work_date }. The work may begin before that.
event-permitted_starts = Permitted work begins: { $weekly_hours } { $weekly_hours ->
    [one] hour
   *[other] hours
  } a week.
event-work_declaration_first = Declare the work for { $work_month } (scenario 2), { $way_id }: { $weekly_hours } { $weekly_hours ->
    [one] hour
   *[other] hours
  } a week (full time: { $full_time_hours }). Do this by the end of the month.
event-work_declaration_month = Declare the hours and the wage for { $work_month } (scenario 2), { $way_id }.
event-work_declaration_change = Declare what changed in { $work_month } (scenario 2), { $way_id }: other hours, or an interruption.
event-work_declaration_end = Declare that the permitted work ended in { $work_month } (scenario 2), { $way_id }.
event-permitted_ends = The permission ends: it lasts at most { $years_count } years. The employee asks for a new one before that day.
event-full_return = The employee is fully back at work.
event-resumption_declaration = Confirm that the employee is back, { $way_id }. This is only needed if the certificate is still running or if the fund asks for it.
event-relapse_window_ends = Last day on which you do not owe a new guaranteed wage for a new illness: { $days_count } days after { $ended_date }.
event-ill_again = The employee is fully unable to work again.
event-guaranteed_none = For this illness you pay no guaranteed wage: the fund pays at once.
event-neutral_ends = Last day of the { $weeks_count } weeks. For days of illness during the permitted work up to and including this day, you pay no guaranteed wage. If an illness lasts longer, you pay the rest of the 30 days.
event-guaranteed_starts = From this day you pay the guaranteed wage for the illness that began on { $illness_date }, up to and including { $end_date }.
event-solidarity_starts = The solidarity contribution begins: { $rate_pct } of the benefit until { $until_date }. The NSSO (RSZ/ONSS) charges it each quarter with a debit notice.
event-solidarity_ends = Last day that counts for the solidarity contribution.
event-premium_ask = From now on you can apply to the employee’s fund for the grant of { $amount_eur }: the work has lasted { $term_count } months.
event-premium_paid_by = The grant of { $amount_eur } is paid by now at the latest, if you applied on the first day.
event-reintegration_information = After { $weeks_count } weeks of illness, inform the employee about the ways to return.
event-work_potential = After { $weeks_count } weeks of illness the occupational doctor or nurse assesses the work potential.
event-trajectory_from = { $term_count ->
    [0] From the first day you may start a reintegration pathway, if the employee agrees.
   *[other] After { $term_count } months of illness you may start a reintegration pathway.
  }
event-trajectory_without_consent = After { $weeks_count } weeks you may start a reintegration pathway without the consent of the employee.
event-trajectory_by = If you have { $headcount_count } employees or more and there is work potential, start a reintegration pathway on this day at the latest (the time limit is { $term_count } months). The sanction is at most { $sanction_eur }.
event-force_majeure_from = { $term_count } months of illness without interruption: the procedure for medical force majeure may begin.
event-force_majeure_cost = If the contract ends in this way ({ $ending_id }), you report it to RIZIV/INAMI within { $days_count } days and pay { $amount_eur } to the Return to Work Fund.
event-aid_changes = { $aid_id }: { $rate_pct } from now on.
event-aid_ends = { $aid_id } ends on this day at the latest.

note-responsibilisation = If many employees move to invalidity, a contribution of { $rate_pct } of the wages may be due. It is not calculated.
note-responsibilisation_ended = The old contribution of { $rate_pct } for many long illnesses ended on { $end_date }.
note-solidarity_before = No solidarity contribution: the illness began before { $rule_date }.
note-solidarity_few_workers = No solidarity contribution: you have fewer than { $headcount_count } employees.
note-solidarity_age_out = No solidarity contribution: it is due only for employees aged { $least_count } to { $most_count }.
note-solidarity_seniority = No solidarity contribution: the employee had worked for you for less than { $month_count } { $month_count ->
    [one] month
   *[other] months
  }.
note-solidarity_category = No solidarity contribution for this kind of work: { $category_id }.
note-solidarity_sheltered = No solidarity contribution for a recognised employee in a sheltered workshop.
note-solidarity_announced = From 2027 the solidarity contribution may also be due for months 4 and 5. This has been announced; it is not law yet.
note-trajectory_terms = Reintegration pathway: the occupational doctor decides within { $decision_count } days. You make a plan within { $plan_count } days. If the old work will never be possible again, you have { $months_count } months. The employee may appeal within { $appeal_count } days.
note-contact_procedure = Your work rules must state how you stay in contact with employees who are ill.
note-contract_goes_on = The contract continues during permitted work. You may agree other hours or tasks in an addendum. You may also refuse.
note-replacement_allowed = You may hire someone for the hours that are not worked, with a replacement contract.
note-no_aid_modelled = For { $region_id } no aid towards the wage cost is known here. Ask the regional service.
note-new_employer = The contract with you began on { $employed_date }, after the illness began. You pay no guaranteed wage for that illness.

condition-recognised = The employee is recognised by the service.
condition-evaluation = The service sets the percentage after an assessment.
condition-contract_hours = The contract is for at least { $least_count } hours.
condition-percent_steps = The percentage is a multiple of { $step_pct }.
condition-dutch_speaking = In Brussels: for Dutch speakers.
condition-lives_in_brussels = The employee lives in Brussels.
condition-lives_in_wallonia = The employee lives in Wallonia, outside the German-speaking Community.
condition-suspended_for = The contract was suspended for at least { $months_count } months because of the illness. It is also possible after a decision in a reintegration pathway, or after 6 months without work in the last 9.
condition-not_together = Not together with the other AViQ subsidy.
condition-in_invalidity = The permission and the work both begin from { $invalidity_date } on, in invalidity.
condition-new_permission = It is new permitted work, not the continuation of earlier work.
condition-lasts_for = The work lasts at least { $months_count } months. Holidays count.
condition-once_per_worker = Once for each employee.
condition-ask_online = You apply online.
condition-ask_paper = You apply online or on paper.
condition-jobseeker_hired = You hire a jobseeker with a reduced ability to work, at least half-time, for at least { $months_count } months.
condition-yearly_renewal = For one year, renewable up to { $years_count } years.
condition-year = For one year, renewable. The service decides for how long.
condition-aid_ends = The aid lasts { $months_count } months at most.
condition-maatwerk_bands = The subsidy lasts { $last_count } quarters at most (package of 2 years, cannot be extended) or { $other_count } quarters (package of 5 years). VDAB decides which package.
condition-employer = The employer is a private company, a school or a local authority.
condition-flanders = The employee lives in Flanders, or lives in another country of the EU or the EEA and works in Flanders.
condition-aids_together = The subsidy is calculated on the wage cost minus other public aid. It cannot be combined with aid under collective agreement no. 26.
condition-phare_sources = The highest percentage: { $low_pct } according to autonomia.org, { $high_pct } according to inforjeunes (2013). Ask Phare.
condition-worker_kind = Not for a flexi-job, not for occasional work and not in a sheltered workshop (joint committee 327).
condition-contract_short = The contract is open-ended, or for at least { $months_count } months.

excluded-closed = Applications closed on { $closed_date }.
excluded-before_invalidity = The work begins before { $invalidity_date }, the first day of invalidity.
excluded-prolongation = This is not a new permission: it extends one that began on { $since_date }.
excluded-too_short = The work lasts less than { $months_count } months.
excluded-contract_short = The contract is for less than { $months_count } months.
excluded-worker_kind = Not for this kind of work: { $category_id }.
excluded-sheltered_company = Not for a sheltered workshop.
excluded-before_rule = The subsidy has only existed since { $rule_date }.
excluded-suspension_short = The contract was suspended for less than { $months_count } months. It is only possible after a decision in a reintegration pathway. Ask AViQ.
excluded-not_new_worker = Only for a newly hired employee.
excluded-less_than_half = The contract is less than half-time.

error-headcount_contradicts = You chose 50 employees or more. Then it is also 20 or more. Check this answer.
error-previous_not_before = The earlier illness must end before { $start_date }.
error-work_before_contract = The work begins on { $work_date }, before the contract with you.
error-aid_before_rule = This aid has only existed since { $rule_date }.
error-aid_closed = Applications for this aid closed on { $closed_date }.
error-aid_percent = Fill in a percentage from { $least_pct } to { $most_pct }.
error-aid_percent_step = Fill in a multiple of { $step_pct }.
error-aid_other_region = This aid belongs to a different region from the one where the employee lives and works.
error-contract_during_illness = The employee has been ill since { $start_date }. If the contract starts later, it must start on the first day of work with you.
error-relapse_without_work = A relapse is only possible after a return to work. First fill in from when the employee works.
error-aids_together = This aid cannot be combined with: { $aid_id }.

word-other-partial_resumption = permitted work
word-aid-resumption_premium = Work resumption grant
word-aid-vop = Flemish support subsidy (VOP)
word-aid-individual_maatwerk = Individueel maatwerk, wage subsidy
word-aid-maatwerk_guidance = Individueel maatwerk, support subsidy
word-aid-aviq_integration = AViQ integration subsidy
word-aid-aviq_compensation = AViQ compensation subsidy
word-aid-phare = Phare insertion subsidy
word-aid-actiris_hiring = Actiris hiring subsidy
word-category-ordinary = ordinary work
word-category-temporary_agency = temporary agency work
word-category-flexi_job = flexi-job
word-category-student = student work
word-category-occasional = occasional work
word-category-childminder = childminder or foster parent without a contract
word-category-apprentice = apprenticeship
word-way-electronic = electronically
word-way-paper = electronically or on paper
word-ending-every = whoever ends it, even by mutual agreement
word-ending-by_employer = only if you alone invoke force majeure
aid-state-counted = counted in the cost
aid-state-possible = possible, not counted
aid-state-excluded = excluded
aid-state-closed = closed to applications
ask-fund = the employee’s health insurance fund
ask-vdab = VDAB
ask-aviq = AViQ
ask-phare = Phare
ask-actiris = Actiris
acts-employer = you
acts-worker = the employee
acts-fund = the health insurance fund
acts-nsso = the NSSO (RSZ/ONSS)
acts-occupational_physician = the occupational doctor

act-cla-12bis = Collective agreement no. 12bis on the guaranteed wage of blue-collar workers
act-cla-13bis = Collective agreement no. 13bis on the guaranteed wage of white-collar workers
act-law-2025-12-19 = Law of 19 December 2025 on the return to work
act-programme-law-2002-12-24 = Programme Law of 24 December 2002 (reductions of contributions)
act-rd-2003-05-16 = Royal Decree of 16 May 2003 on the reductions of contributions
act-rd-1967-03-30 = Royal Decree of 30 March 1967 on annual holidays
act-rd-2024-03-28 = Royal Decree of 28 March 2024 on the Return to Work Fund
act-law-2003-02-24 = Law of 24 February 2003 (declarations of social risks)
act-codex-wellbeing = Code on well-being at work
act-flemish-government-2008-07-18 = Decree of the Flemish Government of 18 July 2008 (VOP)
act-decree-2022-01-14 = Flemish decree of 14 January 2022 on individueel maatwerk
act-crwass = Walloon code of social action and health (AViQ)
act-cocof-2014-01-17 = Decree of 17 January 2014 on the inclusion of people with a disability (Phare)
act-actiris-2024 = Brussels aid for hiring (Actiris)
