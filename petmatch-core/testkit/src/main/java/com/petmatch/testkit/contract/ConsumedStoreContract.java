package com.petmatch.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.event.ConsumedStore;
import com.petmatch.kernel.event.EventId;
import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.kernel.id.TenantId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link ConsumedStore} promises. */
public abstract class ConsumedStoreContract {

    private static final TenantId TENANT = TenantId.SINGLE;
    private static final TenantId OTHER_TENANT = new TenantId(new UUID(2, 2));
    private static final EventId EVENT = new EventId(new UUID(1, 1));

    /** A store that is empty at the start of each test. */
    protected abstract ConsumedStore store();

    /** The unit of work that the store takes part in. */
    protected abstract UnitOfWork unitOfWork();

    @Test
    void marksAnEventOnce() {
        assertThat(store().markConsumed(TENANT, "mailer", EVENT)).isTrue();
        assertThat(store().markConsumed(TENANT, "mailer", EVENT)).isFalse();
    }

    @Test
    void keepsConsumersApart() {
        store().markConsumed(TENANT, "mailer", EVENT);

        assertThat(store().markConsumed(TENANT, "search", EVENT)).isTrue();
    }

    @Test
    void keepsTenantsApart() {
        store().markConsumed(TENANT, "mailer", EVENT);

        assertThat(store().markConsumed(OTHER_TENANT, "mailer", EVENT)).isTrue();
    }

    @Test
    void forgetsAMarkWhoseTransactionFailed() {
        try {
            unitOfWork().inTransaction(() -> {
                store().markConsumed(TENANT, "mailer", EVENT);
                throw new IllegalStateException("the consumer's own change failed");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessageContaining("own change");
        }

        assertThat(store().markConsumed(TENANT, "mailer", EVENT)).isTrue();
    }

    @Test
    void letsOneOfManyThreadsMark() {
        List<CompletableFuture<Boolean>> marks = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> store().markConsumed(TENANT, "mailer", EVENT)))
                .toList();

        assertThat(marks.stream().filter(CompletableFuture::join)).hasSize(1);
    }
}
