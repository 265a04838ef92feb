package com.petmatch.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class LiteralGroupsTest {

    private static final List<Set<String>> GROUPS =
            List.of(Set.of("he", "hers"), Set.of("SHE"), Set.of(), Set.of("his", "he"), Set.of("%"));

    private final LiteralGroups groups = LiteralGroups.ignoringCase(GROUPS);

    @Test
    void literalsWithinLiteralsAreFoundInEveryGroup() {
        assertThat(groups.in("uSHErs")).isEqualTo(0b1011);
        assertThat(groups.in("this")).isEqualTo(0b1000);
        assertThat(groups.in("50 %")).isEqualTo(0b10000);
        assertThat(groups.in("")).isZero();
    }

    @Property(tries = 300)
    void agreesWithLookingForEachLiteral(@ForAll @StringLength(max = 40) @CharRange(from = 'e', to = 's') String text) {
        long expected = 0;
        for (int group = 0; group < GROUPS.size(); group++) {
            for (String literal : GROUPS.get(group)) {
                expected |= text.contains(literal.toLowerCase(Locale.ROOT)) ? 1L << group : 0;
            }
        }
        assertThat(groups.in(text)).isEqualTo(expected);
    }

    @Test
    void aVisitorHearsOfEveryMatchTheLongestFirst() {
        List<String> heard = new ArrayList<>();
        LiteralScanner.ignoringCase(List.of("he", "she", "hers"))
                .each("usHERS", (literal, start, end) -> heard.add(literal + ":" + start + "-" + end));

        assertThat(heard).containsExactly("1:1-4", "0:2-4", "2:2-6");
    }

    @Test
    void emptyLiteralsAndMoreThan64GroupsAreRefused() {
        assertThatThrownBy(() -> LiteralGroups.ignoringCase(List.of(Set.of(""))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LiteralGroups.ignoringCase(Collections.nCopies(65, Set.of("a"))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
