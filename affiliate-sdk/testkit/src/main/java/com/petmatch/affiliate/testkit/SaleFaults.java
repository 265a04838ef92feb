package com.petmatch.affiliate.testkit;

import static com.petmatch.affiliate.testkit.AffiliateWorld.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.affiliate.commission.SaleOutcome;
import com.petmatch.affiliate.commission.SaleOutcome.Conflict;
import com.petmatch.affiliate.commission.SaleOutcome.Recorded;
import com.petmatch.affiliate.commission.SaleOutcome.Replayed;
import com.petmatch.affiliate.commission.TierAdjusted;
import com.petmatch.affiliate.program.TierPeriod.Interval;
import com.petmatch.affiliate.report.PartnerStatement;
import com.petmatch.affiliate.report.StatementLine;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.privacy.SubjectId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What can go wrong with sales; extend it with the stores under test. */
public abstract class SaleFaults {

    private static final int THREADS = 1_000;

    /** The stores under test; they may hold rows of other tenants. */
    protected abstract AffiliateBackend backend();

    @Nested
    @Tag("row-1")
    class SaleReplay {

        @Test
        void secondRecordOfSameSaleChangesNothing() {
            AffiliateWorld world = AffiliateWorld.on(backend());
            SubjectId customer = world.customer();
            SaleOutcome first = world.sell("A-1", customer, 839);

            SaleOutcome second = world.sell("A-1", customer, 839);

            assertThat(first).isInstanceOf(Recorded.class);
            assertThat(second).isEqualTo(new Replayed(first.commission()));
            assertThat(world.balance().pending()).isEqualTo(eur(210));
        }

        @Test
        void thousandThreadsEarnOnce() {
            AffiliateBackend backend = backend();
            AffiliateWorld world = AffiliateWorld.on(backend);
            SubjectId customer = world.customer();

            List<SaleOutcome> outcomes =
                    Crowd.of(THREADS, backend.connections()).all(() -> world.sell("A-1", customer, 839));

            assertThat(outcomes).hasSize(THREADS);
            assertThat(outcomes.stream().filter(Recorded.class::isInstance)).hasSize(1);
            assertThat(outcomes.stream().filter(Replayed.class::isInstance)).hasSize(THREADS - 1);
            assertThat(world.balance().pending()).isEqualTo(eur(210));
            assertThat(world.books().isBalanced()).isTrue();
        }

        @Test
        void concurrentSalesOfOnePartnerClimbTheTiersOnce() {
            AffiliateBackend backend = backend();
            AffiliateWorld world = AffiliateWorld.on(backend);
            List<SubjectId> customers = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                customers.add(world.customer());
            }

            Crowd.of(60, backend.connections())
                    .each(number -> world.sell("A-" + number, customers.get(number), 100_00));

            assertThat(world.balance().pending()).isEqualTo(eur(1_800_00));
            assertThat(world.books().isBalanced()).isTrue();
        }
    }

    @Nested
    @Tag("row-2")
    class SaleConflict {

        @Test
        void otherAmountUnderSameOrderPostsNothing() {
            AffiliateWorld world = AffiliateWorld.on(backend());
            SubjectId customer = world.customer();
            SaleOutcome first = world.sell("A-1", customer, 839);

            SaleOutcome second = world.sell("A-1", customer, 840);

            Conflict conflict = (Conflict) second;
            assertThat(conflict.reason().value()).isEqualTo("affiliate.sale.conflict");
            assertThat(conflict.commission()).isEqualTo(first.commission());
            assertThat(conflict.givenFingerprint())
                    .hasSize(64)
                    .isNotEqualTo(first.commission().fingerprint());
            assertThat(world.balance().pending()).isEqualTo(eur(210));
        }
    }

    @Nested
    @Tag("row-4")
    class LateSale {

        @Test
        void countsInItsMonthAndStandsInTheNextStatement() {
            AffiliateWorld world = AffiliateWorld.on(backend());
            SubjectId customer = world.customer();
            Instant march = world.clock().advance(Duration.ofDays(1));
            world.sell("A-2", customer, 1_000_00);
            world.clock().advanceTo(Instant.parse("2026-04-02T00:00:00Z"));

            // Occurred just before A-2, so A-2 moves up from 25 to 30 %.
            world.affiliates().commissions().record(world.sale("A-1", customer, 1_000_00, march.minusSeconds(1)));

            assertThat(world.balance().pending()).isEqualTo(eur(550_00));
            assertThat(statement(world, "2026-03").closing()).isEqualTo(eur(250_00));
            PartnerStatement april = statement(world, "2026-04");
            assertThat(april.opening()).isEqualTo(eur(250_00));
            assertThat(april.earned()).isEqualTo(eur(250_00));
            assertThat(april.adjusted()).isEqualTo(eur(50_00));
            assertThat(april.lines()).extracting(StatementLine::order).containsExactly("A-1", "A-2");
        }

        @Test
        void tellsOfTheDifference() {
            AffiliateWorld world = AffiliateWorld.on(backend());
            SubjectId customer = world.customer();
            world.clock().advance(Duration.ofDays(1));
            world.sell("A-2", customer, 1_000_00);
            Instant before = world.clock().instant().minusSeconds(1);

            world.affiliates().commissions().record(world.sale("A-1", customer, 1_000_00, before));

            List<TierAdjusted> told = world.events().stream()
                    .filter(row -> row.type().equals(TierAdjusted.TYPE))
                    .map(TierAdjusted::from)
                    .toList();
            assertThat(told).hasSize(1);
            assertThat(told.get(0).notice().amount()).isEqualTo(eur(50_00));
            assertThat(told.get(0).notice().kept()).isEqualTo(eur(300_00));
        }

        private PartnerStatement statement(AffiliateWorld world, String month) {
            Instant from = Instant.parse(month + "-01T00:00:00Z");
            Instant until = from.plus(Duration.ofDays(32))
                    .atZone(ZoneOffset.UTC)
                    .withDayOfMonth(1)
                    .toInstant();
            return world.affiliates().reports().statement(world.partner(), CurrencyCode.EUR, from, until);
        }
    }

    @Nested
    @Tag("row-21")
    class TierBoundary {

        @Test
        void monthOfSixThousandEarnsEighteenHundred() {
            AffiliateWorld world = AffiliateWorld.on(backend());

            world.sell("A-1", world.customer(), 6_000_00);

            assertThat(world.balance().pending()).isEqualTo(eur(1_800_00));
        }
    }

    @Nested
    @Tag("row-22")
    class TierDrop {

        @Test
        void refundBelowTheBoundaryRatesFollowingSalesAgain() {
            AffiliateWorld world = AffiliateWorld.on(backend());
            SubjectId customer = world.customer();
            world.sell("A-1", customer, 1_000_00);
            world.clock().advance(Duration.ofHours(1));
            world.sell("A-2", customer, 1_000_00);

            world.giveBack("A-1", "R-1", 1_000_00);

            assertThat(world.commission("A-1").orElseThrow().kept()).isEqualTo(eur(0));
            assertThat(world.commission("A-2").orElseThrow().kept()).isEqualTo(eur(250_00));
            assertThat(world.balance().pending()).isEqualTo(eur(250_00));
            assertThat(world.books().isBalanced()).isTrue();
        }
    }

    @Nested
    @Tag("row-23")
    class TierOrder {

        @Test
        void anyOrderOfArrivalEndsAtTheSameBalance() {
            for (int seed = 0; seed < 5; seed++) {
                AffiliateWorld world = AffiliateWorld.on(backend());
                SubjectId customer = world.customer();
                Instant start = world.clock().instant();
                List<Integer> arrival = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6, 7));
                Collections.shuffle(arrival, new Random(seed));

                for (int i : arrival) {
                    world.affiliates()
                            .commissions()
                            .record(world.sale("A-" + i, customer, 777_77 + i, start.plusSeconds(i)));
                }

                // In order: 6,222.44 in all, so 250.00 + 1,200.00 + 35 % of 1,222.44, up to one cent an order.
                long total = world.balance().pending().minorUnits();
                assertThat(total).as("seed %d", seed).isEqualTo(inOrder());
            }
        }

        private long inOrder() {
            AffiliateWorld world = AffiliateWorld.on(backend());
            SubjectId customer = world.customer();
            Instant start = world.clock().instant();
            for (int i = 0; i < 8; i++) {
                world.affiliates()
                        .commissions()
                        .record(world.sale("A-" + i, customer, 777_77 + i, start.plusSeconds(i)));
            }
            return world.balance().pending().minorUnits();
        }
    }

    @Nested
    @Tag("row-34")
    class Suspended {

        @Test
        void isJudgedAsOfTheSale() {
            AffiliateWorld world = AffiliateWorld.on(backend());
            SubjectId customer = world.customer();
            Instant approved = world.clock().instant();
            world.clock().advance(Duration.ofDays(1));
            world.affiliates()
                    .partners()
                    .suspend(world.partner(), world.program().id());

            world.sell("after", customer, 100_00);
            world.affiliates().commissions().record(world.sale("before", customer, 100_00, approved));

            assertThat(world.balance().pending()).isEqualTo(eur(25_00));
            assertThat(world.balance().held()).isEqualTo(eur(25_00));
            assertThat(world.commission("after").orElseThrow().reason().value())
                    .isEqualTo("affiliate.partner.suspended");
        }

        @Test
        void releaseFreesWhatWasHeld() {
            AffiliateWorld world = AffiliateWorld.on(backend());
            SubjectId customer = world.customer();
            world.affiliates()
                    .partners()
                    .suspend(world.partner(), world.program().id());
            world.sell("A-1", customer, 100_00);

            world.affiliates()
                    .commissions()
                    .release(world.commission("A-1").orElseThrow().key());

            assertThat(world.balance().held()).isEqualTo(eur(0));
            assertThat(world.balance().pending()).isEqualTo(eur(25_00));
        }
    }

    @Nested
    class Figures {

        @Test
        void tellTheFunnelAndTheNextTier() {
            AffiliateWorld world = AffiliateWorld.on(backend());
            world.sell("A-1", world.customer(), 1_200_00);
            Interval march = new Interval(Instant.parse("2026-03-01T00:00:00Z"), Instant.parse("2026-04-01T00:00:00Z"));

            var figures = world.affiliates()
                    .reports()
                    .figures(world.partner(), world.program().id(), CurrencyCode.EUR, march);

            assertThat(List.of(figures.clicks(), figures.leads(), figures.sales()))
                    .containsExactly(1L, 1L, 1L);
            assertThat(figures.sold()).isEqualTo(eur(1_200_00));
            assertThat(figures.commission()).isEqualTo(eur(310_00));
            assertThat(figures.tier().rate().value()).isEqualTo(3_000);
            assertThat(figures.tier().next()).contains(eur(5_000_00));
        }
    }
}
