keep-panel-title = Enregistrer, partager et imprimer
keep-panel-intro = Rien n’est enregistré, sauf si vous appuyez ici sur un bouton. Les fichiers et le lien sont créés sur cet appareil. Ils ne sont envoyés à personne.
keep-save = Enregistrer dans un fichier
keep-save-hint = Tout ce que vous avez indiqué, dans un fichier sur cet appareil. Vous pouvez continuer plus tard avec ce fichier, ici ou sur un autre appareil.
keep-file = Ouvrir un fichier
keep-file-hint = Un fichier enregistré ici auparavant, y compris avec une version plus ancienne de cette page.
keep-link = Créer un lien
keep-link-hint = Un lien qui contient vos réponses, à envoyer vous-même à quelqu’un.
keep-print = Imprimer ou enregistrer en PDF
keep-print-hint = Deux pages au plus : vos réponses, le résultat, ce qu’il faut faire et les mois.
keep-csv = Les mois pour un tableur (CSV)
keep-csv-hint = Chaque mois de chaque projet, en tableau.
keep-receipt = Vérifier le résultat encore une fois
keep-receipt-hint = Refait tout le calcul et compare chaque montant.
keep-nothing = Rien n’a encore été indiqué.
keep-saved = { $name } est prêt : votre navigateur le met avec vos téléchargements. Toute personne qui a ce fichier peut lire vos réponses.
keep-no-result = Vous pourrez imprimer, créer le tableau et vérifier dès qu’il y aura un résultat.
keep-link-copied = Le lien est copié.
keep-link-by-hand = Voici le lien. Copiez-le.
keep-link-address = Lien avec vos réponses
keep-link-care = Toute personne qui a ce lien peut lire vos réponses. Elles ne sont pas envoyées à ce site. Mais un navigateur qui ouvre le lien peut le garder dans son historique.
keep-link-long = Ce lien est long. Certains programmes le coupent. Un fichier est plus sûr.

csv-plan = Projet
csv-law = État de la loi au

receipt-same = Recalculé : les { $count } montants sont tous les mêmes, au centime près.
receipt-differs = Le nouveau calcul donne d’autres montants. Rechargez la page avant de les utiliser.
receipt-what = Avec ces numéros, chacun peut vérifier le résultat. La même version, les mêmes données de la loi et les mêmes réponses donnent les mêmes montants.
receipt-engine = Version de loont
receipt-law = État de la loi au
receipt-table = Données de la loi (SHA-256)
receipt-case = Réponses (SHA-256)

news-file = le fichier « { $name } »
news-link = la situation du lien
news-asks = Voulez-vous remplacer vos réponses par { $what } ?
news-asks-hint = Il y a déjà des réponses sur la page. Si vous en avez encore besoin, enregistrez-les d’abord dans un fichier.
news-replace = Remplacer mes réponses
news-leave = Garder mes réponses
news-opened = Ouvert : { $what }
news-refused = Impossible d’ouvrir : { $what }
news-refused-hint = Ce fichier ou ce lien est abîmé, ou n’est pas fait pour cette page. Vos réponses n’ont pas changé. Ce qui ne va pas :
news-more = Et encore { $count } autres.
news-path = { $label } ({ $path })
news-close = Fermer ce message
news-law = Cela a été fait avec la loi telle que connue le { $then }. Cette page utilise la loi telle que connue le { $now }.
news-engine = Cela a été fait avec la version { $then } de loont. Cette page a la version { $now }.
news-altered = Les montants de ce fichier sont différents des montants que cette page calcule pour les mêmes réponses. Cette page affiche les siens.
news-same-cents = Tous les montants sont les mêmes qu’alors, au centime près (loi telle que connue le { $law }).
news-differences = { $count ->
    [one] Un montant est différent maintenant :
   *[other] { $count } montants sont différents maintenant :
 }
news-may-differ = Certains montants peuvent être différents maintenant.
news-incomplete = Toutes les réponses n’étaient pas encore indiquées. Celles qui l’étaient sont revenues.
news-lost = Cette page n’a pas de question pour certaines parties du fichier. Le résultat est calculé sans ces parties :
news-difference = { $when }, { $about } : alors { $before }, maintenant { $now }
news-settlement = Décompte de l’impôt
