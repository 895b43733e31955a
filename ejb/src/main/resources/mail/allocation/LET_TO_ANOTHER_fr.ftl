<#assign subject>Le logement de ${commune} est loué à une autre personne</#assign>
<@p>${name},</@p>
<@p>
  Vous étiez au rang ${rank} pour le logement ${rooms} à ${commune} (${postcode}), candidature ${number}. Une personne
  classée avant vous a signé le bail avec le bailleur, ${landlord}. Votre candidature prend fin.
</@p>
<@p>Ce n’est pas de votre fait. Vous pouvez postuler à une autre offre dès maintenant.</@p>
<@p>La lettre qui en donne la raison est à télécharger dans « Mes candidatures ».</@p>
<@button to=link>Voir mes candidatures</@button>
<@p>Une question, un désaccord ? Appelez-nous au ${phone}.</@p>
