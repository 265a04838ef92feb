package com.petmatch.core.postgres;

import com.petmatch.core.account.Account;
import com.petmatch.core.account.AccountPreferences;
import com.petmatch.core.account.AccountState;
import com.petmatch.core.account.AccountState.Active;
import com.petmatch.core.account.AccountState.Erased;
import com.petmatch.core.account.AccountState.PendingErasure;
import com.petmatch.core.account.AccountState.Suspended;
import com.petmatch.core.account.LanguageTag;
import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.place.CountryCode;
import com.petmatch.kernel.privacy.DataCategory;
import com.petmatch.kernel.privacy.Pii;
import com.petmatch.kernel.privacy.Purpose;
import com.petmatch.kernel.privacy.SubjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.Update;

/** An account as a row. */
final class AccountRow {

    private AccountRow() {}

    static Update bind(Update statement, TenantId tenant, Account account) {
        Optional<Suspended> suspension = suspensionOf(account.state());
        return statement
                .bind("tenant", tenant)
                .bind("id", account.id())
                .bind("email", account.email().reveal(Purpose.SERVICE))
                .bind("emailNormalised", account.emailAddress().normalised())
                .bind("emailVerifiedAt", account.emailVerifiedAt().orElse(null))
                .bind("language", account.preferences().language().value())
                .bind("zone", account.preferences().zone().getId())
                .bind(
                        "country",
                        account.preferences().country().map(CountryCode::value).orElse(null))
                .bind("state", nameOf(account.state()))
                .bind("stateSince", sinceOf(account.state()).orElse(null))
                .bind("suspendedReason", suspension.map(s -> s.reason().value()).orElse(null))
                .bind("suspendedSince", suspension.map(Suspended::since).orElse(null))
                .bind("createdAt", account.createdAt())
                .bind("version", account.version());
    }

    static Account read(ResultSet row, StatementContext context) throws SQLException {
        AccountPreferences preferences = new AccountPreferences(
                LanguageTag.of(row.getString("language")),
                ZoneId.of(row.getString("zone")),
                Optional.ofNullable(row.getString("country")).map(CountryCode::of));
        return new Account(
                new SubjectId(row.getObject("id", UUID.class)),
                Pii.of(row.getString("email"), DataCategory.CONTACT),
                Columns.optionalInstant(row, "email_verified_at"),
                preferences,
                state(row),
                Columns.instant(row, "created_at"),
                row.getLong("version"));
    }

    private static AccountState state(ResultSet row) throws SQLException {
        String name = row.getString("state");
        return switch (name) {
            case "active" -> new Active();
            case "suspended" -> suspension(row).orElseThrow();
            case "pending-erasure" -> new PendingErasure(Columns.instant(row, "state_since"), suspension(row));
            case "erased" -> new Erased(Columns.instant(row, "state_since"));
            default -> throw new IllegalStateException("Expected a known account state, got " + name);
        };
    }

    private static Optional<Suspended> suspension(ResultSet row) throws SQLException {
        String reason = row.getString("suspended_reason");
        return reason == null
                ? Optional.empty()
                : Optional.of(new Suspended(ErrorCode.of(reason), Columns.instant(row, "suspended_since")));
    }

    private static String nameOf(AccountState state) {
        if (state instanceof Active) {
            return "active";
        }
        if (state instanceof Suspended) {
            return "suspended";
        }
        return state instanceof Erased ? "erased" : "pending-erasure";
    }

    private static Optional<Instant> sinceOf(AccountState state) {
        if (state instanceof Suspended suspended) {
            return Optional.of(suspended.since());
        }
        if (state instanceof PendingErasure pending) {
            return Optional.of(pending.since());
        }
        return state instanceof Erased erased ? Optional.of(erased.at()) : Optional.empty();
    }

    private static Optional<Suspended> suspensionOf(AccountState state) {
        if (state instanceof Suspended suspended) {
            return Optional.of(suspended);
        }
        return state instanceof PendingErasure pending ? pending.suspension() : Optional.empty();
    }
}
