package com.petmatch.payments.paypal;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.InvalidAlgorithmParameterException;
import java.security.PublicKey;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertStore;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.security.auth.x500.X500Principal;

/** Reads a certificate file and proves its first certificate: by whom, for what, and from when until when. */
final class PayPalChain {

    private static final int MAX_CERTIFICATES = 8;
    private static final int MIN_KEY_BITS = 2_048;
    private static final Set<String> NAMES =
            Set.of("messageverificationcerts.paypal.com", "messageverificationcerts.sandbox.paypal.com");

    private final Set<TrustAnchor> anchors;

    PayPalChain(Set<TrustAnchor> anchors) {
        this.anchors = Set.copyOf(anchors);
    }

    /** A key that signs webhooks, and when it may. */
    record SigningKey(PublicKey key, Instant notBefore, Instant notAfter) {

        boolean countsAt(Instant now) {
            return !now.isBefore(notBefore) && !now.isAfter(notAfter);
        }
    }

    /** The key of the file's first certificate; empty when anything about it is not as it must be. */
    Optional<SigningKey> proven(byte[] file, Instant now) {
        try {
            List<X509Certificate> certificates = certificates(file);
            if (certificates.isEmpty() || certificates.size() > MAX_CERTIFICATES || anchors.isEmpty()) {
                return Optional.empty();
            }
            X509Certificate leaf = certificates.get(0);
            leaf.checkValidity(Date.from(now));
            if (!isNamedForWebhooks(leaf.getSubjectX500Principal()) || !isStrong(leaf.getPublicKey())) {
                return Optional.empty();
            }
            prove(leaf, certificates, now);
            return Optional.of(new SigningKey(
                    leaf.getPublicKey(),
                    leaf.getNotBefore().toInstant(),
                    leaf.getNotAfter().toInstant()));
        } catch (CertificateException | CertPathBuilderException refused) {
            return Optional.empty();
        }
    }

    private static List<X509Certificate> certificates(byte[] file) throws CertificateException {
        return CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(file)).stream()
                .map(X509Certificate.class::cast)
                .toList();
    }

    private void prove(X509Certificate leaf, List<X509Certificate> certificates, Instant now)
            throws CertPathBuilderException {
        try {
            X509CertSelector target = new X509CertSelector();
            target.setCertificate(leaf);
            PKIXBuilderParameters parameters = new PKIXBuilderParameters(anchors, target);
            parameters.addCertStore(
                    CertStore.getInstance("Collection", new CollectionCertStoreParameters(certificates)));
            parameters.setDate(Date.from(now));
            // To ask for revocation would be a request to an address that the certificate names.
            parameters.setRevocationEnabled(false);
            CertPathBuilder.getInstance("PKIX").build(parameters);
        } catch (InvalidAlgorithmParameterException e) {
            throw new CertPathBuilderException(e);
        } catch (CertPathBuilderException e) {
            throw e;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has PKIX", e);
        }
    }

    private static boolean isStrong(PublicKey key) {
        return key instanceof RSAPublicKey rsa && rsa.getModulus().bitLength() >= MIN_KEY_BITS;
    }

    private static boolean isNamedForWebhooks(X500Principal subject) {
        List<String> names = CommonNames.in(subject.getName());
        return names.size() == 1 && NAMES.contains(names.get(0));
    }
}
