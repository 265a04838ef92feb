package com.petmatch.payments.postgres;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.postgres.PostgresJdbi;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.payments.gateway.DeclineReason;
import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.gateway.SavedCard;
import com.petmatch.payments.vault.MethodConsent;
import com.petmatch.payments.vault.SavedMethod;
import com.petmatch.payments.vault.SavedMethodId;
import com.petmatch.payments.vault.SavedMethodState;
import com.petmatch.payments.vault.SavedMethodStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.Update;

/** Kept methods on PostgreSQL; joins the caller's transaction. Safe for concurrent use. */
public final class PostgresSavedMethodStore implements SavedMethodStore {

    private static final String SELECT =
            "select m.* from petmatch_payments.saved_method m where m.tenant = :tenant and ";

    private static final String INSERT = """
            insert into petmatch_payments.saved_method (tenant, id, owner, gateway, state, consent_text, consented_at,
                off_session, setup_ref, token, customer_ref, brand, last_four, expiry, next_action, decline_code,
                decline_kind, decline_raw, created_at, version)
            values (:tenant, :id, :owner, :gateway, :state, :consentText, :consentedAt, :offSession, :setupRef, :token,
                :customerRef, :brand, :lastFour, :expiry, :nextAction, :declineCode, :declineKind, :declineRaw,
                :createdAt, :version)
            """;

    private static final String REPLACE = """
            update petmatch_payments.saved_method
            set state = :state, setup_ref = :setupRef, token = :token, customer_ref = :customerRef, brand = :brand,
                last_four = :lastFour, expiry = :expiry, next_action = :nextAction, decline_code = :declineCode,
                decline_kind = :declineKind, decline_raw = :declineRaw, version = :version
            where tenant = :tenant and id = :id and version = :version - 1
            """;

    private final Jdbi jdbi;

    /** A store on a source that joins the caller's transaction. */
    public PostgresSavedMethodStore(DataSource dataSource) {
        this.jdbi = PostgresJdbi.over(dataSource);
    }

    @Override
    public void insert(TenantId tenant, SavedMethod method) {
        jdbi.useHandle(handle -> bind(handle.createUpdate(INSERT), tenant, method)
                .bind("owner", method.owner())
                .bind("gateway", method.gateway().value())
                .bind("consentText", method.consent().textVersion())
                .bind("consentedAt", method.consent().agreedAt())
                .bind("offSession", method.consent().offSession())
                .bind("createdAt", method.createdAt())
                .execute());
    }

    @Override
    public Optional<SavedMethod> find(TenantId tenant, SavedMethodId id) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + "m.id = :id")
                .bind("tenant", tenant)
                .bind("id", id)
                .map(PostgresSavedMethodStore::read)
                .findOne());
    }

    @Override
    public List<SavedMethod> keptBy(TenantId tenant, SubjectId owner) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        SELECT + "m.owner = :owner and m.state = 'SAVED' order by m.created_at desc")
                .bind("tenant", tenant)
                .bind("owner", owner)
                .map(PostgresSavedMethodStore::read)
                .list());
    }

    @Override
    public boolean replace(TenantId tenant, SavedMethod next) {
        return jdbi.withHandle(
                handle -> bind(handle.createUpdate(REPLACE), tenant, next).execute() == 1);
    }

    private static Update bind(Update statement, TenantId tenant, SavedMethod method) {
        Optional<SavedCard> card = method.card();
        return Columns.bindDecline(statement, method.decline())
                .bind("tenant", tenant)
                .bind("id", method.id())
                .bind("state", method.state().name())
                .bind("setupRef", method.setupRef().orElse(null))
                .bind("token", card.map(SavedCard::token).orElse(null))
                .bind("customerRef", card.flatMap(SavedCard::customerRef).orElse(null))
                .bind("brand", card.map(SavedCard::brand).orElse(null))
                .bind("lastFour", card.flatMap(SavedCard::lastFour).orElse(null))
                .bind(
                        "expiry",
                        card.flatMap(SavedCard::expiry).map(YearMonth::toString).orElse(null))
                .bindBySqlType(
                        "nextAction", method.next().map(NextActionText::write).orElse(null), Types.ARRAY)
                .bind("version", method.version());
    }

    private static SavedMethod read(ResultSet row, StatementContext context) throws SQLException {
        Optional<DeclineReason> decline = Columns.decline(row);
        return new SavedMethod(
                new SavedMethodId(Columns.uuid(row, "id")),
                new SubjectId(Columns.uuid(row, "owner")),
                new GatewayId(row.getString("gateway")),
                SavedMethodState.valueOf(row.getString("state")),
                new MethodConsent(
                        row.getString("consent_text"),
                        Columns.instant(row, "consented_at"),
                        row.getBoolean("off_session")),
                Columns.optionalText(row, "setup_ref"),
                card(row),
                Columns.nextAction(row),
                decline,
                Columns.instant(row, "created_at"),
                row.getLong("version"));
    }

    private static Optional<SavedCard> card(ResultSet row) throws SQLException {
        Optional<String> token = Columns.optionalText(row, "token");
        if (token.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new SavedCard(
                token.get(),
                Columns.optionalText(row, "customer_ref"),
                row.getString("brand"),
                Columns.optionalText(row, "last_four"),
                Columns.optionalText(row, "expiry").map(YearMonth::parse)));
    }
}
