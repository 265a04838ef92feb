package com.petmatch.payments.charge;

import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.event.MemoryTable;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.idempotency.Lease;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Charges in memory: for quickstarts, tests and single processes that may forget. Safe for concurrent use. */
public final class InMemoryChargeStore implements ChargeStore {

    private record Key(TenantId tenant, ChargeId id) {}

    private record AttemptKey(TenantId tenant, AttemptId id) {}

    private record PaymentKey(TenantId tenant, GatewayId gateway, String ref) {}

    private record OrderKey(TenantId tenant, OrderRef order) {}

    private record Row(TenantId tenant, Charge charge) {}

    private final InMemoryUnitOfWork unitOfWork;
    private final MemoryTable<Key, Row> charges;
    private final MemoryTable<AttemptKey, ChargeId> byAttempt;
    private final MemoryTable<PaymentKey, ChargeId> byPayment;
    private final MemoryTable<OrderKey, ChargeId> winners;

    public InMemoryChargeStore(InMemoryUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
        this.charges = new MemoryTable<>(unitOfWork);
        this.byAttempt = new MemoryTable<>(unitOfWork);
        this.byPayment = new MemoryTable<>(unitOfWork);
        this.winners = new MemoryTable<>(unitOfWork);
    }

    @Override
    public void insert(TenantId tenant, Charge charge) {
        unitOfWork.inTransaction(() -> {
            if (!charges.putIfAbsent(new Key(tenant, charge.id()), new Row(tenant, charge))) {
                throw new IllegalStateException("Expected a fresh charge id, got " + charge.id());
            }
            byAttempt.put(new AttemptKey(tenant, charge.attempt().id()), charge.id());
            index(tenant, charge);
        });
    }

    @Override
    public Optional<Charge> find(TenantId tenant, ChargeId id) {
        return charges.get(new Key(tenant, id)).map(Row::charge);
    }

    @Override
    public Optional<Charge> findByAttempt(TenantId tenant, AttemptId attempt) {
        return byAttempt.get(new AttemptKey(tenant, attempt)).flatMap(id -> find(tenant, id));
    }

    @Override
    public Optional<Charge> findByPayment(TenantId tenant, GatewayId gateway, String paymentRef) {
        return byPayment.get(new PaymentKey(tenant, gateway, paymentRef)).flatMap(id -> find(tenant, id));
    }

    @Override
    public boolean win(TenantId tenant, OrderRef order, ChargeId charge) {
        OrderKey key = new OrderKey(tenant, order);
        return winners.putIfAbsent(key, charge) || winners.get(key).equals(Optional.of(charge));
    }

    @Override
    public boolean replace(TenantId tenant, Charge next) {
        return unitOfWork.inTransaction(() -> {
            Key key = new Key(tenant, next.id());
            Optional<Charge> stored = find(tenant, next.id());
            if (stored.isEmpty() || stored.get().version() != next.version() - 1) {
                return false;
            }
            charges.put(key, new Row(tenant, next));
            index(tenant, next);
            return true;
        });
    }

    @Override
    public boolean fallBack(TenantId tenant, Charge next, Charge aside) {
        return unitOfWork.inTransaction(() -> {
            if (!replace(tenant, next)) {
                return false;
            }
            byAttempt.put(new AttemptKey(tenant, next.attempt().id()), next.id());
            charges.put(new Key(tenant, aside.id()), new Row(tenant, aside));
            byAttempt.put(new AttemptKey(tenant, aside.attempt().id()), aside.id());
            return true;
        });
    }

    @Override
    public List<Charge> claimDue(TenantId tenant, Instant now, Instant preparedBefore, Lease lease, int limit) {
        return unitOfWork.inTransaction(() -> {
            List<Charge> claimed = new ArrayList<>();
            for (Charge charge : due(tenant, now, preparedBefore, limit)) {
                Charge leased = charge.with(charge.attempt().leasedBy(lease));
                charges.put(new Key(tenant, charge.id()), new Row(tenant, leased));
                claimed.add(leased);
            }
            return claimed;
        });
    }

    private List<Charge> due(TenantId tenant, Instant now, Instant preparedBefore, int limit) {
        return charges.values(row -> row.tenant().equals(tenant) && isDue(row.charge(), now, preparedBefore)).stream()
                .map(Row::charge)
                .sorted(Comparator.comparing(charge -> charge.attempt().lookAt()))
                .limit(limit)
                .toList();
    }

    private static boolean isDue(Charge charge, Instant now, Instant preparedBefore) {
        Attempt attempt = charge.attempt();
        return (charge.state().isOpen() || attempt.closing().isPresent())
                && !attempt.lookAt().isAfter(now)
                && !attempt.preparedAt().isAfter(preparedBefore)
                && !attempt.isLeased(now);
    }

    private void index(TenantId tenant, Charge charge) {
        charge.paymentRef()
                .ifPresent(ref ->
                        byPayment.put(new PaymentKey(tenant, charge.attempt().gateway(), ref), charge.id()));
    }
}
