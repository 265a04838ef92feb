package com.petmatch.payments.vault;

import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.payments.charge.MethodToken;
import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.gateway.Payer;
import com.petmatch.payments.idempotency.Fingerprint;
import java.net.URI;
import java.util.Optional;

/**
 * Asks to keep a method of a customer.
 *
 * @param token what the provider's script made of the method; empty when the customer chooses on the provider's page
 * @param payer for providers that want to know whose it is
 * @param returnUrl where a customer who was sent to a page comes back to
 */
public record SetupRequest(
        SubjectId owner,
        GatewayId gateway,
        Optional<MethodToken> token,
        Optional<Payer> payer,
        MethodConsent consent,
        URI returnUrl,
        URI cancelUrl) {

    /** The customer chooses on the provider's page. */
    public static SetupRequest onPage(
            SubjectId owner, GatewayId gateway, MethodConsent consent, URI returnUrl, URI cancelUrl) {
        return new SetupRequest(owner, gateway, Optional.empty(), Optional.empty(), consent, returnUrl, cancelUrl);
    }

    public SetupRequest with(MethodToken made) {
        return new SetupRequest(owner, gateway, Optional.of(made), payer, consent, returnUrl, cancelUrl);
    }

    public SetupRequest paidBy(Payer who) {
        return new SetupRequest(owner, gateway, token, Optional.of(who), consent, returnUrl, cancelUrl);
    }

    Fingerprint fingerprint() {
        Fingerprint.Builder parts = Fingerprint.builder()
                .put("owner", owner.toString())
                .put("gateway", gateway.value())
                .put("consent", consent.textVersion())
                .put("off-session", String.valueOf(consent.offSession()))
                .put("return", returnUrl.toString())
                .put("cancel", cancelUrl.toString());
        token.ifPresent(made -> parts.put("token", made.value()));
        payer.ifPresent(who -> parts.put("payer", who.email()));
        return parts.build();
    }
}
