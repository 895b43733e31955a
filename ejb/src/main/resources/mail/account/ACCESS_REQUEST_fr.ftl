<#assign subject>${operator} – Demande d’accès</#assign>
<@p>${name},</@p>
<@p>Suite à votre demande d’accès, veuillez cliquer sur le lien ci-dessous et suivre les instructions.</@p>
<@button to=link>Activer mon compte</@button>
<@p>Ce lien expire dans 12 heures.</@p>
<@p>Si vous n’êtes pas à l’origine de cette demande, merci d’ignorer ce message.</@p>
