<#assign subject>Choisissez un créneau pour visiter le logement de ${commune}</#assign>
<@p>${name},</@p>
<@p>
  Le bailleur, ${landlord}, vous propose de visiter le logement ${rooms} à ${commune} (${postcode}). C’est votre
  candidature ${number}.
</@p>
<@p>Choisissez le créneau qui vous convient. Les places sont données dans l’ordre des réponses.</@p>
<@button to=link>Choisir un créneau</@button>
<@p>Visiter n’engage à rien et ne change pas votre rang.</@p>
<@p>Une question ? Appelez-nous au ${phone}.</@p>
