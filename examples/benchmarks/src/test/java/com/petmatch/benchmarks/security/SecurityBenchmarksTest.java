package com.petmatch.benchmarks.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.security.decision.Decision.Allow;
import com.petmatch.security.limit.LimitOutcome.Admitted;
import org.junit.jupiter.api.Test;

/** The sides of each comparison do the same before they are timed. */
class SecurityBenchmarksTest {

    @Test
    void allLimitersAdmit() {
        LimitHotKeyBenchmark hot = new LimitHotKeyBenchmark();

        assertThat(hot.petMatch()).isInstanceOf(Admitted.class);
        assertThat(hot.guava()).isTrue();
        assertThat(hot.resilience4j()).isTrue();
        assertThat(hot.bucket4j()).isTrue();
    }

    @Test
    void allKeysAreFoundAndAdmitted() {
        LimitManyKeysBenchmark many = new LimitManyKeysBenchmark();
        many.keys = 1_000;
        many.fill();

        assertThat(many.bareMapRead()).isNotNull();
        assertThat(many.petMatch()).isInstanceOf(Admitted.class);
        assertThat(many.petMatchFreshKey()).isInstanceOf(Admitted.class);
        assertThat(many.bucket4jInMap()).isTrue();
        assertThat(many.bucket4jInCaffeine()).isTrue();
    }

    @Test
    void allAuthorizersGrant() {
        AccessBenchmark access = new AccessBenchmark();
        access.prepare();

        assertThat(access.petMatch().isGranted()).isTrue();
        assertThat(access.springFlat().isGranted()).isTrue();
        assertThat(access.springHierarchy().isGranted()).isTrue();
        assertThat(access.casbin()).isTrue();
        assertThat(access.compilePetMatch().roles()).hasSize(AccessWorld.ROLES);
    }

    @Test
    void bothPipelinesAllow() {
        Deciders all = new Deciders();
        DecisionBenchmark decisions = new DecisionBenchmark();

        assertThat(decisions.coldOurs(all)).isInstanceOf(Allow.class);
        assertThat(decisions.warmOurs(all)).isInstanceOf(Allow.class);
        assertThat(decisions.warmOursFromFields(all)).isInstanceOf(Allow.class);
    }

    @Test
    void pipelinesWithAllControlsAllowToo() {
        Deciders all = new Deciders();
        DecisionBenchmark decisions = new DecisionBenchmark();

        assertThat(decisions.coldGuarded(all)).isInstanceOf(Allow.class);
        assertThat(decisions.warmGuarded(all)).isInstanceOf(Allow.class);
        assertThat(decisions.coldGuardedPost(all)).isInstanceOf(Allow.class);
        assertThat(decisions.warmGuardedPost(all)).isInstanceOf(Allow.class);
        assertThat(decisions.warmGuarded(all).evidence()).isEmpty();
    }

    @Test
    void allStoresAdmit() throws Exception {
        LimitStoreBenchmark stores = new LimitStoreBenchmark();
        stores.start();
        try {
            assertThat(stores.redisBucket4j().isConsumed()).isTrue();
            assertThat(stores.redisExact()).isInstanceOf(Admitted.class);
            assertThat(stores.redisScript()).isInstanceOf(Admitted.class);
            assertThat(stores.redisLeased()).isInstanceOf(Admitted.class);
            assertThat(stores.postgresBucket4j().isConsumed()).isTrue();
            assertThat(stores.postgresExact()).isInstanceOf(Admitted.class);
        } finally {
            stores.stop();
        }
    }
}
