<#import "/layout.ftl" as layout>
<#import "words.ftl" as words>
<#assign takenBack = (paper.replaced.takenBack)!false>
<#assign refused = ["NOT_ALLOCATED", "INADMISSIBLE", "LET_TO_ANOTHER"]?seq_contains(paper.decision)>
<@layout.page title="Décision de la commission d’attribution">
<p class="landlord">${paper.landlord}</p>
<p>Commission d’attribution des logements et d’examen de l’occupation des logements</p>
<p class="recipient lines">${paper.recipient}</p>
<p>Le ${paper.writtenOn}</p>
<h1 class="subject">Objet : décision de la commission d’attribution – logement ${paper.rooms}, ${paper.address}, ${paper.commune}</h1>
<p>
  Référence : ${paper.number}<br/>
  Candidature : ${paper.candidature}<br/>
  Séance de la commission : ${paper.heldOn}
</p>

<p>Madame, Monsieur,</p>
<#if paper.replaced??>
<p>
  La commission d’attribution a examiné de nouveau votre candidature pour ce logement. Voici sa nouvelle décision et ce que
  vous pouvez faire.
</p>
<div class="boxed">
<p><b>Rectification</b> : cette lettre annule et remplace <@words.decision of=paper.replaced/>.</p>
<p>Raison : ${words.corrections[paper.replaced.reason]}.</p>
</div>
<#else>
<p>
  La commission d’attribution a examiné votre candidature pour ce logement. Voici sa décision et ce que vous pouvez faire.
</p>
</#if>
<h2>La décision</h2>
<#if takenBack>
<p>
  <b>Le logement ne vous est plus proposé.</b> Vous ne pouvez plus répondre à l’offre, et une réponse que vous avez déjà
  donnée ne vaut plus.
</p>
</#if>
<#switch paper.decision>
<#on "ALLOCATED">
<p><b>Le logement vous est attribué. Il vous est proposé.</b></p>
<@answer/>
<#on "RANKED">
<p><b>Le logement est attribué par classement. Vous êtes au rang ${paper.given}.</b></p>
<#if paper.answerBy??>
<p><b>Les candidats placés avant vous ont renoncé : le logement vous est proposé.</b></p>
<@answer/>
<#else>
<p>
  Le logement est proposé au premier candidat. S’il refuse, il est proposé au suivant, et ainsi de suite : vous avancez
  chaque fois qu’un candidat placé avant vous renonce (article R. 441-3 du code de la construction et de l’habitation).
</p>
<h2>Ce que vous devez faire</h2>
<p>
  Rien pour l’instant. Si votre tour vient, nous vous écrirons et vous indiquerons le délai pour répondre.
  Votre demande de logement social reste active.
</p>
</#if>
<#on "CONDITIONAL">
<p><b>Le logement vous est attribué sous une condition, au rang ${paper.given}.</b></p>
<h2>Ce que vous devez faire</h2>
<p class="boxed">
  Document à fournir : ${words.conditions[paper.condition]}<br/>
  Déposez-le sur le site de votre demande de logement social.<br/>
  Date limite : <b>${paper.until}</b>
</p>
<p>
  Si la condition n’est pas remplie à cette date, la décision tombe et le logement ne vous est plus attribué
  (articles R. 441-3 et R. 441-2-4-1 du code de la construction et de l’habitation).
</p>
<p>
  Quand le document est arrivé, le logement est proposé dans l’ordre des rangs : nous vous écrirons dès que votre tour vient.
</p>
<#on "NOT_ALLOCATED">
<p><b>Le logement ne vous est pas attribué.</b></p>
<@grounds/>
<p>Votre demande de logement social reste active : vous pouvez vous porter candidat à d’autres logements.</p>
<#on "INADMISSIBLE">
<p><b>Votre demande est rejetée : elle ne remplit pas les conditions d’accès au logement social.</b></p>
<@grounds/>
<p>
  Une demande qui ne remplit plus ces conditions peut être radiée, un mois après un avertissement écrit
  (article R. 441-2-8 du code de la construction et de l’habitation). Si votre situation a changé, mettez votre demande
  à jour sans attendre.
</p>
<#on "LET_TO_ANOTHER">
<p><b>Le logement ne vous est pas attribué.</b></p>
<p>
  La commission vous avait classé au rang ${paper.given}. Un candidat classé avant vous a signé le bail
  (article R. 441-3 du code de la construction et de l’habitation).
</p>
<p>Votre demande de logement social reste active : vous pouvez vous porter candidat à d’autres logements.</p>
<#default><#stop "unknown decision">
</#switch>
<#if refused || takenBack><@contest/></#if>

<div class="together">
<p>Nous vous prions d’agréer, Madame, Monsieur, nos salutations distinguées.</p>
<p class="signature short">Pour la commission d’attribution<br/>${paper.landlord}</p>
</div>
</@layout.page>

<#macro answer>
<h2>Ce que vous devez faire</h2>
<p class="boxed">
  Répondez au plus tard le <b>${paper.answerBy}</b> : dites si vous acceptez ou si vous refusez ce logement.<br/>
  Sans réponse de votre part à cette date, vous serez considéré comme ayant refusé l’offre
  (article R. 441-10 du code de la construction et de l’habitation).
</p>
<p>
  Répondez sur le site, à la page « Mes candidatures » : deux boutons, une confirmation. Vous pouvez aussi écrire au bailleur.
  Si votre droit au logement a été reconnu (Dalo), refuser un logement adapté peut vous faire perdre ce droit
  (article R. 441-16-3 du code de la construction et de l’habitation).
</p>
</#macro>

<#macro grounds>
<div class="boxed">
<p>Motif : ${(words.toYou[paper.ground])!words.grounds[paper.ground]}.</p>
<#if paper.article??><p>Texte appliqué : ${paper.article?replace("-", "‑")}</p></#if>
<#if paper.missing?has_content>
<p>Pièces demandées et non fournies :</p>
<ul>
<#list paper.missing as document>
  <li>${words.documents[document]}</li>
</#list>
</ul>
</#if>
<#if paper.basis??><p>Chiffres retenus : <@words.basis of=paper.basis/></p></#if>
<#if paper.words??><p>Précision de la commission : <span class="lines">${paper.words}</span></p></#if>
</div>
</#macro>

<#macro contest>
<h2>Si vous n’êtes pas d’accord</h2>
<ul>
  <li>Vous pouvez écrire au bailleur, ${paper.landlord}, pour lui demander de revoir cette décision.</li>
  <li>Vous pouvez saisir le tribunal administratif dans les deux mois qui suivent la réception de cette lettre.</li>
  <li>Vous avez le droit de consulter votre dossier : demandez-le par écrit au bailleur.</li>
</ul>
</#macro>
