page-title = Que change le travail à votre indemnité de maladie ? – loont
page-heading = Que change le travail à votre indemnité de maladie ?
tagline = indemnité et travail à temps partiel en Belgique
skip = Aller aux questions
language = Langue
print = Imprimer
forget = Tout oublier
missing-words = (Ce texte manque dans cette langue.)
new-tab = s’ouvre dans un nouvel onglet

promise-local = Tout reste sur cet appareil.
promise-local-how = Ce que vous écrivez n’est ni envoyé ni conservé. Vous pouvez le vérifier vous-même :
promise-check-offline = Coupez maintenant votre connexion. La page continue à calculer.
promise-check-network = Ouvrez les outils de développement de votre navigateur (F12) et choisissez « Réseau ». Écrivez quelque chose : aucune ligne ne s’ajoute.
promise-check-policy = Les premières lignes de cette page contiennent une règle (« Content-Security-Policy »). À cause d’elle, le navigateur refuse d’envoyer quoi que ce soit ailleurs.
promise-language = Seule votre langue est retenue, à la fin de l’adresse de cette page. Quand vous fermez la page, vos réponses disparaissent.
law-known = Loi telle que connue le { $date }

footer-decides = Seule votre mutualité décide de ce que vous recevez. Cette page montre ce que donnent les règles publiées pour les réponses que vous donnez.
footer-version = loont { $engine } · loi telle que connue le { $date } · table { $law }

print-answers = Ce que vous avez indiqué
print-scheme = Assurance
print-plan = Projet
print-period = du { $from } au { $to } inclus
print-hours = { $hours } heures par semaine (temps plein : { $full })
print-wage = { $wage } par mois pour { $hours } heures par semaine
print-months = { $count } mois
