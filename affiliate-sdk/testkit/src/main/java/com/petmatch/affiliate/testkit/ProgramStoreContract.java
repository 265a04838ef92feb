package com.petmatch.affiliate.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.affiliate.program.CommissionPlan;
import com.petmatch.affiliate.program.PlanVersion;
import com.petmatch.affiliate.program.Program;
import java.net.URI;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every {@code ProgramStore} keeps to. */
public abstract class ProgramStoreContract extends StoreContract {

    private final CommissionPlan plan = AffiliateWorld.plan().build();

    @Test
    void savedProgrammeComesBackAndCanBeRenamed() {
        Program first = new Program(
                program,
                "One",
                URI.create("https://shop.example/"),
                Set.of("http://localhost:8080", "https://b.example"));
        Program renamed = Program.of(program, "Two", URI.create("https://shop.example/home"));

        stores().programs().save(tenant, first);
        assertThat(stores().programs().find(tenant, program)).contains(first);
        stores().programs().save(tenant, renamed);

        assertThat(stores().programs().find(tenant, program)).contains(renamed);
        assertThat(stores().programs().find(stranger, program)).isEmpty();
    }

    @Test
    void versionsComeBackOldestFirstWithTheirPlan() {
        PlanVersion later = new PlanVersion(program, plan, NOON);
        PlanVersion earlier = new PlanVersion(program, plan, Instant.EPOCH);

        assertThat(stores().programs().addVersion(tenant, later)).isTrue();
        assertThat(stores().programs().addVersion(tenant, earlier)).isTrue();
        assertThat(stores().programs().addVersion(tenant, later)).isFalse();

        assertThat(stores().programs().versions(tenant, program)).containsExactly(earlier, later);
        assertThat(stores().programs().versions(stranger, program)).isEmpty();
    }

    @Test
    void rollsBackWithItsTransaction() {
        rolledBack(() -> stores().programs().addVersion(tenant, new PlanVersion(program, plan, NOON)));

        assertThat(stores().programs().versions(tenant, program)).isEmpty();
    }
}
