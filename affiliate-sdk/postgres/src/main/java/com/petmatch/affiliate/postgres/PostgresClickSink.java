package com.petmatch.affiliate.postgres;

import com.petmatch.affiliate.click.ClickId;
import com.petmatch.affiliate.click.ClickSink;
import com.petmatch.affiliate.click.ConsentState;
import com.petmatch.affiliate.click.Touch;
import com.petmatch.affiliate.click.TouchId;
import com.petmatch.affiliate.link.LinkId;
import com.petmatch.affiliate.partner.PartnerId;
import com.petmatch.kernel.id.TenantId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Clicks on PostgreSQL. Safe for concurrent use. */
final class PostgresClickSink implements ClickSink {

    // One statement: the visit row decides, under its own lock, and the touch follows only when it was won.
    private static final String RECORD = """
            with won as (
                insert into petmatch_affiliate.visit (tenant, visitor, link, touch, at)
                values (:tenant, :visitor, :link, :touch, :at)
                on conflict (tenant, visitor, link)
                do update set touch = excluded.touch, at = excluded.at
                where petmatch_affiliate.visit.at <= :before
                returning touch)
            insert into petmatch_affiliate.touch
                (tenant, touch, click, link, partner, program, visitor, at, consent, stuffed)
            select :tenant, won.touch, :click, :link, :partner, :program, :visitor, :at, :consent, :stuffed from won
            """;
    private static final String STANDING = """
            select t.* from petmatch_affiliate.visit v
            join petmatch_affiliate.touch t on t.tenant = v.tenant and t.touch = v.touch
            where v.tenant = :tenant and v.visitor = :visitor and v.link = :link
            """;
    private static final String FIND =
            "select * from petmatch_affiliate.touch where tenant = :tenant and click = :click";
    private static final String COUNT = """
            select count(*) from petmatch_affiliate.touch
            where tenant = :tenant and partner = :partner and at >= :from and at < :until and not stuffed
            """;

    private final Jdbi jdbi;

    PostgresClickSink(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Touch record(TenantId tenant, Touch touch, Duration window) {
        return jdbi.withHandle(
                handle -> inserted(handle, tenant, touch, window) ? touch : standing(handle, tenant, touch));
    }

    @Override
    public Optional<Touch> find(TenantId tenant, ClickId click) {
        return jdbi.withHandle(handle -> handle.createQuery(FIND)
                .bind("tenant", tenant)
                .bind("click", click.value())
                .map((row, context) -> touch(row))
                .findOne());
    }

    @Override
    public long count(TenantId tenant, PartnerId partner, Instant from, Instant until) {
        return jdbi.withHandle(handle -> handle.createQuery(COUNT)
                .bind("tenant", tenant)
                .bind("partner", partner)
                .bind("from", from)
                .bind("until", until)
                .mapTo(Long.class)
                .one());
    }

    private static boolean inserted(Handle handle, TenantId tenant, Touch touch, Duration window) {
        return handle.createUpdate(RECORD)
                        .bind("tenant", tenant)
                        .bind("touch", touch.id())
                        .bind("click", touch.click().map(ClickId::value))
                        .bind("link", touch.link())
                        .bind("partner", touch.partner())
                        .bind("program", touch.program())
                        .bind("visitor", touch.visitor())
                        .bind("at", touch.at())
                        .bind("before", touch.at().minus(window))
                        .bind("consent", touch.consent().name())
                        .bind("stuffed", touch.stuffed())
                        .execute()
                == 1;
    }

    private static Touch standing(Handle handle, TenantId tenant, Touch touch) {
        return handle.createQuery(STANDING)
                .bind("tenant", tenant)
                .bind("visitor", touch.visitor())
                .bind("link", touch.link())
                .map((row, context) -> touch(row))
                .one();
    }

    private static Touch touch(ResultSet row) throws SQLException {
        return new Touch(
                new TouchId(Columns.uuid(row, "touch")),
                Optional.ofNullable(row.getString("click")).map(ClickId::new),
                new LinkId(Columns.uuid(row, "link")),
                Columns.partner(row),
                Columns.program(row),
                row.getLong("visitor"),
                Columns.instant(row, "at"),
                ConsentState.valueOf(row.getString("consent")),
                row.getBoolean("stuffed"));
    }
}
