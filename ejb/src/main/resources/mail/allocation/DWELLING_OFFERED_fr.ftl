<#assign subject>Un logement vous est proposé à ${commune} : répondez au plus tard le ${answerBy}</#assign>
<@p>${name},</@p>
<@p>
  Bonne nouvelle : le logement ${rooms} à ${commune} (${postcode}), ${rent} par mois charges comprises, vous est proposé par
  le bailleur, ${landlord}. C’est votre candidature ${number}.
</@p>
<@p>Dites si vous l’acceptez ou si vous le refusez, au plus tard le ${answerBy}.</@p>
<@p>
  Sans réponse de votre part à cette date, votre silence vaut refus et le logement est proposé à la personne suivante.
</@p>
<@button to=link>Répondre</@button>
<@p>Si vous acceptez, le bailleur vous contactera pour signer le bail. Vous pourrez encore annuler avant la signature.</@p>
<@p>Si vous refusez, vous pourrez postuler à une autre offre aussitôt.</@p>
<@p>La lettre de la commission est à télécharger dans « Mes candidatures ».</@p>
<@p>Une question ? Appelez-nous au ${phone}.</@p>
