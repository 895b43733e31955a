<#assign subject>Votre visite du logement de ${commune} : ${when}</#assign>
<@p>${name},</@p>
<@p>Votre visite du logement ${rooms} est notée, pour votre candidature ${number} :</@p>
<@p>– le ${when}, ${minutes} minutes ;</@p>
<@p>– ${address} ;</@p>
<@p>– avec le bailleur, ${landlord}.</@p>
<#-- The file of the visit lies beside its page, under the same reference. -->
<@button to=link?replace("/visite?", "/visite.ics?")>Ajouter à mon agenda</@button>
<@button to=link>Changer de créneau ou annuler</@button>
<@p>Vous pouvez changer jusqu’au début de la visite. Si vous ne venez pas, annulez : une autre personne prendra la place.</@p>
<@p>Une question ? Appelez-nous au ${phone}.</@p>
