package com.petmatch.kernel.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.error.KernelErrors;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventPayloadTest {

    private static final UUID ID = new UUID(1, 2);

    @Test
    void readsBackWhatWasPut() {
        Instant at = Instant.parse("2026-03-01T10:00:00.123456789Z");
        EventPayload payload = EventPayload.builder()
                .put("id", ID)
                .put("tenant", TenantId.SINGLE)
                .put("net", Money.of(-1234, CurrencyCode.EUR))
                .put("yen", Money.of(99, CurrencyCode.JPY))
                .put("at", at)
                .put("seats", Long.MIN_VALUE)
                .put("why", "a \"reason\"\n🐕")
                .build();

        EventPayload read = EventPayload.parse(payload.toJson());

        assertThat(read).isEqualTo(payload).hasSameHashCodeAs(payload).hasToString(payload.toJson());
        assertThat(read.uuid("id")).isEqualTo(ID);
        assertThat(read.uuid("tenant")).isEqualTo(TenantId.SINGLE.value());
        assertThat(read.money("net")).isEqualTo(Money.of(-1234, CurrencyCode.EUR));
        assertThat(read.money("yen")).isEqualTo(Money.of(99, CurrencyCode.JPY));
        assertThat(read.instant("at")).isEqualTo(at);
        assertThat(read.longValue("seats")).isEqualTo(Long.MIN_VALUE);
        assertThat(read.text("why")).isEqualTo("a \"reason\"\n🐕");
        assertThat(read.optionalText("none")).isEmpty();
    }

    @Test
    void writesMembersSortedAndWithoutBlanks() {
        EventPayload payload =
                EventPayload.builder().put("b", "2").put("a", "1\t\u0001\\").build();

        assertThat(payload.toJson()).isEqualTo("{\"a\":\"1\\t\\u0001\\\\\",\"b\":\"2\"}");
    }

    @Test
    void readsWhatAStoreHasReordered() {
        EventPayload payload = EventPayload.parse(" { \"b\" : \"2\" ,\n \"a\" : \"\\u00e9\\/\\b\\f\\r\\n\\t\" } ");

        assertThat(payload.members()).isEqualTo(Map.of("a", "é/\b\f\r\n\t", "b", "2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{}x",
                "[]",
                "null",
                "\"a\"",
                "{\"a\":1}",
                "{\"a\":null}",
                "{\"a\":{}}",
                "{\"a\":\"b\",}",
                "{\"a\":\"b\"",
                "{\"a\" \"b\"}",
                "{'a':'b'}",
                "{\"a\":\"b\",\"a\":\"b\"}",
                "{\"a\":\"\u0001\"}",
                "{\"a\":\"\\x\"}",
                "{\"a\":\"\\u12g4\"}",
                "{\"a\":\"\\u00\u0661\u0661\"}",
                "{\"a\":\"\\u0000\"}",
                "{\"a\":\"\\ud800\"}",
                "{\"a\":\"\\udc00\\ud800\"}",
                "{\"\":\"b\"}",
                "{\"a b\":\"b\"}",
                "{\"a\":\"b\"} {}",
                "\ufeff{}"
            })
    void refusesWhatIsNotAFlatObjectOfStrings(String json) {
        assertThatThrownBy(() -> EventPayload.parse(json))
                .isInstanceOfSatisfying(
                        InvalidEventPayloadException.class,
                        refused -> assertThat(refused.code()).isEqualTo(KernelErrors.PAYLOAD_MALFORMED));
    }

    @Test
    void holdsAtMostItsBytesInUtf8() {
        String fits = "é".repeat((EventPayload.MAX_BYTES - 8) / 2);
        EventPayload full = EventPayload.builder().put("a", fits).build();

        assertThat(full.toJson().getBytes(StandardCharsets.UTF_8)).hasSize(EventPayload.MAX_BYTES);
        assertThatThrownBy(() -> EventPayload.builder().put("a", fits + "x").build())
                .isInstanceOf(InvalidEventPayloadException.class);
        assertThatThrownBy(() -> EventPayload.parse("{\"a\":\"" + "x".repeat(EventPayload.MAX_BYTES * 2) + "\"}"))
                .isInstanceOf(InvalidEventPayloadException.class);
    }

    @Test
    void holdsAtMostItsMembers() {
        EventPayload.Builder builder = EventPayload.builder();
        StringBuilder json = new StringBuilder("{\"n0\":\"\"");
        for (int i = 0; i < EventPayload.MAX_MEMBERS; i++) {
            builder.put("m" + i, "");
            json.append(",\"m").append(i).append("\":\"\"");
        }

        assertThat(builder.build().members()).hasSize(EventPayload.MAX_MEMBERS);
        assertThatThrownBy(() -> builder.put("one-more", "").build()).isInstanceOf(InvalidEventPayloadException.class);
        assertThatThrownBy(() -> EventPayload.parse(json.append("}").toString()))
                .isInstanceOf(InvalidEventPayloadException.class);
    }

    @Test
    void refusesANameGivenTwice() {
        assertThatThrownBy(() -> EventPayload.builder().put("a", "1").put("a", "1"))
                .isInstanceOf(InvalidEventPayloadException.class);
    }

    @Test
    void namesTheMemberThatIsMissingOrOfAnotherKind() {
        EventPayload payload = EventPayload.builder().put("a", "x").build();

        assertThatThrownBy(() -> payload.text("b"))
                .isInstanceOfSatisfying(InvalidEventPayloadException.class, missing -> {
                    assertThat(missing.code()).isEqualTo(KernelErrors.PAYLOAD_MISSING);
                    assertThat(missing.facts()).containsEntry("member", "b");
                });
        assertThatThrownBy(() -> payload.uuid("a")).hasMessageContaining("uuid");
        assertThatThrownBy(() -> payload.instant("a")).hasMessageContaining("instant");
        assertThatThrownBy(() -> payload.longValue("a")).hasMessageContaining("whole number");
        assertThatThrownBy(() -> payload.money("a")).hasMessageContaining("money");
    }

    @ParameterizedTest
    @ValueSource(strings = {"EUR 1.2", "EUR", " 1.20", "XXQ 1.20", "eur 1.20", "EUR 1.20 "})
    void readsMoneyOnlyInItsOneForm(String text) {
        EventPayload payload = EventPayload.builder().put("a", text).build();

        assertThatThrownBy(() -> payload.money("a")).isInstanceOf(InvalidEventPayloadException.class);
    }

    @Test
    void readsIdsOnlyInTheirOneForm() {
        EventPayload payload = EventPayload.builder().put("a", "1-2-3-4-5").build();

        assertThatThrownBy(() -> payload.uuid("a")).isInstanceOf(InvalidEventPayloadException.class);
    }

    @Test
    void isEmptyWithoutMembers() {
        assertThat(EventPayload.parse("{}")).isEqualTo(EventPayload.empty());
        assertThat(EventPayload.builder().putAll(Map.of()).build()).isEqualTo(EventPayload.empty());
    }

    @Property(tries = 300)
    void parsesWhatItWrites(
            @ForAll @Size(max = 20)
                    Map<@AlphaChars @StringLength(min = 1, max = 64) String, @StringLength(max = 40) String> members) {
        boolean storable = members.values().stream().allMatch(EventPayloadTest::isStorable);
        EventPayload.Builder builder = EventPayload.builder().putAll(members);

        if (storable) {
            assertThat(EventPayload.parse(builder.build().toJson()).members()).isEqualTo(members);
        } else {
            assertThatThrownBy(builder::build).isInstanceOf(InvalidEventPayloadException.class);
        }
    }

    private static boolean isStorable(String text) {
        return text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }
}
