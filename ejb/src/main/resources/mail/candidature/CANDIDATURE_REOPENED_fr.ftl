<#assign subject>Votre candidature pour ${commune} est de nouveau étudiée</#assign>
<@p>${name},</@p>
<@p>
  La validation de votre candidature ${number} pour le logement ${rooms} à ${commune} (${postcode}) a été reprise
  par un responsable. Votre dossier est de nouveau à l’étude et garde sa place.
</@p>
<@p>Réponse attendue avant le ${due}. Vous n’avez rien à faire d’ici là.</@p>
<@button to=link>Suivre ma candidature</@button>
<@p>Une question, un désaccord ? Appelez-nous au ${phone}.</@p>
