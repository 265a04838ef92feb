package com.petmatch.security.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.kernel.postgres.PostgresUnitOfWork;
import com.petmatch.security.login.CredentialStore;
import com.petmatch.security.testkit.CredentialStoreContract;
import com.petmatch.security.testkit.SecuritySamples;
import com.petmatch.testkit.PostgresExtension;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresCredentialStoreTest extends CredentialStoreContract {

    @RegisterExtension
    static final PostgresExtension postgres = PostgresExtension.migrated("kernel", "security");

    private final PostgresUnitOfWork unitOfWork = PostgresUnitOfWork.of(postgres.dataSource());
    private final CredentialStore store = new PostgresCredentialStore(unitOfWork.dataSource());

    @AfterEach
    void empty() {
        postgres.truncate();
    }

    @Override
    protected CredentialStore store() {
        return store;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    @Test
    void whatIsHeldNobodyElseChangesUntilTheTransactionEnds() {
        store.insert(SecuritySamples.CLINIC, SecuritySamples.credential(SecuritySamples.ANNA, "1.anna"));

        unitOfWork.inTransaction(() -> {
            store.hold(SecuritySamples.CLINIC, SecuritySamples.ANNA);
            // 55P03: the lock is not available.
            assertThatThrownBy(this::lockElsewhere)
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refused -> assertThat(refused.getSQLState()).isEqualTo("55P03"));
        });
        assertThatCode(this::lockElsewhere).doesNotThrowAnyException();
    }

    private void lockElsewhere() throws SQLException {
        try (Connection other = postgres.dataSource().getConnection();
                Statement statement = other.createStatement()) {
            statement.execute("select 1 from petmatch_security.credential for no key update nowait");
        }
    }
}
