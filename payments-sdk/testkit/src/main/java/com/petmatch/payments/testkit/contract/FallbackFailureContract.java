package com.petmatch.payments.testkit.contract;

import static com.petmatch.payments.testkit.contract.Shop.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.place.CountryCode;
import com.petmatch.payments.GatewayUnavailableException;
import com.petmatch.payments.PaymentErrors;
import com.petmatch.payments.PaymentStores;
import com.petmatch.payments.charge.ChargeId;
import com.petmatch.payments.charge.ChargeMethod;
import com.petmatch.payments.charge.ChargeOutcome;
import com.petmatch.payments.charge.ChargeRequest;
import com.petmatch.payments.charge.MethodToken;
import com.petmatch.payments.charge.OrderRef;
import com.petmatch.payments.gateway.Routing;
import com.petmatch.payments.idempotency.IdempotencyKey;
import com.petmatch.payments.testkit.simulator.Crash;
import com.petmatch.payments.testkit.simulator.Fate;
import com.petmatch.payments.testkit.simulator.SimulatedPayment;
import com.petmatch.payments.testkit.simulator.SimulatedProvider;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Another provider steps in only when the first is proven not to have acted; a second success goes back. */
public abstract class FallbackFailureContract {

    private static final OrderRef ORDER = OrderRef.of("order-1");
    private static final IdempotencyKey KEY = IdempotencyKey.of("key-1");

    private TwoProviders shop;

    /** Stores that are empty at the start of each test. */
    protected abstract PaymentStores stores();

    @BeforeEach
    void open() {
        shop = new TwoProviders(stores());
    }

    @AfterEach
    void booksEqualTheProviders() {
        assertThat(shop.booksEqualTheProviders()).isTrue();
    }

    @Test
    @Tag("row-10")
    void breakerOpenOnFirst() {
        shop.wire.next("open", Fate.NOT_SENT);

        ChargeOutcome outcome = shop.payments.charges().charge(page(), KEY);

        assertThat(outcome).isInstanceOf(ChargeOutcome.ActionRequired.class);
        assertThat(shop.first.payments()).isEmpty();
        pay(shop.second);
        assertThat(shop.payments.charges().resume(outcome.charge())).isInstanceOf(ChargeOutcome.Approved.class);
        assertThat(shop.second.takenFor(ORDER.value())).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"REQUEST_LOST", "REPLY_LOST", "FAILS_BEFORE", "FAILS_AFTER"})
    @Tag("row-9")
    void fallbackAfterTimeout(Fate fate) {
        shop.wire.next("open", fate);

        ChargeOutcome outcome = shop.payments.charges().charge(page(), KEY);

        assertThat(outcome).isInstanceOf(ChargeOutcome.Unresolved.class);
        shop.recover();
        assertThat(shop.second.payments()).isEmpty();
        assertThat(shop.first.payments()).hasSize(1);
    }

    @Test
    @Tag("row-9")
    void fallsBackNotWhenAnEarlierCallMayHaveGoneOut() {
        shop.wire.meanwhile(() -> {
            throw new Crash();
        });
        assertThatThrownBy(() -> shop.payments.charges().charge(page(), KEY)).isInstanceOf(Crash.class);
        shop.clock.advance(Duration.ofMinutes(2));
        shop.wire.next("open", Fate.NOT_SENT);

        shop.payments.charges().charge(page(), KEY);

        assertThat(shop.second.payments()).isEmpty();
        shop.recover();
        assertThat(shop.first.payments()).hasSize(1);
    }

    @Test
    @Tag("row-10")
    void neverSendsATokenToAnotherProvider() {
        shop.wire.next("charge", Fate.NOT_SENT);

        assertThatThrownBy(() -> shop.payments.charges().charge(token(ORDER), KEY))
                .isInstanceOf(GatewayUnavailableException.class);

        assertThat(shop.second.payments()).isEmpty();
        assertThat(shop.payments.charges().charge(token(ORDER), KEY)).isInstanceOf(ChargeOutcome.Approved.class);
    }

    @Test
    @Tag("row-10")
    void keepsToTheRoutesOfThePayersCountryInALaterProcess() {
        CountryCode brazil = CountryCode.of("BR");
        shop = new TwoProviders(
                stores(), Routing.always(TwoProviders.SECOND).byCountry(Map.of(brazil, TwoProviders.FIRST)));
        ChargeId written = shop.payments.charges().prepare(page().from(brazil), KEY);
        shop.wire.next("open", Fate.NOT_SENT);

        // Nobody steps in for payers of this country; by the currency alone the second would have.
        assertThatThrownBy(() -> shop.payments.charges().execute(written))
                .isInstanceOf(GatewayUnavailableException.class);

        assertThat(shop.second.payments()).isEmpty();
        assertThat(shop.payments.charges().execute(written)).isInstanceOf(ChargeOutcome.ActionRequired.class);
        assertThat(shop.first.payments()).hasSize(1);
    }

    @Test
    @Tag("row-10")
    void tellsThatNobodyCouldBeReached() {
        shop.wire.next("open", Fate.NOT_SENT);
        shop.secondWire.next("open", Fate.NOT_SENT);

        assertThatThrownBy(() -> shop.payments.charges().charge(page(), KEY))
                .isInstanceOf(GatewayUnavailableException.class);

        assertThat(shop.payments.charges().charge(page(), KEY)).isInstanceOf(ChargeOutcome.ActionRequired.class);
    }

    @Test
    @Tag("row-11")
    void lateSuccessAfterFallback() {
        shop.wire.next("open", Fate.LIES);
        ChargeOutcome outcome = shop.payments.charges().charge(page(), KEY);
        pay(shop.second);
        shop.hearAll();
        assertThat(shop.payments.charges().outcome(outcome.charge())).isInstanceOf(ChargeOutcome.Approved.class);

        pay(shop.first);
        shop.hearAll();
        shop.recover();

        assertThat(only(shop.first).isGivenBack()).isTrue();
        assertThat(only(shop.second).isGivenBack()).isFalse();
        assertThat(shop.alarms).containsExactly(PaymentErrors.CHARGE_LATE_SUCCESS);
    }

    @Test
    @Tag("row-11")
    void givesTheSecondPaymentOfAnOrderBack() {
        ChargeId first = shop.payments.charges().charge(token(ORDER), KEY).charge();
        ChargeId second = shop.payments
                .charges()
                .charge(token(ORDER), IdempotencyKey.of("key-2"))
                .charge();

        shop.recover();

        assertThat(shop.payments.charges().find(first).orElseThrow().refunded()).isEqualTo(eur(0));
        assertThat(shop.payments.charges().find(second).orElseThrow().refunded())
                .isEqualTo(eur(1_000));
        assertThat(shop.first.takenFor(ORDER.value())).hasSize(2);
        assertThat(shop.alarms).containsExactly(PaymentErrors.CHARGE_LATE_SUCCESS);
    }

    private static void pay(SimulatedProvider provider) {
        provider.pay(only(provider));
    }

    private static SimulatedPayment only(SimulatedProvider provider) {
        assertThat(provider.payments()).hasSize(1);
        return provider.payments().iterator().next();
    }

    private static ChargeRequest token(OrderRef order) {
        return ChargeRequest.of(order, eur(1_000), MethodToken.of(SimulatedProvider.GOOD));
    }

    private static ChargeRequest page() {
        URI back = URI.create("https://shop.example/back");
        return ChargeRequest.hosted(
                ORDER, eur(1_000), new ChargeMethod.HostedPage("Order", back, back, false, Duration.ofHours(2)));
    }
}
