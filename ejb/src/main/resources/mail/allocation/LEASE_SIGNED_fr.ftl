<#assign subject>Votre bail est signé pour le logement de ${commune}</#assign>
<@p>${name},</@p>
<@p>
  Le bailleur, ${landlord}, nous dit que votre bail est signé depuis le ${leaseOn} pour le logement ${rooms} à ${commune}
  (${postcode}). Toutes nos félicitations ! C’est la candidature ${number}.
</@p>
<@p>Le bailleur fixe avec vous l’état des lieux et la remise des clés.</@p>
<@p>Votre demande de logement social sera close au registre après votre entrée dans les lieux.</@p>
<@button to=link>Voir mes candidatures</@button>
<@p>Vous n’avez pas signé ? Une question ? Appelez-nous au ${phone}.</@p>
