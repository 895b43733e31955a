<#assign subject>Votre visite du logement de ${commune} est annulée</#assign>
<@p>${name},</@p>
<@p>
  Vous avez annulé votre visite du logement ${rooms} à ${commune} (${postcode}). Le bailleur, ${landlord}, le voit aussitôt.
</@p>
<@p>Votre candidature ${number} continue : seule la visite est annulée. Vous pouvez encore choisir un créneau.</@p>
<@button to=link>Choisir un créneau</@button>
<@p>Supprimez le rendez-vous de votre agenda si vous l’y aviez ajouté.</@p>
<@p>Une question ? Appelez-nous au ${phone}.</@p>
