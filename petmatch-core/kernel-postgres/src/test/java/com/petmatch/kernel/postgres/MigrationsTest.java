package com.petmatch.kernel.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.testkit.PostgresExtension;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MigrationsTest {

    @RegisterExtension
    static final PostgresExtension postgres = PostgresExtension.empty();

    @Test
    void runsEachLibraryWithAHistoryInItsOwnSchema() {
        int run = 0;
        for (int round = 0; round < 2; round++) {
            for (MigrationSet set : Migrations.kernelThen().sets()) {
                run += Flyway.configure()
                        .dataSource(postgres.dataSource())
                        .schemas(set.schema())
                        .locations("classpath:" + set.location())
                        .load()
                        .migrate()
                        .migrationsExecuted;
            }
        }

        assertThat(run).isEqualTo(1);
    }

    @Test
    void putsTheKernelFirstAndKeepsTheOrder() {
        Migrations migrations = Migrations.kernelThen(MigrationSet.of("payments"), MigrationSet.of("core"));

        assertThat(migrations.sets())
                .containsExactly(
                        KernelMigrations.SET,
                        new MigrationSet("payments", "petmatch_payments", "db/petmatch/payments"),
                        new MigrationSet("core", "petmatch_core", "db/petmatch/core"));
    }

    @Test
    void refusesTwoSetsInOnePlace() {
        assertThatThrownBy(() -> Migrations.kernelThen(MigrationSet.of("kernel")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Migrations.kernelThen(
                        MigrationSet.of("core"), new MigrationSet("other", "petmatch_core", "db/petmatch/other")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MigrationSet.of("Core; drop schema")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void listsItsErrorCodes() {
        assertThat(new PostgresErrors().codes())
                .extracting(ErrorCode::feature)
                .containsOnly("postgres")
                .hasSize(3);
        assertThat(new PostgresErrors().library()).isEqualTo("petmatch-kernel-postgres");
    }
}
