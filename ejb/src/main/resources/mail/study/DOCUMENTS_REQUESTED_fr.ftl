<#assign words = {
  "IDENTITY": "Pièce d’identité",
  "TAX_NOTICE": "Avis d’imposition",
  "RESOURCES": "Justificatifs de ressources",
  "EMPLOYMENT_CONTRACT": "Contrat de travail",
  "FAMILY_BOOK": "Livret de famille",
  "CUSTODY_DECISION": "Jugement ou convention sur le droit de visite et d’hébergement",
  "PREGNANCY_CERTIFICATE": "Certificat de grossesse",
  "CURRENT_HOUSING": "Justificatif du logement actuel",
  "DISABILITY_CARD": "Carte mobilité inclusion « invalidité »"
}>
<#assign flaws = {
  "": "",
  "ILLEGIBLE": " : à remplacer, illisible",
  "OUTDATED": " : à remplacer, périmée",
  "INCOMPLETE": " : à remplacer, incomplète",
  "OTHER_PERSON": " : à remplacer, au nom d’une autre personne"
}>
<#assign subject>Pièces à déposer pour votre candidature à ${commune}</#assign>
<@p>${name},</@p>
<@p>
  Un conseiller étudie votre candidature ${number} pour le logement ${rooms} à ${commune} (${postcode}). Il
  lui manque :
</@p>
<@items of=documents; document>${words[document?keep_before(":")]}${flaws[document?keep_after(":")]}</@items>
<@lines>${message}</@lines>
<@p>
  Déposez ces pièces avant le ${due} sur demande-logement-social.gouv.fr, puis cliquez sur « Mettre à jour »
  dans votre espace : l’étude de votre dossier reprendra aussitôt. D’ici là, votre candidature garde sa place.
</@p>
<@button to=link>Voir ma situation</@button>
<@p>Une question ? Appelez-nous au ${phone}.</@p>
