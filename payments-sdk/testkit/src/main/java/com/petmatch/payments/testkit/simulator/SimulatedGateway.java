package com.petmatch.payments.testkit.simulator;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.payments.CallFacts;
import com.petmatch.payments.Execution;
import com.petmatch.payments.GatewayUnavailableException;
import com.petmatch.payments.InvalidPaymentRequestException;
import com.petmatch.payments.PaymentErrors;
import com.petmatch.payments.gateway.AmountCodec;
import com.petmatch.payments.gateway.Capabilities;
import com.petmatch.payments.gateway.Capability;
import com.petmatch.payments.gateway.CaptureCall;
import com.petmatch.payments.gateway.CaptureOps;
import com.petmatch.payments.gateway.ChargeOps;
import com.petmatch.payments.gateway.CheckoutCall;
import com.petmatch.payments.gateway.CheckoutOps;
import com.petmatch.payments.gateway.CompleteCall;
import com.petmatch.payments.gateway.EventHeader;
import com.petmatch.payments.gateway.FoundPayment;
import com.petmatch.payments.gateway.GatewayEvent;
import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.gateway.GatewayKey;
import com.petmatch.payments.gateway.GatewayPayment;
import com.petmatch.payments.gateway.GatewayRefund;
import com.petmatch.payments.gateway.LookupOps;
import com.petmatch.payments.gateway.LookupOutcome;
import com.petmatch.payments.gateway.PaymentGateway;
import com.petmatch.payments.gateway.PaymentQuery;
import com.petmatch.payments.gateway.RefundCall;
import com.petmatch.payments.gateway.RefundOps;
import com.petmatch.payments.gateway.SignatureCheck;
import com.petmatch.payments.gateway.VoidCall;
import com.petmatch.payments.gateway.WebhookDelivery;
import com.petmatch.payments.gateway.WebhookOps;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** A gateway to a {@link SimulatedProvider} over a {@link Wire}; events are deliveries whose body is their id. For one thread. */
public final class SimulatedGateway implements PaymentGateway {

    private static final Capabilities CAPABILITIES = Capabilities.of(
            Capability.HOSTED_CHECKOUT,
            Capability.HOSTED_HOLD,
            Capability.CHARGE,
            Capability.CAPTURE,
            Capability.REFUND,
            Capability.WEBHOOK);

    private final SimulatedProvider provider;
    private final Wire wire;

    public SimulatedGateway(SimulatedProvider provider, Wire wire) {
        this.provider = provider;
        this.wire = wire;
    }

    /** The delivery that brings this event. */
    public static WebhookDelivery delivery(String eventId) {
        return WebhookDelivery.of(Map.of(), Map.of(), eventId.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public GatewayId id() {
        return provider.id();
    }

    @Override
    public Capabilities capabilities() {
        return CAPABILITIES;
    }

    @Override
    public AmountCodec amounts() {
        return new AmountCodec() {
            @Override
            public String toWire(Money amount) {
                return amount.amountText();
            }

            @Override
            public Money fromWire(String text, CurrencyCode currency) {
                return Money.parse(text, currency);
            }
        };
    }

    @Override
    public LookupOps lookups() {
        return new LookupOps() {
            @Override
            public LookupOutcome find(PaymentQuery query) {
                return call(
                        "find",
                        () -> known(query)
                                .<LookupOutcome>map(payment -> new LookupOutcome.Found(payment.told()))
                                .orElseGet(LookupOutcome.None::new));
            }

            @Override
            public Optional<FoundPayment> payment(String paymentRef) {
                return call(
                        "payment",
                        () -> provider.find(paymentRef)
                                .map(payment -> new FoundPayment(
                                        Optional.of(payment.correlation().attempt()), payment.told())));
            }
        };
    }

    private Optional<SimulatedPayment> known(PaymentQuery query) {
        return query.refs()
                .payment()
                .or(() -> query.refs().checkout())
                .flatMap(provider::find)
                .or(() -> provider.find(query.attempt()));
    }

    @Override
    public CheckoutOps checkouts() {
        return new CheckoutOps() {
            @Override
            public GatewayPayment open(CheckoutCall checkout) {
                return call("open", () -> provider.open(checkout).told());
            }

            @Override
            public GatewayPayment expire(String checkoutRef, GatewayKey key) {
                return call(
                        "expire",
                        () -> provider.expire(provider.require(checkoutRef)).told());
            }

            @Override
            public GatewayPayment complete(CompleteCall complete) {
                return call(
                        "complete",
                        () -> provider.require(complete.refs().checkout().orElse(""))
                                .told());
            }
        };
    }

    @Override
    public ChargeOps charges() {
        return charge -> call("charge", () -> provider.charge(charge).told());
    }

    @Override
    public CaptureOps captures() {
        return new CaptureOps() {
            @Override
            public GatewayPayment capture(CaptureCall capture) {
                return call("capture", () -> provider.capture(capture).told());
            }

            @Override
            public GatewayPayment voidHeld(VoidCall release) {
                return call(
                        "void",
                        () -> provider.release(release.refs().payment().orElse(""))
                                .told());
            }
        };
    }

    @Override
    public RefundOps refunds() {
        return new RefundOps() {
            @Override
            public GatewayRefund refund(RefundCall refund) {
                return call("refund", () -> provider.refund(refund).orElseThrow(() -> tooMuch(refund)));
            }

            @Override
            public Optional<GatewayRefund> find(String paymentRef, UUID refund) {
                return refundsOf(paymentRef).stream()
                        .filter(found -> found.ours().equals(Optional.of(refund)))
                        .findFirst();
            }

            @Override
            public List<GatewayRefund> refundsOf(String paymentRef) {
                return call("refunds", () -> provider.require(paymentRef).refunds());
            }
        };
    }

    private InvalidPaymentRequestException tooMuch(RefundCall refund) {
        return new InvalidPaymentRequestException(
                PaymentErrors.GATEWAY_REQUEST_REFUSED,
                "less is left than " + refund.amount(),
                CallFacts.of(id().value(), false, Execution.NOT_EXECUTED));
    }

    @Override
    public WebhookOps webhooks() {
        return new WebhookOps() {
            @Override
            public SignatureCheck verify(WebhookDelivery delivery, Instant now) {
                return SignatureCheck.AUTHENTIC;
            }

            @Override
            public EventHeader header(byte[] body) {
                return event(body).header();
            }

            @Override
            public GatewayEvent event(byte[] body) {
                return provider.event(new String(body, StandardCharsets.UTF_8));
            }
        };
    }

    private <T> T call(String operation, Supplier<T> execution) {
        Fate fate = wire.fate(operation);
        if (fate == Fate.NOT_SENT) {
            throw unavailable(operation, fate);
        }
        wire.between();
        if (!fate.executes()) {
            throw unavailable(operation, fate);
        }
        T answer = execution.get();
        wire.between();
        if (fate != Fate.GOES_WELL) {
            throw unavailable(operation, fate);
        }
        return answer;
    }

    private GatewayUnavailableException unavailable(String operation, Fate fate) {
        Execution execution = fate.looksUnsent() ? Execution.NOT_EXECUTED : Execution.UNKNOWN;
        return new GatewayUnavailableException(
                operation + " did not come through", CallFacts.of(id().value(), true, execution), null);
    }
}
