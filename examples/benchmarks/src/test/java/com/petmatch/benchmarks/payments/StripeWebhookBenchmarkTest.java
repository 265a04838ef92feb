package com.petmatch.benchmarks.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.payments.gateway.GatewayEvent;
import com.petmatch.payments.gateway.SignatureCheck;
import com.stripe.exception.SignatureVerificationException;
import com.stripe.model.PaymentIntent;
import com.stripe.model.StripeObject;
import com.stripe.model.checkout.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StripeWebhookBenchmarkTest {

    @ParameterizedTest
    @CsvSource({"payment_intent.succeeded, 2018", "checkout.session.completed, 6417"})
    void bothReadTheSameEvent(String type, int length) throws SignatureVerificationException {
        StripeWebhookBenchmark benchmark = benchmark(type);

        GatewayEvent ours = benchmark.readOurs();
        StripeObject theirs = benchmark.readStripeJava();

        assertThat(StripeEvent.of(type).body()).hasSize(length);
        assertThat(ours).isInstanceOfSatisfying(GatewayEvent.PaymentUpdated.class, updated -> {
            assertThat(updated.attempt()).isPresent();
            assertThat(updated.payment().amount()).contains(Money.of(amount(theirs), CurrencyCode.USD));
        });
    }

    @Test
    void bothRefuseWhatIsNotSigned() throws SignatureVerificationException {
        StripeWebhookBenchmark benchmark = benchmark("payment_intent.succeeded");
        assertThat(benchmark.verifyOurs()).isEqualTo(SignatureCheck.AUTHENTIC);
        assertThat(benchmark.verifyStripeJava()).isTrue();

        StripeEvent other = StripeEvent.of("checkout.session.completed");
        assertThat(StripeEvent.ops().verify(other.withId("evt_X").delivery(), StripeEvent.NOW))
                .isEqualTo(SignatureCheck.AUTHENTIC);
        assertThatThrownBy(() -> com.stripe.net.Webhook.Signature.verifyHeader(
                        other.text(), other.withId("evt_X").header(), StripeEvent.SECRET, 0))
                .isInstanceOf(SignatureVerificationException.class);
    }

    private static long amount(StripeObject object) {
        return object instanceof PaymentIntent intent ? intent.getAmount() : ((Session) object).getAmountTotal();
    }

    private static StripeWebhookBenchmark benchmark(String type) {
        StripeWebhookBenchmark benchmark = new StripeWebhookBenchmark();
        benchmark.type = type;
        benchmark.prepare();
        return benchmark;
    }
}
