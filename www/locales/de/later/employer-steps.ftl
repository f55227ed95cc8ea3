step-job_wage = Der Lohn eines ganzen Monats dieser Arbeit: { $result }.
step-job_wage_scaled = Der Vertrag ergibt { $wage_eur } pro Monat für { $contract_hours } { $contract_hours ->
    [one] Stunde
   *[other] Stunden
  } pro Woche. Für { $weekly_hours } { $weekly_hours ->
    [one] Stunde
   *[other] Stunden
  } sind das im Verhältnis { $result }.
step-job_wage_part = Arbeit an { $days_count } von { $all_count } Tagen des Monats (Montag bis Samstag), bei { $wage_eur } pro Monat: { $result }.
step-employer_contribution = Ihre Beiträge: { $rate_pct } von { $base_pct } von { $wage_eur }, also { $result }.
step-employer_contribution_entered = Ihre Beiträge zum Satz, den Sie eingegeben haben: { $rate_pct } von { $base_pct } von { $wage_eur }, also { $result }.
step-structural_quarter = Die strukturelle Ermäßigung für Vollzeitarbeit in diesem Quartal, Kategorie { $category_count }, bei einem Lohn von { $wage_eur }: { $flat_eur } fest, { $low_eur } für einen niedrigen Lohn, { $very_low_eur } für einen sehr niedrigen Lohn und { $high_eur } für einen hohen Lohn. Zusammen { $result }.
step-structural_entered = Die Ermäßigung, die Sie eingegeben haben, gilt für { $contract_hours } von { $full_time_hours } Stunden. Für Vollzeitarbeit sind das { $result } pro Quartal.
step-structural_month = In diesem Quartal ist die Arbeit { $part_pct } einer Vollzeitstelle, mit einem Faktor von { $multiplier_count }. Das ergibt eine Ermäßigung von { $quarter_eur } für das Quartal, davon { $result } in diesem Monat.
step-guaranteed_whole = Garantierter Lohn, Tage { $first_count } bis { $last_count }: Sie zahlen den ganzen Lohn von { $wage_eur } für { $days_count } von { $all_count } Tagen des Monats, also { $result }.
step-guaranteed_second_week = Garantierter Lohn, zweite Woche: Sie zahlen { $law_pct } nach dem Gesetz und { $supplement_pct } nach dem kollektiven Arbeitsabkommen, von { $wage_eur } für { $days_count } von { $all_count } Tagen des Monats, also { $result }. Darauf zahlen Sie keine Beiträge.
step-guaranteed_supplement = Garantierter Lohn, neben dem Krankengeld: Sie zahlen { $supplement_pct } von { $under_eur } (der Lohn bis zur Grenze) und { $above_pct } von { $above_eur } (der Rest), für { $days_count } von { $all_count } Tagen des Monats, also { $result }. Darauf zahlen Sie keine Beiträge.
step-guaranteed_contribution = Ihre Beiträge auf { $wage_eur } des garantierten Lohns: { $rate_pct } von { $base_pct }, also { $result }.
step-guaranteed_no_seniority = Die Krankheit begann am { $illness_date }. Der Arbeitnehmer war seit dem { $employed_date } bei Ihnen, weniger als { $month_count } { $month_count ->
    [one] Monat
   *[other] Monate
 }. Es ist kein garantierter Lohn geschuldet: { $result }.
step-guaranteed_seniority_reached = Die Krankheit begann am { $illness_date }. Der Arbeitnehmer war bei Ihnen seit dem { $employed_date }. Die nötige Betriebszugehörigkeit ({ $month_count } { $month_count ->
    [one] Monat
   *[other] Monate
  }) ist am { $result } erreicht. Von diesem Tag bis einschließlich { $end_date } zahlen Sie garantierten Lohn für die Tage, die bleiben, gezählt ab dem ersten Krankheitstag.
step-guaranteed_relapse = Die vorige Krankheit endete am { $ended_date }. Eine neue Krankheit bis einschließlich { $window_date } gibt keinen neuen garantierten Lohn. Am { $illness_date } hatten Sie schon { $paid_count } Tage gezahlt: Es bleiben { $left_count }.
step-guaranteed_anew = Die vorige Krankheit endete am { $ended_date }. Eine neue Krankheit nach dem { $window_date } gibt wieder garantierten Lohn, ab dem { $illness_date }.
step-guaranteed_other_cause = Die vorige Krankheit endete am { $ended_date }. Eine ärztliche Bescheinigung nennt eine andere Ursache. Dann zahlen Sie auch vor dem { $window_date } wieder garantierten Lohn, ab dem { $illness_date }.
step-guaranteed_neutral = Der Arbeitnehmer wurde am { $illness_date } krank, während der Arbeit mit Erlaubnis, die am { $since_date } begann. Sie zahlen keinen garantierten Lohn: { $result }. Die Krankenkasse zahlt sofort.
step-guaranteed_neutral_weeks = Der Arbeitnehmer wurde am { $illness_date } krank, während der Arbeit mit Erlaubnis, die am { $since_date } begann. In den ersten { $weeks_count } Wochen, bis einschließlich { $last_date }, zahlen Sie keinen garantierten Lohn: { $result }. Die Krankenkasse zahlt sofort.
step-guaranteed_after_weeks = Der Arbeitnehmer wurde am { $illness_date } krank, während der Arbeit mit Erlaubnis, die am { $since_date } begann. Die ersten { $weeks_count } Wochen endeten am { $last_date }. Sie zahlen wieder garantierten Lohn, auf der Grundlage von { $wage_eur } pro Monat für die Stunden dieser Arbeit.
step-guaranteed_rest = Der Arbeitnehmer wurde am { $illness_date } krank, während der Arbeit mit Erlaubnis, die am { $since_date } begann. In den ersten { $weeks_count } Wochen, bis einschließlich { $last_date }, zahlen Sie keinen garantierten Lohn. Vom { $result } bis einschließlich { $end_date } zahlen Sie den Rest der 30 Tage, gezählt ab dem ersten Krankheitstag, auf der Grundlage von { $wage_eur } pro Monat für die Stunden dieser Arbeit.
step-holiday_white_collar = Doppeltes Urlaubsgeld: ein Zwölftel von { $rate_pct } von { $wage_eur }, also { $result } zurückzulegen. Darauf sind keine Beiträge geschuldet.
step-holiday_blue_collar = Die Urlaubskasse zahlt den Urlaub. Sie zahlen { $quarter_pct } pro Quartal und { $year_pct } einmal im Jahr, auf { $base_pct } von { $wage_eur }: { $result }.
step-end_of_year_month = Ein Zwölftel der Jahresendprämie von { $premium_eur }, für die geleistete Arbeit: { $part_eur }, und { $contribution_eur } Beiträge. Zusammen { $result }.
step-solidarity_benefit = Das Krankengeld wird Ihnen nicht mitgeteilt. Die öffentliche Regel ergibt am { $day_date } für einen Lohn von { $wage_eur } ein Krankengeld von { $result } pro Tag (mindestens { $low_eur }).
step-solidarity_reduced = Durch die Stunden der Arbeit würde der Betrag von { $daily_eur } pro Tag um { $reduction_pct } sinken: { $result }.
step-solidarity_month = Das Krankengeld für { $days_count } { $days_count ->
    [one] Tag
   *[other] Tage
  } ist { $benefit_eur }. Der Solidaritätsbeitrag von { $rate_pct } ist höchstens { $result }, mindestens { $low_eur }.
step-solidarity_work = Der Arbeitnehmer arbeitet { $days_count } { $days_count ->
    [one] Tag
   *[other] Tage
  } mit Erlaubnis. Dafür ist kein Solidaritätsbeitrag geschuldet: { $result }.
step-replacement_cost = Die Ersatzkraft kostet { $wage_eur } Lohn, { $contribution_eur } Beiträge (ohne Ermäßigung) und { $holiday_eur } Urlaubsgeld: { $result }.
step-aid_base = { $aid_id }: Die Lohnkosten betragen { $cost_eur }. Für { $part_pct } einer Vollzeitstelle zählen sie bis { $cap_eur }. Diese Grenze folgt aus dem Mindesteinkommen von { $minimum_eur }. Also zählen { $result }.
step-aid_month = { $aid_id }: { $rate_pct } von { $base_eur }, also { $result }.
step-aid_range = { $aid_id }: Die Quellen nennen verschiedene Sätze. { $low_pct } von { $base_eur } sind { $low_eur }, { $high_pct } sind { $result }.
step-guidance_quarter = Begleitprämie des Quartals: { $flat_eur } fest und { $variable_eur } nach Bedarf, also { $result }.
step-premium_paid_employer = Die Prämie für die Arbeit, die am { $work_date } begann, beantragt am { $request_date }: { $result }, im letzten Monat, in dem sie gezahlt werden kann.

limit-employer_law_until = Wir kennen das Gesetz bis zum { $known_date }. Für spätere Monate verwenden wir die letzten bekannten Beträge.
limit-job_part_month = Im { $part_month } wird nur in einem Teil des Monats gearbeitet oder bezahlt. Wir zählen in Tagen von Montag bis Samstag. Ihr Sozialsekretariat kann anders zählen.
limit-special_contributions_left_out = Besondere Beiträge (Schließungsfonds, Sektor und andere) sind nicht in den Kosten. Sie betragen etwa { $low_pct } bis { $high_pct } des Lohns. Sie können Ihren eigenen Satz eingeben.
limit-contribution_cap = Im Quartal ab dem { $quarter_date } liegt der Lohn über { $cap_eur }. Über dieser Grenze zahlen Sie keine Grundbeiträge. In den Kosten ist das nicht abgezogen.
limit-contribution_rate_unknown = Keine Quelle nennt den Satz der Beiträge der Kategorie { $category_count }. Sie sind nicht in den Kosten. Geben Sie Ihren eigenen Satz ein.
limit-structural_unknown = Die Formel der strukturellen Ermäßigung für das Quartal ab dem { $quarter_date } ist hier nicht bekannt. Geben Sie die Ermäßigung eines Quartals ein, damit sie zählt.
limit-structural_exceptions = Unter { $least_pct } einer Vollzeitstelle gibt es meist keine strukturelle Ermäßigung. Ausnahmen sind nicht berechnet.
limit-holiday_during_illness = Auch Krankheitstage können Anspruch auf Urlaubsgeld geben. Dieses Urlaubsgeld ist nicht in den Kosten.
limit-end_of_year_not_entered = Sie haben keine Jahresendprämie eingegeben. Wir rechnen also keine mit.
limit-guaranteed_ceiling = Für die Tage 15 bis 30 nehmen wir die Lohngrenze der Krankenversicherung dieses Monats: { $ceiling_eur } pro Monat. Ein öffentliches Lohnprogramm macht das auch. Das kollektive Arbeitsabkommen selbst haben wir nicht gelesen.
limit-guaranteed_short_contract = Für einen kurzen Vertrag nehmen wir { $share_pct } für die Tage 8 bis 14. Ein öffentliches Lohnprogramm nimmt diesen Prozentsatz. Das kollektive Arbeitsabkommen selbst haben wir nicht gelesen.
limit-seniority_assumed = Sie haben nicht angegeben, seit wann der Arbeitnehmer bei Ihnen arbeitet. Wir nehmen an: mindestens { $month_count } { $month_count ->
    [one] Monat
   *[other] Monate
  }.
limit-relapse_which_illness = Die vorige Krankheit endete am { $ended_date }, die neue begann am { $illness_date }. Vielleicht reicht es, dass die neue Krankheit 2026 begann. Dann ist bis zum { $other_date } kein neuer garantierter Lohn geschuldet.
limit-neutral_transition = Die Arbeit mit Erlaubnis begann am { $since_date }, vor der Regel vom { $rule_date }. Für die Krankheit vom { $illness_date } hält alhr.be an der alten Regel fest: garantierter Lohn nach { $weeks_count } Wochen. Securex und droitsquotidiens nehmen das Datum der Krankheit, wie wir.
limit-neutral_year_change = Die Krankheit begann am { $illness_date }, unter der Regel dieses Tages. Keine Quelle sagt, ob Sie für die Tage vom { $from_date } bis einschließlich { $end_date } noch garantierten Lohn zahlen. Wir rechnen diese Tage mit.
limit-guaranteed_work_ended = Die Arbeit mit Erlaubnis endet am { $ended_date }, während der Krankheit. Keine Quelle sagt, ob Sie für die Tage vom { $from_date } bis einschließlich { $end_date } garantierten Lohn zahlen. Wir rechnen diese Tage mit.
limit-solidarity_estimated = Der Solidaritätsbeitrag ist eine Schätzung auf der Grundlage des Lohns. Das LSS berechnet ihn aus dem gezahlten Krankengeld. Diesen Betrag erfahren Sie nicht.
limit-solidarity_headcount = Sie haben nicht gesagt, ob Sie im Schnitt { $headcount_count } Arbeitnehmer oder mehr haben. Darunter zahlen Sie keinen Solidaritätsbeitrag. Securex und unisoc sagen „mehr als { $headcount_count }“, IDEWE und propay „{ $headcount_count } oder mehr“.
limit-solidarity_exactly = Bei genau { $headcount_count } Arbeitnehmern sind die Quellen verschieden: IDEWE und propay sagen { $headcount_count } oder mehr, Securex und unisoc mehr als { $headcount_count }.
limit-solidarity_age = Sie haben nicht angegeben, wie alt der Arbeitnehmer am ersten Tag der Krankheit war. Ist er jünger als { $least_count } oder älter als { $most_count } Jahre, ist kein Solidaritätsbeitrag geschuldet.
limit-solidarity_work_exempt = Laut msw.be und moorelaw ist die Arbeit mit Erlaubnis vom Solidaritätsbeitrag befreit. Den Text des Gesetzes haben wir nicht gelesen. Ist er doch auf das verringerte Krankengeld geschuldet, beträgt er in diesen Monaten höchstens { $other_eur }.
limit-solidarity_work_counts = Sie haben gewählt, Tage der Arbeit mit Erlaubnis mitzuzählen. Sind sie befreit, beträgt der Solidaritätsbeitrag in diesen Monaten höchstens { $other_eur }.
limit-solidarity_other = Nach einem Arbeitsunfall oder bei Mutterschaft gelten andere Regeln. Sie sind nicht berechnet.
limit-aid_whole_months = Die Hilfe zählt in ganzen Monaten. Der Dienst zählt in Quartalen oder ab dem Tag seiner Entscheidung.
limit-aid_cap_unknown = Das Mindesteinkommen für { $month_month } ist nicht bekannt, also zählt { $aid_id } dort nicht.
limit-aid_cap_part_time = Der Lohn zählt bis { $cap_pct } des Mindesteinkommens, im Verhältnis zu den Stunden. Dieses Verhältnis ist eine Annahme.
limit-maatwerk_bands = Herwin.be senkt den Prozentsatz nach Quartal { $last_count }, unikselection.be nach Quartal { $other_count }. Dazwischen ist der Betrag eine Spanne.
limit-guidance_index = Die Begleitprämie ist die von 2023. Ob sie dem Index folgt, ist nicht bekannt.
limit-phare_sources = Der höchste Prozentsatz von Phare ist { $low_pct } nach autonomia.org und { $high_pct } nach inforjeunes (2013). Der Betrag ist eine Spanne.
limit-premium_invalidity = Wir nehmen den { $invalidity_date } als ersten Tag der Invalidität, ein Jahr nach dem ersten Krankheitstag. Nur die Krankenkasse weiß, ob das stimmt.
limit-trajectory_terms_assumed = Für Verfahren ab 2026 stammen manche Fristen aus der früheren Regel.
limit-permission_assumed = Wir nehmen an, dass der Vertrauensarzt der Krankenkasse die Arbeit erlaubt.
limit-permission_beyond = Die Erlaubnis gilt höchstens { $years_count } Jahre, bis zum { $end_date }. Danach braucht der Arbeitnehmer eine neue.
