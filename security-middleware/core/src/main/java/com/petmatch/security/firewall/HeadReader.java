package com.petmatch.security.firewall;

import com.petmatch.security.request.HttpField;
import com.petmatch.security.request.QueryParameter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Hands the values of a head to the inspector, each in its place, and looks at the form of header fields. */
final class HeadReader {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private enum Kind {
        /** Known by no list. */
        FREE,
        COOKIE,
        STANDARD,
        /** Standard ones whose value seldom changes and is no secret. */
        USUAL,
        AGENT,
        /** Standard ones whose form {@link HeaderForm} checks. */
        FORMED,
        CREDENTIAL,
        /** Set by scanners alone. */
        PROBE,
        /** Changes what servers behind do, and no client has reason to send it. */
        RESTRICTED,
        /** Replaces the method or the path; some proxies set it honestly. */
        OVERRIDE
    }

    private static final List<Kind> KINDS = List.of(Kind.values());
    private static final WordMap NAMES;

    static {
        Map<String, Integer> names = new HashMap<>();
        put(names, Kind.COOKIE, "cookie");
        put(names, Kind.PROBE, "x-scan-memo x-wipp x-ratproxy-loop x-scanner x-request-memo acunetix-aspect");
        put(
                names,
                Kind.PROBE,
                "acunetix-aspect-password acunetix-aspect-queries acunetix-product acunetix-scanning-agreement");
        put(names, Kind.PROBE, "acunetix-user-agreement");
        put(names, Kind.RESTRICTED, "proxy x-middleware-subrequest lock-token");
        put(
                names,
                Kind.OVERRIDE,
                "x-original-url x-rewrite-url x-http-method-override x-http-method x-method-override");
        put(names, Kind.FORMED, "host connection content-type content-encoding expect range upgrade");
        put(names, Kind.CREDENTIAL, "authorization proxy-authorization");
        put(names, Kind.AGENT, "user-agent");
        put(names, Kind.USUAL, "accept accept-encoding accept-language accept-charset cache-control pragma origin");
        put(names, Kind.USUAL, "sec-ch-ua sec-ch-ua-mobile sec-ch-ua-platform sec-ch-ua-arch sec-ch-ua-bitness");
        put(names, Kind.USUAL, "sec-ch-ua-full-version-list sec-ch-ua-model sec-fetch-site sec-fetch-mode");
        put(names, Kind.USUAL, "sec-fetch-dest sec-fetch-user sec-gpc save-data te dnt priority keep-alive");
        put(names, Kind.USUAL, "upgrade-insecure-requests x-requested-with x-forwarded-proto x-forwarded-port");
        put(names, Kind.STANDARD, "content-length date from if-match if-none-match if-modified-since if-range");
        put(names, Kind.STANDARD, "if-unmodified-since max-forwards trailer transfer-encoding via warning");
        put(names, Kind.STANDARD, "traceparent tracestate x-forwarded-for x-real-ip forwarded x-csrf-token");
        put(names, Kind.STANDARD, "access-control-request-method access-control-request-headers");
        NAMES = new WordMap(names, KINDS.indexOf(Kind.FREE));
    }

    private final Inspector inspector;

    HeadReader(Inspector inspector) {
        this.inspector = inspector;
    }

    private static void put(Map<String, Integer> names, Kind kind, String words) {
        WordMap.addAll(names, KINDS.indexOf(kind), words);
    }

    void read(RequestHead head) {
        if (!METHODS.contains(head.method())) {
            inspector.broken(FieldPlace.HEADER, "method", EngineRules.METHOD);
        }
        if (!head.segments().isEmpty()) {
            inspector.value(FieldPlace.PATH, "path", "/" + String.join("/", head.segments()));
        }
        for (QueryParameter parameter : head.query()) {
            inspector.name(parameter.name());
            inspector.value(FieldPlace.QUERY, parameter.name(), parameter.value());
        }
        Seen seen = new Seen();
        for (HttpField field : head.fields()) {
            field(field, seen);
        }
        if (!seen.agent) {
            inspector.broken(FieldPlace.HEADER, "user-agent", EngineRules.NO_AGENT);
        }
        boolean bodiless = head.method().equals("GET") || head.method().equals("HEAD");
        if (bodiless && seen.body) {
            inspector.broken(FieldPlace.HEADER, "content-length", EngineRules.BODY_ON_GET);
        }
    }

    private static final class Seen {
        private boolean agent;
        private boolean body;
        private boolean type;
    }

    private void field(HttpField field, Seen seen) {
        Kind kind = KINDS.get(NAMES.find(field.name(), 0, field.name().length()));
        switch (kind) {
            case FREE -> inspector.value(FieldPlace.HEADER, field.name(), field.value());
            case AGENT -> {
                seen.agent |= !field.value().isBlank();
                inspector.usual(FieldPlace.HEADER, field.name(), field.value());
            }
            case USUAL -> inspector.usual(FieldPlace.STANDARD_HEADER, field.name(), field.value());
            case COOKIE -> cookies(field.value());
            case PROBE -> inspector.broken(FieldPlace.HEADER, field.name(), EngineRules.PROBE_FIELD);
            case RESTRICTED -> inspector.broken(FieldPlace.HEADER, field.name(), EngineRules.RESTRICTED_FIELD);
            case OVERRIDE -> {
                inspector.broken(FieldPlace.HEADER, field.name(), EngineRules.OVERRIDE);
                inspector.value(FieldPlace.HEADER, field.name(), field.value());
            }
            case CREDENTIAL -> credential(field);
            case STANDARD, FORMED -> standard(field, kind, seen);
        }
    }

    // A bearer token (RFC 6750 section 2.1) has no character that an attack is made of; who checks it reads it whole.
    private void credential(HttpField field) {
        if (!HeaderForm.isBearer(field.value())) {
            inspector.value(FieldPlace.STANDARD_HEADER, field.name(), field.value());
        }
    }

    private void standard(HttpField field, Kind kind, Seen seen) {
        if (kind == Kind.STANDARD) {
            inspector.value(FieldPlace.STANDARD_HEADER, field.name(), field.value());
            seen.body |= field.isNamed("content-length") && !field.value().equals("0");
            return;
        }
        inspector.usual(FieldPlace.STANDARD_HEADER, field.name(), field.value());
        if (field.isNamed("content-type")) {
            if (seen.type) {
                inspector.broken(FieldPlace.STANDARD_HEADER, field.name(), EngineRules.REPEATED);
            }
            seen.type = true;
        }
        HeaderForm.fault(field).ifPresent(rule -> inspector.broken(FieldPlace.STANDARD_HEADER, field.name(), rule));
    }

    private void cookies(String line) {
        int at = 0;
        while (at < line.length()) {
            int semicolon = line.indexOf(';', at);
            int end = semicolon < 0 ? line.length() : semicolon;
            cookie(line.substring(at, end).trim());
            at = end + 1;
        }
    }

    private void cookie(String pair) {
        int equals = pair.indexOf('=');
        String name = equals < 0 ? "" : pair.substring(0, equals);
        if (!name.isEmpty()) {
            inspector.name(name);
        }
        inspector.value(FieldPlace.COOKIE, name, pair.substring(equals + 1));
    }
}
