<#assign subject>${operator} – Vous avez déjà un compte</#assign>
<@p>${name},</@p>
<@p>
  Quelqu’un, sans doute vous, a demandé la création d’un compte avec cette adresse. Vous avez déjà un compte :
  connectez-vous avec votre mot de passe.
</@p>
<@p>Si vous l’avez oublié, vous pouvez en choisir un autre.</@p>
<@button to=link>Choisir un nouveau mot de passe</@button>
<@p>
  Ce lien expire dans 12 heures. Si vous n’êtes pas à l’origine de cette demande, merci d’ignorer ce message.
</@p>
