package com.petmatch.payments.paypal;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.privacy.Secret;
import com.petmatch.payments.MovableClock;
import com.petmatch.payments.internal.GatewayHttp;
import com.petmatch.payments.internal.HttpSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;

class PayPalTokensTest {

    private static final int THREADS = 8;

    private final MovableClock clock = new MovableClock("2026-03-01T10:00:00Z");
    private final ScriptedPayPal http = new ScriptedPayPal();

    @Test
    void letsOneThreadFetchForAll() throws Exception {
        CountDownLatch fetching = new CountDownLatch(1);
        CountDownLatch everybodyIsHere = new CountDownLatch(THREADS - 1);
        PayPalTokens tokens = tokens(new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    fetching.countDown();
                    await(everybodyIsHere);
                    return chain.proceed(chain.request());
                })
                .addInterceptor(http)
                .build());
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Future<String>> answers = new ArrayList<>();
        answers.add(threads.submit(() -> text(tokens)));
        fetching.await();
        for (int i = 1; i < THREADS; i++) {
            answers.add(threads.submit(() -> {
                everybodyIsHere.countDown();
                return text(tokens);
            }));
        }

        for (Future<String> answer : answers) {
            assertThat(answer.get()).isEqualTo("token-1");
        }
        assertThat(http.tokensGiven()).isEqualTo(1);
        threads.shutdownNow();
    }

    @Test
    void keepsTheNewTokenWhenAnOldOneIsRefusedLate() {
        TokenCache cache = TokenCache.inMemory();
        TokenCache.AccessToken old = new TokenCache.AccessToken(Secret.of("old"), clock.instant());
        TokenCache.AccessToken fresh = new TokenCache.AccessToken(Secret.of("fresh"), clock.instant());
        cache.keep("client-1", fresh);

        cache.forget("client-1", old);

        assertThat(cache.find("client-1")).contains(fresh);
    }

    private PayPalTokens tokens(OkHttpClient client) {
        PayPalConfig config = PayPalConfig.builder("client-1", Secret.of("secret-1"))
                .httpClient(client)
                .clock(clock)
                .pause(clock::advance)
                .jitter(new SplittableRandom(7))
                .build();
        HttpSettings settings =
                new HttpSettings("paypal", config.connection(), Map.of(), "Paypal-Debug-Id", "PayPal-No-Retry-Hint");
        return new PayPalTokens(new GatewayHttp(settings), config);
    }

    private static String text(PayPalTokens tokens) {
        return tokens.current().value().revealText();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
