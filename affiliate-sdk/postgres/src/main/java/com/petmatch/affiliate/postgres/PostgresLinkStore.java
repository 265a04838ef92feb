package com.petmatch.affiliate.postgres;

import com.petmatch.affiliate.link.Link;
import com.petmatch.affiliate.link.LinkCode;
import com.petmatch.affiliate.link.LinkId;
import com.petmatch.affiliate.link.LinkStore;
import com.petmatch.affiliate.partner.PartnerId;
import com.petmatch.kernel.id.TenantId;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Links on PostgreSQL. Safe for concurrent use. */
final class PostgresLinkStore implements LinkStore {

    private static final String INSERT = """
            insert into petmatch_affiliate.link (tenant, code, link, partner, program, target, created_at)
            values (:tenant, :code, :link, :partner, :program, :target, :createdAt)
            on conflict do nothing
            """;
    private static final String FIND = "select * from petmatch_affiliate.link where tenant = :tenant and code = :code";
    private static final String OF_PARTNER = """
            select * from petmatch_affiliate.link
            where tenant = :tenant and partner = :partner order by created_at, link limit 1000
            """;

    private final Jdbi jdbi;

    PostgresLinkStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public boolean insert(TenantId tenant, Link link) {
        return jdbi.withHandle(handle -> handle.createUpdate(INSERT)
                        .bind("tenant", tenant)
                        .bind("code", link.code().value())
                        .bind("link", link.id())
                        .bind("partner", link.partner())
                        .bind("program", link.program())
                        .bind("target", link.target().toString())
                        .bind("createdAt", link.createdAt())
                        .execute()
                == 1);
    }

    @Override
    public Optional<Link> find(TenantId tenant, LinkCode code) {
        return jdbi.withHandle(handle -> handle.createQuery(FIND)
                .bind("tenant", tenant)
                .bind("code", code.value())
                .map((row, context) -> link(row))
                .findOne());
    }

    @Override
    public List<Link> ofPartner(TenantId tenant, PartnerId partner) {
        return jdbi.withHandle(handle -> handle.createQuery(OF_PARTNER)
                .bind("tenant", tenant)
                .bind("partner", partner)
                .map((row, context) -> link(row))
                .list());
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(
                new LinkId(Columns.uuid(row, "link")),
                new LinkCode(row.getString("code")),
                Columns.partner(row),
                Columns.program(row),
                URI.create(row.getString("target")),
                Columns.instant(row, "created_at"));
    }
}
