/** Payments over payment providers, embeddable. */
module com.petmatch.payments {
    requires static transitive org.jspecify;
    requires transitive com.petmatch.kernel;
    requires org.slf4j;
    requires transitive okhttp3;
    requires okio;
    requires io.github.resilience4j.bulkhead;
    requires io.github.resilience4j.circuitbreaker;
    requires io.github.resilience4j.core;
    requires tools.jackson.core;
    requires tools.jackson.databind;

    exports com.petmatch.payments;
    exports com.petmatch.payments.books;
    exports com.petmatch.payments.charge;
    exports com.petmatch.payments.dispute;
    exports com.petmatch.payments.gateway;
    exports com.petmatch.payments.idempotency;
    exports com.petmatch.payments.invoice;
    exports com.petmatch.payments.mercadopago;
    exports com.petmatch.payments.paypal;
    exports com.petmatch.payments.recovery;
    exports com.petmatch.payments.refund;
    exports com.petmatch.payments.stripe;
    exports com.petmatch.payments.subscription;
    exports com.petmatch.payments.vault;
    exports com.petmatch.payments.webhook;
}
