package com.petmatch.security.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.postgres.PostgresUnitOfWork;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.login.Credential;
import com.petmatch.security.login.CredentialStore;
import com.petmatch.security.login.LookupKey;
import com.petmatch.security.password.PasswordHash;
import com.petmatch.security.testkit.CredentialStoreContract;
import com.petmatch.testkit.PostgresExtension;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresCredentialStoreTest extends CredentialStoreContract {

    @RegisterExtension
    static final PostgresExtension postgres = PostgresExtension.migrated("kernel", "security");

    private static final SubjectId ANNA = new SubjectId(new UUID(0, 1));

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
        store.insert(
                TenantId.SINGLE,
                new Credential(
                        ANNA,
                        new LookupKey("1.anna"),
                        new PasswordHash("$argon2id$v=19$m=64,t=1,p=1$c2FsdHNhbHQ$aGFzaA"),
                        Credential.State.ACTIVE,
                        Instant.parse("2026-03-01T10:00:00Z"),
                        1));

        unitOfWork.inTransaction(() -> {
            store.hold(TenantId.SINGLE, ANNA);
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
