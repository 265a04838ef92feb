package com.petmatch.affiliate.testkit;

import static com.petmatch.affiliate.testkit.AffiliateWorld.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.affiliate.commission.CommissionEarned;
import com.petmatch.affiliate.commission.CommissionReversed;
import com.petmatch.affiliate.commission.CommissionState;
import com.petmatch.affiliate.commission.Reversal;
import com.petmatch.affiliate.commission.ReversalCause;
import com.petmatch.affiliate.commission.ReversalOutcome;
import com.petmatch.affiliate.commission.ReversalOutcome.Applied;
import com.petmatch.affiliate.commission.ReversalOutcome.Conflict;
import com.petmatch.affiliate.commission.ReversalOutcome.Parked;
import com.petmatch.affiliate.commission.ReversalOutcome.Refused;
import com.petmatch.affiliate.commission.ReversalOutcome.Replayed;
import com.petmatch.affiliate.commission.ReversalRecord;
import com.petmatch.affiliate.commission.ReversalState;
import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.event.OutboxRow;
import com.petmatch.kernel.money.Money;
import com.petmatch.kernel.privacy.SubjectId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What can go wrong when sales are taken back; extend it with the stores under test. */
public abstract class ReversalFaults {

    /** The stores under test; they may hold rows of other tenants. */
    protected abstract AffiliateBackend backend();

    private AffiliateWorld sold(long netMinor) {
        AffiliateWorld world = AffiliateWorld.on(backend());
        world.sell("A-1", world.customer(), netMinor);
        return world;
    }

    @Nested
    @Tag("row-3")
    class RefundFirst {

        @Test
        void waitsForItsSaleAndIsAppliedOnArrival() {
            AffiliateWorld world = AffiliateWorld.on(backend());
            SubjectId customer = world.customer();
            Reversal refund = world.refund("A-1", "R-1", 419);

            ReversalOutcome early = world.affiliates().commissions().record(refund);
            world.clock().advance(Duration.ofHours(2));
            List<ReversalRecord> waiting = world.affiliates().commissions().parked(10);
            world.sell("A-1", customer, 839);

            assertThat(early).isInstanceOf(Parked.class);
            assertThat(Duration.between(
                            waiting.get(0).recordedAt(), world.clock().instant()))
                    .isEqualTo(Duration.ofHours(2));
            assertThat(world.balance().pending()).isEqualTo(eur(105));
            assertThat(world.affiliates().commissions().parked(10)).isEmpty();
            assertThat(world.affiliates().commissions().record(refund)).isInstanceOf(Replayed.class);
        }

        @Test
        void isRefusedOnArrivalWhenItAsksForTooMuch() {
            AffiliateWorld world = AffiliateWorld.on(backend());
            Reversal tooMuch = world.refund("A-1", "R-1", 840);
            world.affiliates().commissions().record(tooMuch);

            world.sell("A-1", world.customer(), 839);

            Replayed seen = (Replayed) world.affiliates().commissions().record(tooMuch);
            assertThat(seen.first().state()).isEqualTo(ReversalState.REFUSED);
            assertThat(seen.first().reason().value()).isEqualTo("affiliate.reversal.above-remaining");
            assertThat(world.balance().pending()).isEqualTo(eur(210));
        }

        @Test
        void stepFindsTheSaleThatArrivedInTheSameMoment() {
            AffiliateBackend backend = backend();
            AffiliateWorld world = AffiliateWorld.on(backend);
            world.sell("A-1", world.customer(), 839);
            // As two transactions leave it that could not see each other.
            backend.stores().reversals().insert(world.tenant(), parked(world.refund("A-1", "R-1", 419)));

            assertThat(world.affiliates().commissions().releaseParked(10)).isEqualTo(1);
            assertThat(world.affiliates().commissions().releaseParked(10)).isZero();
            assertThat(world.balance().pending()).isEqualTo(eur(105));
        }

        private ReversalRecord parked(Reversal reversal) {
            ErrorCode reason = ErrorCode.of("affiliate.reversal.parked");
            return new ReversalRecord(
                    reversal, "0".repeat(64), ReversalState.PARKED, reason, eur(0), reversal.occurredAt(), 1);
        }
    }

    @Nested
    @Tag("row-5")
    class PartialRefund {

        @Test
        void keepsTheRateOnWhatRemains() {
            AffiliateWorld world = sold(839);

            Applied applied = (Applied) world.giveBack("A-1", "R-1", 419);

            assertThat(applied.clawback()).isEqualTo(eur(105));
            assertThat(applied.commission().kept()).isEqualTo(eur(105));
            assertThat(world.balance().pending()).isEqualTo(eur(105));
            assertThat(world.books().isBalanced()).isTrue();
        }

        @Test
        void countsOnceHoweverOftenItArrives() {
            AffiliateWorld world = sold(839);
            Reversal refund = world.refund("A-1", "R-1", 419);
            world.affiliates().commissions().record(refund);

            ReversalOutcome again = world.affiliates().commissions().record(refund);
            ReversalOutcome other = world.giveBack("A-1", "R-1", 420);

            assertThat(again).isInstanceOf(Replayed.class);
            assertThat(other).isInstanceOf(Conflict.class);
            assertThat(world.balance().pending()).isEqualTo(eur(105));
        }

        @Test
        void concurrentRepeatsTakeOnce() {
            AffiliateBackend backend = backend();
            AffiliateWorld world = AffiliateWorld.on(backend);
            world.sell("A-1", world.customer(), 839);
            Reversal refund = world.refund("A-1", "R-1", 419);

            List<ReversalOutcome> outcomes = Crowd.of(50, backend.connections())
                    .all(() -> world.affiliates().commissions().record(refund));

            assertThat(outcomes.stream().filter(Applied.class::isInstance)).hasSize(1);
            assertThat(world.balance().pending()).isEqualTo(eur(105));
        }
    }

    @Nested
    @Tag("row-6")
    class RefundToZero {

        @Test
        void clawbacksAddUpToTheCommission() {
            AffiliateWorld world = sold(839);

            Money first = ((Applied) world.giveBack("A-1", "R-1", 419)).clawback();
            Money rest = ((Applied) world.giveBack("A-1", "R-2", 420)).clawback();

            assertThat(List.of(first, rest)).containsExactly(eur(105), eur(105));
            assertThat(world.balance().pending()).isEqualTo(eur(0));
            assertThat(world.commission("A-1").orElseThrow().remaining()).isEqualTo(eur(0));
        }

        @Test
        void holdsForAnySequenceOfParts() {
            Random random = new Random(7);
            for (int i = 0; i < 10; i++) {
                long base = 1L + random.nextInt(900_000);
                AffiliateWorld world = sold(base);
                long left = base;
                for (int part = 0; left > 0; part++) {
                    long taken = 1 + random.nextLong(left);
                    world.giveBack("A-1", "R-" + part, taken);
                    left -= taken;
                }
                assertThat(world.balance().unpaid()).as("base %d", base).isEqualTo(eur(0));
                assertThat(world.books().isBalanced()).isTrue();
            }
        }
    }

    @Nested
    @Tag("row-7")
    class RefundTooBig {

        @Test
        void isRefusedAndPostsNothing() {
            AffiliateWorld world = sold(839);
            world.giveBack("A-1", "R-1", 419);

            Refused refused = (Refused) world.giveBack("A-1", "R-2", 421);

            assertThat(refused.reason().value()).isEqualTo("affiliate.reversal.above-remaining");
            assertThat(refused.remaining()).isEqualTo(eur(420));
            assertThat(world.balance().pending()).isEqualTo(eur(105));
            assertThat(world.giveBack("A-1", "R-2", 420)).isInstanceOf(Applied.class);
        }
    }

    @Nested
    @Tag("row-8")
    class RefundInHold {

        @Test
        void leavesNothingToMature() {
            AffiliateWorld world = sold(839);
            world.giveBack("A-1", "R-1", 839);
            world.clock().advance(Duration.ofDays(31));

            world.affiliates().commissions().mature(world.clock().instant(), 100);

            assertThat(world.balance().pending()).isEqualTo(eur(0));
            assertThat(world.balance().available()).isEqualTo(eur(0));
        }
    }

    @Nested
    class AfterHold {

        @Test
        void maturesOnceAtTheEndOfTheHold() {
            AffiliateWorld world = sold(839);
            Instant end = world.clock().instant().plus(Duration.ofDays(30));

            assertThat(world.affiliates().commissions().mature(end.minusSeconds(1), 100))
                    .isZero();
            assertThat(world.affiliates().commissions().mature(end, 100)).isEqualTo(1);
            assertThat(world.affiliates().commissions().mature(end, 100)).isZero();
            assertThat(world.balance().available()).isEqualTo(eur(210));
            assertThat(world.commission("A-1").orElseThrow().state()).isEqualTo(CommissionState.AVAILABLE);
        }

        @Test
        void refundIsTakenFromWhatIsAvailable() {
            AffiliateWorld world = sold(839);
            world.affiliates().commissions().mature(world.clock().instant().plus(Duration.ofDays(30)), 100);

            world.giveBack("A-1", "R-1", 419);

            assertThat(world.balance().available()).isEqualTo(eur(105));
            assertThat(world.balance().pending()).isEqualTo(eur(0));
        }
    }

    @Nested
    @Tag("row-12")
    class DisputeAndRefund {

        @Test
        void reverseTheSaleOnce() {
            AffiliateWorld world = sold(839);
            world.giveBack("A-1", "R-1", 419);

            Reversal lost = world.refund("A-1", "D-1", 839).withCause(ReversalCause.DISPUTE_LOST);
            Applied applied = (Applied) world.affiliates().commissions().record(lost);

            assertThat(applied.clawback()).isEqualTo(eur(105));
            assertThat(world.balance().unpaid()).isEqualTo(eur(0));
        }
    }

    @Nested
    class Events {

        @Test
        void tellEachStepInOrder() {
            AffiliateWorld world = sold(839);
            world.giveBack("A-1", "R-1", 419);

            List<OutboxRow> rows = world.events().stream()
                    .filter(row -> row.aggregate().type().equals("affiliate.commission"))
                    .toList();

            assertThat(rows).extracting(OutboxRow::aggregateVersion).containsExactly(1L, 2L);
            assertThat(CommissionEarned.from(rows.get(0)).notice().amount()).isEqualTo(eur(210));
            assertThat(CommissionReversed.from(rows.get(1)).notice().amount()).isEqualTo(eur(105));
            assertThat(CommissionReversed.from(rows.get(1)).notice().kept()).isEqualTo(eur(105));
        }
    }
}
