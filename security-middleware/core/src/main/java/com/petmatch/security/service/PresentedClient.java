package com.petmatch.security.service;

import com.nimbusds.jwt.SignedJWT;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Base64;
import java.util.Optional;

/**
 * Who a request says it is, by one of the two ways; proves nothing yet.
 *
 * @param assertion empty when it presents a secret
 * @param secret empty when it presents an assertion
 */
record PresentedClient(ServiceClientId id, String assertion, String secret) {

    static final String ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    private static final String BASIC = "basic ";
    private static final int MAX_ASSERTION = 8_192;
    private static final int MAX_BASIC = 512;

    /** Empty when there is no client in it, or more than one. Never throws. */
    static Optional<PresentedClient> read(ClientCredentialsRequest request) {
        String assertion = request.value("client_assertion");
        boolean byAssertion =
                !assertion.isEmpty() && request.value("client_assertion_type").equals(ASSERTION_TYPE);
        boolean bySecret = !request.authorization().isEmpty();
        if (byAssertion == bySecret || request.form().containsKey("client_secret")) {
            return Optional.empty();
        }
        Optional<PresentedClient> client = byAssertion
                ? ofAssertion(assertion)
                : ofBasic(request.authorization().get(0));
        String named = request.value("client_id");
        return client.filter(found -> named.isEmpty() || named.equals(found.id().value()));
    }

    private static Optional<PresentedClient> ofAssertion(String assertion) {
        try {
            String subject = assertion.length() > MAX_ASSERTION
                    ? ""
                    : SignedJWT.parse(assertion).getJWTClaimsSet().getSubject();
            return subject != null && ServiceClientId.isPossible(subject)
                    ? Optional.of(new PresentedClient(new ServiceClientId(subject), assertion, ""))
                    : Optional.empty();
        } catch (ParseException | IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** RFC 6749 §2.3.1: both parts are form-encoded before they are joined. */
    private static Optional<PresentedClient> ofBasic(String field) {
        if (field.length() > MAX_BASIC || !field.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            return Optional.empty();
        }
        try {
            byte[] bytes =
                    Base64.getDecoder().decode(field.substring(BASIC.length()).trim());
            String pair = new String(bytes, StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            String id = colon < 0 ? "" : URLDecoder.decode(pair.substring(0, colon), StandardCharsets.UTF_8);
            return ServiceClientId.isPossible(id)
                    ? Optional.of(new PresentedClient(
                            new ServiceClientId(id),
                            "",
                            URLDecoder.decode(pair.substring(colon + 1), StandardCharsets.UTF_8)))
                    : Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "PresentedClient[" + id + "]";
    }
}
