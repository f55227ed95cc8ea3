keep-panel-title = Enregistrer et montrer
keep-panel-intro = Rien n’est enregistré, sauf si vous appuyez ici sur un bouton. Les fichiers et le lien sont faits sur cet appareil et ne sont envoyés à personne.
keep-save = Enregistrer dans un fichier
keep-save-hint = Tout ce que vous avez indiqué, dans un fichier sur cet appareil. Avec lui, vous continuez plus tard, ici ou sur un autre appareil.
keep-file = Ouvrir un fichier
keep-file-hint = Un fichier enregistré ici auparavant, aussi avec une version plus ancienne de cette page.
keep-link = Faire un lien
keep-link-hint = Un lien qui contient vos réponses, à envoyer vous-même à quelqu’un.
keep-print = Imprimer ou enregistrer en PDF
keep-print-hint = Deux pages au plus : vos réponses, le résultat, ce qu’il faut faire et les mois.
keep-csv = Les mois pour un tableur (CSV)
keep-csv-hint = Chaque mois de chaque projet, en tableau.
keep-receipt = Refaire le contrôle
keep-receipt-hint = Recalcule tout et compare chaque montant.
keep-nothing = Rien n’a encore été indiqué.
keep-saved = { $name } est prêt : votre navigateur le met avec vos téléchargements. Qui a ce fichier peut lire vos réponses.
keep-no-result = L’impression, le tableau et le contrôle viennent avec le premier résultat.
keep-link-copied = Le lien est copié.
keep-link-by-hand = Voici le lien. Copiez-le.
keep-link-address = Lien avec vos réponses
keep-link-care = Qui a ce lien peut lire vos réponses. Elles ne sont pas envoyées à ce site, mais un navigateur qui ouvre le lien peut le garder dans son historique.
keep-link-long = Ce lien est long : certains programmes le coupent en deux. Un fichier est plus sûr.

csv-plan = Projet
csv-law = Loi telle que connue le

receipt-same = Recalculé : les { $count } montants sont tous les mêmes, au centime près.
receipt-differs = Recalculés, les montants sont différents. Rechargez la page avant de les utiliser.
receipt-what = Avec ces numéros, chacun peut vérifier le résultat : la même version, la même table de la loi et les mêmes réponses donnent les mêmes centimes.
receipt-engine = Version de loont
receipt-law = Loi telle que connue le
receipt-table = Table de la loi (SHA-256)
receipt-case = Réponses (SHA-256)

news-file = le fichier « { $name } »
news-link = la situation du lien
news-asks = Remplacer vos réponses par { $what } ?
news-asks-hint = Il y a des réponses sur la page. Si vous en avez encore besoin, enregistrez-les d’abord dans un fichier.
news-replace = Remplacer mes réponses
news-leave = Garder mes réponses
news-opened = Ouvert : { $what }
news-refused = Pas ouvert : { $what }
news-refused-hint = C’est abîmé, ou ce n’est pas fait pour cette page. Vos réponses n’ont pas changé. Ce qui ne va pas :
news-more = Et encore { $count }.
news-path = { $label } ({ $path })
news-close = Fermer ce message
news-law = Cela a été fait avec la loi telle que connue le { $then }. Cette page connaît la loi du { $now }.
news-engine = Cela a été fait avec la version { $then } de loont. Cette page a la version { $now }.
news-altered = Les montants de ce fichier ne sont pas ceux que cette page calcule pour les mêmes réponses. Cette page montre les siens.
news-same-cents = Tous les montants sont les mêmes qu’alors, au centime près (loi telle que connue le { $law }).
news-differences = { $count ->
    [one] Un montant est différent maintenant :
   *[other] { $count } montants sont différents maintenant :
 }
news-may-differ = Certains montants peuvent être différents maintenant.
news-incomplete = Toutes les réponses n’étaient pas encore là. Ce qui était écrit est de nouveau là.
news-lost = Il n’y a pas de question pour certaines parties. Le résultat est sans elles :
news-difference = { $when }, { $about } : alors { $before }, maintenant { $now }
news-settlement = Décompte de l’impôt
