package com.petmatch.platform.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.platform.limit.SharedLimits;
import com.petmatch.platform.parts.Settings.Database;
import com.petmatch.platform.start.HostLauncher;
import com.petmatch.security.limit.LimitKey;
import com.petmatch.security.limit.LimitListener;
import com.petmatch.security.limit.LimitOutcome;
import com.petmatch.security.limit.LimitRule;
import com.petmatch.security.limit.LimitStore;
import com.petmatch.security.limit.LocalLimits;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Two hosts on one database. */
class SharedLimitsTest {

    private static final LimitRule RULE = new LimitRule("shared-by-two", 8, Duration.ofHours(8), 8);
    private static final Secret NAMES = Secret.of("the same thirty-two bytes or more on each host");

    @RegisterExtension
    static final RunningPlatform platform = new RunningPlatform();

    @Test
    void whatOneHostTookIsGoneForTheOther() {
        try (SharedLimits one = host(database());
                SharedLimits other = host(database())) {
            int admitted = 0;
            LimitOutcome last = answered(one, key("anna"));
            while (last instanceof LimitOutcome.Admitted) {
                admitted++;
                last = answered(one, key("anna"));
            }

            // A call that came too late may have taken its tokens: fewer are admitted then, never more.
            assertThat(admitted).isBetween(1, 8);
            assertThat(answered(other, key("anna"))).isInstanceOf(LimitOutcome.Limited.class);
            assertThat(answered(other, key("bruno"))).isInstanceOf(LimitOutcome.Admitted.class);
        }
    }

    @Test
    void aHostWithoutTheDatabaseCountsItsShare() {
        Database away = new Database("jdbc:postgresql://127.0.0.1:1/none", "nobody", Secret.of("none"));
        try (SharedLimits alone = host(away)) {
            for (int taken = 0; taken < 4; taken++) {
                assertThat(local(alone.acquire(RULE, key("clara")))).isInstanceOf(LimitOutcome.Admitted.class);
            }
            assertThat(local(alone.acquire(RULE, key("clara")))).isInstanceOf(LimitOutcome.Limited.class);
        }
    }

    @Test
    void aHostCountsWithTheOthersWhenItIsToldTo(@TempDir Path directory) {
        int port = RunningPlatform.freePort();
        HostLauncher second = HostLauncher.launch(List.of(
                "--petmatch.server.port=" + port,
                "--petmatch.data-directory=" + directory,
                "--petmatch.database.url=" + database().jdbcUrl(),
                "--petmatch.database.user=postgres",
                "--petmatch.database.password=postgres",
                "--petmatch.limits.shared=true",
                "--petmatch.limits.nodes=2"));
        try {
            assertThat(second.context().getBean(LimitStore.class)).isInstanceOf(SharedLimits.class);
            assertThat(platform.bean(LimitStore.class)).isInstanceOf(LocalLimits.class);
            platform.database().sql("truncate petmatch_security.limit_bucket").update();
            RunningPlatform.awaitTrue("a bucket in the database", () -> {
                assertThat(new Browser(URI.create("http://127.0.0.1:" + port))
                                .get("/")
                                .status())
                        .isEqualTo(200);
                return buckets() > 0;
            });
        } finally {
            second.context().close();
        }
    }

    private static long buckets() {
        return platform.database()
                .sql("select count(*) from petmatch_security.limit_bucket")
                .query(Long.class)
                .single();
    }

    private static SharedLimits host(Database database) {
        return new SharedLimits(database, 2, NAMES, LocalLimits.ofCapacity(1_000), LimitListener.none());
    }

    // On a busy machine the database may miss its deadline now and then; then the host's own share answers.
    private static LimitOutcome answered(SharedLimits host, LimitKey key) {
        return RunningPlatform.await(
                "an answer of the database",
                () -> Optional.of(host.acquire(RULE, key))
                        .filter(outcome -> !(outcome instanceof LimitOutcome.Degraded)));
    }

    private static LimitOutcome local(LimitOutcome outcome) {
        assertThat(outcome).isInstanceOf(LimitOutcome.Degraded.class);
        return ((LimitOutcome.Degraded) outcome).local();
    }

    private static LimitKey key(String name) {
        return LimitKey.of("test").tenant(TenantId.SINGLE).account(name);
    }

    private static Database database() {
        return new Database(
                "jdbc:postgresql://127.0.0.1:" + platform.postgres().port() + "/postgres",
                "postgres",
                Secret.of("postgres"));
    }
}
