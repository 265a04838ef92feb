package com.petmatch.payments.dispute;

import static com.petmatch.payments.dispute.DisputeNews.DUE;
import static com.petmatch.payments.dispute.DisputeNews.news;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.petmatch.payments.TestShop;
import com.petmatch.payments.charge.Charge;
import com.petmatch.payments.gateway.DisputeStatus;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** When a person is reminded that evidence is due, and when nobody is. */
class EvidenceRemindersTest {

    private final TestShop shop = new TestShop();
    private final Disputes disputes = shop.payments.disputes();
    private final Charge charge = shop.paid();

    @Test
    void remindsSevenAndTwoDaysBeforeEvidenceIsDue() {
        disputes.told(charge, news(DisputeStatus.NEEDS_RESPONSE, 0));

        shop.clock.advance(Duration.between(shop.clock.instant(), DUE.minus(Duration.ofDays(7)))
                .minusSeconds(1));
        assertThat(disputes.remindDue(10)).isZero();
        shop.clock.advance(Duration.ofSeconds(1));
        assertThat(disputes.remindDue(10)).isOne();
        assertThat(disputes.remindDue(10)).isZero();
        shop.clock.advance(Duration.ofDays(5));
        assertThat(disputes.remindDue(10)).isOne();
        shop.clock.advance(Duration.ofDays(5));
        assertThat(disputes.remindDue(10)).isZero();

        assertThat(shop.events(EvidenceDue.TYPE))
                .extracting(EvidenceDue::from)
                .extracting(EvidenceDue::at, EvidenceDue::evidenceDueAt)
                .containsExactly(tuple(DUE.minus(Duration.ofDays(7)), DUE), tuple(DUE.minus(Duration.ofDays(2)), DUE));
    }

    @Test
    void remindsOnceOfWhatWasMissedAndNeverAfterTheEnd() {
        disputes.told(charge, news(DisputeStatus.NEEDS_RESPONSE, 0));
        shop.clock.advance(Duration.between(shop.clock.instant(), DUE.minus(Duration.ofDays(1))));
        assertThat(disputes.remindDue(10)).isOne();
        assertThat(disputes.remindDue(10)).isZero();

        assertThat(shop.events(EvidenceDue.TYPE)).hasSize(1);
    }

    @Test
    void saysNothingWhenTheDeadlineHasPassed() {
        disputes.told(charge, news(DisputeStatus.NEEDS_RESPONSE, 0));
        shop.clock.advance(Duration.ofDays(30));

        assertThat(disputes.remindDue(10)).isOne();

        assertThat(disputes.remindDue(10)).isZero();
        assertThat(shop.events(EvidenceDue.TYPE)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = DisputeStatus.class,
            names = {"UNDER_REVIEW", "WON", "LOST", "CLOSED"})
    void remindsNobodyWhenNoAnswerIsAwaited(DisputeStatus status) {
        disputes.told(charge, news(DisputeStatus.NEEDS_RESPONSE, 0));
        disputes.told(charge, news(status, 1));
        shop.clock.advance(Duration.ofDays(12));

        assertThat(disputes.remindDue(10)).isZero();
    }
}
