package com.petmatch.platform.admin;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.id.IdSource;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.platform.web.PageTime;
import com.petmatch.security.access.Principal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What operators did and why. An act is written before it is done: without its row nothing happens. */
@Component
final class OperatorActs {

    private static final String REFUND = "refund";
    private static final String LOOK_UP = "look-up";

    private final JdbcClient database;
    private final IdSource ids;
    private final PageTime time;

    OperatorActs(JdbcClient database, IdSource ids, PageTime time) {
        this.database = database;
        this.ids = ids;
        this.time = time;
    }

    /** One refund as it was asked for. */
    record RefundAct(Instant at, SubjectId actor, Money amount, String reason) {}

    void lookedUp(Principal operator, SubjectId person) {
        insert(operator, LOOK_UP, person.value(), "");
    }

    /** Writes the wish for a refund; the id is for its outcome. */
    UUID refund(Principal operator, UUID invoice, Money amount, String reason) {
        UUID id = insert(operator, REFUND, invoice, reason);
        database.sql("""
                        update petmatch_platform.operator_act set units = :units, currency = :currency
                        where tenant = :tenant and id = :id""")
                .param("units", amount.minorUnits())
                .param("currency", amount.currency().value())
                .param("tenant", operator.tenant().value())
                .param("id", id)
                .update();
        return id;
    }

    void outcome(Principal operator, UUID id, ErrorCode outcome) {
        database.sql("""
                        update petmatch_platform.operator_act set outcome = :outcome
                        where tenant = :tenant and id = :id""")
                .param("outcome", outcome.value())
                .param("tenant", operator.tenant().value())
                .param("id", id)
                .update();
    }

    /** The refunds of an invoice that were not refused, oldest first. */
    List<RefundAct> refunds(TenantId tenant, UUID invoice, List<ErrorCode> done) {
        return database.sql("""
                        select at, actor, units, currency, reason from petmatch_platform.operator_act
                        where tenant = :tenant and about = :about and act = :act and outcome in (:done)
                        order by at""")
                .param("tenant", tenant.value())
                .param("about", invoice)
                .param("act", REFUND)
                .param("done", done.stream().map(ErrorCode::value).toList())
                .query((row, number) -> new RefundAct(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        new SubjectId(row.getObject("actor", UUID.class)),
                        Money.of(row.getLong("units"), CurrencyCode.of(row.getString("currency"))),
                        row.getString("reason")))
                .list();
    }

    private UUID insert(Principal operator, String act, UUID about, String reason) {
        UUID id = ids.next();
        database.sql("""
                        insert into petmatch_platform.operator_act (tenant, id, at, actor, act, about, reason)
                        values (:tenant, :id, :at, :actor, :act, :about, :reason)""")
                .param("tenant", operator.tenant().value())
                .param("id", id)
                .param("at", time.clock().instant().atOffset(ZoneOffset.UTC))
                .param("actor", operator.subject().value())
                .param("act", act)
                .param("about", about)
                .param("reason", reason)
                .update();
        return id;
    }
}
