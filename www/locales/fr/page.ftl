page-title = Que change le travail à votre indemnité de maladie ? – loont
page-heading = Que change le travail à votre indemnité de maladie ?
tagline = indemnité et travail à temps partiel en Belgique
skip = Aller aux questions
language = Langue
print = Imprimer
keep-open = Enregistrer
forget = Tout oublier
missing-words = (Ce texte manque dans cette langue.)
new-tab = s’ouvre dans un nouvel onglet
new-tabs = Ces liens s’ouvrent dans un nouvel onglet.

who = Qui utilise cette page ?
who-ill = Je suis malade
who-advise = Je conseille quelqu’un
who-is-employer = Je suis employeur

promise-local = Tout reste sur cet appareil.
promise-local-how = Ce que vous écrivez n’est envoyé nulle part. Vous pouvez le vérifier vous-même :
promise-check-offline = Coupez maintenant votre connexion. La page continue à calculer.
promise-check-network = Ouvrez les outils de développement de votre navigateur (F12) et choisissez « Réseau ». Écrivez quelque chose : aucune ligne ne s’ajoute.
promise-check-policy = Les premières lignes de cette page contiennent une règle (« Content-Security-Policy »). À cause d’elle, le navigateur refuse d’envoyer quoi que ce soit ailleurs.
promise-language = Votre langue se trouve à la fin de l’adresse de cette page, et si vous conseillez quelqu’un. Ce que vous avez écrit reste avec cet onglet : recharger ou revenir en arrière ne perd rien. Fermez l’onglet et tout disparaît, sauf si votre navigateur rouvre les onglets fermés. « Tout oublier » l’efface aussitôt.
law-known = Loi telle que connue le { $date }

footer-decides = Seule votre mutualité décide de ce que vous recevez. Cette page montre ce que donnent les règles publiées pour les réponses que vous donnez.
footer-version = loont { $engine } · loi telle que connue le { $date } · table { $law }

month-names = janvier février mars avril mai juin juillet août septembre octobre novembre décembre
