event-guaranteed_ends = Last day of the guaranteed wage ({ $days_count } { $days_count ->
    [one] day
   *[other] days
 }).
event-sheet_due = Send the information sheet for the fund (declaration of a social risk, scenario 1), { $way_id }.
event-worker_asks = Last working day on which the worker declares the work of { $work_date } to the fund and asks for permission.
event-permission_answer = The advising doctor answers within { $days_count } working days from { $work_date }. The work may begin before that.
event-permitted_starts = Work with permission begins: { $weekly_hours } hours a week.
event-work_declaration_first = Declare the work of { $work_month } (scenario 2), { $way_id }: { $weekly_hours } hours a week, full time is { $full_time_hours }. At the latest when the month ends.
event-work_declaration_month = Declare the hours and the wage of { $work_month } (scenario 2), { $way_id }.
event-work_declaration_change = Declare what changed in { $work_month } (scenario 2), { $way_id }: other hours, or an interruption.
event-work_declaration_end = Declare that the work with permission ended in { $work_month } (scenario 2), { $way_id }.
event-permitted_ends = The permission ends: it lasts at most { $years_count } years. The worker asks for a new one before.
event-full_return = The worker is back in full.
event-resumption_declaration = Confirm that the worker is back, { $way_id }: only if the certificate still runs, or when the fund asks.
event-relapse_window_ends = Last day on which a new illness gives no new guaranteed wage: { $days_count } days after { $ended_date }.
event-ill_again = The worker is fully ill again.
event-neutral_ends = Last day of the { $weeks_count } weeks: up to here an illness during the work gives no guaranteed wage.
event-solidarity_starts = The solidarity contribution begins: { $rate_pct } of the benefit until { $until_date }. It is asked each quarter with a debit notice.
event-solidarity_ends = Last day that counts for the solidarity contribution.
event-premium_ask = From now on you can ask the worker’s fund for the premium of { $amount_eur }: the work has lasted { $term_count } months.
event-premium_paid_by = The premium of { $amount_eur } is paid by now at the latest, when you asked for it on the first day.
event-reintegration_information = After { $weeks_count } weeks of illness, tell the worker about the ways back.
event-work_potential = After { $weeks_count } weeks of illness the occupational doctor or nurse estimates the work potential.
event-trajectory_from = { $term_count ->
    [0] From the first day you may start a reintegration trajectory, if the worker agrees.
   *[other] After { $term_count } months of illness you may start a reintegration trajectory.
 }
event-trajectory_without_consent = After { $weeks_count } weeks you may start a reintegration trajectory without the consent of the worker.
event-trajectory_by = With { $headcount_count } workers or more, and if there is work potential: start a trajectory by now, within { $term_count } months. The sanction is at most { $sanction_eur }.
event-force_majeure_from = { $term_count } months of illness without interruption: the procedure of medical force majeure may begin.
event-force_majeure_cost = If the contract ends that way ({ $ending_id }), you tell RIZIV/INAMI within { $days_count } days and pay { $amount_eur } to the Return to Work fund.
event-aid_changes = { $aid_id }: { $rate_pct } from now on.
event-aid_ends = { $aid_id }: the last day, at the latest.

note-responsibilisation = If many workers pass to invalidity, a contribution of { $rate_pct } of the wages may be due. It is not calculated.
note-responsibilisation_ended = The old contribution of { $rate_pct } for many long illnesses ended on { $end_date }.
note-solidarity_before = No solidarity contribution: the illness began before { $rule_date }.
note-solidarity_few_workers = No solidarity contribution: you have fewer than { $headcount_count } workers.
note-solidarity_age_out = No solidarity contribution: it is due from { $least_count } to { $most_count } years.
note-solidarity_seniority = No solidarity contribution: the worker was with you for less than { $month_count } { $month_count ->
    [one] month
   *[other] months
 }.
note-solidarity_category = No solidarity contribution for this kind of work: { $category_id }.
note-solidarity_sheltered = No solidarity contribution for a recognised worker in a sheltered company.
note-solidarity_announced = From 2027 the solidarity contribution may also be due for months 4 and 5. That is announced, it is not law.
note-trajectory_terms = Reintegration trajectory: the occupational doctor decides within { $decision_count } days. You make a plan within { $plan_count } days, or { $months_count } months when the old work is never possible again. The worker may appeal within { $appeal_count } days.
note-contact_procedure = Your work rules must say how you stay in contact with workers who are ill.
note-contract_goes_on = The contract goes on during the work with permission. You may lay down other hours or tasks in an annex. You may also refuse.
note-replacement_allowed = You may take on somebody for the hours that are not worked, with a replacement contract.
note-no_aid_modelled = For { $region_id } no aid with the wage cost is known here. Ask the regional service.
note-new_employer = The contract with you began on { $employed_date }, after the illness began. You pay no guaranteed wage for it.

condition-recognised = The worker is recognised by the service.
condition-evaluation = The service sets the percentage after an assessment.
condition-contract_hours = The contract is for at least { $least_count } hours.
condition-percent_steps = The percentage is a multiple of { $step_pct }.
condition-dutch_speaking = In Brussels: for Dutch speakers.
condition-lives_in_brussels = The worker lives in Brussels.
condition-suspended_for = The contract was suspended for at least { $months_count } months because of the illness. It is also possible after a decision in a reintegration trajectory, or after 6 months without work in the last 9.
condition-not_together = Not together with the other premium of AViQ.
condition-in_invalidity = The permission and the work both begin from { $invalidity_date } on, in invalidity.
condition-new_permission = It is new work with permission, not the continuation of earlier work.
condition-lasts_for = The work lasts at least { $months_count } months. Holidays count.
condition-once_per_worker = Once for each worker.
condition-ask_online = You ask for it online.
condition-ask_paper = You ask for it online or on paper.
condition-jobseeker_hired = You hire a jobseeker with a reduced ability to work, at least half-time, for at least { $months_count } months.
condition-yearly_renewal = For one year, renewable up to { $years_count } years.
condition-year = For one year, renewable. The service decides for how long.
condition-aid_ends = It lasts { $months_count } months at most.
condition-maatwerk_bands = It lasts { $last_count } quarters at most (package of 2 years, not extended) or { $other_count } quarters (package of 5 years). VDAB decides which package.
condition-employer = The employer is a private firm, a school or a local authority.
condition-flanders = The worker lives in Flanders, or lives in another country of the EU or the EEA and works in Flanders.
condition-aids_together = It counts on what other public aid leaves of the wage cost. Not together with aid under collective agreement no. 26.
condition-phare_sources = The highest percentage: { $low_pct } by autonomia.org, { $high_pct } by inforjeunes (2013). Ask Phare.
condition-worker_kind = Not for a flexi-job, not for occasional work and not in a sheltered company (joint committee 327).
condition-contract_short = The contract is open-ended, or for at least { $months_count } months.

excluded-closed = It can no longer be asked since { $closed_date }.
excluded-before_invalidity = The work begins before { $invalidity_date }, the first day of invalidity.
excluded-prolongation = The permission goes on with one that began on { $since_date }.
excluded-too_short = The work lasts less than { $months_count } months.
excluded-contract_short = The contract is for less than { $months_count } months.
excluded-worker_kind = Not for this kind of work: { $category_id }.
excluded-sheltered_company = Not for a sheltered company.
excluded-before_rule = The premium exists since { $rule_date }.
excluded-suspension_short = The contract was suspended for less than { $months_count } months. Only after a decision in a reintegration trajectory it is possible all the same: ask AViQ.
excluded-not_new_worker = Only for a newly hired worker.
excluded-less_than_half = The contract is for less than half-time.

error-headcount_contradicts = 50 workers or more is also 20 or more.
error-previous_not_before = The earlier illness must end before { $start_date }.
error-work_before_contract = The work begins on { $work_date }, before the contract with you.
error-aid_before_rule = This aid exists since { $rule_date }.
error-aid_closed = This aid can no longer be asked since { $closed_date }.
error-aid_percent = Fill in a percentage from { $least_pct } to { $most_pct }.
error-aid_percent_step = This percentage is a multiple of { $step_pct }.
error-aid_other_region = This aid is of another region than that where the worker lives and works.
error-contract_during_illness = The worker has been ill since { $start_date }. A contract that begins later begins on the first day of work with you.
error-relapse_without_work = Falling ill again is only possible after work. First fill in from when the worker works.
error-aids_together = This aid does not go together with: { $aid_id }.

word-other-partial_resumption = work with permission
word-aid-resumption_premium = Premium for the resumption
word-aid-vop = Flemish support premium (VOP)
word-aid-individual_maatwerk = Individueel maatwerk, wage premium
word-aid-maatwerk_guidance = Individueel maatwerk, guidance premium
word-aid-aviq_integration = AViQ integration premium
word-aid-aviq_compensation = AViQ compensation premium
word-aid-phare = Phare insertion premium
word-aid-actiris_hiring = Actiris premium for hiring
word-category-ordinary = ordinary work
word-category-temporary_agency = temporary agency work
word-category-flexi_job = flexi-job
word-category-student = student work
word-category-occasional = occasional work
word-category-childminder = childminder or foster parent without a contract
word-category-apprentice = apprenticeship
word-way-electronic = electronically
word-way-paper = electronically or on paper
word-ending-every = whoever ends it, also by agreement
word-ending-by_employer = only when you alone invoke it
aid-state-counted = counted in the cost
aid-state-possible = possible, not counted
aid-state-excluded = excluded
aid-state-closed = closed
ask-fund = the worker’s sickness fund
ask-vdab = VDAB
ask-aviq = AViQ
ask-phare = Phare
ask-actiris = Actiris
acts-employer = you
acts-worker = the worker
acts-fund = the sickness fund
acts-nsso = the office for social security (RSZ/ONSS)
acts-occupational_physician = the occupational doctor

act-cla-12bis = Collective agreement no. 12bis on the guaranteed wage of blue-collar workers
act-cla-13bis = Collective agreement no. 13bis on the guaranteed wage of white-collar workers
act-law-2025-12-19 = Act of 19 December 2025 on the return to work
act-programme-law-2002-12-24 = Programme Law of 24 December 2002 (reductions of contributions)
act-rd-2003-05-16 = Royal Decree of 16 May 2003 on the reductions of contributions
act-rd-1967-03-30 = Royal Decree of 30 March 1967 on annual holidays
act-rd-2024-03-28 = Royal Decree of 28 March 2024 on the Return to Work fund
act-law-2003-02-24 = Law of 24 February 2003 (declarations of social risks)
act-codex-wellbeing = Code on well-being at work
act-flemish-government-2008-07-18 = Decree of the Flemish Government of 18 July 2008 (VOP)
act-decree-2022-01-14 = Flemish decree of 14 January 2022 on individueel maatwerk
act-crwass = Walloon code of social action and health (AViQ)
act-cocof-2014-01-17 = Decree of 17 January 2014 on the inclusion of people with a disability (Phare)
act-actiris-2024 = Brussels aid for hiring (Actiris)
