package com.petmatch.payments.testkit.internal.paypal;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/**
 * A root made for this run and the certificate below it that signs events. The private keys never leave the process, so nobody
 * can be made to trust them beyond it.
 */
final class SigningIdentity {

    /** What the real provider's sandbox is called in its certificates. */
    static final String COMMON_NAME = "messageverificationcerts.sandbox.paypal.com";

    private static final String SHA256_WITH_RSA = "1.2.840.113549.1.1.11";
    private static final Duration VALID = Duration.ofDays(3_650);

    private final X509Certificate root;
    private final X509Certificate leaf;
    private final PrivateKey key;

    private SigningIdentity(X509Certificate root, X509Certificate leaf, PrivateKey key) {
        this.root = root;
        this.leaf = leaf;
        this.key = key;
    }

    /** Valid from ten years before the moment to ten years after it: the host's clock may go anywhere. */
    static SigningIdentity create(Instant now) {
        try {
            KeyPair ca = Keys.ROOT;
            KeyPair signer = Keys.SIGNER;
            String issuer = "PetMatch Sandbox Root";
            X509Certificate root = certificate(1, issuer, issuer, ca.getPublic(), ca.getPrivate(), now);
            X509Certificate leaf = certificate(2, issuer, COMMON_NAME, signer.getPublic(), ca.getPrivate(), now);
            return new SigningIdentity(root, leaf, signer.getPrivate());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has RSA and X.509", e);
        }
    }

    X509Certificate root() {
        return root;
    }

    /** The signing certificate as the certificate endpoint serves it. */
    String pem() {
        try {
            String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(leaf.getEncoded());
            return "-----BEGIN CERTIFICATE-----\n" + base64 + "\n-----END CERTIFICATE-----\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] sign(String text) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean hasSigned(String text, byte[] proof) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initVerify(leaf.getPublicKey());
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.verify(proof);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static X509Certificate certificate(
            int serial, String issuer, String subject, PublicKey key, PrivateKey signer, Instant now)
            throws GeneralSecurityException {
        byte[] algorithm = Der.sequence(Der.objectId(SHA256_WITH_RSA), Der.nothing());
        byte[] content = Der.sequence(
                Der.explicit(0, Der.integer(BigInteger.TWO)),
                Der.integer(BigInteger.valueOf(serial)),
                algorithm,
                name(issuer),
                Der.sequence(Der.time(now.minus(VALID)), Der.time(now.plus(VALID))),
                name(subject),
                key.getEncoded(),
                Der.explicit(3, extensions(issuer.equals(subject))));
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(signer);
        signature.update(content);
        byte[] encoded = Der.sequence(content, algorithm, Der.bits(0, signature.sign()));
        return (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(encoded));
    }

    private static byte[] name(String commonName) {
        return Der.sequence(Der.set(Der.sequence(Der.objectId("2.5.4.3"), Der.text(commonName))));
    }

    /** Basic constraints and key usage, both critical: a root signs certificates, the other one texts. */
    private static byte[] extensions(boolean isRoot) {
        byte[] constraints = isRoot ? Der.sequence(Der.yes()) : Der.sequence();
        byte[] usage = isRoot ? Der.bits(2, new byte[] {0x04}) : Der.bits(7, new byte[] {(byte) 0x80});
        return Der.sequence(extension("2.5.29.19", constraints), extension("2.5.29.15", usage));
    }

    private static byte[] extension(String id, byte[] value) {
        return Der.sequence(Der.objectId(id), Der.yes(), Der.octets(value));
    }

    /** Made once in a process: two of them take longer than all else that a sandbox starts. */
    private static final class Keys {

        static final KeyPair ROOT = make();
        static final KeyPair SIGNER = make();

        private static KeyPair make() {
            try {
                KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
                generator.initialize(2_048);
                return generator.generateKeyPair();
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("Every JDK has RSA", e);
            }
        }
    }
}
