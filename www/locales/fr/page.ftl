page-title = Travailler : quel effet sur votre indemnité de maladie ? – loont
page-heading = Travailler : quel effet sur votre indemnité de maladie ?
tagline = indemnité et travail à temps partiel en Belgique
skip = Aller aux questions
language = Langue
print = Imprimer
keep-open = Enregistrer
forget = Tout oublier
forget-close = Fermez aussi cet onglet. Votre navigateur ne permet pas à cette page de tout effacer. Avec le bouton Retour, quelqu’un d’autre peut encore voir vos réponses.
unkept = Votre navigateur ne garde pas vos réponses pour le moment. Si vous rechargez la page, elles disparaissent. Avec « Enregistrer », vous les mettez dans un fichier.
missing-words = (Ce texte manque dans cette langue.)
new-tab = s’ouvre dans un nouvel onglet
new-tabs = Ces liens s’ouvrent dans un nouvel onglet.

who = Qui utilise cette page ?
who-ill = Je suis malade
who-advise = Je conseille quelqu’un
who-is-employer = Je suis employeur

promise-local = Tout reste sur cet appareil.
promise-local-how = Ce que vous indiquez n’est envoyé nulle part. Vous pouvez le vérifier vous-même :
promise-check-offline = Coupez maintenant votre connexion internet. La page continue à calculer.
promise-check-network = Ouvrez les outils de développement de votre navigateur (F12) et choisissez « Réseau ». Écrivez quelque chose : aucune ligne ne s’ajoute.
promise-check-policy = Les premières lignes de cette page contiennent une règle (« Content-Security-Policy »). Grâce à elle, le navigateur refuse d’envoyer quoi que ce soit ailleurs.
promise-language = La fin de l’adresse de cette page indique votre langue et si vous conseillez quelqu’un. Vos réponses restent dans cet onglet, même si vous rechargez la page ou revenez en arrière. Si vous fermez l’onglet, elles disparaissent, sauf si votre navigateur rouvre les onglets fermés. « Tout oublier » les efface aussitôt.
law-known = Loi telle que connue le { $date }

footer-decides = Seule votre mutualité décide de ce que vous recevez. Cette page montre ce que donnent les règles publiées avec vos réponses.
footer-version = loont { $engine } · loi telle que connue le { $date } · table { $law }

month-names = janvier février mars avril mai juin juillet août septembre octobre novembre décembre
