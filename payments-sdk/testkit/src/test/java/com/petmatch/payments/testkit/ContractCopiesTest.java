package com.petmatch.payments.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.petmatch.payments.testkit.internal.openapi.Resources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped copies are the reviewed originals, byte by byte; the originals live beside the repository. */
class ContractCopiesTest {

    private static final Path ORIGINALS = Path.of("..", "..", "..", "shared", "contracts");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stripe/stripe-2023-08-16.reduced.json",
                "stripe/fixtures-2026-07.reduced.json",
                "paypal/checkout_orders_v2.json",
                "paypal/payments_payment_v2.json",
                "paypal/vault_payment_tokens_v3.json",
                "paypal/customer_disputes_v1.json",
                "paypal/notifications_webhooks_v1.json",
                "signatures/stripe.json",
                "signatures/mercadopago.json",
                "signatures/paypal.json"
            })
    void shipsTheOriginal(String file) throws IOException {
        assumeTrue(Files.isDirectory(ORIGINALS), "No ../shared/contracts beside the repository");

        assertThat(Resources.bytes(file)).isEqualTo(Files.readAllBytes(ORIGINALS.resolve(file)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"stripe/NOTICE", "paypal/NOTICE", "signatures/NOTICE"})
    void saysWhereTheCopiesComeFrom(String notice) {
        assertThat(Resources.text(notice)).contains("icence").contains("odified");
    }
}
