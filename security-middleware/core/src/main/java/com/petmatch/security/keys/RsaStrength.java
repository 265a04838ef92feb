package com.petmatch.security.keys;

import java.math.BigInteger;
import java.security.interfaces.RSAPublicKey;
import java.util.BitSet;

/** Which RSA keys are strong enough: 2048 to 4096 bits, an odd exponent of 3 or more, no modulus of the ROCA kind. */
final class RsaStrength {

    private static final int MIN_BITS = 2_048;
    private static final int MAX_BITS = 4_096;
    private static final int MAX_EXPONENT_BITS = 64;
    private static final int ROCA_GENERATOR = 65_537;
    private static final int[] ROCA_PRIMES = {
        3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101, 103, 107, 109,
        113, 127, 131, 137, 139, 149, 151, 157, 163, 167
    };

    private RsaStrength() {}

    static boolean isAllowed(RSAPublicKey key) {
        int bits = key.getModulus().bitLength();
        BigInteger exponent = key.getPublicExponent();
        return bits >= MIN_BITS
                && bits <= MAX_BITS
                && exponent.testBit(0)
                && exponent.compareTo(BigInteger.TWO) > 0
                && exponent.bitLength() <= MAX_EXPONENT_BITS
                && !isRoca(key.getModulus());
    }

    // CVE-2017-15361: such a modulus is a power of 65537 modulo each of the small primes, which a good one is with a
    // probability of less than one in 2^100; its factors can be found.
    private static boolean isRoca(BigInteger modulus) {
        for (int prime : ROCA_PRIMES) {
            int residue = modulus.mod(BigInteger.valueOf(prime)).intValue();
            if (!powers(prime).get(residue)) {
                return false;
            }
        }
        return true;
    }

    private static BitSet powers(int prime) {
        BitSet found = new BitSet(prime);
        int power = 1;
        while (!found.get(power)) {
            found.set(power);
            power = (int) ((long) power * ROCA_GENERATOR % prime);
        }
        return found;
    }
}
