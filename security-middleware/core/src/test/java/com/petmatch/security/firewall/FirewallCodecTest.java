package com.petmatch.security.firewall;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.security.firewall.FirewallOutcome.Accepted;
import com.petmatch.security.firewall.FirewallOutcome.Fault;
import com.petmatch.security.firewall.FirewallOutcome.Refused;
import com.petmatch.security.pipeline.Enforcement;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("row-75")
class FirewallCodecTest {

    private static final String EMPTY = "\"modes\":{},\"exclusions\":[],\"fields\":[]";
    private static final FirewallSettings SETTINGS = new FirewallSettings(
            7,
            FirewallProfile.BALANCED,
            Map.of("lfi.*", Enforcement.SHADOW, "traversal.climb", Enforcement.OFF),
            List.of(new Exclusion("POST /pets", "text", "shell.*", "recipes", Instant.parse("2030-01-01T00:00:00Z"))),
            FieldPlan.none().with("POST /pets", "text", FieldType.FREE_TEXT));

    private static String document(long version, String more) {
        return "{\"schema\":\"petmatch-firewall/1\",\"version\":" + version + ",\"profile\":\"strict\"," + more + "}";
    }

    private static Fault fault(String document) {
        return ((Refused) FirewallCodec.read(document)).fault();
    }

    @Test
    void whatIsWrittenReadsTheSame() {
        assertThat(FirewallCodec.read(FirewallCodec.write(SETTINGS))).isEqualTo(new Accepted(SETTINGS));
        assertThat(FirewallCodec.read(document(1, EMPTY))).isInstanceOf(Accepted.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "JSON|",
                "JSON|[]",
                "JSON|{}x",
                "JSON|{\"schema\":\"a\",\"schema\":\"b\"}",
                "SCHEMA|{}",
                "SCHEMA|{\"schema\":\"petmatch-firewall/2\"}",
                "MEMBER|{\"schema\":\"petmatch-firewall/1\"}",
                "MEMBER|{\"schema\":\"petmatch-firewall/1\",\"more\":1}",
                "VALUE|{\"schema\":\"petmatch-firewall/1\",\"version\":1,\"profile\":\"lax\",\"modes\":{},\"exclusions\":[],\"fields\":[]}",
                "VALUE|{\"schema\":\"petmatch-firewall/1\",\"version\":1,\"profile\":\"strict\",\"modes\":{\"a.b\":\"no\"},\"exclusions\":[],\"fields\":[]}",
                "MEMBER|{\"schema\":\"petmatch-firewall/1\",\"version\":1,\"profile\":\"strict\",\"modes\":[],\"exclusions\":[],\"fields\":[]}",
                "MEMBER|{\"schema\":\"petmatch-firewall/1\",\"version\":1,\"profile\":\"strict\",\"modes\":{},\"exclusions\":[1],\"fields\":[]}",
                "VALUE|{\"schema\":\"petmatch-firewall/1\",\"version\":1,\"profile\":\"strict\",\"modes\":{},\"exclusions\":[{\"route\":\"*\",\"field\":\"*\",\"rule\":\"*\",\"reason\":\"x\",\"expires\":\"2030-01-01T00:00:00Z\"}],\"fields\":[]}",
                "VALUE|{\"schema\":\"petmatch-firewall/1\",\"version\":1,\"profile\":\"strict\",\"modes\":{},\"exclusions\":[{\"route\":\"*\",\"field\":\"a\",\"rule\":\"lfi.*\",\"reason\":\"x\",\"expires\":\"soon\"}],\"fields\":[]}"
            })
    void aHostileDocumentIsRefused(Fault expected, String document) {
        assertThat(fault(document == null ? "" : document)).isEqualTo(expected);
    }

    @Test
    void sizeAndDepthHaveCaps() {
        assertThat(fault(" ".repeat((1 << 20) + 1))).isEqualTo(Fault.SIZE);
        assertThat(fault("{\"a\":" + "[".repeat(100) + "]".repeat(100) + "}")).isEqualTo(Fault.JSON);
        String field = "{\"route\":\"r\",\"field\":\"f%d\",\"type\":\"id\"},";
        StringBuilder fields = new StringBuilder();
        for (int i = 0; i <= 10_000; i++) {
            fields.append(field.replace("%d", Integer.toString(i)));
        }
        fields.setLength(fields.length() - 1);
        assertThat(fault(document(1, "\"modes\":{},\"exclusions\":[],\"fields\":[" + fields + "]")))
                .isEqualTo(Fault.VALUE);
    }

    @Test
    void aBrokenUnknownOrOlderDocumentLeavesTheOldOneAndIsTold() {
        List<FirewallOutcome> told = new ArrayList<>();
        LiveFirewall live = new LiveFirewall(
                Firewall.builder().settings(FirewallSettings.standard()).build(), told::add);
        Firewall first = live.current();

        assertThat(live.replace(bytes("{"))).isInstanceOf(Refused.class);
        assertThat(live.replace(bytes(document(0, EMPTY)))).isInstanceOf(Refused.class);
        assertThat(live.replace(bytes(document(1, EMPTY.replace("{}", "{\"no.rule\":\"off\"}")))))
                .isInstanceOf(Refused.class);
        assertThat(live.current()).isSameAs(first);
        assertThat(live.replace(bytes(document(1, EMPTY)))).isInstanceOf(Accepted.class);
        assertThat(live.current().settings().profile()).isEqualTo(FirewallProfile.STRICT);
        assertThat(told).hasSize(5).first().isInstanceOf(Accepted.class);
    }

    private static byte[] bytes(String document) {
        return document.getBytes(StandardCharsets.UTF_8);
    }

    @Property(tries = 300)
    void neverThrows(@ForAll byte[] document, @ForAll String text) {
        assertThat(FirewallCodec.read(document)).isNotNull();
        assertThat(FirewallCodec.read("{\"schema\":\"petmatch-firewall/1\"," + text))
                .isNotNull();
    }
}
