package com.petmatch.payments.postgres;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.money.Money;
import com.petmatch.payments.charge.Attempt;
import com.petmatch.payments.charge.AttemptId;
import com.petmatch.payments.charge.Charge;
import com.petmatch.payments.charge.ChargeId;
import com.petmatch.payments.charge.ChargeMethod;
import com.petmatch.payments.charge.ChargeRequest;
import com.petmatch.payments.charge.ChargeState;
import com.petmatch.payments.charge.MethodToken;
import com.petmatch.payments.charge.OrderRef;
import com.petmatch.payments.gateway.DeclineKind;
import com.petmatch.payments.gateway.DeclineReason;
import com.petmatch.payments.gateway.GatewayCode;
import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.gateway.NextAction;
import com.petmatch.payments.gateway.PaymentRefs;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** A charge with its attempt as a row. */
final class ChargeRow {

    private ChargeRow() {}

    /** What a change writes. */
    static Update bindChange(Update statement, TenantId tenant, Charge charge) {
        Attempt attempt = charge.attempt();
        Optional<NextAction.Redirect> redirect = attempt.next().map(ChargeRow::redirect);
        return Columns.bindLease(statement, attempt.lease())
                .bind("tenant", tenant)
                .bind("id", charge.id())
                .bind("refundReserved", charge.refundReserved().minorUnits())
                .bind("refunded", charge.refunded().minorUnits())
                .bind("version", charge.version())
                .bind("attempt", attempt.id())
                .bind("state", attempt.state().name())
                .bind("checkoutRef", attempt.refs().checkout().orElse(null))
                .bind("paymentRef", attempt.refs().payment().orElse(null))
                .bind("nextUrl", redirect.map(page -> page.target().toString()).orElse(null))
                .bind(
                        "nextExpiresAt",
                        redirect.flatMap(NextAction.Redirect::expiresAt).orElse(null))
                .bind("nextRaw", attempt.next().map(ChargeRow::raw).orElse(null))
                .bind(
                        "declineCode",
                        attempt.decline().map(why -> why.code().value()).orElse(null))
                .bind(
                        "declineKind",
                        attempt.decline().map(why -> why.kind().name()).orElse(null))
                .bind(
                        "declineRaw",
                        attempt.decline().map(why -> why.raw().raw()).orElse(null))
                .bind("lookAt", attempt.lookAt())
                .bind("looks", attempt.looks());
    }

    /** What a new charge writes besides. */
    static Update bindNew(Update statement, TenantId tenant, Charge charge) {
        ChargeRequest request = charge.request();
        bindChange(statement, tenant, charge)
                .bind("orderRef", request.order().value())
                .bind("amount", request.amount().minorUnits())
                .bind("currency", request.amount().currency().value())
                .bind("validFor", request.validFor().toMillis())
                .bind("method", request.method().kind())
                .bind("createdAt", charge.createdAt())
                .bind("gateway", charge.attempt().gateway().value())
                .bind("preparedAt", charge.attempt().preparedAt());
        Optional<ChargeMethod.HostedPage> page =
                request.method() instanceof ChargeMethod.HostedPage hosted ? Optional.of(hosted) : Optional.empty();
        Optional<ChargeMethod.SavedToken> saved =
                request.method() instanceof ChargeMethod.SavedToken token ? Optional.of(token) : Optional.empty();
        return statement
                .bind("pageTitle", page.map(ChargeMethod.HostedPage::title).orElse(null))
                .bind("pageSuccess", page.map(it -> it.successUrl().toString()).orElse(null))
                .bind("pageCancel", page.map(it -> it.cancelUrl().toString()).orElse(null))
                .bind("pageSaves", page.map(ChargeMethod.HostedPage::saveMethod).orElse(null))
                .bind("pageOpenFor", page.map(it -> it.openFor().toMillis()).orElse(null))
                .bind("token", saved.map(it -> it.token().value()).orElse(null))
                .bind(
                        "customerRef",
                        saved.flatMap(ChargeMethod.SavedToken::customerRef).orElse(null))
                .bind(
                        "offSession",
                        saved.map(ChargeMethod.SavedToken::offSession).orElse(null))
                .bind(
                        "returnUrl",
                        saved.flatMap(ChargeMethod.SavedToken::returnUrl)
                                .map(URI::toString)
                                .orElse(null));
    }

    static Charge read(ResultSet row, StatementContext context) throws SQLException {
        Money amount = Columns.money(row, "amount");
        ChargeRequest request = new ChargeRequest(
                OrderRef.of(row.getString("order_ref")),
                amount,
                method(row),
                Duration.ofMillis(row.getLong("valid_for")));
        return new Charge(
                new ChargeId(Columns.uuid(row, "id")),
                request,
                attempt(row),
                Columns.money(row, "refund_reserved"),
                Columns.money(row, "refunded"),
                Columns.instant(row, "created_at"),
                row.getLong("version"));
    }

    private static ChargeMethod method(ResultSet row) throws SQLException {
        if (row.getString("method").equals("hosted-page")) {
            return new ChargeMethod.HostedPage(
                    row.getString("page_title"),
                    URI.create(row.getString("page_success")),
                    URI.create(row.getString("page_cancel")),
                    row.getBoolean("page_saves"),
                    Duration.ofMillis(row.getLong("page_open_for")));
        }
        return new ChargeMethod.SavedToken(
                MethodToken.of(row.getString("token")),
                Columns.optionalText(row, "customer_ref"),
                row.getBoolean("off_session"),
                Columns.optionalText(row, "return_url").map(URI::create));
    }

    private static Attempt attempt(ResultSet row) throws SQLException {
        return new Attempt(
                new AttemptId(Columns.uuid(row, "attempt_id")),
                new GatewayId(row.getString("gateway")),
                ChargeState.valueOf(row.getString("state")),
                new PaymentRefs(Columns.optionalText(row, "checkout_ref"), Columns.optionalText(row, "payment_ref")),
                next(row),
                decline(row),
                Columns.instant(row, "prepared_at"),
                Columns.lease(row),
                Columns.instant(row, "look_at"),
                row.getInt("looks"));
    }

    private static Optional<NextAction> next(ResultSet row) throws SQLException {
        Optional<Instant> expires = Columns.optionalInstant(row, "next_expires_at");
        Optional<String> url = Columns.optionalText(row, "next_url");
        if (url.isPresent()) {
            return Optional.of(new NextAction.Redirect(URI.create(url.get()), expires));
        }
        return Columns.optionalText(row, "next_raw").map(raw -> new NextAction.Unknown(new GatewayCode(raw)));
    }

    private static Optional<DeclineReason> decline(ResultSet row) throws SQLException {
        Optional<String> code = Columns.optionalText(row, "decline_code");
        if (code.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(DeclineReason.of(
                ErrorCode.of(code.get()),
                DeclineKind.valueOf(row.getString("decline_kind")),
                row.getString("decline_raw")));
    }

    private static NextAction.@Nullable Redirect redirect(NextAction action) {
        return action instanceof NextAction.Redirect redirect ? redirect : null;
    }

    private static @Nullable String raw(NextAction action) {
        return action instanceof NextAction.Unknown unknown ? unknown.raw().raw() : null;
    }
}
