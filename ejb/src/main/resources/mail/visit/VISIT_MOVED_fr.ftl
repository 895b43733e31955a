<#assign subject>Votre visite du logement de ${commune} n’a plus lieu : choisissez un autre créneau</#assign>
<@p>${name},</@p>
<@p>
  Le bailleur, ${landlord}, a retiré le créneau que vous aviez choisi pour visiter le logement ${rooms} à ${commune}
  (${postcode}), candidature ${number}.
</@p>
<@p>Choisissez un autre créneau. S’il n’y en a plus, nous vous écrirons dès que le bailleur en proposera.</@p>
<@button to=link>Choisir un autre créneau</@button>
<@p>Supprimez l’ancien rendez-vous de votre agenda si vous l’y aviez ajouté.</@p>
<@p>Une question ? Appelez-nous au ${phone}.</@p>
