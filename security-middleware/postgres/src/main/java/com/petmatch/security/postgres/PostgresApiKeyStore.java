package com.petmatch.security.postgres;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.postgres.PostgresJdbi;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.access.Permission;
import com.petmatch.security.access.RoleId;
import com.petmatch.security.address.AddressPrefix;
import com.petmatch.security.apikey.ApiKey;
import com.petmatch.security.apikey.ApiKeyGrant;
import com.petmatch.security.apikey.ApiKeyId;
import com.petmatch.security.apikey.ApiKeyStore;
import com.petmatch.security.keys.SecretHash;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/** API keys on PostgreSQL; joins the caller's transaction. Safe for concurrent use. */
public final class PostgresApiKeyStore implements ApiKeyStore {

    private static final String COUNT = """
            select count(*) from petmatch_security.api_key
            where tenant = :tenant and owner = :owner and not revoked and expires_at > :now
            """;
    private static final String INSERT = """
            insert into petmatch_security.api_key
                (tenant, id, secret_hash, owner, label, roles, permissions, networks,
                 created_at, expires_at, last_used_at, revoked, version)
            values (:tenant, :id, :secret, :owner, :label, :roles, :permissions, :networks,
                 :createdAt, :expiresAt, :lastUsedAt, :revoked, :version)
            on conflict (tenant, id) do nothing
            """;
    private static final String SELECT = """
            select id, secret_hash, owner, label, roles, permissions, networks,
                   created_at, expires_at, last_used_at, revoked, version
            from petmatch_security.api_key
            """;
    private static final String UPDATE = """
            update petmatch_security.api_key
            set expires_at = :expiresAt, last_used_at = :lastUsedAt, revoked = :revoked, version = :version
            where tenant = :tenant and id = :id and version = :expected
            """;

    private static final String DELETE_EXPIRED = """
            delete from petmatch_security.api_key
            where (tenant, id) in (
                select tenant, id from petmatch_security.api_key
                where tenant = :tenant and expires_at < :before
                order by expires_at limit :limit for update skip locked)
            """;

    private final Jdbi jdbi;

    /** A store on a source that joins the caller's transaction. */
    public PostgresApiKeyStore(DataSource dataSource) {
        this.jdbi = PostgresJdbi.over(dataSource);
    }

    @Override
    public boolean insert(TenantId tenant, ApiKey key, int limit) {
        return jdbi.withHandle(handle -> {
            SubjectLock.take(handle, "api-key", tenant, key.grant().owner());
            int live = handle.createQuery(COUNT)
                    .bind("tenant", tenant)
                    .bind("owner", key.grant().owner())
                    .bind("now", key.createdAt())
                    .mapTo(int.class)
                    .one();
            return live < limit && inserted(handle, tenant, key);
        });
    }

    @Override
    public Optional<ApiKey> find(TenantId tenant, ApiKeyId id) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + "where tenant = :tenant and id = :id")
                .bind("tenant", tenant)
                .bind("id", id.value())
                .map(PostgresApiKeyStore::key)
                .findOne());
    }

    @Override
    public List<ApiKey> ofOwner(TenantId tenant, SubjectId owner) {
        String sql = SELECT + "where tenant = :tenant and owner = :owner order by created_at desc, id";
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("tenant", tenant)
                .bind("owner", owner)
                .map(PostgresApiKeyStore::key)
                .list());
    }

    @Override
    public boolean replace(TenantId tenant, ApiKey expected, ApiKey next) {
        return jdbi.withHandle(handle -> handle.createUpdate(UPDATE)
                        .bind("tenant", tenant)
                        .bind("id", expected.id().value())
                        .bind("expected", expected.version())
                        .bind("expiresAt", next.grant().expiresAt())
                        .bind("lastUsedAt", next.lastUsedAt())
                        .bind("revoked", next.revoked())
                        .bind("version", next.version())
                        .execute()
                == 1);
    }

    @Override
    public int deleteAll(TenantId tenant, SubjectId owner) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                        "delete from petmatch_security.api_key where tenant = :tenant and owner = :owner")
                .bind("tenant", tenant)
                .bind("owner", owner)
                .execute());
    }

    @Override
    public int deleteExpired(TenantId tenant, Instant before, int limit) {
        return jdbi.withHandle(handle -> handle.createUpdate(DELETE_EXPIRED)
                .bind("tenant", tenant)
                .bind("before", before)
                .bind("limit", limit)
                .execute());
    }

    private static boolean inserted(Handle handle, TenantId tenant, ApiKey key) {
        ApiKeyGrant grant = key.grant();
        return handle.createUpdate(INSERT)
                        .bind("tenant", tenant)
                        .bind("id", key.id().value())
                        .bind("secret", key.secret().value())
                        .bind("owner", grant.owner())
                        .bind("label", grant.label())
                        .bindArray(
                                "roles",
                                String.class,
                                sorted(grant.roles().stream().map(RoleId::value)))
                        .bindArray(
                                "permissions",
                                String.class,
                                sorted(grant.permissions().stream().map(Permission::value)))
                        .bindArray(
                                "networks",
                                String.class,
                                grant.networks().stream()
                                        .map(AddressPrefix::toString)
                                        .toList())
                        .bind("createdAt", key.createdAt())
                        .bind("expiresAt", grant.expiresAt())
                        .bind("lastUsedAt", key.lastUsedAt())
                        .bind("revoked", key.revoked())
                        .bind("version", key.version())
                        .execute()
                == 1;
    }

    private static List<String> sorted(Stream<String> values) {
        return values.sorted().toList();
    }

    private static ApiKey key(ResultSet row, StatementContext context) throws SQLException {
        ApiKeyGrant grant = new ApiKeyGrant(
                new SubjectId(row.getObject("owner", UUID.class)),
                row.getString("label"),
                texts(row, "roles").map(RoleId::of).collect(Collectors.toSet()),
                texts(row, "permissions").map(Permission::of).collect(Collectors.toSet()),
                texts(row, "networks")
                        .map(text -> AddressPrefix.parse(text).orElseThrow())
                        .toList(),
                Columns.instant(row, "expires_at"));
        return new ApiKey(
                new ApiKeyId(row.getString("id")),
                new SecretHash(row.getString("secret_hash")),
                grant,
                Columns.instant(row, "created_at"),
                Columns.instant(row, "last_used_at"),
                row.getBoolean("revoked"),
                row.getLong("version"));
    }

    private static Stream<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray());
    }
}
