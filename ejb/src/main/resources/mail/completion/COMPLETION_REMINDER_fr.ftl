<#assign kinds = {
  "IDENTITY": "Pièce d’identité",
  "TAX_NOTICE": "Avis d’imposition",
  "RESOURCES": "Justificatifs de ressources",
  "EMPLOYMENT_CONTRACT": "Contrat de travail",
  "FAMILY_BOOK": "Livret de famille",
  "CUSTODY_DECISION": "Jugement ou convention sur le droit de visite et d’hébergement",
  "PREGNANCY_CERTIFICATE": "Certificat de grossesse",
  "CURRENT_HOUSING": "Justificatif du logement actuel",
  "DISABILITY_CARD": "Carte mobilité inclusion « invalidité »"
}>
<#assign subject>Rappel : des pièces sont attendues pour le logement de ${commune}, au plus tard le ${due}</#assign>
<@p>${name},</@p>
<@p>
  Le bailleur, ${landlord}, attend encore des pièces pour votre candidature ${number}, logement ${rooms} à ${commune}
  (${postcode}) :
</@p>
<@items of=documents; document>${kinds[document]}</@items>
<@p>
  Déposez-les au plus tard le ${due} sur demande-logement-social.gouv.fr, cliquez sur « Mettre à jour » dans votre espace,
  puis confirmez le dépôt dans « Mes candidatures ».
</@p>
<@button to=link>Voir mes candidatures</@button>
<@p>Une question ? Appelez-nous au ${phone}.</@p>
