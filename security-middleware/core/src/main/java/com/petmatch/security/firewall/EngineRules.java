package com.petmatch.security.firewall;

import com.petmatch.security.decision.Evidence.Severity;
import java.util.List;

/** What the engine itself finds, without a detector. */
final class EngineRules {

    static final FirewallRule NESTED = Rules.sure(AttackFamily.ENCODING, "nested");
    static final FirewallRule OVERLONG = Rules.sure(AttackFamily.ENCODING, "overlong");
    static final FirewallRule FIELD_TYPE =
            new FirewallRule("field.type", AttackFamily.PROTOCOL, Severity.CRITICAL, Confidence.HIGH);
    static final FirewallRule EXHAUSTED =
            new FirewallRule("budget.exhausted", AttackFamily.PROTOCOL, Severity.CRITICAL, Confidence.HIGH);
    static final FirewallRule EXHAUSTED_PASSING =
            new FirewallRule("budget.exhausted", AttackFamily.PROTOCOL, Severity.NOTICE, Confidence.HIGH);

    static final FirewallRule METHOD = Rules.sure(AttackFamily.PROTOCOL, "method");
    static final FirewallRule RANGE = Rules.sure(AttackFamily.PROTOCOL, "range");
    static final FirewallRule REPEATED =
            Rules.rule(AttackFamily.PROTOCOL, "repeated-field", Severity.ERROR, Confidence.HIGH);
    static final FirewallRule CONNECTION = Rules.sure(AttackFamily.PROTOCOL, "connection");
    static final FirewallRule NUMERIC_HOST =
            Rules.rule(AttackFamily.PROTOCOL, "numeric-host", Severity.WARNING, Confidence.LOW);
    static final FirewallRule NO_AGENT = Rules.rule(AttackFamily.PROTOCOL, "no-agent", Severity.NOTICE, Confidence.LOW);
    /** Clients of the JDK offer it with every first request that is not encrypted. */
    static final FirewallRule CLEARTEXT_UPGRADE = Rules.likely(AttackFamily.PROTOCOL, "cleartext-upgrade");

    static final FirewallRule RESTRICTED_FIELD = Rules.sure(AttackFamily.PROTOCOL, "restricted-field");
    static final FirewallRule OVERRIDE =
            Rules.rule(AttackFamily.PROTOCOL, "override-field", Severity.ERROR, Confidence.MEDIUM);
    static final FirewallRule EXPECT = Rules.sure(AttackFamily.PROTOCOL, "expect");
    static final FirewallRule BODY_ON_GET =
            Rules.rule(AttackFamily.PROTOCOL, "body-on-get", Severity.NOTICE, Confidence.MEDIUM);
    static final FirewallRule PROBE_FIELD = Rules.sure(AttackFamily.SCANNER, "probe-field");

    static final FirewallRule MEDIA_TYPE = Rules.sure(AttackFamily.PROTOCOL, "media-type");
    static final FirewallRule CHARSET = Rules.sure(AttackFamily.PROTOCOL, "charset");
    static final FirewallRule NOT_UTF8 =
            Rules.rule(AttackFamily.PROTOCOL, "not-utf8", Severity.ERROR, Confidence.MEDIUM);
    static final FirewallRule JSON = Rules.sure(AttackFamily.PROTOCOL, "json");
    static final FirewallRule JSON_TRAILING = Rules.sure(AttackFamily.PROTOCOL, "json-trailing");
    static final FirewallRule JSON_DUPLICATE =
            Rules.rule(AttackFamily.PROTOCOL, "json-duplicate", Severity.NOTICE, Confidence.HIGH);
    static final FirewallRule BOUNDARY = Rules.sure(AttackFamily.PROTOCOL, "multipart-boundary");
    static final FirewallRule PART_FIELD = Rules.sure(AttackFamily.PROTOCOL, "multipart-field");
    static final FirewallRule PART_END = Rules.sure(AttackFamily.PROTOCOL, "multipart-end");
    static final FirewallRule TOO_MANY = Rules.sure(AttackFamily.PROTOCOL, "too-many-fields");
    static final FirewallRule PREFIX_ONLY =
            Rules.rule(AttackFamily.PROTOCOL, "prefix-only", Severity.NOTICE, Confidence.HIGH);
    static final FirewallRule EXECUTABLE_NAME = Rules.sure(AttackFamily.PROTOCOL, "executable-name");

    static final List<FirewallRule> ALL = List.of(
            NESTED,
            OVERLONG,
            FIELD_TYPE,
            EXHAUSTED,
            METHOD,
            RANGE,
            REPEATED,
            CONNECTION,
            NUMERIC_HOST,
            NO_AGENT,
            CLEARTEXT_UPGRADE,
            RESTRICTED_FIELD,
            OVERRIDE,
            EXPECT,
            BODY_ON_GET,
            PROBE_FIELD,
            MEDIA_TYPE,
            CHARSET,
            NOT_UTF8,
            JSON,
            JSON_TRAILING,
            JSON_DUPLICATE,
            BOUNDARY,
            PART_FIELD,
            PART_END,
            TOO_MANY,
            PREFIX_ONLY,
            EXECUTABLE_NAME);

    private EngineRules() {}
}
