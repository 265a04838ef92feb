package com.petmatch.payments.testkit.simulator;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.money.Money;
import com.petmatch.payments.books.ChartOfAccounts;
import com.petmatch.payments.charge.AttemptId;
import com.petmatch.payments.charge.Charge;
import com.petmatch.payments.charge.ChargeApproved;
import com.petmatch.payments.charge.ChargeState;
import com.petmatch.payments.gateway.PaymentStatus;
import com.petmatch.payments.idempotency.Lease;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What must hold when a history has settled; the violations, in words. */
final class Invariants {

    private static final TenantId TENANT = TenantId.SINGLE;
    private static final int ALL = 100_000;
    private static final Duration ONE_CALL = Duration.ofMinutes(2);

    private final History history;
    private final List<String> violations = new ArrayList<>();

    private Invariants(History history) {
        this.history = history;
    }

    static List<String> violations(History history) {
        Invariants check = new Invariants(history);
        check.eachOrderIsPaidOnceAtMost();
        check.eachPaymentIsKnownAsItIs();
        check.nothingStaysOpen();
        check.booksEqualTheProviders();
        check.eachSuccessIsToldOnce();
        return check.violations;
    }

    private void eachOrderIsPaidOnceAtMost() {
        for (SimulatedOrder order : history.orders()) {
            List<SimulatedPayment> taken = history.providers().stream()
                    .flatMap(provider -> provider.takenFor(order.name()).stream())
                    .toList();
            long kept = taken.stream().filter(payment -> !payment.isGivenBack()).count();
            require(kept <= 1, order.name() + " was paid " + kept + " times");
            require(
                    taken.size() <= order.tries(),
                    order.name() + " was charged " + taken.size() + " times under " + order.tries() + " keys");
        }
    }

    private void eachPaymentIsKnownAsItIs() {
        for (SimulatedProvider provider : history.providers()) {
            provider.payments().forEach(this::isKnownAsItIs);
        }
    }

    private void isKnownAsItIs(SimulatedPayment payment) {
        AttemptId attempt = new AttemptId(payment.correlation().attempt());
        Optional<Charge> known = history.rows().charges().findByAttempt(TENANT, attempt);
        if (known.isEmpty()) {
            violations.add(payment.ref() + " is not in our rows");
            return;
        }
        Charge charge = known.get();
        String what = payment.ref() + " is " + payment.status() + " with " + payment.captured() + " taken and "
                + payment.refunded() + " back, our charge is " + charge.state() + " with " + charge.captured() + " and "
                + charge.refunded();
        require(charge.captured().equals(payment.captured()), what);
        require(charge.refunded().equals(payment.refunded()), what);
        require(isSame(payment.status(), charge.state()), what);
        require(
                inTime(payment, charge),
                payment.ref() + " was sent at " + payment.createdAt() + ", long after its intent");
    }

    private static boolean isSame(PaymentStatus theirs, ChargeState ours) {
        return switch (theirs) {
            case CAPTURED -> ours == ChargeState.CAPTURED;
            case AUTHORIZED -> ours == ChargeState.AUTHORIZED;
            case DECLINED, CANCELED, EXPIRED -> ours.isFinal() && ours != ChargeState.CAPTURED;
            case ACTION_REQUIRED, APPROVED, PENDING -> false;
        };
    }

    // The provider's own delays apart, nothing is sent after the intent's time.
    private static boolean inTime(SimulatedPayment payment, Charge charge) {
        Instant sent = payment.createdAt();
        Instant last = charge.attempt().preparedAt().plus(charge.request().validFor());
        return sent.isBefore(last.plus(ONE_CALL));
    }

    private void nothingStaysOpen() {
        Instant ever = history.clock().instant().plus(Duration.ofDays(1_000));
        Lease lease = Lease.from(new UUID(0, 1), ever);
        for (Charge open : history.rows().charges().claimDue(TENANT, ever, ever, lease, ALL)) {
            boolean resting = open.state() == ChargeState.AUTHORIZED
                    && open.attempt().closing().isEmpty();
            require(
                    resting,
                    "charge " + open.request().order() + " stays " + open.state() + ", "
                            + open.attempt().closing());
        }
        history.rows()
                .refunds()
                .claimDue(TENANT, ever, ever, lease, ALL)
                .forEach(refund -> violations.add("a refund of " + refund.amount() + " stays " + refund.state()));
        int parked = history.rows().inbox().parked(TENANT, ALL).size();
        require(parked == 0, parked + " events were given up");
    }

    private void booksEqualTheProviders() {
        for (SimulatedProvider provider : history.providers()) {
            Money ours = history.payments()
                    .books()
                    .balance(ChartOfAccounts.gatewayClearing(provider.id()), History.CURRENCY);
            Money theirs = provider.balance(History.CURRENCY);
            require(ours.equals(theirs), provider.id() + " holds " + theirs + ", our books say " + ours);
        }
        require(history.payments().books().trialBalance().isBalanced(), "the books do not balance");
    }

    private void eachSuccessIsToldOnce() {
        long taken = history.providers().stream()
                .flatMap(provider -> provider.payments().stream())
                .filter(payment -> payment.captured().isPositive())
                .count();
        long told = history.told().count(ChargeApproved.TYPE);
        require(taken == told, taken + " payments were taken, " + told + " were told");
    }

    private void require(boolean holds, String violation) {
        if (!holds) {
            violations.add(violation);
        }
    }
}
