package com.petmatch.platform.wiring;

import com.petmatch.affiliate.Affiliates;
import com.petmatch.payments.Payments;
import com.petmatch.platform.bridge.Clawback;
import com.petmatch.platform.bridge.CommissionOnPayment;
import com.petmatch.platform.bridge.ConfirmationLetter;
import com.petmatch.platform.bridge.KnownAddressLetter;
import com.petmatch.platform.bridge.OrderLetter;
import com.petmatch.platform.bridge.Postman;
import com.petmatch.platform.bridge.PublishedStatuses;
import com.petmatch.platform.bridge.ReceiptLetter;
import com.petmatch.platform.bridge.RefundLetter;
import com.petmatch.platform.bridge.SignupAttribution;
import com.petmatch.platform.fault.ProblemStatus;
import com.petmatch.platform.order.OrderLinks;
import com.petmatch.platform.order.OrderStore;
import com.petmatch.platform.partner.Programme;
import com.petmatch.security.onetime.OneTimeSecrets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens in one library and matters to another; the relay hands each of them the events it accepts. */
@Configuration(proxyBeanMethods = false)
class BridgeWiring {

    @Bean
    ProblemStatus problemStatus() {
        return PublishedStatuses.read();
    }

    @Bean
    SignupAttribution signupAttribution(Affiliates affiliates) {
        return new SignupAttribution(affiliates.attribution());
    }

    @Bean
    CommissionOnPayment commissionOnPayment(Affiliates affiliates) {
        return new CommissionOnPayment(affiliates.commissions(), Programme.ID);
    }

    @Bean
    Clawback clawback(Affiliates affiliates) {
        return new Clawback(affiliates.commissions(), Programme.ID);
    }

    @Bean
    ConfirmationLetter confirmationLetter(Postman postman, OneTimeSecrets secrets) {
        return new ConfirmationLetter(postman, secrets);
    }

    @Bean
    KnownAddressLetter knownAddressLetter(Postman postman) {
        return new KnownAddressLetter(postman);
    }

    @Bean
    ReceiptLetter receiptLetter(Postman postman, Payments payments) {
        return new ReceiptLetter(postman, payments.invoices());
    }

    @Bean
    OrderLetter orderLetter(Postman postman, OrderStore orders, OrderLinks links) {
        return new OrderLetter(postman, orders, links);
    }

    @Bean
    RefundLetter refundLetter(Postman postman, Payments payments) {
        return new RefundLetter(postman, payments.invoices());
    }
}
