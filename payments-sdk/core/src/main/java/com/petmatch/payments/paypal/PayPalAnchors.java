package com.petmatch.payments.paypal;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.cert.CertificateEncodingException;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Collectors;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/** The authorities that may vouch for PayPal's certificates. */
final class PayPalAnchors {

    // DigiCert, which issues them: Global Root CA, Global Root G2, High Assurance EV Root CA.
    private static final Set<String> PINNED = Set.of(
            "4348a0e9444c78cb265e058d5e8944b4d84f9662bd26db257f8934a443c70161",
            "cb3ccbb76031e5e0138f8dd39a23f9de47ffc35e43c1144cea27d46a5ab1cb5f",
            "7431e5f4c3c1ce4690774f0b61e05440883ba9a01ed00ba6abd7806ed3b118cf");

    private PayPalAnchors() {}

    /** The pinned authorities, of those that this Java platform trusts. */
    static Set<TrustAnchor> live() {
        try {
            TrustManagerFactory platform = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            @Nullable KeyStore platforms = null;
            platform.init(platforms);
            return Arrays.stream(platform.getTrustManagers())
                    .filter(X509TrustManager.class::isInstance)
                    .flatMap(manager -> Arrays.stream(((X509TrustManager) manager).getAcceptedIssuers()))
                    .filter(issuer -> PINNED.contains(fingerprint(issuer)))
                    .map(PayPalAnchors::of)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Expected a trust store of the platform", e);
        }
    }

    static TrustAnchor of(X509Certificate root) {
        return new TrustAnchor(root, null);
    }

    private static String fingerprint(X509Certificate certificate) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            return HexFormat.of().formatHex(digest);
        } catch (CertificateEncodingException unreadable) {
            return "";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
