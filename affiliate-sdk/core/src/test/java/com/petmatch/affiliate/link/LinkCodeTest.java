package com.petmatch.affiliate.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

final class LinkCodeTest {

    @Property(tries = 500)
    void readsItsOwnTextInAnyCase(@ForAll long seed) {
        LinkCode code = LinkCode.random(new Random(seed));

        assertThat(LinkCode.parse(code.toString())).contains(code);
        assertThat(LinkCode.parse(code.value().toLowerCase(Locale.ROOT))).contains(code);
    }

    @Property(tries = 500)
    void neverThrows(@ForAll String text) {
        LinkCode.parse(text).ifPresent(code -> assertThat(code.value()).hasSize(12));
    }

    @Test
    @Tag("row-46")
    void foldsLookAlikes() {
        assertThat(LinkCode.parse("oOiIlL234567")).contains(new LinkCode("001111234567"));
    }

    @Test
    @Tag("row-46")
    void refusesWhatIsNoCode() {
        assertThat(LinkCode.parse("00000000000U")).isEmpty();
        assertThat(LinkCode.parse("00000000000")).isEmpty();
        assertThat(LinkCode.parse("0000000000\u0131\u0131")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new LinkCode("oOiIlL234567"));
    }

    @Test
    @Tag("row-46")
    void everyPositionVaries() {
        Random random = new Random(1);
        for (int position = 0; position < 12; position++) {
            Set<Character> seen = new HashSet<>();
            for (int i = 0; i < 1_000; i++) {
                seen.add(LinkCode.random(random).value().charAt(position));
            }
            assertThat(seen).as("position %d", position).hasSize(32);
        }
    }
}
