<#import "/layout.ftl" as layout>
<@layout.page title="Essai">
<h1>Ici</h1>
<link rel="stylesheet" href="${paper.http}/linked.css"/>
<link rel="stylesheet" href="${paper.folder}/linked.css"/>
<style>
  @import url("${paper.http}/imported.css");
  @font-face { font-family: "other"; src: url("${paper.http}/other.ttf"); }
  p { background-image: url("${paper.http}/background.png"); font-family: "other", "Alin Print"; }
</style>
<p>
  <img alt="a" src="${paper.http}/image.png"/>
  <img alt="b" src="${paper.folder}/image.png"/>
  <img alt="c" src="image.png"/>
  <img alt="d" src="classpath:/print/trial/image.png"/>
</p>
<object data="${paper.http}/object.pdf" type="application/pdf"></object>
<p><a href="${paper.folder}/secret.txt" download="secret.txt" data-content-type="text/plain">pièce</a></p>
</@layout.page>
