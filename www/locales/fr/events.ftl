further-calendar = Ce qui change, et ce qu’il faut faire à quel moment ({ $count })
deadline-passed = Ce jour est passé. Déclarez-le aujourd’hui.
deadline-passed-permission = Ce jour est passé. Demandez aujourd’hui une nouvelle autorisation.
deadline-passed-any = Ce jour est passé. Si ce n’est pas encore fait, il faut le faire aujourd’hui.
deadline-late = Avec une déclaration le { $date }, la mutualité paie { $late } au lieu de { $time } sur { $count } mois.
passed-was = Le dernier jour pour le déclarer était le { $date }.
