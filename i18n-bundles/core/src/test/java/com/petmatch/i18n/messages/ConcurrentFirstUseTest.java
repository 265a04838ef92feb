package com.petmatch.i18n.messages;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.i18n.locale.LanguageTag;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Sixteen threads touch a language for the first time together and all read the same texts. */
@Tag("row-ConcurrentFirstUse")
class ConcurrentFirstUseTest {

    private static final int THREADS = 16;

    @Test
    void everyThreadReadsTheSameTexts() throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            for (int round = 0; round < 20; round++) {
                assertThat(texts(pool)).containsExactly("Guardar 1.000.000 de resultados");
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static Set<String> texts(ExecutorService pool) throws InterruptedException, ExecutionException {
        Messages messages = Messages.builder().strict().build();
        CyclicBarrier together = new CyclicBarrier(THREADS);
        Callable<String> reader = () -> {
            together.await();
            LocalTexts texts = messages.in(LanguageTag.of("es"));
            return texts.text("ui.action.save") + " " + texts.text("ui.paging.results", "count", 1_000_000);
        };
        List<Callable<String>> readers = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            readers.add(reader);
        }
        Set<String> texts = new HashSet<>();
        for (Future<String> text : pool.invokeAll(readers)) {
            texts.add(text.get());
        }
        return texts;
    }
}
