package com.petmatch.payments.postgres;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.money.Money;
import com.petmatch.kernel.place.CountryCode;
import com.petmatch.payments.charge.Attempt;
import com.petmatch.payments.charge.Charge;
import com.petmatch.payments.charge.ChargeMethod;
import com.petmatch.payments.charge.ChargeRequest;
import com.petmatch.payments.charge.Closing;
import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.gateway.Payer;
import java.net.URI;
import java.sql.Types;
import java.util.Optional;
import org.jdbi.v3.core.statement.Update;

/** Binds a charge and its attempt to the statements of {@link ChargeSql}. */
final class ChargeBinding {

    private ChargeBinding() {}

    /** What a change writes. */
    static Update bindChange(Update statement, TenantId tenant, Charge charge) {
        Attempt attempt = charge.attempt();
        Columns.bindLease(statement, attempt.lease())
                .bind("tenant", tenant)
                .bind("id", charge.id())
                .bind("captured", charge.captured().minorUnits())
                .bind("refundReserved", charge.refundReserved().minorUnits())
                .bind("refunded", charge.refunded().minorUnits())
                .bind("version", charge.version())
                .bind("attempt", attempt.id())
                .bind("state", attempt.state().name())
                .bind("checkoutRef", attempt.refs().checkout().orElse(null))
                .bind("holdRef", attempt.refs().hold().orElse(null))
                .bind("paymentRef", attempt.refs().payment().orElse(null))
                .bindBySqlType(
                        "nextAction", attempt.next().map(NextActionText::write).orElse(null), Types.ARRAY)
                .bind("heldUntil", attempt.heldUntil().orElse(null))
                .bind("sends", attempt.sends())
                .bind("lookAt", attempt.lookAt())
                .bind("looks", attempt.looks());
        Columns.bindDecline(statement, attempt.decline());
        bindClosing(statement, attempt.closing());
        return bindPayer(statement, charge.request().payer());
    }

    private static void bindClosing(Update statement, Optional<Closing> closing) {
        statement
                .bind("closingKind", closing.map(word -> word.kind().name()).orElse(null))
                .bind(
                        "closingAmount",
                        closing.map(Closing::amount).map(Money::minorUnits).orElse(null))
                .bind("closingAskedAt", closing.map(Closing::askedAt).orElse(null));
    }

    private static Update bindPayer(Update statement, Optional<Payer> payer) {
        Optional<Payer.TaxNumber> tax = payer.flatMap(Payer::taxNumber);
        return statement
                .bind("payerEmail", payer.map(Payer::email).orElse(null))
                .bind("payerGivenName", payer.flatMap(Payer::givenName).orElse(null))
                .bind("payerFamilyName", payer.flatMap(Payer::familyName).orElse(null))
                .bind("payerTaxType", tax.map(Payer.TaxNumber::type).orElse(null))
                .bind("payerTaxNumber", tax.map(Payer.TaxNumber::value).orElse(null));
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
                .bind("capture", request.capture().name())
                .bind("country", request.country().map(CountryCode::value).orElse(null))
                .bind("onlyGateway", request.gateway().map(GatewayId::value).orElse(null))
                .bind("createdAt", charge.createdAt())
                .bind("gateway", charge.attempt().gateway().value())
                .bind("preparedAt", charge.attempt().preparedAt());
        bindPage(statement, as(ChargeMethod.HostedPage.class, request), as(ChargeMethod.LocalMethod.class, request));
        return bindToken(
                statement, as(ChargeMethod.SavedToken.class, request), as(ChargeMethod.LocalMethod.class, request));
    }

    private static void bindPage(
            Update statement, Optional<ChargeMethod.HostedPage> page, Optional<ChargeMethod.LocalMethod> local) {
        statement
                .bind(
                        "pageTitle",
                        page.map(ChargeMethod.HostedPage::title)
                                .or(() -> local.map(ChargeMethod.LocalMethod::title))
                                .orElse(null))
                .bind("pageSuccess", page.map(it -> it.successUrl().toString()).orElse(null))
                .bind("pageCancel", page.map(it -> it.cancelUrl().toString()).orElse(null))
                .bind("pageSaves", page.map(ChargeMethod.HostedPage::saveMethod).orElse(null))
                .bind(
                        "openFor",
                        page.map(ChargeMethod.HostedPage::openFor)
                                .or(() -> local.map(ChargeMethod.LocalMethod::openFor))
                                .map(span -> span.toMillis())
                                .orElse(null))
                .bind("localMethod", local.map(it -> it.method().value()).orElse(null));
    }

    private static Update bindToken(
            Update statement, Optional<ChargeMethod.SavedToken> saved, Optional<ChargeMethod.LocalMethod> local) {
        return statement
                .bind("token", saved.map(it -> it.token().value()).orElse(null))
                .bind(
                        "customerRef",
                        saved.flatMap(ChargeMethod.SavedToken::customerRef).orElse(null))
                .bind("scheme", saved.flatMap(ChargeMethod.SavedToken::scheme).orElse(null))
                .bind(
                        "installments",
                        saved.map(ChargeMethod.SavedToken::installments).orElse(null))
                .bind(
                        "offSession",
                        saved.map(ChargeMethod.SavedToken::offSession).orElse(null))
                .bind(
                        "returnUrl",
                        saved.flatMap(ChargeMethod.SavedToken::returnUrl)
                                .or(() -> local.flatMap(ChargeMethod.LocalMethod::returnUrl))
                                .map(URI::toString)
                                .orElse(null));
    }

    private static <M extends ChargeMethod> Optional<M> as(Class<M> kind, ChargeRequest request) {
        return Optional.of(request.method()).filter(kind::isInstance).map(kind::cast);
    }
}
