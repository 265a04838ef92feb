package com.petmatch.security.postgres;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.postgres.PostgresJdbi;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.login.Credential;
import com.petmatch.security.login.CredentialStore;
import com.petmatch.security.login.LookupKey;
import com.petmatch.security.password.PasswordHash;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/** Credentials on PostgreSQL; joins the caller's transaction. Safe for concurrent use. */
public final class PostgresCredentialStore implements CredentialStore {

    private static final String INSERT = """
            insert into petmatch_security.credential
                (tenant, subject, lookup_key, password_hash, state, changed_at, version)
            values (:tenant, :subject, :lookup, :hash, :state, :changedAt, :version)
            on conflict do nothing
            """;
    private static final String SELECT = """
            select subject, lookup_key, password_hash, state, changed_at, version
            from petmatch_security.credential
            """;
    private static final String UPDATE = """
            update petmatch_security.credential
            set lookup_key = :lookup, password_hash = :hash, state = :state, changed_at = :changedAt, version = :version
            where tenant = :tenant and subject = :subject and version = :expected
            """;
    private static final String DELETE =
            "delete from petmatch_security.credential where tenant = :tenant and subject = :subject";

    private final Jdbi jdbi;

    /** A store on a source that joins the caller's transaction. */
    public PostgresCredentialStore(DataSource dataSource) {
        this.jdbi = PostgresJdbi.over(dataSource);
    }

    @Override
    public boolean insert(TenantId tenant, Credential credential) {
        return jdbi.withHandle(handle -> handle.createUpdate(INSERT)
                        .bind("tenant", tenant)
                        .bind("subject", credential.subject())
                        .bind("lookup", credential.lookup().value())
                        .bind("hash", credential.hash().phc())
                        .bind("state", credential.state().name())
                        .bind("changedAt", credential.changedAt())
                        .bind("version", credential.version())
                        .execute()
                == 1);
    }

    @Override
    public Optional<Credential> find(TenantId tenant, LookupKey lookup) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + "where tenant = :tenant and lookup_key = :lookup")
                .bind("tenant", tenant)
                .bind("lookup", lookup.value())
                .map(PostgresCredentialStore::credential)
                .findOne());
    }

    @Override
    public Optional<Credential> find(TenantId tenant, SubjectId subject) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + "where tenant = :tenant and subject = :subject")
                .bind("tenant", tenant)
                .bind("subject", subject)
                .map(PostgresCredentialStore::credential)
                .findOne());
    }

    @Override
    public Optional<Credential> hold(TenantId tenant, SubjectId subject) {
        return jdbi.withHandle(
                handle -> handle.createQuery(SELECT + "where tenant = :tenant and subject = :subject for share")
                        .bind("tenant", tenant)
                        .bind("subject", subject)
                        .map(PostgresCredentialStore::credential)
                        .findOne());
    }

    @Override
    public boolean replace(TenantId tenant, Credential expected, Credential next) {
        return jdbi.withHandle(handle -> handle.createUpdate(UPDATE)
                        .bind("tenant", tenant)
                        .bind("subject", expected.subject())
                        .bind("expected", expected.version())
                        .bind("lookup", next.lookup().value())
                        .bind("hash", next.hash().phc())
                        .bind("state", next.state().name())
                        .bind("changedAt", next.changedAt())
                        .bind("version", next.version())
                        .execute()
                == 1);
    }

    @Override
    public boolean delete(TenantId tenant, SubjectId subject) {
        return jdbi.withHandle(handle -> handle.createUpdate(DELETE)
                        .bind("tenant", tenant)
                        .bind("subject", subject)
                        .execute()
                == 1);
    }

    private static Credential credential(ResultSet row, StatementContext context) throws SQLException {
        return new Credential(
                new SubjectId(row.getObject("subject", UUID.class)),
                new LookupKey(row.getString("lookup_key")),
                new PasswordHash(row.getString("password_hash")),
                Credential.State.valueOf(row.getString("state")),
                Columns.instant(row, "changed_at"),
                row.getLong("version"));
    }
}
