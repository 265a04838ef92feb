package com.petmatch.security.firewall;

import com.petmatch.security.request.HttpField;
import com.petmatch.security.request.QueryParameter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Hands the values of a head to the inspector, each in its place, and looks at the form of header fields. */
final class HeadReader {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private enum Kind {
        COOKIE,
        STANDARD,
        /** Set by scanners alone. */
        PROBE,
        /** Changes what servers behind do, and no client has reason to send it. */
        RESTRICTED,
        /** Replaces the method or the path; some proxies set it honestly. */
        OVERRIDE
    }

    private static final Map<String, Kind> KINDS = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    static {
        put(Kind.COOKIE, "cookie");
        put(Kind.PROBE, "x-scan-memo x-wipp x-ratproxy-loop x-scanner x-request-memo acunetix-aspect");
        put(
                Kind.PROBE,
                "acunetix-aspect-password acunetix-aspect-queries acunetix-product acunetix-scanning-agreement");
        put(Kind.PROBE, "acunetix-user-agreement");
        put(Kind.RESTRICTED, "proxy x-middleware-subrequest lock-token");
        put(Kind.OVERRIDE, "x-original-url x-rewrite-url x-http-method-override x-http-method x-method-override");
        put(
                Kind.STANDARD,
                "host accept accept-encoding accept-language accept-charset connection cache-control pragma");
        put(Kind.STANDARD, "content-length content-type content-encoding date expect from if-match if-none-match");
        put(Kind.STANDARD, "if-modified-since if-unmodified-since if-range max-forwards te trailer transfer-encoding");
        put(Kind.STANDARD, "upgrade upgrade-insecure-requests via warning dnt range priority origin authorization");
        put(Kind.STANDARD, "proxy-authorization sec-ch-ua sec-ch-ua-mobile sec-ch-ua-platform sec-ch-ua-arch");
        put(
                Kind.STANDARD,
                "sec-ch-ua-full-version-list sec-ch-ua-model sec-ch-ua-bitness sec-fetch-site sec-fetch-mode");
        put(Kind.STANDARD, "sec-fetch-dest sec-fetch-user sec-gpc save-data traceparent tracestate keep-alive");
        put(Kind.STANDARD, "x-forwarded-for x-forwarded-proto x-forwarded-port x-real-ip forwarded x-requested-with");
        put(Kind.STANDARD, "access-control-request-method access-control-request-headers x-csrf-token");
    }

    private final Inspector inspector;

    HeadReader(Inspector inspector) {
        this.inspector = inspector;
    }

    private static void put(Kind kind, String names) {
        List.of(names.split(" ")).forEach(name -> KINDS.put(name, kind));
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
        Kind kind = KINDS.get(field.name());
        if (kind == null) {
            seen.agent |= field.isNamed("user-agent") && !field.value().isBlank();
            inspector.value(FieldPlace.HEADER, field.name(), field.value());
            return;
        }
        switch (kind) {
            case COOKIE -> cookies(field.value());
            case PROBE -> inspector.broken(FieldPlace.HEADER, field.name(), EngineRules.PROBE_FIELD);
            case RESTRICTED -> inspector.broken(FieldPlace.HEADER, field.name(), EngineRules.RESTRICTED_FIELD);
            case OVERRIDE -> {
                inspector.broken(FieldPlace.HEADER, field.name(), EngineRules.OVERRIDE);
                inspector.value(FieldPlace.HEADER, field.name(), field.value());
            }
            case STANDARD -> standard(field, seen);
        }
    }

    private void standard(HttpField field, Seen seen) {
        String value = field.value();
        inspector.value(FieldPlace.STANDARD_HEADER, field.name(), value);
        if (field.isNamed("content-type")) {
            if (seen.type) {
                inspector.broken(FieldPlace.STANDARD_HEADER, field.name(), EngineRules.REPEATED);
            }
            seen.type = true;
        } else if (field.isNamed("content-length")) {
            seen.body |= !value.equals("0");
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
