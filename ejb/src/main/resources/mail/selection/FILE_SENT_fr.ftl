<#assign subject>Votre dossier est envoyé au bailleur</#assign>
<@p>${name},</@p>
<@p>
  Votre candidature ${number} pour le logement ${rooms} à ${commune} (${postcode}) est <#if sent == "1">le seul dossier<#else>parmi les ${sent} dossiers</#if> que nous
  envoyons au bailleur, ${landlord}. Votre rang : ${place}.
</@p>
<@p>
  Le bailleur peut vous proposer une visite ou demander une pièce. Ensuite, sa commission d’attribution décide. Elle répond
  selon ses propres délais : nous vous écrirons à chaque étape.
</@p>
<@button to=link>Suivre ma candidature</@button>
<@p>Une question ? Appelez-nous au ${phone}.</@p>
