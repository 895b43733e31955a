<#assign subject>${operator} – Votre code d’accès</#assign>
<@p>Madame, Monsieur,</@p>
<@p>Voici le code pour importer votre demande de logement social n° ${number} :</@p>
<@p>${code}</@p>
<@p>Ce code est valable 24 heures. Ne le communiquez à personne.</@p>
<@p>Si vous n’êtes pas à l’origine de cette demande, merci d’ignorer ce message.</@p>
