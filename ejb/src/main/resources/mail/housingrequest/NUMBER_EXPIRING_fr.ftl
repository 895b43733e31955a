<#assign subject>Votre demande de logement expire le ${expires}</#assign>
<@p>${name},</@p>
<@p>
  Votre demande de logement social n° ${number} est valable jusqu’au ${expires}. Sans renouvellement, elle est
  radiée : vous perdez son ancienneté et l’accès aux offres.
</@p>
<@p>Renouvelez-la sur le site où vous l’avez faite, puis cliquez sur « Mettre à jour » dans votre espace.</@p>
<@button to=link>Voir ma situation</@button>
<@p>Déjà fait ? Il suffit de cliquer sur « Mettre à jour ».</@p>
