package com.petmatch.payments.testkit.sandbox;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Cards that the Mercado Pago sandbox knows. As at the provider, the name on the card decides what happens to a payment
 * ({@code APRO} is approved, {@code FUND} lacks the funds …). No card number is ever needed: {@link #token()} stands for a fresh
 * token of such a card, however often it is used.
 */
public enum TestHolder {
    APPROVED("APRO", "approved", "accredited"),
    /** The provider looks at the payment by hand and decides later. */
    IN_REVIEW("CONT", "in_process", "pending_contingency"),
    OTHER_REASON("OTHE", "rejected", "cc_rejected_other_reason"),
    CALL_FOR_AUTHORIZE("CALL", "rejected", "cc_rejected_call_for_authorize"),
    INSUFFICIENT_FUNDS("FUND", "rejected", "cc_rejected_insufficient_amount"),
    BAD_SECURITY_CODE("SECU", "rejected", "cc_rejected_bad_filled_security_code"),
    BAD_EXPIRY("EXPI", "rejected", "cc_rejected_bad_filled_date"),
    BAD_FORM("FORM", "rejected", "cc_rejected_bad_filled_other"),
    BAD_CARD_NUMBER("CARD", "rejected", "cc_rejected_bad_filled_card_number"),
    BAD_INSTALLMENTS("INST", "rejected", "cc_rejected_invalid_installments"),
    DUPLICATE("DUPL", "rejected", "cc_rejected_duplicated_payment"),
    DISABLED("LOCK", "rejected", "cc_rejected_card_disabled"),
    TOO_MANY_ATTEMPTS("ATTE", "rejected", "cc_rejected_max_attempts"),
    BLACKLISTED("BLAC", "rejected", "cc_rejected_blacklist"),
    /** The sandbox's own name: the provider has no test holder for its risk engine. */
    HIGH_RISK("RISK", "rejected", "cc_rejected_high_risk"),
    /** The sandbox's own name: the bank asks the holder, where the payment allows 3-D Secure, else it is rejected. */
    THREE_D_SECURE("TDSC", "rejected", "cc_rejected_3ds_mandatory");

    private final String cardholder;
    private final String status;
    private final String statusDetail;

    TestHolder(String cardholder, String status, String statusDetail) {
        this.cardholder = cardholder;
        this.status = status;
        this.statusDetail = statusDetail;
    }

    /** The name on the card. */
    public String cardholder() {
        return cardholder;
    }

    /** The token that stands for this card. */
    public String token() {
        return "sandbox-card-" + cardholder.toLowerCase(Locale.ROOT);
    }

    /** The status of a payment with it, before anybody is asked. */
    public String status() {
        return status;
    }

    public String statusDetail() {
        return statusDetail;
    }

    public boolean isDeclined() {
        return status.equals("rejected") && this != THREE_D_SECURE;
    }

    public static Optional<TestHolder> ofToken(String token) {
        return Arrays.stream(values())
                .filter(holder -> holder.token().equals(token))
                .findFirst();
    }

    /** The card with this name; every other name is that of a good card. */
    public static TestHolder ofCardholder(String name) {
        return Arrays.stream(values())
                .filter(holder -> holder.cardholder.equals(name))
                .findFirst()
                .orElse(APPROVED);
    }
}
