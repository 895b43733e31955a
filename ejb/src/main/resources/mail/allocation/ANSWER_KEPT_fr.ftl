<#assign subjects = {
  "ACCEPTED": "Vous avez accepté le logement de ${commune}",
  "DECLINED": "Vous avez refusé le logement de ${commune}",
  "UNANSWERED": "Sans réponse de votre part, le logement de ${commune} ne vous est plus proposé"
}>
<#assign answers = {
  "ACCEPTED": "Vous acceptez ce logement. Le bailleur vous contactera pour signer le bail."
    + " Vous pouvez encore annuler avant la signature.",
  "DECLINED": "Vous refusez ce logement."
    + " Votre candidature prend fin et le logement est proposé à la personne suivante."
    + " Vous pouvez postuler à une autre offre dès maintenant.",
  "UNANSWERED": "Nous n’avons pas reçu votre réponse à temps : la loi considère que vous avez refusé."
    + " Votre candidature prend fin et le logement est proposé à la personne suivante."
    + " Vous pouvez postuler à une autre offre dès maintenant."
}>
<#-- Read when it is sent: meanwhile it may have gone on. -->
<#assign subject>${subjects[status]!("Votre réponse pour le logement de " + commune)}</#assign>
<@p>${name},</@p>
<@p>
  Votre candidature ${number} : logement ${rooms} à ${commune} (${postcode}), proposé par le bailleur, ${landlord}.
</@p>
<@p>${answers[status]!"Votre réponse est enregistrée. La suite se lit dans « Mes candidatures »."}</@p>
<@button to=link>Voir mes candidatures</@button>
<@p>Une question ? Appelez-nous au ${phone}.</@p>
