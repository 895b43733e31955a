<#assign subject>Offre ${offer} : aucun dossier envoyé dans les délais</#assign>
<@p>${name},</@p>
<@p>
  L’offre ${offer} (${rooms} à ${commune}) est close depuis le ${deadline}. Dix jours après, aucun dossier n’était envoyé au
  bailleur : toutes les candidatures encore actives sont libérées, et leurs auteurs prévenus.
</@p>
<@p>L’offre peut être publiée à nouveau ou rendue au bailleur.</@p>
<@button to=link>Ouvrir l’offre</@button>
<@p>Une question ? Le centre d’appels répond au ${phone}.</@p>
