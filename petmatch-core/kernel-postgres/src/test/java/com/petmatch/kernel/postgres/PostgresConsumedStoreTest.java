package com.petmatch.kernel.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.event.ConsumedStore;
import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.testkit.PostgresExtension;
import com.petmatch.testkit.contract.ConsumedStoreContract;
import com.petmatch.testkit.contract.SampleEvent;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresConsumedStoreTest extends ConsumedStoreContract {

    @RegisterExtension
    static final PostgresExtension postgres = PostgresExtension.migrated("kernel");

    private final PostgresUnitOfWork unitOfWork = PostgresUnitOfWork.of(postgres.dataSource());
    private final PostgresConsumedStore store = new PostgresConsumedStore(unitOfWork.dataSource());

    @AfterEach
    void empty() {
        postgres.truncate();
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    @Override
    protected ConsumedStore store() {
        return store;
    }

    @Test
    void purgesOldMarksOfEventsThatLeftTheOutbox() {
        SampleEvent waiting = SampleEvent.of(1, 1);
        new PostgresOutboxStore(unitOfWork.dataSource()).append(waiting);
        store.markConsumed(TenantId.SINGLE, "mailer", waiting.id());
        store.markConsumed(TenantId.SINGLE, "mailer", SampleEvent.of(1, 2).id());
        Instant farAhead = Instant.parse("9000-01-01T00:00:00Z");

        assertThat(store.purge(Instant.EPOCH, 10)).isZero();
        assertThat(store.purge(farAhead, 10)).isEqualTo(1);

        assertThat(store.markConsumed(TenantId.SINGLE, "mailer", waiting.id())).isFalse();
    }
}
