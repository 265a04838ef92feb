package com.petmatch.security.postgres;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.postgres.PostgresJdbi;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.keys.SecretHash;
import com.petmatch.security.passkey.Passkey;
import com.petmatch.security.passkey.PasskeyChallenge;
import com.petmatch.security.passkey.PasskeyCredential;
import com.petmatch.security.passkey.PasskeyId;
import com.petmatch.security.passkey.PasskeyPurpose;
import com.petmatch.security.passkey.PasskeyStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/** Passkeys on PostgreSQL; joins the caller's transaction. Safe for concurrent use. */
public final class PostgresPasskeyStore implements PasskeyStore {

    private static final String INSERT = """
            insert into petmatch_security.passkey
                (tenant, id, subject, attested, counter, backup_eligible, backed_up, transports, label,
                 created_at, last_used_at, version)
            values (:tenant, :id, :subject, :attested, :counter, :backupEligible, :backedUp, :transports, :label,
                 :createdAt, :lastUsedAt, :version)
            on conflict (tenant, id) do nothing
            """;
    private static final String SELECT = """
            select id, subject, attested, counter, backup_eligible, backed_up, transports, label,
                   created_at, last_used_at, version
            from petmatch_security.passkey
            """;
    private static final String UPDATE = """
            update petmatch_security.passkey
            set counter = :counter, backed_up = :backedUp, label = :label, last_used_at = :lastUsedAt, version = :version
            where tenant = :tenant and id = :id and version = :expected
            """;
    private static final String DELETE = """
            delete from petmatch_security.passkey where tenant = :tenant and subject = :subject
            """;
    private static final String OPEN = """
            insert into petmatch_security.passkey_challenge (tenant, challenge_hash, purpose, binding_hash, expires_at)
            values (:tenant, :hash, :purpose, :binding, :expiresAt)
            """;
    private static final String TAKE = """
            delete from petmatch_security.passkey_challenge where tenant = :tenant and challenge_hash = :hash
            returning purpose, binding_hash, expires_at
            """;
    private static final String DELETE_EXPIRED = """
            delete from petmatch_security.passkey_challenge
            where (tenant, challenge_hash) in (
                select tenant, challenge_hash from petmatch_security.passkey_challenge
                where tenant = :tenant and expires_at < :before
                order by expires_at limit :limit for update skip locked)
            """;

    private final Jdbi jdbi;

    /** A store on a source that joins the caller's transaction. */
    public PostgresPasskeyStore(DataSource dataSource) {
        this.jdbi = PostgresJdbi.over(dataSource);
    }

    @Override
    public Insertion insert(TenantId tenant, Passkey passkey, int limit) {
        return jdbi.withHandle(handle -> {
            SubjectLock.take(handle, "passkey", tenant, passkey.subject());
            if (count(handle, tenant, passkey.subject()) >= limit) {
                return Insertion.FULL;
            }
            return inserted(handle, tenant, passkey) ? Insertion.DONE : Insertion.TAKEN;
        });
    }

    @Override
    public Optional<Passkey> find(TenantId tenant, PasskeyId id) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + "where tenant = :tenant and id = :id")
                .bind("tenant", tenant)
                .bind("id", id.value())
                .map(PostgresPasskeyStore::passkey)
                .findOne());
    }

    @Override
    public List<Passkey> ofSubject(TenantId tenant, SubjectId subject) {
        String sql = SELECT + "where tenant = :tenant and subject = :subject order by created_at, id";
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("tenant", tenant)
                .bind("subject", subject)
                .map(PostgresPasskeyStore::passkey)
                .list());
    }

    @Override
    public boolean replace(TenantId tenant, Passkey expected, Passkey next) {
        return jdbi.withHandle(handle -> handle.createUpdate(UPDATE)
                        .bind("tenant", tenant)
                        .bind("id", expected.id().value())
                        .bind("expected", expected.version())
                        .bind("counter", next.credential().counter())
                        .bind("backedUp", next.credential().backedUp())
                        .bind("label", next.label())
                        .bind("lastUsedAt", next.lastUsedAt())
                        .bind("version", next.version())
                        .execute()
                == 1);
    }

    @Override
    public boolean delete(TenantId tenant, SubjectId subject, PasskeyId id) {
        return jdbi.withHandle(handle -> handle.createUpdate(DELETE + "and id = :id")
                        .bind("tenant", tenant)
                        .bind("subject", subject)
                        .bind("id", id.value())
                        .execute()
                == 1);
    }

    @Override
    public int deleteAll(TenantId tenant, SubjectId subject) {
        return jdbi.withHandle(handle -> handle.createUpdate(DELETE)
                .bind("tenant", tenant)
                .bind("subject", subject)
                .execute());
    }

    @Override
    public void open(TenantId tenant, PasskeyChallenge challenge) {
        jdbi.useHandle(handle -> handle.createUpdate(OPEN)
                .bind("tenant", tenant)
                .bind("hash", challenge.hash().value())
                .bind("purpose", challenge.purpose().name())
                .bind("binding", challenge.binding().value())
                .bind("expiresAt", challenge.expiresAt())
                .execute());
    }

    @Override
    public Optional<PasskeyChallenge> take(TenantId tenant, SecretHash hash) {
        return jdbi.withHandle(handle -> handle.createQuery(TAKE)
                .bind("tenant", tenant)
                .bind("hash", hash.value())
                .map((row, context) -> new PasskeyChallenge(
                        hash,
                        PasskeyPurpose.valueOf(row.getString("purpose")),
                        new SecretHash(row.getString("binding_hash")),
                        Columns.instant(row, "expires_at")))
                .findOne());
    }

    @Override
    public int deleteExpired(TenantId tenant, Instant before, int limit) {
        return jdbi.withHandle(handle -> handle.createUpdate(DELETE_EXPIRED)
                .bind("tenant", tenant)
                .bind("before", before)
                .bind("limit", limit)
                .execute());
    }

    private static int count(Handle handle, TenantId tenant, SubjectId subject) {
        return handle.createQuery(
                        "select count(*) from petmatch_security.passkey where tenant = :tenant and subject = :subject")
                .bind("tenant", tenant)
                .bind("subject", subject)
                .mapTo(int.class)
                .one();
    }

    private static boolean inserted(Handle handle, TenantId tenant, Passkey passkey) {
        PasskeyCredential credential = passkey.credential();
        return handle.createUpdate(INSERT)
                        .bind("tenant", tenant)
                        .bind("id", credential.id().value())
                        .bind("subject", passkey.subject())
                        .bind("attested", credential.attested())
                        .bind("counter", credential.counter())
                        .bind("backupEligible", credential.backupEligible())
                        .bind("backedUp", credential.backedUp())
                        .bindArray(
                                "transports",
                                String.class,
                                credential.transports().stream().sorted().toList())
                        .bind("label", passkey.label())
                        .bind("createdAt", passkey.createdAt())
                        .bind("lastUsedAt", passkey.lastUsedAt())
                        .bind("version", passkey.version())
                        .execute()
                == 1;
    }

    private static Passkey passkey(ResultSet row, StatementContext context) throws SQLException {
        return new Passkey(
                new PasskeyCredential(
                        new PasskeyId(row.getString("id")),
                        row.getString("attested"),
                        row.getLong("counter"),
                        row.getBoolean("backup_eligible"),
                        row.getBoolean("backed_up"),
                        Set.of((String[]) row.getArray("transports").getArray())),
                new SubjectId(row.getObject("subject", UUID.class)),
                row.getString("label"),
                Columns.instant(row, "created_at"),
                Columns.instant(row, "last_used_at"),
                row.getLong("version"));
    }
}
