package com.petmatch.payments;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.payments.gateway.AmountCodec;
import com.petmatch.payments.gateway.Capabilities;
import com.petmatch.payments.gateway.Capability;
import com.petmatch.payments.gateway.CaptureCall;
import com.petmatch.payments.gateway.CaptureOps;
import com.petmatch.payments.gateway.ChargeOps;
import com.petmatch.payments.gateway.CheckoutCall;
import com.petmatch.payments.gateway.CheckoutOps;
import com.petmatch.payments.gateway.CompleteCall;
import com.petmatch.payments.gateway.DisputeOps;
import com.petmatch.payments.gateway.EventHeader;
import com.petmatch.payments.gateway.FoundPayment;
import com.petmatch.payments.gateway.GatewayDispute;
import com.petmatch.payments.gateway.GatewayEvent;
import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.gateway.GatewayKey;
import com.petmatch.payments.gateway.GatewayPayment;
import com.petmatch.payments.gateway.GatewayRefund;
import com.petmatch.payments.gateway.LocalMethodCall;
import com.petmatch.payments.gateway.LocalMethodOps;
import com.petmatch.payments.gateway.LookupOps;
import com.petmatch.payments.gateway.LookupOutcome;
import com.petmatch.payments.gateway.MethodKind;
import com.petmatch.payments.gateway.NextAction;
import com.petmatch.payments.gateway.PaymentGateway;
import com.petmatch.payments.gateway.PaymentQuery;
import com.petmatch.payments.gateway.PaymentRefs;
import com.petmatch.payments.gateway.PaymentStatus;
import com.petmatch.payments.gateway.RefundCall;
import com.petmatch.payments.gateway.RefundOps;
import com.petmatch.payments.gateway.RefundStatus;
import com.petmatch.payments.gateway.VaultOps;
import com.petmatch.payments.gateway.VoidCall;
import com.petmatch.payments.gateway.WebhookOps;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * A provider that answers what the test says: the next scripted answer, else success. It counts each key once, as a
 * provider with idempotency does.
 */
public final class ScriptedGateway implements PaymentGateway {

    public static final GatewayId ID = new GatewayId("scripted");

    public final List<String> calls = new ArrayList<>();
    public final Deque<Supplier<GatewayPayment>> payments = new ArrayDeque<>();
    public final Deque<Supplier<GatewayRefund>> refundAnswers = new ArrayDeque<>();
    public Duration keysKept = Duration.ofHours(23);
    public boolean looksFirst;
    public LookupOutcome lookup = new LookupOutcome.None();
    public Optional<FoundPayment> found = Optional.empty();
    public List<GatewayRefund> knownRefunds = List.of();
    public List<GatewayDispute> knownDisputes = List.of();
    public boolean namesRefunds = true;
    public final ScriptedVault vault = new ScriptedVault(calls);
    public GatewayEvent event = new GatewayEvent.Unknown(header("evt_1"));

    private final GatewayId id;

    public ScriptedGateway() {
        this(ID);
    }

    public ScriptedGateway(GatewayId id) {
        this.id = id;
    }

    public static EventHeader header(String id) {
        return new EventHeader(ID, "", id, "scripted", Instant.EPOCH);
    }

    public static GatewayPayment payment(PaymentStatus status) {
        return GatewayPayment.of(status, PaymentRefs.payment("pay_1"));
    }

    public static GatewayPayment page() {
        return GatewayPayment.of(PaymentStatus.ACTION_REQUIRED, PaymentRefs.checkout("page_1", Optional.empty()))
                .withNext(new NextAction.Redirect(URI.create("https://pay.example/page_1"), Optional.empty()));
    }

    public static GatewayPayment page(PaymentStatus status) {
        return GatewayPayment.of(status, PaymentRefs.checkout("page_1", Optional.of("pay_1")));
    }

    public static GatewayUnavailableException lost() {
        return new GatewayUnavailableException("lost", CallFacts.of("scripted", true, Execution.UNKNOWN), null);
    }

    public static GatewayUnavailableException notSent() {
        return new GatewayUnavailableException("refused", CallFacts.of("scripted", true, Execution.NOT_EXECUTED), null);
    }

    @Override
    public GatewayId id() {
        return id;
    }

    @Override
    public Duration keysKept() {
        return keysKept;
    }

    @Override
    public boolean looksBeforeRepeating() {
        return looksFirst;
    }

    @Override
    public Capabilities capabilities() {
        return Capabilities.of(Capability.values());
    }

    @Override
    public AmountCodec amounts() {
        return new AmountCodec() {
            @Override
            public String toWire(Money amount) {
                return amount.amountText();
            }

            @Override
            public Money fromWire(String wire, CurrencyCode currency) {
                return Money.parse(wire, currency);
            }
        };
    }

    @Override
    public LookupOps lookups() {
        return new LookupOps() {
            @Override
            public LookupOutcome find(PaymentQuery query) {
                calls.add("find " + query.attempt());
                return lookup;
            }

            @Override
            public Optional<FoundPayment> payment(String paymentRef) {
                calls.add("payment " + paymentRef);
                return found;
            }
        };
    }

    @Override
    public CheckoutOps checkouts() {
        return new CheckoutOps() {
            @Override
            public GatewayPayment open(CheckoutCall call) {
                calls.add("open " + call.key());
                return answer(page());
            }

            @Override
            public GatewayPayment expire(String checkoutRef, GatewayKey key) {
                calls.add("expire " + checkoutRef);
                return answer(page(PaymentStatus.EXPIRED));
            }

            @Override
            public GatewayPayment complete(CompleteCall call) {
                calls.add("complete " + call.key());
                return answer(page(PaymentStatus.CAPTURED));
            }
        };
    }

    @Override
    public ChargeOps charges() {
        return call -> {
            calls.add("charge " + call.key());
            return answer(payment(PaymentStatus.CAPTURED));
        };
    }

    @Override
    public CaptureOps captures() {
        return new CaptureOps() {
            @Override
            public GatewayPayment capture(CaptureCall call) {
                calls.add("capture " + call.key());
                return answer(payment(PaymentStatus.CAPTURED).withCaptured(call.amount()));
            }

            @Override
            public GatewayPayment voidHeld(VoidCall call) {
                calls.add("void " + call.key());
                return answer(payment(PaymentStatus.CANCELED));
            }
        };
    }

    @Override
    public LocalMethodOps localMethods() {
        return new LocalMethodOps() {
            @Override
            public Set<MethodKind> kinds() {
                return Set.of(MethodKind.PIX);
            }

            @Override
            public GatewayPayment start(LocalMethodCall call) {
                calls.add("start " + call.key());
                return answer(payment(PaymentStatus.ACTION_REQUIRED)
                        .withNext(new NextAction.QrCode("00020126", Optional.empty(), Optional.of(call.expiresAt()))));
            }

            @Override
            public GatewayPayment cancel(VoidCall call) {
                calls.add("cancel " + call.key());
                return answer(payment(PaymentStatus.CANCELED));
            }
        };
    }

    @Override
    public RefundOps refunds() {
        return new RefundOps() {
            @Override
            public GatewayRefund refund(RefundCall call) {
                calls.add("refund " + call.key());
                return refundAnswers.isEmpty()
                        ? refunded(call, RefundStatus.SUCCEEDED)
                        : refundAnswers.poll().get();
            }

            @Override
            public Optional<GatewayRefund> find(String paymentRef, UUID refund) {
                calls.add("find refund " + refund);
                return knownRefunds.stream()
                        .filter(it -> it.ours().equals(Optional.of(refund)))
                        .findFirst();
            }

            @Override
            public boolean areNamed() {
                return namesRefunds;
            }

            @Override
            public List<GatewayRefund> refundsOf(String paymentRef) {
                calls.add("refunds of " + paymentRef);
                return knownRefunds;
            }
        };
    }

    public static GatewayRefund refunded(RefundCall call, RefundStatus status) {
        return new GatewayRefund(
                "ref_" + call.refund(),
                call.paymentRef(),
                Optional.of(call.refund()),
                call.amount(),
                status,
                Optional.empty(),
                Instant.EPOCH);
    }

    @Override
    public DisputeOps disputes() {
        return new DisputeOps() {
            @Override
            public Optional<GatewayDispute> find(String disputeRef) {
                calls.add("find dispute " + disputeRef);
                return knownDisputes.stream()
                        .filter(it -> it.ref().equals(disputeRef))
                        .findFirst();
            }

            @Override
            public List<GatewayDispute> disputesOf(String paymentRef) {
                calls.add("disputes of " + paymentRef);
                return knownDisputes;
            }
        };
    }

    @Override
    public VaultOps vault() {
        return vault;
    }

    @Override
    public WebhookOps webhooks() {
        return new ScriptedWebhooks(calls, () -> event);
    }

    private GatewayPayment answer(GatewayPayment otherwise) {
        return payments.isEmpty() ? otherwise : payments.poll().get();
    }
}
