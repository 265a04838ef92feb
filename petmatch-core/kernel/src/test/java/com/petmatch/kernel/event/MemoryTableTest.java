package com.petmatch.kernel.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class MemoryTableTest {

    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final MemoryTable<String, Integer> table = new MemoryTable<>(unitOfWork);

    @Test
    void keepsRowsByKey() {
        assertThat(table.putIfAbsent("a", 1)).isTrue();
        assertThat(table.putIfAbsent("a", 2)).isFalse();
        table.put("b", 3);

        assertThat(table.get("a")).contains(1);
        assertThat(table.get("c")).isEmpty();
        assertThat(table.containsKey("b")).isTrue();
        assertThat(table.values()).containsExactly(1, 3);
        assertThat(table.values(value -> value > 1)).containsExactly(3);
        assertThat(table.size()).isEqualTo(2);
    }

    @Test
    void replacesOnlyWhatIsExpected() {
        table.put("a", 1000);

        assertThat(table.replace("a", 999, 5)).isFalse();
        assertThat(table.replace("b", 1, 2)).isFalse();
        assertThat(table.replace("a", 1000, 5)).isTrue();
        assertThat(table.get("a")).contains(5);
    }

    @Test
    void takesEveryKindOfChangeBack() {
        table.put("kept", 1);
        table.put("removed", 2);
        table.put("replaced", 3);

        assertThatThrownBy(() -> unitOfWork.inTransaction(() -> {
                    table.put("kept", 10);
                    table.put("kept", 11);
                    table.remove("removed");
                    table.remove("never there");
                    table.replace("replaced", 3, 30);
                    table.put("new", 40);
                    table.putIfAbsent("new too", 50);
                    throw new IllegalStateException("roll back");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(table.values()).containsExactlyInAnyOrder(1, 2, 3);
        assertThat(table.get("kept")).contains(1);
    }

    @Test
    void keepsWhatWasCommittedBeforeALaterFailure() {
        unitOfWork.inTransaction(() -> table.put("a", 1));

        assertThatThrownBy(() -> unitOfWork.inTransaction(() -> {
                    throw new IllegalStateException("roll back");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(table.remove("a")).contains(1);
    }

    @Test
    void hidesUncommittedRowsFromOtherThreads() {
        CountDownLatch written = new CountDownLatch(1);
        AtomicBoolean ended = new AtomicBoolean();
        CompletableFuture<Boolean> reader = CompletableFuture.supplyAsync(() -> {
            await(written);
            table.get("a");
            return ended.get();
        });

        unitOfWork.inTransaction(() -> {
            table.put("a", 1);
            written.countDown();
            Thread.onSpinWait();
            ended.set(true);
        });

        assertThat(reader.join()).isTrue();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
