<#assign subject>Rappel : répondez pour le logement de ${commune} au plus tard le ${answerBy}</#assign>
<@p>${name},</@p>
<@p>
  Le bailleur, ${landlord}, vous propose le logement ${rooms} à ${commune} (${postcode}). Nous n’avons pas encore votre
  réponse pour votre candidature ${number}.
</@p>
<@p>
  Acceptez ou refusez au plus tard le ${answerBy}. Sans réponse à cette date, votre silence vaut refus et le logement est
  proposé à la personne suivante.
</@p>
<@button to=link>Répondre</@button>
<@p>Une question ? Appelez-nous au ${phone}.</@p>
