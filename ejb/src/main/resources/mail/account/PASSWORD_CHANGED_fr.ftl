<#assign subject>${operator} – Votre mot de passe a changé</#assign>
<@p>${name},</@p>
<@p>Le mot de passe de votre compte vient d’être changé.</@p>
<@p>Si ce n’est pas vous, appelez-nous au ${phone}.</@p>
