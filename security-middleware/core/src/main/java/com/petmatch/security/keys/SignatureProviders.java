package com.petmatch.security.keys;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.AlgorithmParameterSpec;
import java.util.Arrays;
import java.util.Optional;

/**
 * Checks signatures with a JCA provider that is passed as an object, never installed for the whole JVM. Immutable, safe
 * for concurrent use.
 */
public final class SignatureProviders {

    private final Optional<Provider> provider;

    private SignatureProviders(Optional<Provider> provider) {
        this.provider = provider;
    }

    /** The providers of the JVM in their order. */
    public static SignatureProviders platform() {
        return new SignatureProviders(Optional.empty());
    }

    /** One provider for every algorithm; it must know them all. */
    public static SignatureProviders of(Provider provider) {
        return new SignatureProviders(Optional.of(provider));
    }

    /** Whether the signature over the data is the key's; every malformed signature is simply not. */
    public boolean verifies(VerificationKey key, byte[] data, byte[] signature) {
        if (key.key() instanceof ECPublicKey ec && !isInRange(ec, signature)) {
            return false;
        }
        try {
            Signature check = signature(key.algorithm());
            check.initVerify(key.key());
            check.update(data);
            return check.verify(signature);
        } catch (GeneralSecurityException | IllegalArgumentException malformed) {
            // Providers differ: one answers false where another throws on the same bytes.
            return false;
        }
    }

    private Signature signature(JwsAlgorithm algorithm) throws GeneralSecurityException {
        Signature signature = provider.isPresent()
                ? Signature.getInstance(algorithm.jcaName(), provider.get())
                : Signature.getInstance(algorithm.jcaName());
        AlgorithmParameterSpec parameters = algorithm.parameters();
        if (parameters != null) {
            signature.setParameter(parameters);
        }
        return signature;
    }

    /** P1363 form of exactly two numbers, each from 1 to n − 1 (a zero was accepted by providers before now). */
    private static boolean isInRange(ECPublicKey key, byte[] signature) {
        BigInteger order = key.getParams().getOrder();
        int half = (order.bitLength() + 7) / 8;
        if (signature.length != 2 * half) {
            return false;
        }
        BigInteger r = new BigInteger(1, Arrays.copyOf(signature, half));
        BigInteger s = new BigInteger(1, Arrays.copyOfRange(signature, half, 2 * half));
        return r.signum() > 0 && s.signum() > 0 && r.compareTo(order) < 0 && s.compareTo(order) < 0;
    }
}
