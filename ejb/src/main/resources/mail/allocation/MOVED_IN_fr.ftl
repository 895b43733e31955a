<#assign subject>Votre entrée dans le logement de ${commune} est notée</#assign>
<@p>${name},</@p>
<@p>
  Le bailleur, ${landlord}, nous dit que vous êtes entré dans le logement ${rooms} à ${commune} (${postcode}) le ${movedInOn}.
  C’est la candidature ${number}. Bienvenue chez vous !
</@p>
<@p>
  Votre demande de logement social est maintenant satisfaite : elle est close au registre national. Si vous cherchez plus tard
  un autre logement social, vous déposerez une nouvelle demande.
</@p>
<@button to=link>Voir mes candidatures</@button>
<@p>Vous n’êtes pas entré dans ce logement ? Appelez-nous sans attendre au ${phone}.</@p>
