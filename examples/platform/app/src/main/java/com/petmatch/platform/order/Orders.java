package com.petmatch.platform.order;

import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.payments.PaymentException;
import com.petmatch.payments.Payments;
import com.petmatch.payments.charge.ChargeId;
import com.petmatch.payments.charge.ChargeOutcome;
import com.petmatch.payments.charge.Charges;
import com.petmatch.payments.idempotency.IdempotencyKey;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes orders: the order and the charge are written in one commit, and the provider is called after it. Safe for concurrent use. */
@Component
final class Orders {

    private static final Logger log = LoggerFactory.getLogger(Orders.class);
    private static final TenantId TENANT = TenantId.SINGLE;

    private final UnitOfWork unitOfWork;
    private final OrderStore store;
    private final OrderLinks links;
    private final PayRequests requests;
    private final Charges charges;
    private final InstantSource clock;

    Orders(
            UnitOfWork unitOfWork,
            OrderStore store,
            OrderLinks links,
            PayRequests requests,
            Payments payments,
            InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.store = store;
        this.links = links;
        this.requests = requests;
        this.charges = payments.charges();
        this.clock = clock;
    }

    /**
     * Writes the order and its charge down; a visit posted again is the order that stands.
     *
     * @throws com.petmatch.payments.IdempotencyConflictException when the visit was posted with another wish before
     */
    Order place(Wish wish) {
        UUID id = links.orderOf(wish.visit());
        IdempotencyKey key = IdempotencyKey.of("meals-" + id);
        return unitOfWork.inTransaction(() -> {
            ChargeId charge = charges.prepare(requests.of(id, wish), key);
            Optional<Order> stands = store.findByCharge(TENANT, charge);
            if (stands.isPresent()) {
                return stands.get();
            }
            Order order = new Order(
                    id,
                    wish.meals(),
                    wish.amount(),
                    wish.country(),
                    wish.payer().email(),
                    wish.language(),
                    charge,
                    clock.instant());
            store.insert(TENANT, order);
            return order;
        });
    }

    /** Calls the provider for an order that it was not called for yet. */
    ChargeOutcome pay(Order order) {
        return charges.execute(order.charge());
    }

    /** The order of an address; empty for anything that this host did not hand out. */
    Optional<Order> find(String token) {
        return links.order(token).flatMap(id -> store.find(TENANT, id));
    }

    /** Asks the provider itself how a payment stands: its webhook may be late or lost, and the way back proves nothing. */
    void ask(Order order) {
        try {
            charges.resume(order.charge());
        } catch (PaymentException unreachable) {
            // The page says "being confirmed"; webhook and recovery go on trying.
            log.info("Provider not asked, charge {}, code {}", order.charge(), unreachable.code());
        }
    }

    /** Gives a payment up that the buyer wants to make in another way; one that was faster stays. */
    ChargeOutcome giveUp(Order order) {
        return charges.cancel(order.charge());
    }
}
