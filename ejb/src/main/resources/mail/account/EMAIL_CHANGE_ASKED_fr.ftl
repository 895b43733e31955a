<#assign subject>${operator} – Changement d’adresse demandé</#assign>
<@p>${name},</@p>
<@p>
  Une autre adresse e-mail a été indiquée pour votre compte. Elle remplacera celle-ci dès qu’elle sera
  confirmée.
</@p>
<@p>Si ce n’est pas vous, changez votre mot de passe et appelez-nous au ${phone}.</@p>
