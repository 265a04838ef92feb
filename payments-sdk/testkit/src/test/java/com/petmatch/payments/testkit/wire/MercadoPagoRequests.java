package com.petmatch.payments.testkit.wire;

import com.mercadopago.client.common.IdentificationRequest;
import com.mercadopago.client.customer.CustomerRequest;
import com.mercadopago.client.payment.PaymentCreateRequest;
import com.mercadopago.client.payment.PaymentPayerRequest;
import com.mercadopago.client.preference.PreferenceBackUrlsRequest;
import com.mercadopago.client.preference.PreferenceItemRequest;
import com.mercadopago.client.preference.PreferencePayerRequest;
import com.mercadopago.client.preference.PreferenceRequest;
import com.mercadopago.net.MPSearchRequest;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** The longer requests in the words of Mercado Pago's sdk-java. */
final class MercadoPagoRequests {

    private static final BigDecimal AMOUNT = new BigDecimal("10.99");
    private static final OffsetDateTime EXPIRES = Wanted.EXPIRES.atOffset(ZoneOffset.UTC);
    private static final Map<String, Object> METADATA = Map.of(
            "petmatch_charge", Wanted.CHARGE, "petmatch_attempt", Wanted.ATTEMPT, "petmatch_order", Wanted.ORDER);
    private static final IdentificationRequest CPF =
            IdentificationRequest.builder().type("CPF").number("19119119100").build();
    private static final PaymentPayerRequest ANA = PaymentPayerRequest.builder()
            .email(Wanted.EMAIL)
            .firstName("Ana")
            .lastName("Lima")
            .identification(CPF)
            .build();

    private MercadoPagoRequests() {}

    static PaymentCreateRequest charge() {
        return card().capture(true).threeDSecureMode("optional").payer(ANA).build();
    }

    static PaymentCreateRequest hold() {
        PaymentPayerRequest customer =
                PaymentPayerRequest.builder().type("customer").id("7-b").build();
        return card().capture(false)
                .threeDSecureMode("not_supported")
                .payer(customer)
                .build();
    }

    static PaymentCreateRequest pix() {
        return payment()
                .paymentMethodId("pix")
                .description(Wanted.TITLE)
                .dateOfExpiration(EXPIRES)
                .payer(ANA)
                .build();
    }

    static PreferenceRequest page() {
        return PreferenceRequest.builder()
                .items(List.of(PreferenceItemRequest.builder()
                        .title(Wanted.TITLE)
                        .quantity(1)
                        .unitPrice(AMOUNT)
                        .currencyId("BRL")
                        .build()))
                .backUrls(PreferenceBackUrlsRequest.builder()
                        .success(Wanted.SUCCESS)
                        .pending(Wanted.SUCCESS)
                        .failure(Wanted.CANCEL)
                        .build())
                .autoReturn("approved")
                .expires(true)
                .expirationDateTo(EXPIRES)
                .dateOfExpiration(EXPIRES)
                .payer(PreferencePayerRequest.builder()
                        .email(Wanted.EMAIL)
                        .name("Ana")
                        .surname("Lima")
                        .identification(CPF)
                        .build())
                .externalReference(Wanted.ATTEMPT)
                .metadata(METADATA)
                .notificationUrl(MercadoPagoIntents.NOTIFICATIONS)
                .build();
    }

    static PreferenceRequest closed() {
        return PreferenceRequest.builder()
                .expires(true)
                .expirationDateTo(Wanted.NOW.atOffset(ZoneOffset.UTC))
                .build();
    }

    static CustomerRequest customer() {
        return CustomerRequest.builder()
                .email(Wanted.EMAIL)
                .firstName("Ana")
                .lastName("Lima")
                .identification(CPF)
                .build();
    }

    static MPSearchRequest byEmail() {
        return MPSearchRequest.builder()
                .filters(Map.of("email", Wanted.EMAIL))
                .limit(50)
                .offset(0)
                .build();
    }

    /** Five minutes before the attempt was written down, for clocks that differ. */
    static MPSearchRequest ofAttempt() {
        return MPSearchRequest.builder()
                .filters(Map.of(
                        "external_reference", Wanted.ATTEMPT,
                        "range", "date_created",
                        "begin_date", "2026-03-01T09:55:00.000Z",
                        "end_date", "NOW",
                        "sort", "date_created",
                        "criteria", "desc"))
                .limit(50)
                .offset(0)
                .build();
    }

    private static PaymentCreateRequest.PaymentCreateRequestBuilder card() {
        return payment()
                .token("card-token")
                .paymentMethodId("master")
                .installments(1)
                .binaryMode(false)
                .description(Wanted.ORDER);
    }

    private static PaymentCreateRequest.PaymentCreateRequestBuilder payment() {
        return PaymentCreateRequest.builder()
                .transactionAmount(AMOUNT)
                .externalReference(Wanted.ATTEMPT)
                .metadata(METADATA)
                .notificationUrl(MercadoPagoIntents.NOTIFICATIONS);
    }
}
