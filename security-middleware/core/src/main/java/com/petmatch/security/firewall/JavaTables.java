package com.petmatch.security.firewall;

import static com.petmatch.security.firewall.Surroundings.AT_START;
import static com.petmatch.security.firewall.Surroundings.TOKEN;
import static com.petmatch.security.firewall.Surroundings.WORD_START;

import com.petmatch.security.firewall.Phrases.Around;
import com.petmatch.security.firewall.Phrases.Table;

/** Expression languages of Java servers, gadget classes, and streams of serialised objects. */
final class JavaTables {

    private static final FirewallRule EXPRESSION = Rules.sure(AttackFamily.JAVA, "expression");
    private static final FirewallRule GADGET = Rules.sure(AttackFamily.JAVA, "gadget");
    private static final FirewallRule SERIALISED = Rules.sure(AttackFamily.JAVA, "serialised");
    private static final FirewallRule BINDING = Rules.sure(AttackFamily.JAVA, "binding");
    private static final FirewallRule CLASS_NAME = Rules.likely(AttackFamily.JAVA, "class-name");

    private static final String EXPRESSIONS = """
            %{# %{(# #_memberaccess #context[ #application[ #session[ @java.lang. @org.apache. @ognl. ognlcontext
            #parameters. .getruntime( getruntime() .exec( java.lang.runtime java.lang.processbuilder java.lang.system
            processbuilder( new%20java. t(java. t(org. t(javax. t(runtime .forname( .getclass( .getmethod(
            .getdeclaredmethod( .newinstance( .classloader javax.script.scriptengine scriptenginemanager
            freemarker.template. xwork.methodaccessor allowstaticmethodaccess #attr[ #request. #response.
            #_classresolver org.springframework.cglib nashorn.internal java.net.urlclassloader java.io.file
            java.util.scanner java.nio.file sun.misc. jdk.jshell
            """;
    private static final String GADGETS = """
            com.sun.rowset.jdbcrowsetimpl com.sun.org.apache.xalan org.apache.commons.collections
            org.apache.commons.beanutils java.beans.xmldecoder java.beans.eventhandler com.mchange.v2.c3p0
            org.apache.xbean.naming bsh.interpreter groovy.lang. groovy.util. org.codehaus.groovy.runtime
            classpathxmlapplicationcontext filesystemxmlapplicationcontext com.opensymphony.xwork2 org.apache.struts
            org.hibernate.jmx ch.qos.logback.core.db org.apache.ibatis.datasource javax.naming. java.rmi.
            javax.management. clojure.lang. invokertransformer templatesimpl com.caucho.naming com.alibaba.fastjson
            org.apache.naming.factory beanfactory.forcestring java.lang.processimpl ysoserial com.tangosol.
            system.diagnostics.process system.windows.data.objectdataprovider activitysurrogateselector
            typeconfusedelegate
            """;

    private JavaTables() {}

    static Phrases detector() {
        // Base64 tells upper from lower case; the scanner of literals does not.
        Around exactStream = (text, start, end) -> text.charAt(start) == 'r'
                && text.charAt(start + 1) == 'O'
                && Glyphs.at(text, start + 2) == '0'
                && Glyphs.at(text, start + 3) == 'A';
        Around exactNet = (text, start, end) -> "AAEAAAD/////".contentEquals(text.subSequence(start, end));
        Around expression = (text, start, end) -> start > 0 || text.charAt(0) != '.';
        return Phrases.of(
                Table.words(EXPRESSION, expression, EXPRESSIONS),
                Table.of(EXPRESSION, Around.ANYTHING, "new java.", "new javax.", "<jsp:", "<%!", "<%@"),
                Table.of(EXPRESSION, (text, start, end) -> Glyphs.isDigit(Glyphs.at(text, end)), "%{"),
                Table.words(GADGET, Around.ANYTHING, GADGETS),
                Table.of(GADGET, AT_START, "rmi://", "ldap://", "ldaps://", "iiop://", "corbaname:", "jdbc:h2:"),
                Table.of(
                        GADGET,
                        Around.ANYTHING,
                        "autodeserialize=true",
                        "\"@type\":\"",
                        "\"@type\": \"",
                        "!!javax.",
                        "!!java."),
                Table.of(SERIALISED, exactStream.and(WORD_START), "ro0ab"),
                Table.of(SERIALISED, exactNet, "aaeaaad/////"),
                Table.of(SERIALISED, AT_START.and(TOKEN), "aced0005"),
                Table.of(SERIALISED, Around.ANYTHING, "\u00ac\u00ed\u0000\u0005"),
                Table.of(
                        BINDING,
                        Around.ANYTHING,
                        "class.module.classloader",
                        "class.classloader.",
                        "class['classloader']",
                        "class[classloader]",
                        "class.protectiondomain",
                        "class.resources"),
                Table.of(CLASS_NAME, WORD_START, "java.lang.", "java.util.", "java.io.", "javax."));
    }
}
