<#assign subject>${operator} – Confirmez votre nouvelle adresse</#assign>
<@p>${name},</@p>
<@p>Vous avez demandé à utiliser cette adresse pour vous connecter et recevoir nos messages.</@p>
<@button to=link>Confirmer cette adresse</@button>
<@p>
  Ce lien expire dans 12 heures. Si vous n’êtes pas à l’origine de cette demande, merci d’ignorer ce message :
  rien ne change.
</@p>
