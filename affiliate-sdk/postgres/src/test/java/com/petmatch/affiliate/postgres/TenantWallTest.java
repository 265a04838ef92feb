package com.petmatch.affiliate.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.affiliate.AffiliateStores;
import com.petmatch.affiliate.partner.Partner;
import com.petmatch.affiliate.partner.PartnerId;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.postgres.PostgresUnitOfWork;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.testkit.PostgresExtension;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The second belt: even a forgotten tenant in a query shows an application role no foreign row. */
final class TenantWallTest {

    @RegisterExtension
    static final PostgresExtension postgres = PostgresExtension.migrated("kernel", "affiliate");

    private final TenantId ours = new TenantId(new UUID(1, 1));
    private final TenantId theirs = new TenantId(new UUID(1, 2));
    private final PartnerId partner = new PartnerId(new UUID(2, 2));

    @Test
    void everyTableHasTheWall() throws SQLException {
        assertThat(count("""
                select count(*) from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname = 'petmatch_affiliate' and c.relkind = 'r' and not c.relrowsecurity
                    and c.relname <> 'flyway_schema_history'
                """)).isZero();
    }

    @Test
    void foreignRowsAreInvisible() throws SQLException {
        run("create role shop login");
        run("grant usage on schema petmatch_affiliate, petmatch_kernel to shop");
        run("grant select, insert, update, delete on all tables in schema petmatch_affiliate to shop");
        PostgresUnitOfWork work = PostgresUnitOfWork.of(postgres.dataSourceAs("shop"));
        AffiliateStores stores = PostgresAffiliateStores.of(work.dataSource());
        work.forTenant(theirs)
                .inTransaction(() -> stores.partners()
                        .insert(theirs, new Partner(partner, new SubjectId(new UUID(3, 3)), Instant.EPOCH)));

        assertThat(work.forTenant(theirs).inTransaction(() -> stores.partners().find(theirs, partner)))
                .isPresent();
        assertThat(work.forTenant(ours).inTransaction(() -> stores.partners().find(theirs, partner)))
                .isEmpty();
    }

    private static void run(String sql) throws SQLException {
        try (Connection connection = postgres.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long count(String sql) throws SQLException {
        try (Connection connection = postgres.dataSource().getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
