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
<#assign grounds = {
  "N01": "D’autres dossiers, mieux classés, prennent le logement.",
  "N02": "Le loyer et les charges sont trop élevés par rapport à vos ressources.",
  "N03": "La taille du logement ne convient pas à votre foyer.",
  "N04": "Ce logement est adapté au handicap : il va d’abord à ceux qui en ont besoin.",
  "N05": "Le bailleur n’a pas pu vous joindre.",
  "N06": "Des pièces que le bailleur vous a demandées ne sont pas arrivées à temps.",
  "I01": "Vos revenus dépassent le plafond de ce logement.",
  "I02": "Votre séjour régulier et durable en France n’est pas établi.",
  "I03": "Votre demande de logement social n’est plus valide."
}>
<#assign subjects = {
  "RANKED": "La commission a classé votre candidature au rang ${rank} pour le logement de ${commune}",
  "CONDITIONAL": "Une pièce est attendue pour le logement de ${commune}, au plus tard le ${until}",
  "NOT_ALLOCATED": "Le logement de ${commune} ne vous est pas attribué",
  "INADMISSIBLE": "La commission a rejeté votre demande pour le logement de ${commune}"
}>
<#assign decisions = {
  "RANKED": "Vous êtes au rang ${rank}. Le logement est d’abord proposé aux personnes classées avant vous.",
  "CONDITIONAL": "Le logement vous est attribué au rang ${rank}, à condition qu’une pièce arrive à temps.",
  "NOT_ALLOCATED": "Le logement ne vous est pas attribué.",
  "INADMISSIBLE": "Votre demande ne remplit pas les conditions d’accès à ce logement."
}>
<#assign reasons = {
  "NOT_ALLOCATED": "Pourquoi ? ${grounds[ground]!}",
  "INADMISSIBLE": "Pourquoi ? ${grounds[ground]!}"
}>
<#assign nexts = {
  "RANKED": "Vous avancez chaque fois que l’une d’elles renonce. Si votre tour vient, nous vous écrirons : vous n’avez rien à faire."
    + " Vous pouvez aussi annuler cette candidature et postuler à une autre offre.",
  "CONDITIONAL": "Pièce attendue : ${conditions[condition]!}. Déposez-la sur le site de votre demande au plus tard le ${until}."
    + " Après ce jour, la décision tombe et le logement ne vous est plus attribué.",
  "NOT_ALLOCATED": "Vous pouvez postuler à une autre offre dès maintenant.",
  "INADMISSIBLE": "Si votre situation a changé, mettez votre demande à jour sur demande-logement-social.gouv.fr."
}>
<#assign corrections = {
  "MATERIAL_ERROR": "erreur matérielle",
  "NEW_DOCUMENT": "document apparu depuis",
  "APPEAL": "recours d’un candidat",
  "JUDGMENT": "décision d’un juge"
}>
<#assign corrected = corrections[correction]?? && change != "">
<#assign takenBack = change == "TAKEN_BACK">
<#if takenBack>
<#assign subject>Le logement de ${commune} ne vous est plus proposé</#assign>
<#elseif corrected>
<#assign subject>Décision rectifiée : ${subjects[decision]?uncap_first}</#assign>
<#else>
<#assign subject>${subjects[decision]}</#assign>
</#if>
<@p>${name},</@p>
<#if corrected>
<@p>
  La commission d’attribution du bailleur, ${landlord}, a rectifié sa décision sur votre candidature ${number} pour le
  logement ${rooms} à ${commune} (${postcode}). Raison : ${corrections[correction]}.
</@p>
<#if takenBack>
<@p>
  Ce logement ne vous est plus proposé. Vous ne pouvez plus répondre, et une réponse que vous avez déjà donnée ne vaut plus.
</@p>
</#if>
<@p>Voici la nouvelle décision. ${decisions[decision]}</@p>
<#else>
<@p>
  La commission d’attribution du bailleur, ${landlord}, a examiné votre candidature ${number} pour le logement ${rooms} à
  ${commune} (${postcode}). ${decisions[decision]}
</@p>
</#if>
<@p>${reasons[decision]!}</@p>
<@quoted by="La commission du bailleur, ${landlord}, précise">${words}</@quoted>
<@p>${nexts[decision]}</@p>
<@p>
  La lettre de la commission est à télécharger dans « Mes candidatures ».
  <#if reasons[decision]?? || takenBack>Elle dit aussi quels sont vos recours.</#if>
</@p>
<@button to=link>Voir mes candidatures</@button>
<@p>Une question, un désaccord ? Appelez-nous au ${phone}.</@p>
