<#assign subject>${operator} – Connexions refusées à votre compte</#assign>
<@p>${name},</@p>
<@p>
  Trop de mots de passe erronés viennent d’être essayés pour votre compte professionnel. De nouveaux essais
  sont refusés pendant 15 minutes.
</@p>
<@p>Si ce n’est pas vous, prévenez votre administrateur et appelez le ${phone}.</@p>
