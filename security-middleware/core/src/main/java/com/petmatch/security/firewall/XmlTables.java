package com.petmatch.security.firewall;

import static com.petmatch.security.firewall.Surroundings.before;

import com.petmatch.security.firewall.Phrases.Around;
import com.petmatch.security.firewall.Phrases.Table;

/** XML that makes a parser read files or call servers, or grow without end. */
final class XmlTables {

    private static final int SPAN = 256;

    private static final FirewallRule ENTITY = Rules.sure(AttackFamily.XXE, "entity");
    private static final FirewallRule DOCTYPE = Rules.sure(AttackFamily.XXE, "doctype");
    private static final FirewallRule INCLUDE = Rules.sure(AttackFamily.XXE, "include");
    private static final FirewallRule MENTION = Rules.likely(AttackFamily.XXE, "mention");

    private XmlTables() {}

    static Phrases detector() {
        Around external = before(SPAN, "system").or(before(SPAN, "[<!")).or(before(SPAN, "[ <!")).or(before(SPAN, "[\n"));
        Around remote = before(SPAN, "dtd\"").and(before(SPAN, "w3.org").not()).and(before(SPAN, "public"));
        return Phrases.of(
                Table.of(ENTITY, Around.ANYTHING, "<!entity", "<!element", "<!attlist", "<!notation", "!entity %", "<![ignore["),
                Table.of(DOCTYPE, external.or(remote).or(before(SPAN, "[%")).or(before(SPAN, " [")), "<!doctype"),
                Table.of(INCLUDE, Around.ANYTHING, "xi:include", "www.w3.org/2001/xinclude", "xinclude\"", "<xsl:include", "<xsl:import"),
                Table.of(INCLUDE, Around.ANYTHING, "document('file", "document(\"file", "unparsed-text(", "xmlns:msxsl", "xmlns:xalan"),
                Table.of(INCLUDE, before(SPAN, "href"), "<?xml-stylesheet"),
                Table.of(INCLUDE, before(SPAN, "://"), "xsi:schemalocation", "xsi:nonamespaceschemalocation"),
                Table.of(INCLUDE, before(SPAN, "value-of"), "<xsl:template", "<xsl:stylesheet"),
                Table.of(MENTION, Around.ANYTHING, "<!doctype", "<![cdata[", "<?xml"));
    }
}
