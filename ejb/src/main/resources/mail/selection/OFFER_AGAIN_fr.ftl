<#assign subject>Le logement de ${commune} est de nouveau proposé</#assign>
<@p>${name},</@p>
<@p>
  Vous aviez postulé au logement ${rooms} à ${commune} (${postcode}), ${rent} charges comprises. Il est publié à nouveau.
  Votre ancienne candidature ne compte plus : pour en être, postulez avant le ${deadline}, fin de journée.
</@p>
<@button to=link>Voir l’offre</@button>
<@p>Une question ? Appelez-nous au ${phone}.</@p>
