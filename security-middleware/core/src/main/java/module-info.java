/** One typed decision about every request and every credential of a host. */
module com.petmatch.security {
    requires static transitive org.jspecify;
    requires transitive com.petmatch.kernel;
    requires transitive okhttp3;
    requires com.github.benmanes.caffeine;
    requires com.nimbusds.jose.jwt;
    requires io.github.resilience4j.circuitbreaker;
    requires io.github.resilience4j.core;
    requires okio;
    requires transitive io.github.bucket4j.core;
    requires org.slf4j;
    requires tools.jackson.core;

    exports com.petmatch.security.access;
    exports com.petmatch.security.address;
    exports com.petmatch.security.apikey;
    exports com.petmatch.security.audit;
    exports com.petmatch.security.bot;
    exports com.petmatch.security.decision;
    exports com.petmatch.security.error;
    exports com.petmatch.security.event;
    exports com.petmatch.security.firewall;
    exports com.petmatch.security.honeypot;
    exports com.petmatch.security.keys;
    exports com.petmatch.security.limit;
    exports com.petmatch.security.login;
    exports com.petmatch.security.onetime;
    exports com.petmatch.security.outbound;
    exports com.petmatch.security.passkey;
    exports com.petmatch.security.password;
    exports com.petmatch.security.pipeline;
    exports com.petmatch.security.policy;
    exports com.petmatch.security.recovery;
    exports com.petmatch.security.refresh;
    exports com.petmatch.security.reputation;
    exports com.petmatch.security.request;
    exports com.petmatch.security.revocation;
    exports com.petmatch.security.service;
    exports com.petmatch.security.session;
    exports com.petmatch.security.threatmap;
    exports com.petmatch.security.token;
    exports com.petmatch.security.totp;
    exports com.petmatch.security.upload;
    exports com.petmatch.security.web;
}
