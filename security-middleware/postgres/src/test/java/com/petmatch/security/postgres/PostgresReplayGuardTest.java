package com.petmatch.security.postgres;

import com.petmatch.security.service.ReplayGuard;
import com.petmatch.security.testkit.ReplayGuardContract;
import com.petmatch.testkit.PostgresExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresReplayGuardTest extends ReplayGuardContract {

    @RegisterExtension
    static final PostgresExtension postgres = PostgresExtension.migrated("kernel", "security");

    private final ReplayGuard guard = new PostgresReplayGuard(postgres.dataSource());

    @AfterEach
    void empty() {
        postgres.truncate();
    }

    @Override
    protected ReplayGuard guard() {
        return guard;
    }
}
