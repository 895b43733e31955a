<#assign subject>Votre candidature pour ${commune} est annulée</#assign>
<@p>${name},</@p>
<@p>
  Votre candidature ${number} pour le logement ${rooms} à ${commune} (${postcode}) est annulée. Vous pouvez
  postuler à une autre offre dès maintenant.
</@p>
<@button to=link>Voir mes candidatures</@button>
