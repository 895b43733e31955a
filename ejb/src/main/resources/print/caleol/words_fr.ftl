<#-- Words of the codes that papers of the commission bear. -->
<#assign decisions = {
  "ALLOCATED": "a) Attribution, rang 1",
  "RANKED": "b) Attribution par classement",
  "CONDITIONAL": "c) Attribution sous condition suspensive",
  "NOT_ALLOCATED": "d) Non-attribution",
  "INADMISSIBLE": "e) Rejet pour irrecevabilité"
}>
<#assign grounds = {
  "N01": "Le logement est attribué à des candidatures mieux classées. Les règles du classement sont publiques",
  "N02": "Le loyer et les charges sont trop élevés pour les ressources du foyer",
  "N03": "La taille du logement ne convient pas à la composition du foyer",
  "N04": "Ce logement adapté est attribué en priorité aux personnes dont le handicap le demande",
  "N05": "Le candidat n’a pas pu être joint",
  "N06": "Des pièces demandées par le bailleur n’ont pas été fournies dans le délai",
  "I01": "Les ressources dépassent le plafond de ce logement",
  "I02": "La condition de séjour régulier et permanent n’est pas remplie",
  "I03": "La demande de logement social n’est plus en cours de validité"
}>
<#-- In a letter, where the ground speaks of its reader. -->
<#assign toYou = {"N05": "Vous n’avez pas pu être joint"}>
<#assign conditions = {
  "IDENTITY": "une pièce d’identité en cours de validité",
  "RESIDENCE_PERMIT": "le titre de séjour en cours de validité",
  "TAX_NOTICE": "l’avis d’imposition",
  "RESOURCES": "les justificatifs de ressources",
  "EMPLOYMENT_CONTRACT": "le contrat de travail",
  "FAMILY_BOOK": "le livret de famille",
  "DIVORCE_DECISION": "le jugement de divorce ou l’ordonnance qui en tient lieu",
  "CUSTODY_DECISION": "la décision sur la garde des enfants",
  "CURRENT_HOUSING": "le justificatif du logement actuel ou le congé donné",
  "DISABILITY_CARD": "la carte mobilité inclusion, mention invalidité"
}>
<#assign documents = {
  "IDENTITY": "Pièce d’identité",
  "TAX_NOTICE": "Avis d’imposition",
  "RESOURCES": "Justificatifs de ressources",
  "EMPLOYMENT_CONTRACT": "Contrat de travail",
  "FAMILY_BOOK": "Livret de famille",
  "CUSTODY_DECISION": "Jugement ou convention sur le droit de visite et d’hébergement",
  "PREGNANCY_CERTIFICATE": "Certificat de grossesse",
  "CURRENT_HOUSING": "Justificatif du logement actuel",
  "DISABILITY_CARD": "Carte mobilité inclusion, mention invalidité"
}>
<#assign figures = {
  "INCOME_CEILING": ["revenu fiscal de référence", "€", "plafond"],
  "EFFORT_RATE": ["taux d’effort", "%", "repère"],
  "LANDLORD_MAXIMUM": ["taux d’effort", "%", "maximum publié avec l’offre"],
  "TYPOLOGY": ["nombre de pièces", "", "pour ce foyer"],
  "SURFACE_FLOOR": ["surface", "m²", "minimum"]
}>
<#macro figure value unit>${value}<#if unit != ""> ${unit}</#if></#macro>
<#macro basis of><#local says = figures[of.rule]><#t>
${says[0]} : <@figure of.actual says[1]/>, ${says[2]} : <@figure of.limit says[1]/><#t>
</#macro>
<#assign qualities = {
  "BOARD": "Membre désigné par le conseil",
  "TENANTS": "Représentant des locataires",
  "MAYOR": "Maire ou représentant",
  "INTERCOMMUNALITY": "Intercommunalité",
  "PREFECT": "Préfet ou représentant",
  "RESERVATION_HOLDER": "Réservataire",
  "ASSOCIATION": "Association agréée"
}>
<#assign presences = {
  "UNKNOWN": "Non notée", "PRESENT": "Présence", "REMOTE": "Présence à distance", "ABSENT": "Absence"
}>
<#assign fewer = {
  "TOO_FEW_CANDIDATES": "insuffisance du nombre des candidats",
  "DALO_DESIGNATED": "candidat désigné par le préfet (L441-2-3, II)",
  "PLAI_ADAPTED": "logement financé par un PLAI adapté (D331-25-1)"
}>
<#assign corrections = {
  "MATERIAL_ERROR": "erreur matérielle",
  "NEW_DOCUMENT": "document apparu depuis la décision",
  "APPEAL": "recours d’un candidat",
  "JUDGMENT": "décision d’un juge"
}>
<#assign stays = {
  "DECLINED": "Le candidat a refusé le logement : rien n’est décidé de nouveau.",
  "UNANSWERED": "Le candidat n’a pas répondu à temps, ce qui vaut refus : rien n’est décidé de nouveau.",
  "LAPSED": "La condition n’a pas été remplie à temps, la décision est tombée : rien n’est décidé de nouveau."
}>
<#macro decision of>la décision <#if of.number??>n° ${of.number} </#if>du ${of.day}</#macro>
