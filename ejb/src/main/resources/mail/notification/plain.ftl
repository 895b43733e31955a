<#-- A mail as text, for readers that show no HTML: the same macros as in html.ftl. -->
<#macro p><#local words><#nested></#local>${words?replace("\\s+", " ", "r")?trim}

</#macro>

<#macro lines><#local words><#nested></#local>${words?trim}

</#macro>

<#macro quoted by><#local words><#nested></#local><#if words?trim != "">
${by} :

« ${words?trim?replace("«", "“")?replace("»", "”")} »

</#if></#macro>

<#macro items of>
<#list of as item>
– <#nested item>
</#list>

</#macro>

<#macro button to>
<#nested>${"\n"}${to}

</#macro>

<#assign letter>
<#include "/" + mail>
<#include "signature.ftl">
</#assign>
<#-- one empty line between paragraphs, none for those that say nothing -->
${letter?replace("\n{3,}", "\n\n", "r")?trim}
