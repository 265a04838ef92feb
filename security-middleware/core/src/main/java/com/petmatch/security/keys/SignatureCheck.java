package com.petmatch.security.keys;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.AlgorithmParameterSpec;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import javax.crypto.Mac;
import org.jspecify.annotations.Nullable;

/**
 * One key prepared for one choice of providers: translated once, with a few idle JCA objects that are already keyed, so
 * that a check costs no look-up of an algorithm. Safe for concurrent use.
 */
final class SignatureCheck {

    // A power of two: threads spread over the slots by their id.
    private static final int SLOTS = 8;

    private final SignatureProviders providers;
    private final JwsAlgorithm algorithm;
    private final Optional<java.security.Provider> provider;
    private final Key key;
    private final SignatureShape shape;
    private final AtomicReferenceArray<@Nullable Object> idle = new AtomicReferenceArray<>(SLOTS);

    SignatureCheck(VerificationKey key, SignatureProviders providers) {
        this.providers = providers;
        this.algorithm = key.algorithm();
        this.provider = providers.providerOf(key.algorithm());
        this.key = translated(key);
        this.shape = SignatureShape.of(key);
    }

    boolean isOf(SignatureProviders asked) {
        return providers == asked;
    }

    boolean verifies(byte[] data, byte[] signature) {
        try {
            return shape.isPossible(signature) && verifiesRaw(data, signature);
        } catch (GeneralSecurityException | IllegalArgumentException malformed) {
            // Providers differ: one answers false where another throws on the same bytes. The object is dropped.
            return false;
        }
    }

    /** What the provider alone says, whatever the form of the signature. */
    boolean verifiesRaw(byte[] data, byte[] signature) throws GeneralSecurityException {
        int slot = (int) (Thread.currentThread().getId() & (SLOTS - 1));
        return switch (algorithm.family()) {
            case SHARED -> macs(slot, data, signature);
            case RSA -> powers(slot, data, signature);
            default -> signs(slot, data, signature);
        };
    }

    private boolean powers(int slot, byte[] data, byte[] signature) throws GeneralSecurityException {
        Pkcs1Check check = idle.getAndSet(slot, null) instanceof Pkcs1Check ready
                ? ready
                : new Pkcs1Check(algorithm, key, provider, shape.length());
        boolean right = check.verifies(data, signature);
        idle.set(slot, check);
        return right;
    }

    private boolean signs(int slot, byte[] data, byte[] signature) throws GeneralSecurityException {
        Signature check = idle.getAndSet(slot, null) instanceof Signature ready ? ready : keyedSignature();
        check.update(data);
        // Afterwards the object is as initVerify left it.
        boolean right = check.verify(signature);
        idle.set(slot, check);
        return right;
    }

    private boolean macs(int slot, byte[] data, byte[] signature) throws GeneralSecurityException {
        Mac mac = idle.getAndSet(slot, null) instanceof Mac ready ? ready : keyedMac();
        byte[] tag = mac.doFinal(data);
        idle.set(slot, mac);
        return MessageDigest.isEqual(tag, signature);
    }

    private Signature keyedSignature() throws GeneralSecurityException {
        Signature signature = provider.isPresent()
                ? Signature.getInstance(algorithm.jcaName(), provider.get())
                : Signature.getInstance(algorithm.jcaName());
        AlgorithmParameterSpec parameters = algorithm.parameters();
        if (parameters != null) {
            signature.setParameter(parameters);
        }
        signature.initVerify((PublicKey) key);
        return signature;
    }

    private Mac keyedMac() throws GeneralSecurityException {
        Mac mac = provider.isPresent()
                ? Mac.getInstance(algorithm.jcaName(), provider.get())
                : Mac.getInstance(algorithm.jcaName());
        mac.init(key);
        return mac;
    }

    // A provider would otherwise convert a foreign key object at each check.
    private Key translated(VerificationKey original) {
        if (provider.isEmpty() || algorithm.isSymmetric()) {
            return original.key();
        }
        try {
            return KeyFactory.getInstance(factoryName(), provider.get()).translateKey(original.key());
        } catch (NoSuchAlgorithmException | InvalidKeyException notItsKind) {
            return original.key();
        }
    }

    private String factoryName() {
        return switch (algorithm.family()) {
            case RSA, RSA_PSS -> "RSA";
            case CURVE -> "EC";
            default -> algorithm.jcaName();
        };
    }
}
