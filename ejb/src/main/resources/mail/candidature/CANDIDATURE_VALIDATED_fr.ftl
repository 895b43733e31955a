<#assign subject>Votre candidature pour ${commune} est validée</#assign>
<@p>${name},</@p>
<@p>
  Un conseiller a étudié votre candidature ${number} pour le logement ${rooms} à ${commune} (${postcode}).
  Elle est validée.
</@p>
<@lines>${message}</@lines>
<@p>Après la date limite du ${deadline}, les premiers dossiers validés sont envoyés au bailleur.</@p>
<@button to=link>Suivre ma candidature</@button>
