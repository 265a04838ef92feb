package com.petmatch.kernel.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.id.TenantId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InMemoryUnitOfWorkTest {

    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();

    @Test
    void undoesInReverseOrder() {
        List<String> undone = new ArrayList<>();

        assertThatThrownBy(() -> unitOfWork.inTransaction(() -> {
                    unitOfWork.onRollback(() -> undone.add("first"));
                    unitOfWork.inTransaction(() -> unitOfWork.onRollback(() -> undone.add("second")));
                    throw new IllegalStateException("roll back");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(undone).containsExactly("second", "first");
    }

    @Test
    void dropsWhatIsRegisteredOutsideATransaction() {
        List<String> undone = new ArrayList<>();
        unitOfWork.onRollback(() -> undone.add("never"));

        assertThatThrownBy(() -> unitOfWork.inTransaction(() -> {
                    throw new IllegalStateException("roll back");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(undone).isEmpty();
        assertThat(unitOfWork.isOpen()).isFalse();
    }

    @Test
    void marksConsumedEventsOnce() {
        ConsumedStore consumed = new InMemoryConsumedStore(unitOfWork);
        EventId event = new EventId(new UUID(1, 1));

        assertThat(consumed.markConsumed(TenantId.SINGLE, "a", event)).isTrue();
        assertThat(consumed.markConsumed(TenantId.SINGLE, "a", event)).isFalse();
        assertThat(event).hasToString("00000000-0000-0001-0000-000000000001");
    }

    @Test
    void forgetsEventsOfAFailedTransaction() {
        InMemoryOutboxStore store = new InMemoryOutboxStore(unitOfWork);

        assertThatThrownBy(() -> unitOfWork.inTransaction(() -> {
                    store.append(List.of(ThingChanged.of(1, 1), ThingChanged.of(1, 1)));
                    throw new IllegalStateException("roll back");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(store.status().pending()).isZero();
    }
}
