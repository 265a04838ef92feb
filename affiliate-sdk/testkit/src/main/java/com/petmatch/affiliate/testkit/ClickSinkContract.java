package com.petmatch.affiliate.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.affiliate.click.ClickId;
import com.petmatch.affiliate.click.ConsentState;
import com.petmatch.affiliate.click.Touch;
import com.petmatch.affiliate.click.TouchId;
import com.petmatch.affiliate.link.LinkId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@code ClickSink} keeps to. */
public abstract class ClickSinkContract extends StoreContract {

    private static final Duration HOUR = Duration.ofHours(1);

    private Touch touch(int number, long visitor, Instant at, boolean stuffed) {
        return new Touch(
                new TouchId(new UUID(6, number)),
                Optional.of(new ClickId(String.format("%032x", number))),
                new LinkId(new UUID(5, 1)),
                partner,
                program,
                visitor,
                at,
                ConsentState.GRANTED,
                stuffed);
    }

    @Test
    void repeatInsideTheWindowGivesTheFirst() {
        Touch first = touch(1, -9, NOON, false);
        Touch repeat = touch(2, -9, NOON.plus(HOUR).minusNanos(1_000), false);

        assertThat(stores().clicks().record(tenant, first, HOUR)).isEqualTo(first);
        assertThat(stores().clicks().record(tenant, repeat, HOUR)).isEqualTo(first);

        assertThat(stores().clicks().find(tenant, first.click().orElseThrow())).contains(first);
        assertThat(stores().clicks().find(tenant, repeat.click().orElseThrow())).isEmpty();
    }

    @Test
    void windowIsHalfOpenAndPerVisitor() {
        stores().clicks().record(tenant, touch(1, 9, NOON, false), HOUR);
        Touch other = touch(2, 10, NOON, false);
        Touch later = touch(3, 9, NOON.plus(HOUR), false);

        assertThat(stores().clicks().record(tenant, other, HOUR)).isEqualTo(other);
        assertThat(stores().clicks().record(tenant, later, HOUR)).isEqualTo(later);
    }

    @Test
    void countsPeopleOfTheHalfOpenInterval() {
        stores().clicks().record(tenant, touch(1, 1, NOON, false), HOUR);
        stores().clicks().record(tenant, touch(2, 2, NOON.plusSeconds(1), false), HOUR);
        stores().clicks().record(tenant, touch(3, 3, NOON, true), HOUR);

        assertThat(stores().clicks().count(tenant, partner, NOON, NOON.plusSeconds(1)))
                .isEqualTo(1);
        assertThat(stores().clicks().count(tenant, partner, NOON, NOON.plusSeconds(2)))
                .isEqualTo(2);
        assertThat(stores().clicks().count(stranger, partner, NOON, NOON.plusSeconds(2)))
                .isZero();
    }

    @Test
    void clickWithoutIdIsCounted() {
        Touch template = touch(1, 1, NOON, false);
        Touch nameless = new Touch(
                template.id(),
                Optional.empty(),
                template.link(),
                partner,
                program,
                1,
                NOON,
                ConsentState.DENIED,
                false);

        assertThat(stores().clicks().record(tenant, nameless, HOUR)).isEqualTo(nameless);
        assertThat(stores().clicks().count(tenant, partner, NOON, NOON.plusSeconds(1)))
                .isEqualTo(1);
    }
}
