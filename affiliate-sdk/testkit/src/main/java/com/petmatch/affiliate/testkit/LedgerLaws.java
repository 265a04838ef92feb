package com.petmatch.affiliate.testkit;

import static com.petmatch.affiliate.testkit.AffiliateWorld.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.ledger.InMemoryLedgerStore;
import com.petmatch.kernel.ledger.Ledger;
import com.petmatch.kernel.privacy.SubjectId;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What holds for the books whatever happens; extend it with the stores under test. */
public abstract class LedgerLaws {

    /** The stores under test; they may hold rows of other tenants. */
    protected abstract AffiliateBackend backend();

    @Test
    @Tag("row-54")
    void booksRebuiltFromFactsAreTheSame() {
        AffiliateWorld world = AffiliateWorld.on(backend());
        play(world, 20260301);
        InMemoryUnitOfWork work = new InMemoryUnitOfWork();
        Ledger rebuilt = Ledger.of(new InMemoryLedgerStore(work), work);

        long facts = world.affiliates().ledger().replayInto(rebuilt);

        assertThat(facts).isGreaterThan(100);
        assertThat(rebuilt.trialBalance(world.tenant(), "affiliate")).isEqualTo(world.books());
        assertThat(world.books().isBalanced()).isTrue();
    }

    @Test
    void replayIntoTheSameBooksChangesNothing() {
        AffiliateBackend backend = backend();
        AffiliateWorld world = AffiliateWorld.on(backend);
        play(world, 7);
        var before = world.books();

        world.affiliates().ledger().replayInto(backend.ledger());

        assertThat(world.books()).isEqualTo(before);
    }

    @Test
    void commissionsAddUpToTheBalance() {
        AffiliateBackend backend = backend();
        AffiliateWorld world = AffiliateWorld.on(backend);
        play(world, 11);

        long kept = backend
                .stores()
                .commissions()
                .ofPartner(
                        world.tenant(),
                        world.program().id(),
                        world.partner(),
                        Instant.EPOCH,
                        world.clock().instant().plus(Duration.ofDays(1)))
                .stream()
                .mapToLong(sale -> sale.kept().minorUnits())
                .sum();

        assertThat(world.balance().unpaid()).isEqualTo(eur(kept));
    }

    @Test
    void stepThatFailsLeavesNothingBehind() {
        AffiliateBackend backend = backend();
        AffiliateWorld world = AffiliateWorld.on(backend);
        SubjectId customer = world.customer();

        assertThatThrownBy(() -> backend.unitOfWork().inTransaction(() -> {
                    world.sell("A-1", customer, 839);
                    throw new IllegalStateException("the host's own write fails");
                }))
                .hasMessage("the host's own write fails");

        assertThat(world.commission("A-1")).isEmpty();
        assertThat(world.balance().unpaid()).isEqualTo(eur(0));
        assertThat(world.events()).noneMatch(row -> row.type().startsWith("affiliate.commission"));
    }

    /** A month of sales, refunds, late arrivals and matured holds, the same for one seed. */
    private static void play(AffiliateWorld world, long seed) {
        Random random = new Random(seed);
        SubjectId customer = world.customer();
        world.clock().advance(Duration.ofDays(4));
        for (int i = 0; i < 60; i++) {
            world.clock().advance(Duration.ofHours(random.nextInt(48)));
            long base = 1L + random.nextInt(40_000);
            world.affiliates()
                    .commissions()
                    .record(world.sale(
                            "A-" + i,
                            customer,
                            base,
                            world.clock().instant().minus(Duration.ofHours(random.nextInt(72)))));
            if (random.nextInt(3) == 0) {
                world.giveBack("A-" + random.nextInt(i + 1), "R-" + i, 1L + random.nextLong(base));
            }
            if (i % 10 == 9) {
                world.affiliates().commissions().mature(world.clock().instant(), 1_000);
            }
        }
    }
}
