package com.petmatch.security.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.security.limit.LimitOutcome.Limited;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a lease holds, and what its slot knows between two calls of the store. */
@Tag("row-40")
class LeaseSlotTest {

    private static final LimitRule RULE = new LimitRule("r", 100, Duration.ofSeconds(1), 300);

    private final LeaseSlot slot = new LeaseSlot();

    @Test
    void aLeaseIsSpentToTheLastTokenAndUpToItsTime() {
        Lease lease = new Lease(5, 100);

        assertThat(lease.spend(6, 0)).isEqualTo(-1);
        assertThat(lease.spend(3, 99)).isEqualTo(2);
        assertThat(lease.spend(1, 100)).as("too late").isEqualTo(-1);
        assertThat(lease.spend(2, 99)).isZero();
        assertThat(lease.spend(1, 99)).isEqualTo(-1);
    }

    @Test
    void whatIsGivenBackCanBeSpentAgainAlsoToAnEmptyLease() {
        Lease lease = new Lease(5, 100);
        lease.spend(5, 0);
        lease.giveBack(2, 5);

        assertThat(lease.spend(1, 0)).isEqualTo(1);
        lease.giveBack(20, 5);
        assertThat(lease.spend(1, 0)).as("never more than a whole lease").isEqualTo(4);
    }

    @Test
    void nothingIsSpentOfADroppedLeaseNorGivenBackToIt() {
        Lease lease = new Lease(5, 100);
        lease.drop();
        lease.giveBack(3, 5);

        assertThat(lease.spend(1, 0)).isEqualTo(-1);
    }

    @Test
    void aRenewedLeaseTakesTheFormersPlace() {
        Lease former = slot.renew(5, 100);
        Lease renewed = slot.renew(4, 200);

        assertThat(slot.lease()).isSameAs(renewed);
        assertThat(former.spend(1, 0)).isEqualTo(-1);
        assertThat(renewed.spend(1, 0)).isEqualTo(3);
        slot.drop();
        assertThat(renewed.spend(1, 0)).isEqualTo(-1);
    }

    @Test
    void aRefusalHoldsUntilItsMomentAndSaysHowLongItIs() {
        assertThat(slot.refused(0)).isNull();
        slot.refuse(RULE, 1_000);

        assertThat(slot.refused(400)).isEqualTo(Limited.until(RULE, 600));
        assertThat(slot.refused(999)).isEqualTo(Limited.until(RULE, 1));
        assertThat(slot.refused(1_000)).isNull();
        slot.renew(5, 2_000);
        assertThat(slot.refused(400)).as("there is a lease again").isNull();
    }

    @Test
    void oneCallIsUnderWayAtATime() {
        CompletableFuture<Void> flight = slot.takeOff();

        assertThat(flight).isNotNull();
        assertThat(slot.takeOff()).isNull();
        slot.land(flight);
        assertThat(flight).isCompleted();
        assertThatCode(slot::awaitLanding).as("nothing to wait for").doesNotThrowAnyException();
        assertThat(slot.takeOff()).isNotNull();
    }

    @Test
    @Tag("row-38")
    void whoWaitsGetsTheFailureItselfAndAnErrorWrapped() {
        CompletableFuture<Void> failed = slot.takeOff();
        failed.completeExceptionally(new IllegalStateException("down"));
        assertThatThrownBy(slot::awaitLanding)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("down");
        slot.land(failed);

        slot.takeOff().completeExceptionally(new StackOverflowError("deep"));
        assertThatThrownBy(slot::awaitLanding)
                .isInstanceOf(CompletionException.class)
                .hasRootCauseInstanceOf(StackOverflowError.class);
    }

    @Test
    @Tag("row-38")
    void aCrashedCallEndsItsWaitersAndMakesWayForTheNext() {
        CompletableFuture<Void> flight = slot.takeOff();
        slot.crash(flight, new IllegalStateException("down"));

        assertThat(flight).isCompletedExceptionally();
        assertThat(slot.takeOff()).isNotNull();
    }
}
