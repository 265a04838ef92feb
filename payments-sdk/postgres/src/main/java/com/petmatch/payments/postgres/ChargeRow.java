package com.petmatch.payments.postgres;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.kernel.place.CountryCode;
import com.petmatch.payments.charge.Attempt;
import com.petmatch.payments.charge.AttemptId;
import com.petmatch.payments.charge.Charge;
import com.petmatch.payments.charge.ChargeId;
import com.petmatch.payments.charge.ChargeMethod;
import com.petmatch.payments.charge.ChargeRequest;
import com.petmatch.payments.charge.ChargeState;
import com.petmatch.payments.charge.Closing;
import com.petmatch.payments.charge.MethodToken;
import com.petmatch.payments.charge.OrderRef;
import com.petmatch.payments.gateway.CaptureMode;
import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.gateway.MethodKind;
import com.petmatch.payments.gateway.Payer;
import com.petmatch.payments.gateway.PaymentRefs;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads a charge with its attempt from a row. */
final class ChargeRow {

    private ChargeRow() {}

    static Charge read(ResultSet row, StatementContext context) throws SQLException {
        return new Charge(
                new ChargeId(Columns.uuid(row, "id")),
                request(row),
                attempt(row),
                Columns.money(row, "captured"),
                Columns.money(row, "refund_reserved"),
                Columns.money(row, "refunded"),
                Columns.instant(row, "created_at"),
                row.getLong("version"));
    }

    private static ChargeRequest request(ResultSet row) throws SQLException {
        return new ChargeRequest(
                OrderRef.of(row.getString("order_ref")),
                Columns.money(row, "amount"),
                method(row),
                CaptureMode.valueOf(row.getString("capture")),
                payer(row),
                Columns.optionalText(row, "country").map(CountryCode::of),
                Columns.optionalText(row, "only_gateway").map(GatewayId::new),
                Duration.ofMillis(row.getLong("valid_for")));
    }

    private static ChargeMethod method(ResultSet row) throws SQLException {
        Optional<URI> returnUrl = Columns.optionalText(row, "return_url").map(URI::create);
        return switch (row.getString("method")) {
            case "hosted-page" ->
                new ChargeMethod.HostedPage(
                        row.getString("page_title"),
                        URI.create(row.getString("page_success")),
                        URI.create(row.getString("page_cancel")),
                        row.getBoolean("page_saves"),
                        Duration.ofMillis(row.getLong("open_for")));
            case "local-method" ->
                new ChargeMethod.LocalMethod(
                        new MethodKind(row.getString("local_method")),
                        row.getString("page_title"),
                        returnUrl,
                        Duration.ofMillis(row.getLong("open_for")));
            default ->
                new ChargeMethod.SavedToken(
                        MethodToken.of(row.getString("token")),
                        Columns.optionalText(row, "customer_ref"),
                        Columns.optionalText(row, "scheme"),
                        row.getInt("installments"),
                        row.getBoolean("off_session"),
                        returnUrl);
        };
    }

    private static Optional<Payer> payer(ResultSet row) throws SQLException {
        Optional<String> email = Columns.optionalText(row, "payer_email");
        if (email.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> taxNumber = Columns.optionalText(row, "payer_tax_number");
        Optional<String> taxType = Columns.optionalText(row, "payer_tax_type");
        return Optional.of(new Payer(
                email.get(),
                Columns.optionalText(row, "payer_given_name"),
                Columns.optionalText(row, "payer_family_name"),
                taxType.flatMap(type -> taxNumber.map(number -> new Payer.TaxNumber(type, number)))));
    }

    private static Attempt attempt(ResultSet row) throws SQLException {
        return new Attempt(
                new AttemptId(Columns.uuid(row, "attempt_id")),
                new GatewayId(row.getString("gateway")),
                ChargeState.valueOf(row.getString("state")),
                new PaymentRefs(
                        Columns.optionalText(row, "checkout_ref"),
                        Columns.optionalText(row, "hold_ref"),
                        Columns.optionalText(row, "payment_ref")),
                Columns.nextAction(row),
                Columns.decline(row),
                Columns.optionalInstant(row, "held_until"),
                closing(row),
                Columns.instant(row, "prepared_at"),
                Columns.lease(row),
                row.getInt("sends"),
                Columns.instant(row, "look_at"),
                row.getInt("looks"));
    }

    private static Optional<Closing> closing(ResultSet row) throws SQLException {
        Optional<String> kind = Columns.optionalText(row, "closing_kind");
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        CurrencyCode currency = CurrencyCode.of(row.getString("currency"));
        return Optional.of(new Closing(
                Closing.Kind.valueOf(kind.get()),
                Money.of(row.getLong("closing_amount"), currency),
                Columns.instant(row, "closing_asked_at")));
    }
}
