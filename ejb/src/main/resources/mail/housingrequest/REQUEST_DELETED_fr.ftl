<#assign subject>${operator} – Votre demande est supprimée</#assign>
<@p>${name},</@p>
<@p>
  Votre demande de logement social est supprimée de notre site. Elle reste enregistrée sur le site où vous
  l’avez faite, et vous pouvez l’importer à nouveau.
</@p>
<@button to=link>Voir ma situation</@button>
