/** Wires the texts into a Spring Boot host: message source, locale by negotiation, meters. */
module com.petmatch.i18n.spring {
    requires static transitive org.jspecify;
    requires transitive com.petmatch.i18n;
    requires transitive spring.context;
    requires spring.beans;
    requires spring.boot;
    requires spring.boot.autoconfigure;
    requires spring.core;
    requires static jakarta.servlet;
    requires static transitive micrometer.core;
    requires static spring.web;
    requires static spring.webmvc;

    exports com.petmatch.i18n.spring;

    opens com.petmatch.i18n.spring to
            spring.beans,
            spring.boot,
            spring.context,
            spring.core;
}
