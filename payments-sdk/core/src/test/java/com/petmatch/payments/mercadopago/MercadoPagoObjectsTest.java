package com.petmatch.payments.mercadopago;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.payments.GatewayProtocolException;
import com.petmatch.payments.PaymentErrors;
import com.petmatch.payments.gateway.DeclineKind;
import com.petmatch.payments.gateway.GatewayPayment;
import com.petmatch.payments.gateway.GatewayRefund;
import com.petmatch.payments.gateway.NextAction;
import com.petmatch.payments.gateway.PaymentStatus;
import com.petmatch.payments.gateway.RefundStatus;
import com.petmatch.payments.internal.Json;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** The provider's own samples, read. */
class MercadoPagoObjectsTest {

    private final MercadoPagoObjects objects = new MercadoPagoObjects(new MercadoPagoAmounts(CurrencyCode.BRL));

    @Test
    void readsTheSampleOfAPayment() {
        GatewayPayment payment = objects.payment(sample("response_payment_payment_base"));

        assertThat(payment.status()).isEqualTo(PaymentStatus.CAPTURED);
        assertThat(payment.refs().payment()).contains("17014025134");
        assertThat(payment.captured()).contains(Money.of(1_234, CurrencyCode.BRL));
    }

    @ParameterizedTest
    @CsvSource({
        "approved, accredited, CAPTURED",
        "approved, partially_refunded, CAPTURED",
        "refunded, refunded, CAPTURED",
        "charged_back, in_process, CAPTURED",
        "in_mediation, pending, CAPTURED",
        "authorized, pending_capture, AUTHORIZED",
        "in_process, pending_contingency, PENDING",
        "in_process, pending_review_manual, PENDING",
        "pending, offline_process, PENDING",
        "pending, pending_challenge, ACTION_REQUIRED",
        "rejected, cc_rejected_other_reason, DECLINED",
        "cancelled, by_collector, CANCELED",
        "cancelled, expired, EXPIRED",
        "something_new, whatever, PENDING"
    })
    @Tag("row-16")
    void readsEveryStatus(String status, String detail, PaymentStatus expected) {
        GatewayPayment payment = objects.payment(payment(status, detail));

        assertThat(payment.status()).isEqualTo(expected);
        assertThat(payment.refs().payment()).contains("17014025134");
    }

    @Test
    void saysUntilWhenMoneyIsHeld() {
        GatewayPayment held = objects.payment(payment("authorized", "pending_capture"));

        assertThat(held.heldUntil()).contains(Instant.parse("2022-01-15T10:10:10Z"));
        assertThat(held.amount()).contains(Money.of(1_234, CurrencyCode.BRL));
    }

    @Test
    void postsTheBanksRequestToTheBanksPage() {
        GatewayPayment payment = objects.payment(payment("pending", "pending_challenge"));

        assertThat(payment.next().orElseThrow()).isInstanceOfSatisfying(NextAction.ChallengeForm.class, form -> {
            assertThat(form.target()).hasToString("https://acs-public.tp.mastercard.com/api/v1/browser_challenges");
            assertThat(form.fields()).containsOnlyKeys("creq");
        });
    }

    @Test
    void showsCodesAndSlips() {
        ObjectNode pix = payment("pending", "pending_waiting_transfer");
        pix.put("date_of_expiration", "2022-01-11T10:10:10.000-04:00")
                .putObject("point_of_interaction")
                .putObject("transaction_data")
                .put("qr_code", "000201")
                .put("ticket_url", "https://www.mercadopago.com.br/payments/1/ticket");
        ObjectNode slip = payment("pending", "pending_waiting_payment");
        slip.putObject("transaction_details")
                .put("external_resource_url", "https://www.mercadopago.com.br/payments/2/ticket")
                .putObject("barcode")
                .put("content", "23793");

        assertThat(objects.payment(pix).next().orElseThrow()).isInstanceOfSatisfying(NextAction.QrCode.class, code -> {
            assertThat(code.content()).isEqualTo("000201");
            assertThat(code.expiresAt()).contains(Instant.parse("2022-01-11T14:10:10Z"));
        });
        assertThat(objects.payment(slip).next().orElseThrow())
                .isInstanceOfSatisfying(
                        NextAction.Voucher.class,
                        voucher -> assertThat(voucher.number()).contains("23793"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://evil.example/acs", "javascript:alert(1)", "not an address"})
    @Tag("row-43")
    void sendsACustomerOnlyToSafeAddresses(String url) {
        ObjectNode payment = payment("pending", "pending_challenge");
        payment.withObject("three_ds_info").put("external_resource_url", url);

        assertThatThrownBy(() -> objects.payment(payment)).isInstanceOf(GatewayProtocolException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "cc_rejected_insufficient_amount, charge.declined.insufficient-funds, SOFT",
        "cc_rejected_other_reason, charge.declined.do-not-honor, SOFT",
        "cc_rejected_card_error, charge.declined.processing-error, SOFT",
        "cc_rejected_call_for_authorize, charge.declined.call-issuer, SOFT",
        "cc_rejected_invalid_installments, charge.declined.method-declined, CUSTOMER",
        "cc_rejected_bad_filled_card_number, charge.declined.incorrect-number, CUSTOMER",
        "cc_rejected_bad_filled_security_code, charge.declined.incorrect-cvc, CUSTOMER",
        "cc_rejected_bad_filled_date, charge.declined.invalid-expiry, CUSTOMER",
        "cc_rejected_bad_filled_other, charge.declined.invalid-data, CUSTOMER",
        "cc_rejected_card_disabled, charge.declined.card-inactive, HARD",
        "cc_rejected_high_risk, charge.declined.fraud-suspected, HARD",
        "cc_rejected_blacklist, charge.declined.fraud-suspected, HARD",
        "cc_rejected_max_attempts, charge.declined.attempts-exceeded, SOFT",
        "cc_rejected_duplicated_payment, charge.declined.duplicate, SOFT"
    })
    void namesEachDecline(String detail, String code, DeclineKind kind) {
        var reason = objects.payment(payment("rejected", detail)).decline().orElseThrow();

        assertThat(reason.code()).hasToString(code);
        assertThat(reason.kind()).isEqualTo(kind);
        assertThat(reason.raw()).hasToString(detail);
    }

    @Test
    @Tag("row-16")
    void keepsAnUnknownDecline() {
        var reason =
                objects.payment(payment("rejected", "moon_phase")).decline().orElseThrow();

        assertThat(reason.code()).isEqualTo(PaymentErrors.DECLINED_UNKNOWN);
        assertThat(reason.raw()).hasToString("moon_phase");
    }

    @Test
    void readsTheSampleOfARefund() {
        GatewayRefund refund = objects.refund(sample("response_refund_refund_base"));

        assertThat(refund.ref()).isEqualTo("1245678203");
        assertThat(refund.paymentRef()).isEqualTo("17014025134");
        assertThat(refund.amount()).isEqualTo(Money.of(5_000, CurrencyCode.BRL));
        assertThat(refund.status()).isEqualTo(RefundStatus.SUCCEEDED);
        assertThat(refund.createdAt()).isEqualTo(Instant.parse("2022-01-10T10:10:10Z"));
        assertThat(refund.ours()).isEmpty();
    }

    @Test
    void readsAmountsDigitByDigit() {
        ObjectNode payment = payment("pending", "offline_process");
        payment.put("transaction_amount", new BigDecimal("9007199254740.93"));

        assertThat(objects.payment(payment).amount()).contains(Money.of(900_719_925_474_093L, CurrencyCode.BRL));
    }

    @Test
    void takesNoPaymentInAnotherCurrencyForItsOwn() {
        ObjectNode payment = payment("approved", "accredited");
        payment.put("currency_id", "ARS");

        assertThatThrownBy(() -> objects.payment(payment)).isInstanceOf(GatewayProtocolException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "status", "transaction_amount"})
    void saysWhichMemberIsMissing(String member) {
        ObjectNode payment = payment("approved", "accredited");
        payment.remove(member);

        assertThatThrownBy(() -> objects.payment(payment))
                .isInstanceOf(GatewayProtocolException.class)
                .hasMessageContaining("\"" + member + "\"");
    }

    private static ObjectNode payment(String status, String detail) {
        return sample("response_payment_payment_base").put("status", status).put("status_detail", detail);
    }

    static ObjectNode sample(String name) {
        try (InputStream file = MercadoPagoObjectsTest.class.getResourceAsStream("/mercadopago/" + name + ".json")) {
            return (ObjectNode)
                    Json.object(Objects.requireNonNull(file).readAllBytes()).orElseThrow();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
