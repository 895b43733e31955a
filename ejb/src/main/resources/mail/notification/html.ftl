<#--
  A mail as HTML: what ${mail} names says its subject and paragraphs, by the macros below.
  Every value is escaped by the output format.
-->
<#-- A paragraph; one without words disappears. -->
<#macro p><#local words><#nested></#local><@written words?markup_string?replace("\\s+", " ", "r")?trim/></#macro>

<#-- A paragraph that keeps its line breaks, for what somebody wrote. -->
<#macro lines><#local words><#nested></#local><@written words?markup_string?trim?replace("\n", "<br>")/></#macro>

<#-- What somebody else wrote, told from our own sentences; without words it disappears. Only we close the quotation. -->
<#macro quoted by><#local words><#nested></#local><#if words?markup_string?trim != "">
<p>${by} :</p>
<blockquote>« ${words?markup_string?trim?replace("«", "“")?replace("»", "”")?replace("\n", "<br>")?no_esc} »</blockquote>
</#if></#macro>

<#macro written words><#if words != "">
<p>${words?no_esc}</p>
</#if></#macro>

<#macro items of>
<ul>
<#list of as item><li><#nested item></li>
</#list>
</ul>
</#macro>

<#macro button to>
<p><a class="go" href="${to}"><#nested></a></p>
<p><small>${to}</small></p>
</#macro>

<!doctype html><html lang="${.locale}"><head><meta charset="utf-8"><style>
body{margin:0;background:#F6F4EE;color:#17231F;font:17px/1.5 "Source Sans 3",Arial,sans-serif}
div{max-width:600px;margin:0 auto;padding:24px;background:#fff}
.go{display:inline-block;padding:12px 20px;border-radius:6px;background:#0F5A4A;color:#fff;font-weight:bold}
small{color:#47544F}
blockquote{margin:0 0 16px;padding:8px 16px;border-left:4px solid #0F5A4A;background:#F6F4EE}</style></head><body><div>
<#include "/" + mail>
<#include "signature.ftl">
</div></body></html>
