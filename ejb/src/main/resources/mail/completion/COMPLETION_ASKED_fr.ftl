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
<#assign subject>Le bailleur demande des pièces pour le logement de ${commune}, au plus tard le ${due}</#assign>
<@p>${name},</@p>
<@p>
  Le bailleur, ${landlord}, étudie votre candidature ${number} pour le logement ${rooms} à ${commune} (${postcode}). Il lui
  manque :
</@p>
<@items of=documents; document>${kinds[document]}</@items>
<@quoted by="Le bailleur, ${landlord}, ajoute">${words}</@quoted>
<@p>
  Déposez ces pièces au plus tard le ${due} sur demande-logement-social.gouv.fr, cliquez sur « Mettre à jour » dans votre
  espace, puis confirmez le dépôt dans « Mes candidatures ». Sans réponse, la commission peut ne pas vous attribuer le
  logement.
</@p>
<@button to=link>Voir mes candidatures</@button>
<@p>Une question ? Appelez-nous au ${phone}.</@p>
