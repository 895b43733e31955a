<#assign subject>Un point de votre dossier a été vérifié</#assign>
<@p>${name},</@p>
<@p>
  Pour votre candidature ${number} (${rooms} à ${commune}, ${postcode}), un conseiller a noté ou retiré ce qu’une pièce
  montre d’un point qui compte pour votre rang. Seul compte ce qui était déjà vrai à la date limite de l’offre : votre rang a
  pu changer, ou rester le même.
</@p>
<@p>Ce qui a été vérifié, et ce qui a changé, se lit sur le site, une fois connecté.</@p>
<@button to=link>Voir mon rang</@button>
<@p>Une question, un désaccord ? Appelez-nous au ${phone}.</@p>
