<#import "/layout.ftl" as layout>
<#import "words.ftl" as words>
<@layout.page title="Procès-verbal de la séance du ${paper.heldOn}">
<p class="landlord">${paper.landlord}</p>
<p>Commission d’attribution des logements et d’examen de l’occupation des logements</p>
<h1>Procès-verbal de la séance du ${paper.heldOn}</h1>
<p>
  <#if paper.number??><b>Procès-verbal n° ${paper.number}</b><#else><b>Projet de procès-verbal, sans valeur</b></#if><br/>
  Séance ouverte à ${paper.openedAt}<#if paper.closedAt??>, close à ${paper.closedAt}</#if><br/>
  Lieu : ${paper.place}<#if paper.remote>, avec participation à distance</#if><br/>
  Présidence : ${paper.president!"non désignée"}
</p>

<h2>Composition de la commission et quorum</h2>
<table>
  <thead>
    <tr><th scope="col">Membre</th><th scope="col">Qualité</th><th scope="col">Présence</th><th scope="col">Voix</th></tr>
  </thead>
  <tbody>
  <#list paper.members as member>
    <tr>
      <th scope="row">${member.name}</th>
      <td>${words.qualities[member.quality]}<#if member.commune??>, ${member.commune}</#if></td>
      <td>${words.presences[member.presence]}<#if member.chairs>, préside</#if></td>
      <td>
        <#if member.proxy??>Pouvoir à ${member.proxy}
        <#elseif !member.votes>Consultative
        <#elseif member.presence == "ABSENT" || member.presence == "UNKNOWN">Aucune
        <#else>Délibérative</#if>
      </td>
    </tr>
  </#list>
  </tbody>
</table>
<p>
  Le règlement intérieur fixe le quorum à ${paper.quorum}. Membres désignés présents ou participant à distance :
  ${paper.sitting} sur ${paper.appointed}.
  <#if paper.number??>Le quorum est atteint : la commission peut valablement délibérer.</#if>
</p>

<#list paper.dwellings as dwelling>
<h2>${dwelling?counter}. ${dwelling.rooms}, ${dwelling.commune}, ${dwelling.surface} m², ${dwelling.rent} €
  charges comprises, ${dwelling.financing}</h2>
<p class="keep">Offre ${dwelling.offer}<br/>${dwelling.address}, ${dwelling.commune}</p>
<#if !dwelling.mayorCalled>
<p class="keep">
  Le maire de ${dwelling.commune}, membre de droit de la commission, n’a pas été appelé à cette séance
  (article L. 441-2 du code de la construction et de l’habitation).
</p>
</#if>
<#if dwelling.fewer??>
<p class="keep">
  Moins de trois demandes ont été examinées pour ce logement (article R. 441-3 du code de la construction et de
  l’habitation). Raison : ${words.fewer[dwelling.fewer]}.
</p>
</#if>
<#if dwelling.correction??>
<p class="keep">
  <b>Pour rectification</b> : la commission examine de nouveau les dossiers de ce logement, sur lesquels elle a décidé à la
  séance du ${dwelling.correction.heldOn} (procès-verbal n° ${dwelling.correction.minutes}). Raison :
  ${words.corrections[dwelling.correction.reason]}.<#if dwelling.correction.words??><br/>
  <span class="lines">« ${dwelling.correction.words} »</span></#if>
</p>
<p class="keep">
  Pour ce logement, les décisions qui suivent annulent et remplacent celles de ce procès-verbal là où elles en diffèrent, et
  les confirment là où elles n’en diffèrent pas.
</p>
</#if>
<p class="keep">Les dossiers ont été examinés dans l’ordre de leur rang de présentation. La commission décide :</p>
<table>
  <colgroup>
    <col style="width: 24%"/><col style="width: 13%"/><col style="width: 16%"/><col style="width: 19%"/><col style="width: 28%"/>
  </colgroup>
  <thead>
    <tr>
      <th scope="col">Dossier</th><th scope="col">Rang de présentation</th><th scope="col">Foyer</th>
      <th scope="col">Décision</th><th scope="col">Motif ou condition</th>
    </tr>
  </thead>
  <tbody>
  <#list dwelling.files as file>
    <tr>
      <th scope="row">${file.name}<br/><span class="plain">${file.candidature}</span></th>
      <td>${file.rank}</td>
      <td>
        <#if file.persons??>${file.persons} personne<#if file.persons != "1">s</#if></#if>
        <#if file.effort??><br/>Effort : ${file.effort} %</#if>
      </td>
      <td>
        <#if file.decision??>
          ${words.decisions[file.decision]}<#if file.decision != "ALLOCATED" && file.given??>, rang ${file.given}</#if>
          <#if file.earlier??><br/>
            <span class="plain"><#if file.earlier.confirmed>Confirme<#else>Annule et remplace</#if>
            <@words.decision of=file.earlier/></span>
          </#if>
        <#else>Non examiné</#if>
      </td>
      <td>
        <#if file.ground??>
          ${words.grounds[file.ground]} (${file.article?replace("-", "‑")}).
          <#if file.basis??><br/>Chiffres retenus : <@words.basis of=file.basis/>.</#if>
        <#elseif file.condition??>
          À fournir : ${words.conditions[file.condition]}<#if file.until??>, au plus tard le ${file.until}</#if>.
        <#elseif !file.decision??>${(words.stays[file.stays])!"Le candidat s’est retiré."}
        <#elseif !file.words??>Sans objet</#if>
        <#if file.words??><br/><span class="lines">« ${file.words} »</span></#if>
      </td>
    </tr>
  </#list>
  </tbody>
</table>
<#if dwelling.castingVote>
<p>
  Pour ce logement, partage égal des voix : le maire de la commune, ou son représentant, a usé de sa voix prépondérante
  (article L. 441-2 du code de la construction et de l’habitation).
</p>
</#if>
</#list>

<h2>Observations</h2>
<p class="lines">${paper.observations!"Aucune observation n’a été faite."}</p>

<#if paper.closedAt??>
<div class="together">
<h2>Clôture</h2>
<p>
  L’ordre du jour étant épuisé, la séance est close à ${paper.closedAt}. Le présent procès-verbal est signé par la
  présidence de la commission.
</p>
<p class="signature">${paper.president}<br/>Présidence de la commission<br/>Signature :</p>
<p class="note">
  Ce procès-verbal est fixé à la clôture de la séance. Il ne se modifie plus : une erreur se corrige par une nouvelle
  séance.
</p>
</div>
</#if>
</@layout.page>
