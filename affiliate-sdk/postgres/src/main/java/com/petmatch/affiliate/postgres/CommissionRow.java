package com.petmatch.affiliate.postgres;

import com.petmatch.affiliate.commission.Commission;
import com.petmatch.affiliate.commission.CommissionId;
import com.petmatch.affiliate.commission.CommissionKind;
import com.petmatch.affiliate.commission.CommissionState;
import com.petmatch.affiliate.commission.OrderId;
import com.petmatch.affiliate.commission.PartnerRole;
import com.petmatch.affiliate.commission.SaleKey;
import com.petmatch.affiliate.partner.PartnerId;
import com.petmatch.affiliate.program.PlanId;
import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.id.TenantId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.SqlStatement;

/** A commission as a row, both ways. */
final class CommissionRow {

    private CommissionRow() {}

    static <S extends SqlStatement<S>> S bindKey(S statement, TenantId tenant, SaleKey key) {
        return statement
                .bind("tenant", tenant)
                .bind("program", key.program())
                .bind("kind", key.kind().name())
                .bind("order", key.order().value())
                .bind("role", key.role().name());
    }

    static <S extends SqlStatement<S>> S bindChange(S statement, TenantId tenant, Commission commission) {
        return bindKey(statement, tenant, commission.key())
                .bind("state", commission.state().name())
                .bind("reason", commission.reason().value())
                .bind("remaining", commission.remaining().minorUnits())
                .bind("kept", commission.kept().minorUnits())
                .bind("version", commission.version());
    }

    static <S extends SqlStatement<S>> S bind(S statement, TenantId tenant, Commission commission) {
        return bindChange(statement, tenant, commission)
                .bind("commission", commission.id())
                .bind("customer", commission.customer())
                .bindByType(
                        "partner", commission.partner().map(PartnerId::value).orElse(null), UUID.class)
                .bind("plan", commission.plan().value())
                .bind("occurredAt", commission.occurredAt())
                .bind("recordedAt", commission.recordedAt())
                .bind("holdUntil", commission.holdUntil())
                .bind("fingerprint", commission.fingerprint())
                .bind("currency", commission.base().currency().value())
                .bind("base", commission.base().minorUnits())
                .bind("explanation", commission.explanation());
    }

    static SaleKey key(ResultSet row) throws SQLException {
        return new SaleKey(
                Columns.program(row),
                CommissionKind.valueOf(row.getString("kind")),
                new OrderId(row.getString("order_id")),
                PartnerRole.valueOf(row.getString("role")));
    }

    static Commission read(ResultSet row) throws SQLException {
        return new Commission(
                new CommissionId(Columns.uuid(row, "commission")),
                key(row),
                Columns.subject(row, "customer"),
                Optional.ofNullable(row.getObject("partner", UUID.class)).map(PartnerId::new),
                new PlanId(row.getString("plan_id")),
                Columns.instant(row, "occurred_at"),
                Columns.instant(row, "recorded_at"),
                Columns.instant(row, "hold_until"),
                row.getString("fingerprint"),
                CommissionState.valueOf(row.getString("state")),
                ErrorCode.of(row.getString("reason")),
                Columns.money(row, "base"),
                Columns.money(row, "remaining"),
                Columns.money(row, "kept"),
                row.getString("explanation"),
                row.getLong("version"));
    }
}
