package com.petmatch.payments.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.payments.GatewayProtocolException;
import com.petmatch.payments.gateway.GatewayCode;
import com.petmatch.payments.gateway.NextAction;
import com.petmatch.payments.internal.Json;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Stripe wants the customer to do, in neutral words. */
class StripeNextActionsTest {

    private static final URI PAGE = URI.create("https://pay.example/1");
    private static final Instant END = Instant.parse("2026-03-01T10:00:00Z");
    private static final String TIMES = "\"expires_at\":1772359200,\"hosted_instructions_url\":\"" + PAGE + "\"";

    @ParameterizedTest
    @ValueSource(strings = {"redirect_to_url", "alipay_handle_redirect"})
    void sendsToAPage(String type) {
        assertThat(action(type, "\"url\":\"" + PAGE + "\""))
                .isEqualTo(new NextAction.Redirect(PAGE, Optional.empty()));
    }

    @Test
    void handsTheSecretToTheScriptOnThePage() {
        assertThat(read("{\"client_secret\":\"pi_1_secret\",\"next_action\":{\"type\":\"use_stripe_sdk\"}}"))
                .isEqualTo(new NextAction.ClientSdk("pi_1_secret"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pix_display_qr_code", "wechat_pay_display_qr_code", "paynow_display_qr_code"})
    void showsACode(String type) {
        assertThat(action(type, "\"data\":\"00020126\"," + TIMES))
                .isEqualTo(new NextAction.QrCode("00020126", Optional.of(PAGE), Optional.of(END)));
    }

    @Test
    void showsAVoucherByItsNumberOrItsReference() {
        String page = "\"hosted_voucher_url\":\"" + PAGE + "\"";

        assertThat(action("boleto_display_details", "\"number\":\"34191\",\"expires_at\":1772359200," + page))
                .isEqualTo(new NextAction.Voucher(Optional.of("34191"), Optional.of(PAGE), Optional.of(END)));
        assertThat(action("multibanco_display_details", "\"reference\":\"123\",\"expires_after\":1772359200"))
                .isEqualTo(new NextAction.Voucher(Optional.of("123"), Optional.empty(), Optional.of(END)));
    }

    @Test
    void showsWhereToTransferTo() {
        String details = "\"reference\":\"AB1\",\"hosted_instructions_url\":\"" + PAGE + "\",\"financial_addresses\":["
                + "{\"type\":\"iban\",\"iban\":{\"iban\":\"DE1\",\"bic\":\"X\",\"number\":5}}]";

        assertThat(action("display_bank_transfer_instructions", details))
                .isEqualTo(new NextAction.BankTransfer(
                        Map.of("reference", "AB1", "instructions", PAGE.toString(), "iban", "DE1", "bic", "X"),
                        Optional.empty()));
    }

    @Test
    void sendsToThePageWhereSmallDepositsAreNamed() {
        String details = "\"hosted_verification_url\":\"" + PAGE + "\",\"arrival_date\":1772359200";

        assertThat(action("verify_with_microdeposits", details))
                .isEqualTo(new NextAction.VerifyMicrodeposits(PAGE, Optional.of(END)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "redirect_to_url",
                "use_stripe_sdk",
                "pix_display_qr_code",
                "verify_with_microdeposits",
                "dance_for_us"
            })
    @Tag("row-16")
    void keepsRawWhatItCannotSay(String type) {
        assertThat(action(type, "\"more\":1")).isEqualTo(new NextAction.Unknown(new GatewayCode(type)));
    }

    @Test
    @Tag("row-43")
    void sendsNobodyOverPlainHttp() {
        assertThatThrownBy(() -> action("redirect_to_url", "\"url\":\"http://pay.example/1\""))
                .isInstanceOf(GatewayProtocolException.class)
                .hasMessageContaining("url");
    }

    private static NextAction action(String type, String details) {
        return read("{\"next_action\":{\"type\":\"" + type + "\",\"" + type + "\":{" + details + "}}}");
    }

    private static NextAction read(String intent) {
        return StripeNextActions.of(
                Json.object(intent.getBytes(StandardCharsets.UTF_8)).orElseThrow());
    }
}
