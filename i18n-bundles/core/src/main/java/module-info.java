/** Message engine, formats, negotiation and texts: the JDK and the kernel alone. */
module com.petmatch.i18n {
    requires static transitive org.jspecify;
    requires transitive com.petmatch.kernel;
    requires java.xml;

    exports com.petmatch.i18n;
    exports com.petmatch.i18n.bundle;
    exports com.petmatch.i18n.cli;
    exports com.petmatch.i18n.exchange;
    exports com.petmatch.i18n.format;
    exports com.petmatch.i18n.gate;
    exports com.petmatch.i18n.generate;
    exports com.petmatch.i18n.icu;
    exports com.petmatch.i18n.locale;
    exports com.petmatch.i18n.messages;
    exports com.petmatch.i18n.mf2;
    exports com.petmatch.i18n.model;
    exports com.petmatch.i18n.plural;
    exports com.petmatch.i18n.texts;
}
