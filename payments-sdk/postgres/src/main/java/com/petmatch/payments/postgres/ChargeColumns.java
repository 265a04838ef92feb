package com.petmatch.payments.postgres;

import static com.petmatch.payments.postgres.ColumnSet.column;

import com.petmatch.kernel.money.Money;
import com.petmatch.kernel.place.CountryCode;
import com.petmatch.payments.charge.Attempt;
import com.petmatch.payments.charge.Charge;
import com.petmatch.payments.charge.ChargeMethod;
import com.petmatch.payments.charge.ChargeMethod.HostedPage;
import com.petmatch.payments.charge.ChargeMethod.LocalMethod;
import com.petmatch.payments.charge.ChargeMethod.SavedToken;
import com.petmatch.payments.charge.Closing;
import com.petmatch.payments.gateway.DeclineReason;
import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.gateway.Payer;
import com.petmatch.payments.gateway.Payer.TaxNumber;
import com.petmatch.payments.idempotency.Lease;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a charge and its attempt are written; {@link ChargeRow} reads them. */
final class ChargeColumns {

    /** What is fixed when a charge is made. */
    static final ColumnSet<Charge> FIXED = new ColumnSet<>(List.of(
            column("id", (to, charge) -> to.uuid(charge.id().value())),
            column("order_ref", (to, charge) -> to.text(charge.request().order().value())),
            column("amount", (to, charge) -> to.number(charge.amount().minorUnits())),
            column(
                    "currency",
                    (to, charge) -> to.text(charge.amount().currency().value())),
            column(
                    "valid_for",
                    (to, charge) -> to.number(charge.request().validFor().toMillis())),
            column("method", (to, charge) -> to.text(charge.request().method().kind())),
            column(
                    "page_title",
                    (to, charge) -> to.text(hosted(charge)
                            .map(HostedPage::title)
                            .or(() -> local(charge).map(LocalMethod::title))
                            .orElse(null))),
            column("page_success", (to, charge) -> to.text(text(hosted(charge).map(HostedPage::successUrl)))),
            column("page_cancel", (to, charge) -> to.text(text(hosted(charge).map(HostedPage::cancelUrl)))),
            column(
                    "page_saves",
                    (to, charge) ->
                            to.flag(hosted(charge).map(HostedPage::saveMethod).orElse(null))),
            column(
                    "open_for",
                    (to, charge) -> to.number(hosted(charge)
                            .map(HostedPage::openFor)
                            .or(() -> local(charge).map(LocalMethod::openFor))
                            .map(Duration::toMillis)
                            .orElse(null))),
            column(
                    "token",
                    (to, charge) ->
                            to.text(saved(charge).map(it -> it.token().value()).orElse(null))),
            column(
                    "customer_ref",
                    (to, charge) -> to.text(
                            saved(charge).flatMap(SavedToken::customerRef).orElse(null))),
            column(
                    "scheme",
                    (to, charge) ->
                            to.text(saved(charge).flatMap(SavedToken::scheme).orElse(null))),
            column(
                    "installments",
                    (to, charge) -> to.number(
                            saved(charge).map(it -> (long) it.installments()).orElse(null))),
            column(
                    "off_session",
                    (to, charge) ->
                            to.flag(saved(charge).map(SavedToken::offSession).orElse(null))),
            column(
                    "return_url",
                    (to, charge) -> to.text(text(saved(charge)
                            .flatMap(SavedToken::returnUrl)
                            .or(() -> local(charge).flatMap(LocalMethod::returnUrl))))),
            column(
                    "local_method",
                    (to, charge) ->
                            to.text(local(charge).map(it -> it.method().value()).orElse(null))),
            column("capture", (to, charge) -> to.text(charge.request().capture().name())),
            column(
                    "country",
                    (to, charge) -> to.text(
                            charge.request().country().map(CountryCode::value).orElse(null))),
            column(
                    "only_gateway",
                    (to, charge) -> to.text(
                            charge.request().gateway().map(GatewayId::value).orElse(null))),
            column("created_at", (to, charge) -> to.instant(charge.createdAt()))));

    /** What a change writes. */
    static final ColumnSet<Charge> CHANGING = new ColumnSet<>(List.of(
            column("captured", (to, charge) -> to.number(charge.captured().minorUnits())),
            column(
                    "refund_reserved",
                    (to, charge) -> to.number(charge.refundReserved().minorUnits())),
            column("refunded", (to, charge) -> to.number(charge.refunded().minorUnits())),
            column("version", (to, charge) -> to.number(charge.version())),
            column(
                    "payer_email",
                    (to, charge) -> to.text(payer(charge).map(Payer::email).orElse(null))),
            column(
                    "payer_given_name",
                    (to, charge) ->
                            to.text(payer(charge).flatMap(Payer::givenName).orElse(null))),
            column(
                    "payer_family_name",
                    (to, charge) ->
                            to.text(payer(charge).flatMap(Payer::familyName).orElse(null))),
            column(
                    "payer_tax_type",
                    (to, charge) -> to.text(tax(charge).map(TaxNumber::type).orElse(null))),
            column(
                    "payer_tax_number",
                    (to, charge) -> to.text(tax(charge).map(TaxNumber::value).orElse(null)))));

    /** What is fixed when an attempt is made. */
    static final ColumnSet<Attempt> ATTEMPT_FIXED = new ColumnSet<>(List.of(
            column("id", (to, attempt) -> to.uuid(attempt.id().value())),
            column("gateway", (to, attempt) -> to.text(attempt.gateway().value())),
            column("prepared_at", (to, attempt) -> to.instant(attempt.preparedAt()))));

    /** What a change writes of the attempt. */
    static final ColumnSet<Attempt> ATTEMPT_CHANGING = new ColumnSet<>(List.of(
            column("state", (to, attempt) -> to.text(attempt.state().name())),
            column(
                    "checkout_ref",
                    (to, attempt) -> to.text(attempt.refs().checkout().orElse(null))),
            column("hold_ref", (to, attempt) -> to.text(attempt.refs().hold().orElse(null))),
            column(
                    "payment_ref",
                    (to, attempt) -> to.text(attempt.refs().payment().orElse(null))),
            column(
                    "next_action",
                    (to, attempt) ->
                            to.texts(attempt.next().map(NextActionText::write).orElse(null))),
            column(
                    "decline_code",
                    (to, attempt) -> to.text(
                            attempt.decline().map(why -> why.code().value()).orElse(null))),
            column(
                    "decline_kind",
                    (to, attempt) -> to.text(
                            attempt.decline().map(why -> why.kind().name()).orElse(null))),
            column(
                    "decline_raw",
                    (to, attempt) -> to.text(attempt.decline()
                            .map(DeclineReason::raw)
                            .map(raw -> raw.raw())
                            .orElse(null))),
            column("held_until", (to, attempt) -> to.instant(attempt.heldUntil().orElse(null))),
            column(
                    "closing_kind",
                    (to, attempt) -> to.text(
                            attempt.closing().map(word -> word.kind().name()).orElse(null))),
            column(
                    "closing_amount",
                    (to, attempt) -> to.number(attempt.closing()
                            .map(Closing::amount)
                            .map(Money::minorUnits)
                            .orElse(null))),
            column(
                    "closing_asked_at",
                    (to, attempt) ->
                            to.instant(attempt.closing().map(Closing::askedAt).orElse(null))),
            column(
                    "lease_owner",
                    (to, attempt) -> to.uuid(attempt.lease().map(Lease::owner).orElse(null))),
            column(
                    "lease_until",
                    (to, attempt) ->
                            to.instant(attempt.lease().map(Lease::until).orElse(null))),
            column("sends", (to, attempt) -> to.number(attempt.sends())),
            column("look_at", (to, attempt) -> to.instant(attempt.lookAt())),
            column("looks", (to, attempt) -> to.number(attempt.looks()))));

    private ChargeColumns() {}

    private static Optional<HostedPage> hosted(Charge charge) {
        return as(HostedPage.class, charge);
    }

    private static Optional<LocalMethod> local(Charge charge) {
        return as(LocalMethod.class, charge);
    }

    private static Optional<SavedToken> saved(Charge charge) {
        return as(SavedToken.class, charge);
    }

    private static <M extends ChargeMethod> Optional<M> as(Class<M> kind, Charge charge) {
        return Optional.of(charge.request().method()).filter(kind::isInstance).map(kind::cast);
    }

    private static Optional<Payer> payer(Charge charge) {
        return charge.request().payer();
    }

    private static Optional<TaxNumber> tax(Charge charge) {
        return payer(charge).flatMap(Payer::taxNumber);
    }

    private static @Nullable String text(Optional<URI> address) {
        return address.map(URI::toString).orElse(null);
    }
}
