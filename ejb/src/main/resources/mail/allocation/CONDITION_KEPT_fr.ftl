<#assign conditions = {
  "IDENTITY": "Pièce d’identité",
  "RESIDENCE_PERMIT": "Titre de séjour",
  "TAX_NOTICE": "Avis d’imposition",
  "RESOURCES": "Justificatifs de ressources",
  "EMPLOYMENT_CONTRACT": "Contrat de travail",
  "FAMILY_BOOK": "Livret de famille",
  "DIVORCE_DECISION": "Jugement de divorce ou de séparation",
  "CUSTODY_DECISION": "Jugement ou convention sur le droit de visite et d’hébergement",
  "CURRENT_HOUSING": "Justificatif du logement actuel",
  "DISABILITY_CARD": "Carte mobilité inclusion « invalidité »"
}>
<#assign subjects = {
  "LAPSED": "La pièce attendue n’est pas arrivée : le logement de ${commune} ne vous est plus attribué"
}>
<#assign outcomes = {
  "LAPSED": "Le bailleur ne l’a pas reçue à temps. La décision de la commission tombe et votre candidature prend fin."
    + " Vous pouvez postuler à une autre offre dès maintenant."
}>
<#assign received>
  Le bailleur l’a reçue. Votre rang est confirmé : le logement vous est proposé quand vient votre tour,
  et nous vous écrirons ce jour-là.
</#assign>
<#-- Read when it is sent: whatever has become of it since, the document has come unless the decision has fallen. -->
<#assign subject>${subjects[status]!("Votre pièce est arrivée pour le logement de " + commune)}</#assign>
<@p>${name},</@p>
<@p>
  Pour votre candidature ${number} (logement ${rooms} à ${commune}, ${postcode}), la commission du bailleur, ${landlord},
  attendait une pièce au plus tard le ${until}.
</@p>
<@p>Pièce attendue : ${conditions[condition]!}.</@p>
<@p>${outcomes[status]!received}</@p>
<@button to=link>Voir mes candidatures</@button>
<@p>Une question ? Appelez-nous au ${phone}.</@p>
