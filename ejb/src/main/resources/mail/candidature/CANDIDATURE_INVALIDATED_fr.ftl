<#assign figures = {
  "INCOME_CEILING": "Revenu fiscal de référence : ${actual} €, pour un plafond de ${limit} €.",
  "EFFORT_RATE": "Le loyer prend ${actual} % de vos ressources, pour un repère de ${limit} %.",
  "LANDLORD_MAXIMUM": "Le loyer prend ${actual} % de vos ressources. Le bailleur accepte ${limit} % au plus.",
  "SURFACE_FLOOR": "Surface : ${actual} m², pour ${limit} m² au moins."
}>
<#assign reasons = {
  "R01": "Vos revenus dépassent le plafond de ce logement.",
  "R02": "Le loyer est trop élevé par rapport à vos ressources.",
  "R03": "La taille du logement ne convient pas à votre foyer.",
  "R04": "Une pièce est manquante, illisible ou périmée.",
  "R05": "Votre employeur ou son SIRET n’a pas été reconnu.",
  "R06": "Votre numéro unique est expiré ou radié.",
  "R07": "Vous avez renoncé à ce logement.",
  "R99": "Voir la précision ci-dessous."
}>
<#assign subject>Votre candidature pour ${commune} n’a pas été validée</#assign>
<@p>${name},</@p>
<@p>
  Un conseiller a étudié votre candidature ${number} pour le logement ${rooms} à ${commune} (${postcode}).
  Elle n’a pas été validée.
</@p>
<@p>Pourquoi ? ${reasons[reason]}</@p>
<@lines>${figures[rule]!}</@lines>
<@lines>${message}</@lines>
<@p>Vous pouvez postuler à une autre offre dès maintenant.</@p>
<@button to=link>Voir mes candidatures</@button>
<@p>Une question, un désaccord ? Appelez-nous au ${phone}.</@p>
