package com.petmatch.payments.testkit.simulator;

import com.petmatch.kernel.event.DomainEvent;
import com.petmatch.kernel.event.Outbox;
import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.payments.CallFacts;
import com.petmatch.payments.Execution;
import com.petmatch.payments.GatewayUnavailableException;
import com.petmatch.payments.PaymentException;
import com.petmatch.payments.PaymentStores;
import com.petmatch.payments.charge.Charge;
import com.petmatch.payments.charge.ChargeStore;
import com.petmatch.payments.gateway.ChargeCall;
import com.petmatch.payments.gateway.ChargeOps;
import com.petmatch.payments.gateway.GatewayEvent;
import com.petmatch.payments.gateway.GatewayKey;
import com.petmatch.payments.gateway.GatewayPayment;
import com.petmatch.payments.gateway.LookupOutcome;
import com.petmatch.payments.gateway.PaymentGateway;
import com.petmatch.payments.gateway.PaymentStatus;
import com.petmatch.payments.gateway.RefundCall;
import com.petmatch.payments.idempotency.IdempotencyRow;
import com.petmatch.payments.idempotency.IdempotencyScope;
import com.petmatch.payments.idempotency.IdempotencyStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** A mistake that people make with payments, planted from outside: by what the engines stand on. */
enum PlantedBug implements SimulatedHost {
    NEW_KEY_ON_EACH_CHARGE {
        @Override
        public PaymentGateway gateway(PaymentGateway sound) {
            ChargeOps charges = call -> sound.charges().charge(withKey(call, GatewayKey.of(fresh(), "charge")));
            return Replaced.in(sound, PaymentGateway.class, "charges", charges);
        }
    },
    NEW_KEY_ON_EACH_REFUND {
        @Override
        public PaymentGateway gateway(PaymentGateway sound) {
            return Replaced.calls(sound, "refunds", "refund", (proceed, arguments) -> {
                RefundCall call = (RefundCall) arguments.get(0);
                GatewayKey key = GatewayKey.of(fresh(), "refund");
                return sound.refunds().refund(new RefundCall(key, call.refund(), call.paymentRef(), call.amount()));
            });
        }
    },
    LOOK_UP_THAT_FINDS_NOTHING {
        @Override
        public PaymentGateway gateway(PaymentGateway sound) {
            return Replaced.calls(sound, "lookups", "find", (proceed, arguments) -> new LookupOutcome.None());
        }
    },
    INTENT_WRITTEN_AFTER_THE_CALL {
        @Override
        public PaymentStores stores(PaymentStores rows) {
            return withCharges(rows, forgettingUntilTheAnswer(rows.charges()));
        }
    },
    KEYS_FORGOTTEN {
        @Override
        public PaymentStores stores(PaymentStores rows) {
            return withIdempotency(rows, new Forgetful(rows.idempotency()));
        }
    },
    EVENTS_TOLD_AFTER_THE_COMMIT {
        @Override
        public PaymentStores stores(PaymentStores rows) {
            Late late = new Late(rows);
            return rows.telling(late).in(late);
        }
    },
    TIME_OUT_TAKEN_FOR_A_REFUSAL {
        @Override
        public PaymentGateway gateway(PaymentGateway sound) {
            return failing(sound, false);
        }
    },
    OTHER_PROVIDER_TRIED_WHILE_UNKNOWN {
        @Override
        public PaymentGateway gateway(PaymentGateway sound) {
            return failing(sound, true);
        }
    },
    DECLINE_TAKEN_FOR_APPROVAL {
        @Override
        public PaymentGateway gateway(PaymentGateway sound) {
            return answering(sound, PlantedBug::approved);
        }
    },
    PENDING_TAKEN_FOR_PAID {
        @Override
        public PaymentGateway gateway(PaymentGateway sound) {
            return answering(sound, answer -> answer.status() == PaymentStatus.PENDING ? taken(answer) : answer);
        }
    },
    PART_TAKEN_FOR_ALL {
        @Override
        public PaymentGateway gateway(PaymentGateway sound) {
            return Replaced.calls(sound, "captures", "capture", (proceed, arguments) -> {
                GatewayPayment answer = (GatewayPayment) proceed.get();
                return answer.status() == PaymentStatus.CAPTURED ? taken(answer) : answer;
            });
        }
    },
    EVENTS_ACKNOWLEDGED_AND_IGNORED {
        @Override
        public PaymentGateway gateway(PaymentGateway sound) {
            return Replaced.calls(
                    sound,
                    "webhooks",
                    "event",
                    (proceed, arguments) -> new GatewayEvent.Unknown(((GatewayEvent) proceed.get()).header()));
        }
    };

    private static final AtomicLong KEYS = new AtomicLong();

    private static UUID fresh() {
        return new UUID(7, KEYS.incrementAndGet());
    }

    private static ChargeCall withKey(ChargeCall call, GatewayKey key) {
        return new ChargeCall(
                key,
                call.correlation(),
                call.amount(),
                call.capture(),
                call.methodToken(),
                call.customerRef(),
                call.scheme(),
                call.installments(),
                call.offSession(),
                call.payer(),
                call.returnUrl());
    }

    private static GatewayPayment approved(GatewayPayment answer) {
        return answer.status() == PaymentStatus.DECLINED ? taken(answer) : answer;
    }

    private static GatewayPayment taken(GatewayPayment answer) {
        return GatewayPayment.of(PaymentStatus.CAPTURED, answer.refs());
    }

    private static PaymentGateway answering(PaymentGateway sound, UnaryOperator<GatewayPayment> change) {
        return Replaced.calls(
                sound, "charges", "charge", (proceed, arguments) -> change.apply((GatewayPayment) proceed.get()));
    }

    // What nobody knows is reported as proven not to have happened.
    private static PaymentGateway failing(PaymentGateway sound, boolean retryable) {
        Replaced.Call mistaken = (proceed, arguments) -> {
            try {
                return proceed.get();
            } catch (PaymentException e) {
                if (e.execution() == Execution.NOT_EXECUTED) {
                    throw e;
                }
                CallFacts facts = CallFacts.of(sound.id().value(), retryable, Execution.NOT_EXECUTED);
                throw new GatewayUnavailableException("surely nothing happened", facts, e);
            }
        };
        PaymentGateway charges = Replaced.calls(sound, "charges", "charge", mistaken);
        return Replaced.calls(charges, "checkouts", "open", mistaken);
    }

    private static PaymentStores withCharges(PaymentStores rows, ChargeStore charges) {
        return new PaymentStores(
                rows.unitOfWork(),
                rows.outbox(),
                rows.ledger(),
                rows.idempotency(),
                charges,
                rows.refunds(),
                rows.disputes(),
                rows.invoices(),
                rows.subscriptions(),
                rows.inbox(),
                rows.savedMethods());
    }

    private static PaymentStores withIdempotency(PaymentStores rows, IdempotencyStore idempotency) {
        return new PaymentStores(
                rows.unitOfWork(),
                rows.outbox(),
                rows.ledger(),
                idempotency,
                rows.charges(),
                rows.refunds(),
                rows.disputes(),
                rows.invoices(),
                rows.subscriptions(),
                rows.inbox(),
                rows.savedMethods());
    }

    private static ChargeStore forgettingUntilTheAnswer(ChargeStore charges) {
        Map<Object, Charge> inMemory = new LinkedHashMap<>();
        ChargeStore writing = Replaced.methods(charges, ChargeStore.class, "insert", (proceed, arguments) -> {
            Charge charge = (Charge) arguments.get(1);
            inMemory.put(charge.id(), charge);
            return null;
        });
        ChargeStore reading = Replaced.methods(writing, ChargeStore.class, "find", (proceed, arguments) -> {
            Charge unwritten = inMemory.get(arguments.get(1));
            return unwritten == null ? proceed.get() : Optional.of(unwritten);
        });
        return Replaced.methods(reading, ChargeStore.class, "replace", (proceed, arguments) -> {
            Charge next = (Charge) arguments.get(1);
            Charge unwritten = inMemory.get(next.id());
            if (unwritten == null) {
                return proceed.get();
            }
            if (next.attempt().lease().isPresent()) {
                inMemory.put(next.id(), next);
                return true;
            }
            inMemory.remove(next.id());
            charges.insert((TenantId) arguments.get(0), next);
            return true;
        });
    }

    /** Takes each key for a new one. */
    private record Forgetful(IdempotencyStore store) implements IdempotencyStore {

        @Override
        public IdempotencyRow putIfAbsent(TenantId tenant, IdempotencyRow row) {
            return row;
        }

        @Override
        public Optional<IdempotencyRow> find(TenantId tenant, IdempotencyScope scope) {
            return Optional.empty();
        }

        @Override
        public int purge(TenantId tenant, Instant createdBefore, int limit) {
            return store.purge(tenant, createdBefore, limit);
        }
    }

    /** Tells when the transaction is over; a process that dies in between never does. */
    private static final class Late implements Outbox, UnitOfWork {

        private final PaymentStores rows;
        private final List<DomainEvent> pending = new ArrayList<>();

        Late(PaymentStores rows) {
            this.rows = rows;
        }

        @Override
        public void append(List<? extends DomainEvent> events) {
            pending.addAll(events);
        }

        @Override
        public <T> T inTransaction(Supplier<T> work) {
            T result = rows.unitOfWork().inTransaction(work);
            if (!isOpen()) {
                rows.outbox().append(List.copyOf(pending));
                pending.clear();
            }
            return result;
        }

        @Override
        public boolean isOpen() {
            return rows.unitOfWork().isOpen();
        }
    }
}
