package com.petmatch.core.postgres;

import com.petmatch.core.account.Account;
import com.petmatch.core.account.AccountStore;
import com.petmatch.core.account.EmailAddress;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.postgres.PostgresJdbi;
import com.petmatch.kernel.privacy.SubjectId;
import java.util.Optional;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** Accounts on PostgreSQL; joins the caller's transaction. Safe for concurrent use. */
public final class PostgresAccountStore implements AccountStore {

    private static final String INSERT = """
            insert into petmatch_core.account (tenant, id, email, email_normalised, email_verified_at, language, zone,
                country, state, state_since, suspended_reason, suspended_since, created_at, version)
            values (:tenant, :id, :email, :emailNormalised, :emailVerifiedAt, :language, :zone,
                :country, :state, :stateSince, :suspendedReason, :suspendedSince, :createdAt, :version)
            on conflict do nothing
            """;

    private static final String SELECT = """
            select id, email, email_verified_at, language, zone, country, state, state_since, suspended_reason,
                suspended_since, created_at, version
            from petmatch_core.account
            """;

    private static final String BY_ID = SELECT + "where tenant = :tenant and id = :id";

    private static final String BY_EMAIL = SELECT + "where tenant = :tenant and email_normalised = :email";

    private static final String UPDATE = """
            update petmatch_core.account
            set email = :email, email_normalised = :emailNormalised, email_verified_at = :emailVerifiedAt,
                language = :language, zone = :zone, country = :country, state = :state, state_since = :stateSince,
                suspended_reason = :suspendedReason, suspended_since = :suspendedSince, version = :version
            where tenant = :tenant and id = :id and version = :version - 1
            """;

    private final Jdbi jdbi;

    /** A store on a source that joins the caller's transaction. */
    public PostgresAccountStore(DataSource dataSource) {
        this.jdbi = PostgresJdbi.over(dataSource);
    }

    @Override
    public boolean insert(TenantId tenant, Account account) {
        return written(INSERT, tenant, account);
    }

    @Override
    public Optional<Account> find(TenantId tenant, SubjectId id) {
        return jdbi.withHandle(handle -> handle.createQuery(BY_ID)
                .bind("tenant", tenant)
                .bind("id", id)
                .map(AccountRow::read)
                .findOne());
    }

    @Override
    public Optional<Account> findByEmail(TenantId tenant, EmailAddress email) {
        return jdbi.withHandle(handle -> handle.createQuery(BY_EMAIL)
                .bind("tenant", tenant)
                .bind("email", email.normalised())
                .map(AccountRow::read)
                .findOne());
    }

    @Override
    public boolean update(TenantId tenant, Account next) {
        return written(UPDATE, tenant, next);
    }

    private boolean written(String sql, TenantId tenant, Account account) {
        return jdbi.withHandle(handle ->
                AccountRow.bind(handle.createUpdate(sql), tenant, account).execute() == 1);
    }
}
