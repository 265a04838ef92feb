package com.petmatch.payments.testkit.contract;

import static com.petmatch.payments.testkit.contract.Samples.NOW;
import static com.petmatch.payments.testkit.contract.Samples.OTHER;
import static com.petmatch.payments.testkit.contract.Samples.TENANT;
import static com.petmatch.payments.testkit.contract.Samples.eur;
import static com.petmatch.payments.testkit.contract.Samples.subscription;
import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.payments.charge.ChargeId;
import com.petmatch.payments.invoice.InvoiceId;
import com.petmatch.payments.subscription.Subscription;
import com.petmatch.payments.subscription.SubscriptionState;
import com.petmatch.payments.subscription.SubscriptionStore;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link SubscriptionStore} promises. */
public abstract class SubscriptionStoreContract {

    private static final SubjectId ANA = new SubjectId(Samples.id(1));
    private static final SubjectId BEN = new SubjectId(Samples.id(2));

    /** A store that is empty at the start of each test. */
    protected abstract SubscriptionStore store();

    @Test
    void givesBackASubscriptionAsItWasWritten() {
        Subscription paid = subscription(1, ANA, eur(839));
        assertThat(store().insert(TENANT, paid)).isTrue();
        Subscription next = changed(paid, SubscriptionState.PAST_DUE, true);

        assertThat(store().find(TENANT, paid.id())).contains(paid);
        assertThat(store().replace(TENANT, next)).isTrue();
        assertThat(store().replace(TENANT, next)).isFalse();
        assertThat(store().find(TENANT, paid.id())).contains(next);
        assertThat(store().find(OTHER, paid.id())).isEmpty();
    }

    @Test
    void allowsOneLiveSubscriptionOfAKind() {
        Subscription paid = subscription(1, ANA, eur(839));
        store().insert(TENANT, paid);

        assertThat(store().insert(TENANT, subscription(2, ANA, eur(100)))).isFalse();
        assertThat(store().insert(TENANT, subscription(3, ANA, eur(0)))).isTrue();
        assertThat(store().insert(TENANT, subscription(4, ANA, eur(0)))).isFalse();
        assertThat(store().insert(TENANT, subscription(5, BEN, eur(839)))).isTrue();
        assertThat(store().insert(OTHER, subscription(1, ANA, eur(839)))).isTrue();

        store().replace(TENANT, changed(paid, SubscriptionState.CANCELED, false));
        assertThat(store().insert(TENANT, subscription(6, ANA, eur(839)))).isTrue();
    }

    @Test
    void listsLiveSubscriptionsThePaidOneFirst() {
        Subscription free = subscription(1, ANA, eur(0));
        Subscription paid = subscription(2, ANA, eur(839));
        store().insert(TENANT, free);
        store().insert(TENANT, paid);

        assertThat(store().live(TENANT, ANA)).containsExactly(paid, free);
        assertThat(store().live(TENANT, BEN)).isEmpty();
        assertThat(store().live(OTHER, ANA)).isEmpty();
    }

    @Test
    void findsWhatEndsWithItsPeriod() {
        Subscription paid = subscription(1, ANA, eur(839));
        store().insert(TENANT, paid);
        store().insert(TENANT, subscription(2, BEN, eur(839)));
        Subscription ending = changed(paid, SubscriptionState.ACTIVE, true);
        store().replace(TENANT, ending);

        assertThat(store().endingBy(TENANT, paid.periodEnd().minusSeconds(1), 10))
                .isEmpty();
        assertThat(store().endingBy(TENANT, paid.periodEnd(), 10)).containsExactly(ending);
        store().replace(TENANT, changed(ending, SubscriptionState.CANCELED, true));
        assertThat(store().endingBy(TENANT, paid.periodEnd(), 10)).isEmpty();
    }

    @Test
    void findsFirstPaymentsThatNeverCame() {
        Subscription paid = subscription(1, ANA, eur(839));
        store().insert(TENANT, paid);
        Subscription incomplete = changed(paid, SubscriptionState.INCOMPLETE, false);
        store().replace(TENANT, incomplete);

        assertThat(store().incompleteSince(TENANT, NOW.minusSeconds(1), 10)).isEmpty();
        assertThat(store().incompleteSince(TENANT, NOW, 10)).containsExactly(incomplete);
        assertThat(store().incompleteSince(OTHER, NOW, 10)).isEmpty();
    }

    @Test
    void listsWhatEarnsMoney() {
        Subscription paid = subscription(1, ANA, eur(839));
        store().insert(TENANT, paid);
        store().insert(TENANT, subscription(2, ANA, eur(0)));
        Subscription paused = subscription(3, BEN, eur(839));
        store().insert(TENANT, paused);
        store().replace(TENANT, changed(paused, SubscriptionState.PAUSED, false));

        assertThat(store().activePaid(TENANT)).containsExactly(paid);
        assertThat(store().activePaid(OTHER)).isEmpty();
    }

    private static Subscription changed(Subscription it, SubscriptionState state, boolean ends) {
        return new Subscription(
                it.id(),
                it.customer(),
                it.plan(),
                2,
                3,
                it.net(),
                it.anchor(),
                state,
                it.period(),
                Optional.of(new InvoiceId(Samples.id(70))),
                Optional.of(new ChargeId(Samples.id(71))),
                ends,
                it.createdAt(),
                it.startedAt(),
                Optional.of(NOW),
                it.version() + 1);
    }
}
