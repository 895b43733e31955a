<#-- One page of every paper. Headings: one h1, then h2 and h3 without a gap. Tables: thead with scope="col". -->
<#macro page title>
<html xmlns="http://www.w3.org/1999/xhtml" lang="fr" xml:lang="fr">
<head>
  <title>${title}</title>
  <meta name="subject" content="${title}, n° ${number}"/>
  <style><#include "paper.css" parse=false></style>
</head>
<body>
<div class="footer">
  <div class="footer-text">${title} – n° ${number}</div>
  <div class="footer-page">page <span class="page"></span> sur <span class="pages"></span></div>
</div>
<#nested>
</body>
</html>
</#macro>
