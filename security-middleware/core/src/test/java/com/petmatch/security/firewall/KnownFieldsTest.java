package com.petmatch.security.firewall;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.security.request.HttpField;
import com.petmatch.security.request.RouteId;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a field is judged and costs does not depend on whether it came before. */
class KnownFieldsTest {

    @Test
    void aFieldIsJudgedTheSameHoweverOftenItCame() {
        Firewall firewall = Firewall.builder().build();
        FirewallReport honest = firewall.inspectHead(withField("User-Agent", "Mozilla/5.0 (X11)"));
        FirewallReport hostile = firewall.inspectHead(withField("User-Agent", "() { :; }; x"));

        assertThat(hostile.isPassed()).isFalse();
        for (int i = 0; i < 3; i++) {
            assertThat(firewall.inspectHead(withField("User-Agent", "Mozilla/5.0 (X11)")))
                    .isEqualTo(honest);
            assertThat(firewall.inspectHead(withField("User-Agent", "() { :; }; x")))
                    .isEqualTo(hostile);
        }
    }

    @Test
    void aKnownFieldCostsTheWorkThatItCostAtFirst() {
        String agent = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
        InspectionBudget tight = new InspectionBudget(1_000, InspectionBudget.Beyond.REFUSE);
        Firewall firewall = Firewall.builder().budget(tight).build();
        List<HttpField> fields = Collections.nCopies(9, new HttpField("User-Agent", agent));
        RequestHead head = new RequestHead("GET", List.of("pets"), List.of(), fields, new RouteId("GET", "/pets"));
        FirewallReport first = firewall.inspectHead(head);

        assertThat(first.isPassed()).isFalse();
        assertThat(firewall.inspectHead(head)).isEqualTo(first);
        assertThat(firewall.inspectHead(withField("User-Agent", agent)).isPassed())
                .isTrue();
    }

    private static RequestHead withField(String name, String value) {
        return new RequestHead(
                "GET", List.of("pets"), List.of(), List.of(new HttpField(name, value)), new RouteId("GET", "/pets"));
    }
}
