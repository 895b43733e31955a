<#assign reasons = {
  "L01": "D’autres candidatures, mieux classées, ont été envoyées au bailleur.",
  "L21": "Nous avons essayé de vous joindre au moins trois fois, sans réponse.",
  "L22": "Vous avez écrit que vous renoncez à ce logement.",
  "L23": "Ce logement ne convient pas au handicap que votre demande indique.",
  "L24": "Les pièces que nous attendions ne sont pas arrivées à temps.",
  "L25": "Un conseiller a choisi d’autres dossiers, pour la raison qui suit.",
  "L03": "Les dossiers ont été envoyés au bailleur avant que l’étude du vôtre soit terminée.",
  "L04": "Aucun dossier n’a été envoyé au bailleur dans les délais. Ce n’est pas de votre fait.",
  "L51": "Le bailleur a retiré l’offre : le logement a subi un sinistre. Ce n’est pas de votre fait.",
  "L52": "Le bailleur a retiré l’offre : des travaux sont nécessaires dans le logement. Ce n’est pas de votre fait.",
  "L53": "Le bailleur a retiré l’offre : le logement est attribué pour un relogement prioritaire. Ce n’est pas de votre fait.",
  "L54": "Le bailleur a retiré l’offre : l’occupant reste dans le logement. Ce n’est pas de votre fait.",
  "L55": "Le bailleur a retiré l’offre : l’annonce contenait une erreur. Ce n’est pas de votre fait.",
  "L61": "Une personne que la commission a classée avant vous a signé le bail."
}>
<#assign subject>Votre candidature pour ${commune} n’est pas retenue</#assign>
<@p>${name},</@p>
<@p>
  Votre candidature ${number} pour le logement ${rooms} à ${commune} (${postcode}) prend fin. Vous pouvez postuler à une autre
  offre dès maintenant.
</@p>
<@p>Pourquoi ? ${reasons[reason]}</@p>
<@lines>${message}</@lines>
<#if place != ""><@p>Votre rang : ${place}. Dossiers envoyés : ${sent}. Les règles du classement sont publiques.</@p></#if>
<@button to=link>Voir mes candidatures</@button>
<@p>Une question, un désaccord ? Appelez-nous au ${phone}.</@p>
