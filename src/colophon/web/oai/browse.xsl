<?xml version="1.0" encoding="UTF-8"?>
<!-- Shows the answers of an OAI-PMH repository to a person. Everything is escaped: no output
     escaping is switched off, and only http and https addresses become links. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:oai="http://www.openarchives.org/OAI/2.0/"
    xmlns:oid="http://www.openarchives.org/OAI/2.0/oai-identifier"
    xmlns:marc="http://www.loc.gov/MARC21/slim"
    exclude-result-prefixes="oai oid marc">
  <xsl:output method="html" encoding="UTF-8" indent="no"/>
  <xsl:variable name="request" select="/oai:OAI-PMH/oai:request"/>
  <xsl:variable name="prefix">
    <xsl:choose>
      <xsl:when test="$request/@metadataPrefix"><xsl:value-of select="$request/@metadataPrefix"/></xsl:when>
      <xsl:otherwise>oai_dc</xsl:otherwise>
    </xsl:choose>
  </xsl:variable>

  <xsl:template match="/oai:OAI-PMH">
    <html lang="en">
      <head>
        <meta charset="utf-8"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <title>OAI-PMH <xsl:value-of select="oai:request/@verb"/></title>
        <style>
          :root { color-scheme: light dark; --ink: #1f1b16; --paper: #fbf8f1; --rule: #d9d0bf;
            --link: #8a2b0f; --soft: #6b6255; --card: #fff; }
          @media (prefers-color-scheme: dark) { :root { --ink: #ece5d8; --paper: #1b1814;
            --rule: #41392e; --link: #f0a283; --soft: #a89d8b; --card: #24201a; } }
          body { margin: 0 auto; max-width: 60rem; padding: 1.5rem; background: var(--paper);
            color: var(--ink); font: 1rem/1.55 Georgia, "Times New Roman", serif; }
          nav { display: flex; flex-wrap: wrap; gap: .4rem 1.2rem; padding: .6rem 0;
            border-block: 1px solid var(--rule); font-family: system-ui, sans-serif; }
          a { color: var(--link); } a:focus-visible { outline: 3px solid var(--link); }
          h1 { font-weight: 600; font-size: 1.6rem; margin: 0 0 .5rem; }
          article { background: var(--card); border: 1px solid var(--rule); border-radius: .4rem;
            padding: 1rem 1.2rem; margin: 1rem 0; overflow-wrap: anywhere; }
          dl { display: grid; grid-template-columns: minmax(8rem, max-content) 1fr;
            gap: .2rem 1.2rem; margin: .5rem 0; }
          dt { color: var(--soft); font-family: system-ui, sans-serif; font-size: .9rem; }
          dd { margin: 0; } .soft { color: var(--soft); }
          .marc { grid-template-columns: max-content 1fr; } .marc dt, .fixed { white-space: pre;
            font-family: ui-monospace, monospace; }
          @media (max-width: 36rem) { dl:not(.marc) { grid-template-columns: 1fr; gap: 0; }
            dl:not(.marc) dt { margin-top: .6rem; } }
          .gone { text-decoration: line-through; } .error { border-color: var(--link); }
        </style>
      </head>
      <body>
        <header>
          <h1><xsl:choose>
            <xsl:when test="oai:Identify"><xsl:value-of select="oai:Identify/oai:repositoryName"/></xsl:when>
            <xsl:when test="oai:request/@verb"><xsl:value-of select="oai:request/@verb"/></xsl:when>
            <xsl:otherwise>OAI-PMH</xsl:otherwise>
          </xsl:choose></h1>
          <nav aria-label="What can be asked">
            <a href="?verb=Identify">About this repository</a>
            <a href="?verb=ListRecords&amp;metadataPrefix=oai_dc">Records</a>
            <a href="?verb=ListIdentifiers&amp;metadataPrefix=oai_dc">Identifiers</a>
            <a href="?verb=ListSets">Sets</a>
            <a href="?verb=ListMetadataFormats">Formats</a>
          </nav>
        </header>
        <main>
          <xsl:apply-templates select="oai:error | oai:*[name() = ../oai:request/@verb]"/>
        </main>
        <footer class="soft"><p>Answered <xsl:value-of select="oai:responseDate"/> by
          <xsl:value-of select="$request"/>. Programs read this page as
          <a href="http://www.openarchives.org/OAI/openarchivesprotocol.html">OAI-PMH 2.0</a>.</p></footer>
      </body>
    </html>
  </xsl:template>

  <xsl:template match="oai:error">
    <article class="error"><strong><xsl:value-of select="@code"/></strong>
      <p><xsl:value-of select="."/></p></article>
  </xsl:template>

  <xsl:template match="oai:Identify">
    <article><dl>
      <xsl:for-each select="oai:*[not(self::oai:description)]">
        <dt><xsl:value-of select="local-name()"/></dt><dd><xsl:value-of select="."/></dd>
      </xsl:for-each>
    </dl></article>
    <xsl:for-each select="oai:description/*">
      <article><h2><xsl:value-of select="local-name()"/></h2><dl><xsl:call-template name="leaves"/></dl></article>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="oai:ListMetadataFormats">
    <xsl:for-each select="oai:metadataFormat">
      <article><h2><a href="?verb=ListRecords&amp;metadataPrefix={oai:metadataPrefix}">
        <xsl:value-of select="oai:metadataPrefix"/></a></h2>
        <dl><dt>namespace</dt><dd><xsl:value-of select="oai:metadataNamespace"/></dd>
          <dt>schema</dt><dd><xsl:call-template name="value"><xsl:with-param name="text" select="oai:schema"/></xsl:call-template></dd></dl>
      </article>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="oai:ListSets">
    <article><dl>
      <xsl:for-each select="oai:set">
        <dt><a href="?verb=ListRecords&amp;metadataPrefix=oai_dc&amp;set={oai:setSpec}">
          <xsl:value-of select="oai:setSpec"/></a></dt>
        <dd><xsl:value-of select="oai:setName"/></dd>
      </xsl:for-each>
    </dl></article>
    <xsl:apply-templates select="oai:resumptionToken"/>
  </xsl:template>

  <xsl:template match="oai:ListRecords | oai:GetRecord">
    <xsl:apply-templates select="oai:record"/>
    <xsl:apply-templates select="oai:resumptionToken"/>
  </xsl:template>

  <xsl:template match="oai:ListIdentifiers">
    <xsl:for-each select="oai:header"><article><xsl:apply-templates select="."/><xsl:apply-templates select="." mode="sets"/></article></xsl:for-each>
    <xsl:apply-templates select="oai:resumptionToken"/>
  </xsl:template>

  <xsl:template match="oai:record">
    <article>
      <xsl:apply-templates select="oai:header"/>
      <xsl:for-each select="oai:metadata/*"><xsl:choose>
        <xsl:when test="self::marc:record"><xsl:call-template name="marc"/></xsl:when>
        <xsl:otherwise><dl><xsl:call-template name="leaves"/></dl></xsl:otherwise>
      </xsl:choose></xsl:for-each>
      <xsl:apply-templates select="oai:header" mode="sets"/>
    </article>
  </xsl:template>

  <xsl:template match="oai:header">
    <p><a href="?verb=GetRecord&amp;metadataPrefix={$prefix}&amp;identifier={oai:identifier}">
      <xsl:if test="@status = 'deleted'"><xsl:attribute name="class">gone</xsl:attribute></xsl:if>
      <xsl:value-of select="oai:identifier"/></a>
      <span class="soft"><xsl:text> </xsl:text><xsl:value-of select="oai:datestamp"/>
        <xsl:if test="@status = 'deleted'"> deleted</xsl:if></span></p>
  </xsl:template>

  <xsl:template match="oai:header" mode="sets">
    <xsl:if test="oai:setSpec"><p class="soft">In <xsl:for-each select="oai:setSpec">
      <a class="soft" href="?verb=ListRecords&amp;metadataPrefix={$prefix}&amp;set={.}"><xsl:value-of select="."/></a>
      <xsl:text> </xsl:text>
    </xsl:for-each></p></xsl:if>
  </xsl:template>

  <xsl:template match="oai:resumptionToken">
    <p class="soft">From <xsl:value-of select="@cursor + 1"/> of <xsl:value-of select="@completeListSize"/>.
      <xsl:if test="string(.)"><a rel="next" href="?verb={/oai:OAI-PMH/oai:request/@verb}&amp;resumptionToken={.}">More</a></xsl:if></p>
  </xsl:template>

  <!-- a MARC record as cataloguers read it: tag, indicators, subfields -->
  <xsl:template name="marc">
    <dl class="marc">
      <xsl:for-each select="marc:*">
        <dt><xsl:choose>
          <xsl:when test="self::marc:leader">LDR</xsl:when>
          <xsl:otherwise><xsl:value-of select="@tag"/></xsl:otherwise>
        </xsl:choose>
        <xsl:if test="@ind1"><xsl:text> </xsl:text><span><xsl:value-of select="translate(concat(@ind1, @ind2), ' ', '#')"/></span></xsl:if></dt>
        <dd><xsl:choose>
          <xsl:when test="marc:subfield"><xsl:for-each select="marc:subfield">
            <span class="soft">$<xsl:value-of select="@code"/></span><xsl:text> </xsl:text>
            <xsl:call-template name="value"><xsl:with-param name="text" select="."/></xsl:call-template>
            <xsl:text> </xsl:text>
          </xsl:for-each></xsl:when>
          <xsl:otherwise><span class="fixed"><xsl:value-of select="."/></span></xsl:otherwise>
        </xsl:choose></dd>
      </xsl:for-each>
    </dl>
  </xsl:template>

  <xsl:template name="leaves">
    <xsl:for-each select="descendant-or-self::*[not(*)]">
      <dt><xsl:value-of select="local-name()"/></dt>
      <dd><xsl:if test="@xml:lang"><xsl:attribute name="lang"><xsl:value-of select="@xml:lang"/></xsl:attribute></xsl:if>
        <xsl:call-template name="value"><xsl:with-param name="text" select="."/></xsl:call-template>
        <xsl:for-each select="@ref"><xsl:call-template name="value"><xsl:with-param name="text" select="."/></xsl:call-template></xsl:for-each></dd>
    </xsl:for-each>
  </xsl:template>

  <xsl:template name="value">
    <xsl:param name="text"/>
    <xsl:choose>
      <xsl:when test="(starts-with($text, 'https://') or starts-with($text, 'http://')) and not(contains($text, ' '))">
        <a href="{$text}" rel="nofollow noopener"><xsl:value-of select="$text"/></a></xsl:when>
      <xsl:otherwise><xsl:value-of select="$text"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
