<#assign subject>${operator} – Votre demande est importée</#assign>
<@p>${name},</@p>
<@p>
  Votre demande de logement social est importée. Vérifiez votre employeur, vos choix de partage et vos pièces
  justificatives : vous pourrez ensuite postuler.
</@p>
<@button to=link>Voir ma situation</@button>
