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

    /** A subset of its own, a system identifier or a public one elsewhere, before the declaration ends. */
    private static boolean isExternal(CharSequence text, int start, int from) {
        int end = from;
        while (end - from < SPAN && end < text.length() && "<>[".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        int span = end - from;
        boolean remote = Glyphs.within(text, from, span, "public")
                && Glyphs.within(text, from, span, "://")
                && !Glyphs.within(text, from, span, "w3.org");
        return Glyphs.at(text, end) == '[' || Glyphs.within(text, from, span, "system") || remote;
    }

    static Phrases detector() {
        return Phrases.of(
                Table.of(
                        ENTITY,
                        Around.ANYTHING,
                        "<!entity",
                        "<!element",
                        "<!attlist",
                        "<!notation",
                        "!entity %",
                        "<![ignore["),
                Table.of(DOCTYPE, XmlTables::isExternal, "<!doctype"),
                Table.of(
                        INCLUDE,
                        Around.ANYTHING,
                        "xi:include",
                        "<xs:include",
                        "<xsd:include",
                        "system-property(",
                        "www.w3.org/2001/xinclude",
                        "xinclude\"",
                        "<xsl:include",
                        "<xsl:import"),
                Table.of(
                        INCLUDE,
                        Around.ANYTHING,
                        "document('file",
                        "document(\"file",
                        "unparsed-text(",
                        "xmlns:msxsl",
                        "xmlns:xalan"),
                Table.of(INCLUDE, before(SPAN, "href"), "<?xml-stylesheet"),
                Table.of(INCLUDE, before(SPAN, "://"), "xsi:schemalocation", "xsi:nonamespaceschemalocation"),
                Table.of(INCLUDE, before(SPAN, "value-of"), "<xsl:template", "<xsl:stylesheet"),
                Table.of(MENTION, Around.ANYTHING, "<!doctype", "<![cdata[", "<?xml"));
    }
}
