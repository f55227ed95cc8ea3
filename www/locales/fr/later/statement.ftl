basis-statement = Je n’ai qu’un extrait de compte
basis-statement-hint = Nous calculons le montant par jour à partir de ce que la mutualité a versé pour un mois entier.
received-hint = Choisissez un mois sans travail et sans prime. Vous avez reçu deux versements pour le même mois ? Additionnez-les.
received-where = Sur votre extrait de compte : le versement de votre mutualité. La communication indique pour quel mois.
received-found = Cela fait { $amount } brut par jour, pour { $days } jours. Nous continuons le calcul avec ce montant.
received-near = Le montant le plus proche est { $amount } brut par jour, pour { $days } jours. Aucun montant par jour ne donne exactement ce que vous avez reçu. Il y a peut-être autre chose dans le paiement.
