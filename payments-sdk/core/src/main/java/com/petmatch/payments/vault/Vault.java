package com.petmatch.payments.vault;

import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.payments.ConcurrentChangeException;
import com.petmatch.payments.EngineContext;
import com.petmatch.payments.Execution;
import com.petmatch.payments.InvalidPaymentRequestException;
import com.petmatch.payments.PaymentErrors;
import com.petmatch.payments.PaymentException;
import com.petmatch.payments.charge.MethodToken;
import com.petmatch.payments.gateway.Capability;
import com.petmatch.payments.gateway.DeclineReason;
import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.gateway.GatewaySetup;
import com.petmatch.payments.gateway.Gateways;
import com.petmatch.payments.gateway.PaymentGateway;
import com.petmatch.payments.gateway.SavedCard;
import com.petmatch.payments.gateway.SetupCall;
import com.petmatch.payments.idempotency.Idempotency;
import com.petmatch.payments.idempotency.IdempotencyKey;
import com.petmatch.payments.idempotency.IdempotencyScope;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Keeps customers' methods at their providers; there is no type for a card number. The wish and the consent are written
 * down before the provider is asked, and a method is deleted there before it is forgotten here. Safe for concurrent use.
 */
public final class Vault {

    private static final String OPERATION = "vault";
    private static final int MAX_TRIES = 8;

    private final EngineContext context;
    private final Gateways gateways;
    private final SavedMethodStore store;
    private final Idempotency idempotency;

    public Vault(EngineContext context, Gateways gateways, SavedMethodStore store, Idempotency idempotency) {
        this.context = context;
        this.gateways = gateways;
        this.store = store;
        this.idempotency = idempotency;
    }

    /**
     * Starts to keep a method; a repeated key answers how it stands, and asks the provider again where its answer was lost.
     *
     * @throws com.petmatch.payments.IdempotencyConflictException when the key was used for another request
     * @throws PaymentException when it is proven that the provider did nothing
     */
    public SetupOutcome begin(SetupRequest request, IdempotencyKey key) {
        context.requireNoTransaction(OPERATION);
        PaymentGateway gateway = gateway(request.gateway());
        SavedMethod method = context.unitOfWork().inTransaction(() -> claimed(request, key));
        if (method.state() != SavedMethodState.PREPARED) {
            return outcome(method);
        }
        return asked(method, () -> gateway.vault().begin(call(method, request)));
    }

    private SavedMethod claimed(SetupRequest request, IdempotencyKey key) {
        UUID fresh = context.ids().next();
        UUID stands = idempotency.claim(new IdempotencyScope(OPERATION, key), request.fingerprint(), fresh);
        if (!stands.equals(fresh)) {
            return require(new SavedMethodId(stands));
        }
        SavedMethod method = SavedMethod.prepared(
                new SavedMethodId(fresh), request, context.clock().instant());
        store.insert(context.tenant(), method);
        return method;
    }

    private SetupCall call(SavedMethod method, SetupRequest request) {
        return new SetupCall(
                method.key("setup"),
                method.id().value(),
                request.token().map(MethodToken::value),
                customerRef(method),
                request.payer(),
                request.consent().offSession(),
                request.returnUrl(),
                request.cancelUrl());
    }

    // One customer at the provider for all methods of one of ours.
    private Optional<String> customerRef(SavedMethod method) {
        return methods(method.owner()).stream()
                .filter(kept -> kept.gateway().equals(method.gateway()))
                .flatMap(kept -> kept.card().flatMap(SavedCard::customerRef).stream())
                .findFirst();
    }

    /** Asks how a setup stands; for the customer's return from a page, which proves nothing by itself. */
    public SetupOutcome resume(SavedMethodId id) {
        context.requireNoTransaction(OPERATION);
        SavedMethod method = require(id);
        Optional<String> ref = method.setupRef();
        if (method.state() != SavedMethodState.ACTION_REQUIRED || ref.isEmpty()) {
            return outcome(method);
        }
        PaymentGateway gateway = gateway(method.gateway());
        return asked(method, () -> gateway.vault().resume(ref.get(), method.key("keep")));
    }

    private SetupOutcome asked(SavedMethod method, Supplier<GatewaySetup> question) {
        GatewaySetup answer;
        try {
            answer = question.get();
        } catch (PaymentException e) {
            if (e.execution() == Execution.NOT_EXECUTED) {
                throw e;
            }
            return new SetupOutcome.Unresolved(method.id());
        }
        return outcome(change(method.id(), found -> found.told(answer)));
    }

    /** Deletes a method, at the provider first; one that is not kept stays as it is. */
    public void remove(SavedMethodId id) {
        context.requireNoTransaction(OPERATION);
        SavedMethod method = require(id);
        if (method.card().isEmpty()) {
            return;
        }
        gateway(method.gateway()).vault().delete(method.card().get(), method.key("delete"));
        change(id, found -> found.card().map(card -> found.removed()));
    }

    /** How a method stands now, from what is stored. */
    public SetupOutcome outcome(SavedMethodId id) {
        return outcome(require(id));
    }

    public Optional<SavedMethod> find(SavedMethodId id) {
        return store.find(context.tenant(), id);
    }

    /** What a customer has kept and may be charged, the newest first. */
    public List<SavedMethod> methods(SubjectId owner) {
        return store.keptBy(context.tenant(), owner);
    }

    private PaymentGateway gateway(GatewayId id) {
        PaymentGateway gateway = gateways.byId(id);
        gateway.capabilities().require(id, Capability.VAULT);
        return gateway;
    }

    private SavedMethod change(SavedMethodId id, Function<SavedMethod, Optional<SavedMethod>> change) {
        return context.unitOfWork().inTransaction(() -> {
            for (int i = 0; i < MAX_TRIES; i++) {
                SavedMethod before = require(id);
                Optional<SavedMethod> after = change.apply(before);
                if (after.isEmpty()) {
                    return before;
                }
                if (store.replace(context.tenant(), after.get())) {
                    return after.get();
                }
            }
            throw new ConcurrentChangeException("method " + id);
        });
    }

    private SavedMethod require(SavedMethodId id) {
        return find(id).orElseThrow(
                        () -> new InvalidPaymentRequestException(PaymentErrors.METHOD_UNKNOWN, "no method " + id));
    }

    private static SetupOutcome outcome(SavedMethod method) {
        SavedMethodId id = method.id();
        return switch (method.state()) {
            case PREPARED -> new SetupOutcome.InProgress(id);
            case ACTION_REQUIRED ->
                method.next()
                        .<SetupOutcome>map(next -> new SetupOutcome.ActionRequired(id, next))
                        .orElseGet(() -> new SetupOutcome.InProgress(id));
            case SAVED -> new SetupOutcome.Saved(method);
            case DECLINED -> new SetupOutcome.Declined(id, method.decline().orElseGet(() -> DeclineReason.unknown("")));
            case REMOVED -> new SetupOutcome.Removed(id);
        };
    }
}
