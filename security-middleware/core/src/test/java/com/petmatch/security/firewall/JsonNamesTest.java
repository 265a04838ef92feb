package com.petmatch.security.firewall;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.security.request.RouteId;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A name that is known from before hides no value, no repetition and no other name. */
class JsonNamesTest {

    private static final Firewall FIREWALL = Firewall.builder().build();
    private static final RouteId ROUTE = new RouteId("POST", "/pets");

    @Test
    void objectsOfAListAreReadOneByOne() {
        String honest = "{\"id\":1,\"note\":\"Eats well\"},".repeat(300);
        FirewallReport last = report("[" + honest + "{\"id\":1,\"note\":\"' OR 1=1 -- \"}]");
        FirewallReport twice = report("[" + honest + "{\"id\":1,\"id\":2}]");

        assertThat(last.isPassed()).isFalse();
        assertThat(twice.findings())
                .extracting(finding -> finding.rule().id())
                .containsExactly("protocol.json-duplicate");
        assertThat(report("[" + honest + "{\"id\":1}]").findings()).isEmpty();
    }

    @Test
    void aNameIsReadHoweverManyCameBefore() {
        StringBuilder names = new StringBuilder("{");
        for (int i = 0; i < 600; i++) {
            names.append("\"n").append(i).append("\":1,");
        }

        assertThat(report(names + "\"' OR 1=1 -- \":1}").isPassed()).isFalse();
    }

    private static FirewallReport report(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return FIREWALL.inspectBody(new BodyBytes(bytes, "application/json", "", ROUTE));
    }
}
