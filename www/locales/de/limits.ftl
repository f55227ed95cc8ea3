limits-title = { $count ->
    [0] Was für Sie nicht darin ist
   *[other] Was für Sie nicht darin ist ({ $count })
 }
limits-intro = Diese Punkte sind in Ihrem Fall angenommen oder nicht berechnet. Bei jedem steht, in welche Richtung er das Ergebnis ändern kann.
limits-none = Für diese Antworten ist nichts angenommen.
effect-may-raise = Kann mehr sein:
effect-may-lower = Kann weniger sein:
effect-unknown = Kann mehr oder weniger sein:

limit-law_not_known_yet = Das Gesetz ist bis zum { $known_date } bekannt. Spätere Monate verwenden die letzten bekannten Beträge.
limit-index_step_capped = Wie die begrenzte Indexierung vom { $step_date } bei Beträgen pro Tag wirkt, ist nicht veröffentlicht. Über { $threshold_eur } pro Tag steigt hier nur der Teil bis zu diesem Betrag.
limit-index_before_history = Ihr Lohn ist von vor dem { $history_date }. Nur die Indexierungen seitdem sind angewandt.
limit-revaluation_not_modelled = Sie sind seit dem { $invalidity_date } in Invalidität. Zusätzliche Erhöhungen für Menschen, die schon lange krank sind, sind nicht berechnet.
limit-running_index_rounding = Wie die Krankenkasse Ihren Tageslohn rundet, wenn der Index steigt, ist nicht veröffentlicht. Es kann einen Cent pro Tag ausmachen.
limit-letter_at_minimum = { $amount_eur } ist ein Mindestbetrag. Der Brief zeigt den Lohn dahinter nicht. Wenn sich die Regeln für Sie ändern, kann der Betrag anders sein.
limit-letter_at_ceiling = { $amount_eur } ist ein Höchstbetrag. Ihr Lohn kann höher sein, als der Brief zeigt.
limit-letter_below_minimum = { $amount_eur } ist niedriger als das Minimum von { $minimum_eur }. Ihre Krankenkasse weiß etwas, das nicht in Ihren Antworten steht.
limit-letter_passage = Am { $invalidity_date } gehen Sie in die Invalidität über. Der neue Betrag ist aus Ihrem Brief abgeleitet.
limit-letter_unemployed_month_7 = Ab dem { $change_date } zählt Ihr früherer Lohn. Der Brief zeigt diesen Lohn nicht.
limit-unemployment_benefit_unknown = Sie haben Ihr Arbeitslosengeld nicht angegeben. In den ersten { $last_month_count } Monaten darf die Krankenkasse nicht mehr als dieses zahlen.
limit-unemployment_benefit_not_indexed = Ihr Arbeitslosengeld von { $allowance_eur } pro Tag bleibt hier gleich, auch nach einer Indexierung.
limit-temporary_unemployment_alignment = Waren Sie zeitweilig arbeitslos, dann gilt die Grenze der ersten { $last_month_count } Monate nicht. Das steht nicht in Ihren Antworten.
limit-minimum_unknown = Für die Zeit ab dem { $from_date } nennt keine Quelle den Mindestbetrag. Er ist dort nicht angewandt.
limit-minimum_pension_guarantee = Ihr Mindestbetrag kann auf die Mindestpension angehoben werden. Das ist nicht berechnet.
limit-regular_worker_assumed = Sie gelten hier als regelmäßiger Arbeitnehmer, mit einem Minimum von { $minimum_eur } pro Tag. Sind Sie das nicht, kann das Minimum niedriger sein.
limit-minimum_age = Unter { $age_count } Jahren und ohne Person zu Lasten gilt ein anderes Minimum. Ihr Alter wird nicht gefragt.
limit-guaranteed_wage_unknown = Sie haben nicht gesagt, ob Ihr Arbeitgeber die ersten Wochen ab dem { $start_date } bezahlt hat. Hier zahlt die Krankenkasse ab dem ersten Tag.
limit-guaranteed_wage_amount = Bis einschließlich { $until_date } zahlt Ihr Arbeitgeber den garantierten Lohn. Dieser Betrag ist nicht berechnet.
limit-guaranteed_wage_stops = Ihre Arbeit beginnt am { $work_date }, während Ihr Arbeitgeber noch den garantierten Lohn zahlt. Für die nicht gearbeiteten Stunden endet der garantierte Lohn. Das ist nicht berechnet.
limit-pension_deduction_uncertain = Die Schwelle für den Abzug von 3,5 % ist seit 2021 nicht mehr veröffentlicht. Hier sind { $threshold_eur } pro Tag verwendet.
limit-withholding_floor = Unter einem bestimmten Betrag pro Tag behält die Krankenkasse keine Steuer ein. Hier sind { $floor_eur } pro Tag angenommen.
limit-withholding_floor_unknown = Für die Zeit ab dem { $from_date } nennt keine Quelle den Betrag, unter dem keine Steuer einbehalten wird.
limit-withholding_while_working = Während Sie arbeiten, werden { $rate_pct } Steuer vom ganzen gekürzten Krankengeld einbehalten. Dass dann keine untere Grenze gilt, ist angenommen.
limit-withholding_unemployed = Bei Arbeitslosen werden in den ersten Monaten { $rate_pct } Steuer einbehalten. Die Quellen widersprechen sich dabei.
limit-withholding_invalidity_announced = Ein Steuerabzug von { $rate_pct } auf die Invaliditätsentschädigung ist angekündigt, ohne Datum. Er ist nicht in diesem Ergebnis.
limit-wage_net_not_modelled = Der Lohn ist brutto. Beiträge und Steuer auf den Lohn sind nicht berechnet, auch nicht die Steuer auf Lohn und Krankengeld zusammen ein Jahr später.
limit-wage_part_month_assumed = Im { $part_month } arbeiten Sie einen Teil des Monats. Der Lohn ist nach Tagen genommen; Ihr Arbeitgeber kann anders rechnen.
limit-hours_declared_monthly = Die Krankenkasse zahlt nach den Stunden, die Ihr Arbeitgeber jeden Monat meldet. Arbeiten Sie mehr oder weniger Stunden, ändert sich das Krankengeld.
limit-temporary_unemployment = Werden Sie in dieser Arbeit zeitweilig arbeitslos, gelten über und unter { $free_pct } von Vollzeit andere Regeln. Sie sind nicht berechnet.
limit-several_jobs = Bei mehreren Stellen sind die Stunden als Teile von Vollzeit zusammengezählt. Keine Quelle sagt das wörtlich.
limit-full_time_work = Das sind Vollzeitstunden. Normalerweise endet dann Ihre Arbeitsunfähigkeit und damit auch das Krankengeld.
limit-permission_ends = Die Erlaubnis gilt höchstens { $years_count } Jahre, hier bis einschließlich { $end_date }. Um weiterzuarbeiten, brauchen Sie eine neue.
limit-late_declaration = Sie melden die Arbeit am { $declared_date }, später als am { $latest_date }. Was die Krankenkasse dann abzieht, ist nicht berechnet.
limit-full_day_first = Ihre Arbeit beginnt am ersten Tag Ihrer Arbeitsunfähigkeit ({ $start_date }). Sie müssen zuerst mindestens einen Tag ganz arbeitsunfähig sein.
limit-catch_up_premium_unknown = Die Aufholprämie von { $premium_year } steht in keiner Quelle. Sie ist nicht in diesem Ergebnis.
limit-catch_up_premium_last_known = Die Aufholprämie von { $premium_year } ist mit dem letzten bekannten Betrag gezeigt, dem von { $known_year }.
