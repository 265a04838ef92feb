package com.petmatch.security.keys;

import java.math.BigInteger;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;

/**
 * The one form a signature of a key can have, looked at before any provider sees it: providers have accepted zeros and
 * numbers outside of the group before now, and differ in what they do with a wrong length.
 */
final class SignatureShape {

    private static final BigInteger ED25519_ORDER =
            BigInteger.ONE.shiftLeft(252).add(new BigInteger("27742317777372353535851937790883648493"));

    private final JwsAlgorithm.Family family;
    private final int length;
    // Big-endian bytes of the order that both numbers of a curve signature stay below.
    private final byte[] order;

    private SignatureShape(JwsAlgorithm.Family family, int length, byte[] order) {
        this.family = family;
        this.length = length;
        this.order = order;
    }

    static SignatureShape of(VerificationKey key) {
        JwsAlgorithm algorithm = key.algorithm();
        return switch (algorithm.family()) {
            case RSA, RSA_PSS -> {
                int bits = ((RSAPublicKey) key.key()).getModulus().bitLength();
                yield new SignatureShape(algorithm.family(), (bits + 7) / 8, new byte[0]);
            }
            case CURVE -> {
                byte[] order = unsigned(NistCurve.ofBits(algorithm.bits()).order());
                yield new SignatureShape(algorithm.family(), 2 * order.length, order);
            }
            case EDWARDS -> new SignatureShape(algorithm.family(), 64, unsigned(ED25519_ORDER));
            case SHARED -> new SignatureShape(algorithm.family(), algorithm.bits() / Byte.SIZE, new byte[0]);
        };
    }

    /** Bytes of every signature of the key. */
    int length() {
        return length;
    }

    boolean isPossible(byte[] signature) {
        if (signature.length != length) {
            return false;
        }
        return switch (family) {
            case CURVE -> isInGroup(signature, 0, length / 2) && isInGroup(signature, length / 2, length);
            // RFC 8032 §5.1.7: S, little-endian in the second half, below the order; else one signature has several
            // texts.
            case EDWARDS -> isBelowOrder(reversed(signature, 32, 64), 0, 32);
            default -> true;
        };
    }

    private boolean isInGroup(byte[] signature, int from, int to) {
        int any = 0;
        for (int i = from; i < to; i++) {
            any |= signature[i];
        }
        return any != 0 && isBelowOrder(signature, from, to);
    }

    private boolean isBelowOrder(byte[] number, int from, int to) {
        return Arrays.compareUnsigned(number, from, to, order, 0, order.length) < 0;
    }

    private static byte[] reversed(byte[] bytes, int from, int to) {
        byte[] result = new byte[to - from];
        for (int i = 0; i < result.length; i++) {
            result[i] = bytes[to - 1 - i];
        }
        return result;
    }

    private static byte[] unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }
}
