package com.petmatch.payments.postgres;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.payments.gateway.DeclineKind;
import com.petmatch.payments.gateway.DeclineReason;
import com.petmatch.payments.gateway.NextAction;
import com.petmatch.payments.idempotency.Lease;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.SqlStatement;

/** Reads values out of rows, and binds those that take several columns. */
final class Columns {

    private Columns() {}

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static Optional<Instant> optionalInstant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static Optional<UUID> optionalUuid(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class));
    }

    static Optional<String> optionalText(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    /** An amount beside the row's {@code currency}. */
    static Money money(ResultSet row, String column) throws SQLException {
        return Money.of(row.getLong(column), CurrencyCode.of(row.getString("currency")));
    }

    static Optional<Lease> lease(ResultSet row) throws SQLException {
        Optional<Instant> until = optionalInstant(row, "lease_until");
        UUID owner = row.getObject("lease_owner", UUID.class);
        return until.map(end -> new Lease(owner, end));
    }

    static <S extends SqlStatement<S>> S bindLease(S statement, Optional<Lease> lease) {
        return statement
                .bind("leaseOwner", lease.map(Lease::owner).orElse(null))
                .bind("leaseUntil", lease.map(Lease::until).orElse(null));
    }

    /** Why something was declined, in {@code decline_code}, {@code decline_kind} and {@code decline_raw}. */
    static Optional<DeclineReason> decline(ResultSet row) throws SQLException {
        Optional<String> code = optionalText(row, "decline_code");
        if (code.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(DeclineReason.of(
                ErrorCode.of(code.get()),
                DeclineKind.valueOf(row.getString("decline_kind")),
                row.getString("decline_raw")));
    }

    static <S extends SqlStatement<S>> S bindDecline(S statement, Optional<DeclineReason> decline) {
        return statement
                .bind("declineCode", decline.map(why -> why.code().value()).orElse(null))
                .bind("declineKind", decline.map(why -> why.kind().name()).orElse(null))
                .bind("declineRaw", decline.map(why -> why.raw().raw()).orElse(null));
    }

    /** What the customer must do, in {@code next_action}. */
    static Optional<NextAction> nextAction(ResultSet row) throws SQLException {
        Array texts = row.getArray("next_action");
        return texts == null ? Optional.empty() : Optional.of(NextActionText.read((String[]) texts.getArray()));
    }
}
