<#assign subject>${operator} – Votre compte est supprimé</#assign>
<@p>${name},</@p>
<@p>
  Votre compte est supprimé, comme vous l’avez demandé. Votre demande de logement social reste enregistrée sur
  le site où vous l’avez faite.
</@p>
<@p>C’est le dernier message que vous recevez de nous.</@p>
