package com.petmatch.platform.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.security.address.AddressPrefix;
import com.petmatch.security.decision.Decision;
import com.petmatch.security.decision.Evidence;
import com.petmatch.security.decision.Evidence.Severity;
import com.petmatch.security.decision.ResponseEdits;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.event.SecurityEvent;
import com.petmatch.security.request.RouteMatch;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RefusalLogTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final Evidence TAUTOLOGY =
            Evidence.of("FIREWALL", "sqli.tautology", SecurityErrors.FIREWALL_REFUSED, Severity.CRITICAL);

    private final RefusalLog log = new RefusalLog();

    @Test
    void showsTheNewestRefusalFirst() {
        log.on(denied("GET /plans", TAUTOLOGY));
        log.on(denied("POST /pets", TAUTOLOGY));

        assertThat(log.newest()).extracting(RefusalRow::route).containsExactly("POST /pets", "GET /plans");
        assertThat(log.newest().get(0))
                .isEqualTo(new RefusalRow(NOON, 403, "POST /pets", "203.0.113.7/32", "sqli.tautology"));
    }

    @Test
    void keepsFiftyHoweverManyThereAre() {
        for (int i = 0; i < 60; i++) {
            log.on(denied("GET /" + i, TAUTOLOGY));
        }

        assertThat(log.newest()).hasSize(RefusalLog.KEPT);
        assertThat(log.newest().get(0).route()).isEqualTo("GET /59");
        assertThat(log.topRules(10)).extracting(RuleRow::count).containsExactly(60L);
    }

    @Test
    void leavesOutWhoOnlyHasToSignInAndWhatDoesNotExist() {
        log.on(denied("GET /account", evidence(SecurityErrors.ACCESS_ANONYMOUS)));
        log.on(denied("unmatched", evidence(SecurityErrors.REQUEST_ROUTE)));

        assertThat(log.newest()).isEmpty();
        assertThat(log.hasNews()).isFalse();
    }

    @Test
    void countsWhatRulesOnWatchWouldHaveRefused() {
        Evidence shadow =
                new Evidence("FIREWALL", "xss.handler", SecurityErrors.FIREWALL_REFUSED, Severity.CRITICAL, true);
        log.on(denied("POST /pets", shadow));
        log.on(denied("POST /pets", shadow));

        assertThat(log.watched(10)).containsExactly(new RuleRow("xss.handler", 2, List.of("POST /pets")));
        assertThat(log.newest()).isEmpty();
    }

    @Test
    void namesTheMostFrequentRuleFirst() {
        log.on(denied("GET /a", evidence(SecurityErrors.REPUTATION_BANNED)));
        log.on(denied("GET /a", TAUTOLOGY));
        log.on(denied("GET /a", TAUTOLOGY));

        assertThat(log.topRules(1)).extracting(RuleRow::rule).containsExactly("sqli.tautology");
    }

    @Test
    void tellsOfNewsOnce() {
        log.on(denied("GET /plans", TAUTOLOGY));

        assertThat(log.hasNews()).isTrue();
        assertThat(log.hasNews()).isFalse();
    }

    private static Evidence evidence(ErrorCode code) {
        return Evidence.of("ROUTE", "", code, Severity.NOTICE);
    }

    private static SecurityEvent denied(String route, Evidence evidence) {
        Decision decision = new Decision.Deny(
                evidence.code(), 403, new RouteMatch.Unmatched(), List.of(evidence), ResponseEdits.none());
        AddressPrefix client = AddressPrefix.parse("203.0.113.7/32").orElseThrow();
        return new SecurityEvent.RequestDecided(TenantId.SINGLE, NOON, "r-1", route, client, decision);
    }
}
