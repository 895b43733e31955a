<#import "/layout.ftl" as layout>
<@layout.page title="Essai">
<h1>Titre</h1>
<p>${paper.text}</p>
</@layout.page>
