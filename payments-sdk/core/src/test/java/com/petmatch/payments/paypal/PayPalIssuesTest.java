package com.petmatch.payments.paypal;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.payments.PaymentErrors;
import com.petmatch.payments.gateway.DeclineKind;
import com.petmatch.payments.gateway.DeclineReason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PayPalIssuesTest {

    @Test
    @Tag("row-16")
    void mapsEveryIssueOfTheContractOrKeepsItRaw() throws IOException {
        List<String> issues = issues();

        assertThat(issues).hasSizeGreaterThan(250);
        for (String issue : issues) {
            DeclineReason reason = PayPalIssues.reason(issue);
            assertThat(reason.raw().raw()).isEqualTo(issue);
            assertThat(reason.code().equals(PaymentErrors.DECLINED_UNKNOWN))
                    .isNotEqualTo(PayPalIssues.isDecline(issue));
        }
        assertThat(issues.stream().filter(PayPalIssues::isDecline)).hasSizeGreaterThan(20);
    }

    @Test
    @Tag("row-13")
    void stopsAMethodThatWillNotWorkAgain() {
        assertThat(PayPalIssues.reason("PAYER_ACCOUNT_LOCKED_OR_CLOSED").kind()).isEqualTo(DeclineKind.HARD);
        assertThat(PayPalIssues.reason("TRANSACTION_REFUSED").kind()).isEqualTo(DeclineKind.SOFT);
        assertThat(PayPalIssues.reason("INSTRUMENT_DECLINED").kind()).isEqualTo(DeclineKind.CUSTOMER);
        assertThat(PayPalIssues.processorReason("5120").code()).isEqualTo(PaymentErrors.DECLINED_INSUFFICIENT_FUNDS);
    }

    private static List<String> issues() throws IOException {
        try (InputStream in = PayPalIssuesTest.class.getResourceAsStream("/paypal/issues.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
