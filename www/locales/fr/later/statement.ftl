basis-statement = Je n’ai qu’un extrait de compte
basis-statement-hint = Le montant par jour découle de ce que la mutualité a versé pour un mois entier.
received-hint = Pour un mois sans travail et sans prime. Deux versements pour le même mois ? Additionnez-les.
received-where = Sur votre extrait de compte : le versement de votre mutualité. La communication dit pour quel mois il est.
received-found = Cela fait { $amount } brut par jour, pour { $days } jours. Le calcul continue avec ce montant.
received-near = Cela fait environ { $amount } brut par jour, pour { $days } jours. Aucun montant par jour ne donne exactement ce que vous avez reçu : il y a peut-être autre chose dedans.
