package com.petmatch.security.postgres;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.postgres.PostgresJdbi;
import com.petmatch.security.keys.SecretHash;
import com.petmatch.security.service.ClientProof;
import com.petmatch.security.service.ServiceClient;
import com.petmatch.security.service.ServiceClientId;
import com.petmatch.security.service.ServiceClientStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** Service clients on PostgreSQL; joins the caller's transaction. Safe for concurrent use. */
public final class PostgresServiceClientStore implements ServiceClientStore {

    private static final String INSERT = """
            insert into petmatch_security.service_client
                (tenant, id, label, secret_hash, jwks, scopes, disabled, created_at, version)
            values (:tenant, :id, :label, :secret, :jwks, :scopes, :disabled, :createdAt, :version)
            on conflict (tenant, id) do nothing
            """;
    private static final String SELECT = """
            select id, label, secret_hash, jwks, scopes, disabled, created_at, version
            from petmatch_security.service_client
            """;
    private static final String UPDATE = """
            update petmatch_security.service_client
            set label = :label, secret_hash = :secret, jwks = :jwks, scopes = :scopes, disabled = :disabled,
                created_at = :createdAt, version = :version
            where tenant = :tenant and id = :id and version = :expected
            """;

    private final Jdbi jdbi;

    /** A store on a source that joins the caller's transaction. */
    public PostgresServiceClientStore(DataSource dataSource) {
        this.jdbi = PostgresJdbi.over(dataSource);
    }

    @Override
    public boolean insert(TenantId tenant, ServiceClient client) {
        return jdbi.withHandle(handle -> bound(handle, INSERT, tenant, client).execute() == 1);
    }

    @Override
    public Optional<ServiceClient> find(TenantId tenant, ServiceClientId id) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + "where tenant = :tenant and id = :id")
                .bind("tenant", tenant)
                .bind("id", id.value())
                .map(PostgresServiceClientStore::client)
                .findOne());
    }

    @Override
    public List<ServiceClient> all(TenantId tenant) {
        String sql = SELECT + "where tenant = :tenant order by id collate \"C\"";
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("tenant", tenant)
                .map(PostgresServiceClientStore::client)
                .list());
    }

    @Override
    public boolean replace(TenantId tenant, ServiceClient expected, ServiceClient next) {
        return jdbi.withHandle(handle -> bound(handle, UPDATE, tenant, next)
                        .bind("expected", expected.version())
                        .execute()
                == 1);
    }

    @Override
    public boolean delete(TenantId tenant, ServiceClientId id) {
        String sql = "delete from petmatch_security.service_client where tenant = :tenant and id = :id";
        return jdbi.withHandle(handle -> handle.createUpdate(sql)
                        .bind("tenant", tenant)
                        .bind("id", id.value())
                        .execute()
                == 1);
    }

    private static Update bound(Handle handle, String sql, TenantId tenant, ServiceClient client) {
        return handle.createUpdate(sql)
                .bind("tenant", tenant)
                .bind("id", client.id().value())
                .bind("label", client.label())
                .bind("secret", secret(client.proof()))
                .bind("jwks", jwks(client.proof()))
                .bindArray(
                        "scopes",
                        String.class,
                        client.scopes().stream().sorted().toList())
                .bind("disabled", client.disabled())
                .bind("createdAt", client.createdAt())
                .bind("version", client.version());
    }

    private static @Nullable String secret(ClientProof proof) {
        return proof instanceof ClientProof.SharedSecret shared
                ? shared.secret().value()
                : null;
    }

    private static @Nullable String jwks(ClientProof proof) {
        return proof instanceof ClientProof.PublicKeys keys ? keys.jwks() : null;
    }

    private static ServiceClient client(ResultSet row, StatementContext context) throws SQLException {
        String jwks = row.getString("jwks");
        return new ServiceClient(
                new ServiceClientId(row.getString("id")),
                row.getString("label"),
                jwks == null
                        ? new ClientProof.SharedSecret(new SecretHash(row.getString("secret_hash")))
                        : new ClientProof.PublicKeys(jwks),
                Set.of((String[]) row.getArray("scopes").getArray()),
                row.getBoolean("disabled"),
                Columns.instant(row, "created_at"),
                row.getLong("version"));
    }
}
