package com.petmatch.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.event.ConsumedStore;
import com.petmatch.kernel.event.EventId;
import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.kernel.id.TenantId;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What every {@link UnitOfWork} promises; shown with a store that takes part in it. */
public abstract class UnitOfWorkContract {

    private static final EventId EVENT = new EventId(new UUID(1, 1));

    /** A unit of work without an open transaction. */
    protected abstract UnitOfWork unitOfWork();

    /** A store that takes part in {@link #unitOfWork()}, empty at the start of each test. */
    protected abstract ConsumedStore store();

    private boolean mark(String consumer) {
        return store().markConsumed(TenantId.SINGLE, consumer, EVENT);
    }

    @Test
    void keepsWhatABlockWroteWhenItEnds() {
        unitOfWork().inTransaction(() -> {
            mark("a");
        });

        assertThat(mark("a")).isFalse();
    }

    @Test
    void takesEverythingBackWhenAnExceptionLeavesTheBlock() {
        IllegalStateException failure = new IllegalStateException("expected");

        assertThatThrownBy(() -> unitOfWork().inTransaction(() -> {
                    mark("a");
                    mark("b");
                    throw failure;
                }))
                .isSameAs(failure);

        assertThat(mark("a")).isTrue();
        assertThat(mark("b")).isTrue();
    }

    @Test
    void takesEverythingBackWhenAnErrorLeavesTheBlock() {
        assertThatThrownBy(() -> unitOfWork().inTransaction(() -> {
                    mark("a");
                    throw new AssertionError("expected");
                }))
                .isInstanceOf(AssertionError.class);

        assertThat(mark("a")).isTrue();
    }

    @Test
    void joinsTheTransactionThatIsOpen() {
        assertThatThrownBy(() -> unitOfWork().inTransaction(() -> {
                    unitOfWork().inTransaction(() -> {
                        mark("inner");
                    });
                    throw new IllegalStateException("outer fails after inner ended");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(mark("inner")).isTrue();
    }

    @Test
    void keepsTheWorkOfAnInnerBlockWhoseExceptionWasCaughtInside() {
        unitOfWork().inTransaction(() -> {
            try {
                unitOfWork().inTransaction(() -> {
                    mark("inner");
                    throw new IllegalStateException("caught by the outer block");
                });
            } catch (IllegalStateException expected) {
                mark("outer");
            }
        });

        assertThat(mark("inner")).isFalse();
        assertThat(mark("outer")).isFalse();
    }

    @Test
    void saysWhetherATransactionIsOpenOnThisThread() {
        assertThat(unitOfWork().isOpen()).isFalse();
        boolean inside = unitOfWork().inTransaction(() -> unitOfWork().isOpen());
        boolean onAnotherThread = unitOfWork()
                .inTransaction(
                        () -> CompletableFuture.supplyAsync(() -> unitOfWork().isOpen())
                                .join());

        assertThat(inside).isTrue();
        assertThat(onAnotherThread).isFalse();
        assertThat(unitOfWork().isOpen()).isFalse();
    }

    @Test
    void isClosedAfterAFailureAndOpensAgain() {
        assertThatThrownBy(() -> unitOfWork().inTransaction(() -> {
                    throw new IllegalStateException("expected");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(unitOfWork().isOpen()).isFalse();
        String result = unitOfWork().inTransaction(() -> "again");
        assertThat(result).isEqualTo("again");
    }

    @Test
    void handsBackWhatTheBlockReturns() {
        int result = unitOfWork().inTransaction(() -> 42);

        assertThat(result).isEqualTo(42);
    }
}
