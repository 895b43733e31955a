<#assign subject>${operator} – Nouveau mot de passe</#assign>
<@p>${name},</@p>
<@p>Vous avez demandé à changer votre mot de passe.</@p>
<@button to=link>Choisir un nouveau mot de passe</@button>
<@p>
  Ce lien expire dans 12 heures. Si vous n’êtes pas à l’origine de cette demande, merci d’ignorer ce message :
  votre mot de passe ne change pas.
</@p>
