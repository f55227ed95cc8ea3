plan-cards-title = Vos projets
plan-cards-hint = Appuyez sur un projet pour le voir et le changer. Les autres projets restent comme ils sont.
plan-open = pas encore complet
plan-name = Nom de ce projet
plan-name-hint = Un nom à vous, par exemple « À la boulangerie ». Peut rester vide.
plan-remove = Supprimer { $plan }
plan-removed = { $plan } est supprimé.
plan-restore = Le remettre
plan-switch = Quel projet voyez-vous ?
more-plans-title = Comparer avec un autre projet
more-plans-hint = Une copie a les mêmes réponses. Vous changez ensuite ce qui diffère, par exemple les heures. Jusqu’à { $most } projets peuvent être côte à côte.
plan-copy = Copier { $plan }
plan-add = Commencer un projet vide
plans-full = Il y a { $most } projets. Pour en ajouter un, supprimez-en d’abord un.

stop-title = Et si vous devez arrêter ?
stop-months = Arrêt après
stop-count = { $count } mois
stop-pays = Vous êtes de nouveau tout à fait malade le { $date }, { $months ->
    [one] un
   *[other] { $months }
 } mois après le début. La mutualité vous paie alors { $amount } en { $month }. { $base }, c’est { $before }.
stop-same = Vous êtes de nouveau tout à fait malade le { $date }, { $months ->
    [one] un
   *[other] { $months }
 } mois après le début. La mutualité vous paie alors { $amount } en { $month }. { $base }, c’est autant.
stop-more = Sur { $count } mois, net et avant le décompte de l’impôt, c’est { $amount } de plus que { $base }.
stop-less = Sur { $count } mois, net et avant le décompte de l’impôt, c’est { $amount } de moins que { $base }.
stop-even = Sur { $count } mois, net et avant le décompte de l’impôt, c’est autant que { $base }.
stop-outside = Le { $date } est en dehors des mois montrés. Choisissez moins de mois, ou changez « Premier mois montré » sous « Rendre le résultat plus exact ».
stop-unknown = Pour ce projet, cela ne peut pas être calculé.
stop-beside = Mettre « arrêt après { $months } mois » à côté de ce projet

compare-plans-title = Vos projets côte à côte
compare-plans-intro = Chaque colonne est un projet. « De plus » et « de moins » comparent avec la première colonne : sans projet.
plans-none = Sans projet
plans-on-screen = à l’écran maintenant
plans-pager = Quelles colonnes voyez-vous ?
plans-pair = Maintenant : { $left } et { $right }
plans-before = Projet précédent
plans-after = Projet suivant
plans-year = L’année { $year }
plans-other-years = Les autres années
plans-to-do = Ce que vous faites, et ce qui se termine
plans-more = { $amount } de plus
plans-less = { $amount } de moins
plans-same = autant
plans-range = entre { $low } et { $high }
plans-aside = Pour l’avoir de côté
plans-aside-amount = { $amount } par mois pendant { $months } mois ; au pire { $most } par mois
plans-per-hour = Par heure de travail, après l’impôt
plans-no-hours = pas d’heures
plans-declare = Ce que vous devez déclarer
plans-declare-none = rien
plans-ends = Ce qui se termine ou change
plans-ends-none = rien de connu
