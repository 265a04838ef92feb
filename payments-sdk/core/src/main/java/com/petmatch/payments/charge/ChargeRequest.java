package com.petmatch.payments.charge;

import com.petmatch.kernel.money.Money;
import com.petmatch.kernel.place.CountryCode;
import com.petmatch.payments.InvalidPaymentRequestException;
import com.petmatch.payments.PaymentErrors;
import com.petmatch.payments.gateway.Capability;
import com.petmatch.payments.gateway.CaptureMode;
import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.gateway.MethodKind;
import com.petmatch.payments.gateway.Payer;
import com.petmatch.payments.gateway.RouteQuery;
import com.petmatch.payments.idempotency.Fingerprint;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What to take, for what, and how.
 *
 * @param amount above zero
 * @param payer who pays, where the provider must know; wiped when the charge has ended
 * @param country where the payer is; the routes may look at it
 * @param gateway the one provider that shall take it; the routes decide when nothing is said
 * @param validFor how long an attempt may be sent again after it was written down; up to 23 hours
 */
public record ChargeRequest(
        OrderRef order,
        Money amount,
        ChargeMethod method,
        CaptureMode capture,
        Optional<Payer> payer,
        Optional<CountryCode> country,
        Optional<GatewayId> gateway,
        Duration validFor) {

    /** How long an attempt may be repeated when nothing else is said. */
    public static final Duration DEFAULT_VALIDITY = Duration.ofHours(1);

    private static final Duration LONGEST_VALIDITY = Duration.ofHours(23);

    public ChargeRequest {
        if (!amount.isPositive()) {
            throw new InvalidPaymentRequestException(
                    PaymentErrors.AMOUNT_INVALID, "expected an amount above zero, got " + amount);
        }
        if (validFor.isNegative() || validFor.isZero() || validFor.compareTo(LONGEST_VALIDITY) > 0) {
            throw new IllegalArgumentException("Expected a validity of up to 23 hours, got " + validFor);
        }
        if (capture == CaptureMode.MANUAL && method instanceof ChargeMethod.LocalMethod) {
            throw new IllegalArgumentException("Expected a method that can hold money, got " + method.kind());
        }
    }

    /** Takes the amount at once, by any method, from whom the routes choose. */
    public static ChargeRequest by(ChargeMethod method, OrderRef order, Money amount) {
        return new ChargeRequest(
                order,
                amount,
                method,
                CaptureMode.AUTOMATIC,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                DEFAULT_VALIDITY);
    }

    public static ChargeRequest of(OrderRef order, Money amount, MethodToken token) {
        return by(ChargeMethod.SavedToken.of(token), order, amount);
    }

    public static ChargeRequest hosted(OrderRef order, Money amount, ChargeMethod.HostedPage page) {
        return by(page, order, amount);
    }

    /** Holds the money until a capture takes it or a cancel gives it up. */
    public ChargeRequest holding() {
        return new ChargeRequest(order, amount, method, CaptureMode.MANUAL, payer, country, gateway, validFor);
    }

    public ChargeRequest paidBy(Payer who) {
        return new ChargeRequest(order, amount, method, capture, Optional.of(who), country, gateway, validFor);
    }

    /** Says where the payer is, for the routes; it is not told to the provider. */
    public ChargeRequest from(CountryCode where) {
        return new ChargeRequest(order, amount, method, capture, payer, Optional.of(where), gateway, validFor);
    }

    /** Takes it through this provider only, whatever the routes say. */
    public ChargeRequest at(GatewayId only) {
        return new ChargeRequest(order, amount, method, capture, payer, country, Optional.of(only), validFor);
    }

    public ChargeRequest validFor(Duration span) {
        return new ChargeRequest(order, amount, method, capture, payer, country, gateway, span);
    }

    ChargeRequest withoutPayer() {
        return payer.isEmpty()
                ? this
                : new ChargeRequest(order, amount, method, capture, Optional.empty(), country, gateway, validFor);
    }

    /** Who may take it. */
    RouteQuery route() {
        Optional<MethodKind> local =
                method instanceof ChargeMethod.LocalMethod it ? Optional.of(it.method()) : Optional.empty();
        return new RouteQuery(amount, needed(), local, country, gateway);
    }

    private Set<Capability> needed() {
        Set<Capability> needed = EnumSet.noneOf(Capability.class);
        if (capture == CaptureMode.MANUAL) {
            needed.add(Capability.CAPTURE);
        }
        if (method instanceof ChargeMethod.HostedPage page) {
            needed.addAll(ofPage(page));
        } else {
            needed.add(method instanceof ChargeMethod.LocalMethod ? Capability.LOCAL_METHOD : Capability.CHARGE);
        }
        return needed;
    }

    private Set<Capability> ofPage(ChargeMethod.HostedPage page) {
        Set<Capability> needed = EnumSet.of(Capability.HOSTED_CHECKOUT);
        if (capture == CaptureMode.MANUAL) {
            needed.add(Capability.HOSTED_HOLD);
        }
        if (page.saveMethod()) {
            needed.add(Capability.HOSTED_SAVE);
        }
        return needed;
    }

    public boolean isHosted() {
        return method instanceof ChargeMethod.HostedPage;
    }

    /** When what was begun at {@code start} stops taking money by itself. */
    Instant closesAt(Instant start) {
        if (method instanceof ChargeMethod.HostedPage page) {
            return start.plus(page.openFor());
        }
        return method instanceof ChargeMethod.LocalMethod local ? start.plus(local.openFor()) : start.plus(validFor);
    }

    // What was not there in an earlier version adds nothing when it says nothing, so that keys in use stay valid.
    Fingerprint fingerprint() {
        Fingerprint.Builder parts = Fingerprint.builder()
                .put("order", order.value())
                .put("amount", amount)
                .put("valid-for", validFor.toString())
                .put("method", method.kind());
        if (capture == CaptureMode.MANUAL) {
            parts.put("capture", "manual");
        }
        country.ifPresent(where -> parts.put("country", where.value()));
        gateway.ifPresent(only -> parts.put("gateway", only.value()));
        payer.ifPresent(who -> putPayer(parts, who));
        putMethod(parts);
        return parts.build();
    }

    private void putMethod(Fingerprint.Builder parts) {
        if (method instanceof ChargeMethod.HostedPage page) {
            parts.put("title", page.title())
                    .put("success", page.successUrl().toString())
                    .put("cancel", page.cancelUrl().toString())
                    .put("save", String.valueOf(page.saveMethod()))
                    .put("open-for", page.openFor().toString());
        } else if (method instanceof ChargeMethod.SavedToken saved) {
            parts.put("token", saved.token().value())
                    .put("customer", saved.customerRef().orElse(""))
                    .put("off-session", String.valueOf(saved.offSession()))
                    .put("return", saved.returnUrl().map(Object::toString).orElse(""));
            saved.scheme().ifPresent(scheme -> parts.put("scheme", scheme));
            if (saved.installments() > 1) {
                parts.put("installments", String.valueOf(saved.installments()));
            }
        } else if (method instanceof ChargeMethod.LocalMethod local) {
            parts.put("local", local.method().value())
                    .put("title", local.title())
                    .put("return", local.returnUrl().map(Object::toString).orElse(""))
                    .put("open-for", local.openFor().toString());
        }
    }

    private static void putPayer(Fingerprint.Builder parts, Payer who) {
        parts.put("payer-email", who.email())
                .put("payer-given", who.givenName().orElse(""))
                .put("payer-family", who.familyName().orElse(""))
                .put(
                        "payer-tax",
                        who.taxNumber()
                                .map(number -> number.type() + ":" + number.value())
                                .orElse(""));
    }
}
