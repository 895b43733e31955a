<#assign subject>Votre candidature pour ${commune} est enregistrée</#assign>
<@p>${name},</@p>
<@p>
  Votre candidature ${number} pour le logement ${rooms} à ${commune} (${postcode}), ${rent} par mois charges
  comprises, est enregistrée.
</@p>
<@p>
  Un conseiller étudie votre dossier et vous répond avant le ${due}. Les candidatures sont ouvertes jusqu’au
  ${deadline} : postuler plus vite ne donne aucun avantage.
</@p>
<@p>Vous ne pouvez avoir qu’une seule candidature active. Vous pouvez l’annuler à tout moment.</@p>
<@button to=link>Suivre ma candidature</@button>
