/** Wires the security filter into a Spring Boot host: routes, roles and keys from its properties, meters. */
module com.petmatch.security.spring {
    requires static transitive org.jspecify;
    requires transitive com.petmatch.security.servlet;
    requires org.slf4j;
    requires spring.beans;
    requires spring.boot;
    requires spring.boot.autoconfigure;
    requires spring.context;
    requires spring.core;
    requires static transitive micrometer.core;

    exports com.petmatch.security.spring;

    opens com.petmatch.security.spring to
            spring.beans,
            spring.boot,
            spring.context,
            spring.core;
}
