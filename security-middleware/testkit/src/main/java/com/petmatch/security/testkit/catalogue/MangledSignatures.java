package com.petmatch.security.testkit.catalogue;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Rows 4 and 5: signatures out of range or in another encoding, tokens cut, padded or with too many parts. */
final class MangledSignatures {

    // The order of P-256 (FIPS 186-4, D.1.2.3): for other keys it is one more wrong signature.
    private static final BigInteger ORDER =
            new BigInteger("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551", 16);

    private MangledSignatures() {}

    static Stream<Family> families() {
        return Stream.of(values(), texts());
    }

    private static Family values() {
        Family family = Family.of(4, "signatures of zero, out of range, in another encoding", "9.1.1", "11.2.1")
                .needing(Fact.SIGNED_IN_GET, Fact.ACCESS_TOKEN);
        signatures()
                .forEach((name, change) -> family.add(
                        name,
                        Bearers.REJECTED,
                        Bearers.forged(token -> token.withSignature(change.apply(token.signatureBytes()))
                                .text())));
        for (int i = 0; i < 8; i++) {
            int part = i;
            family.add(
                    "flipped-bit-" + part,
                    Bearers.REJECTED,
                    Bearers.forged(token -> token.withSignature(flipped(token.signatureBytes(), part))
                            .text()));
        }
        return family;
    }

    private static Map<String, UnaryOperator<byte[]>> signatures() {
        Map<String, UnaryOperator<byte[]>> changes = new LinkedHashMap<>();
        changes.put("zeros", bytes -> new byte[bytes.length]);
        changes.put("ones", bytes -> filled(bytes.length));
        changes.put("r-zero", bytes -> halves(new byte[bytes.length / 2], second(bytes)));
        changes.put("s-zero", bytes -> halves(first(bytes), new byte[bytes.length / 2]));
        changes.put("r-order", bytes -> halves(order(bytes), second(bytes)));
        changes.put("s-order", bytes -> halves(first(bytes), order(bytes)));
        changes.put("both-order", bytes -> halves(order(bytes), order(bytes)));
        changes.put("r-max", bytes -> halves(filled(bytes.length / 2), second(bytes)));
        changes.put("s-max", bytes -> halves(first(bytes), filled(bytes.length / 2)));
        changes.put("swapped", bytes -> halves(second(bytes), first(bytes)));
        changes.put("der", MangledSignatures::der);
        changes.put("cut-by-one", bytes -> Arrays.copyOf(bytes, bytes.length - 1));
        changes.put("cut-in-half", MangledSignatures::first);
        changes.put("one-byte", bytes -> new byte[] {bytes[0]});
        changes.put("padded-behind", bytes -> Arrays.copyOf(bytes, bytes.length + 1));
        changes.put("padded-before", bytes -> halves(new byte[1], bytes));
        changes.put("doubled", bytes -> halves(bytes, bytes));
        changes.put(
                "halves-padded",
                bytes -> halves(halves(new byte[1], first(bytes)), halves(new byte[1], second(bytes))));
        return changes;
    }

    private static byte[] flipped(byte[] bytes, int part) {
        byte[] changed = bytes.clone();
        int index = part * (bytes.length - 1) / 7;
        changed[index] = (byte) (changed[index] ^ 1);
        return changed;
    }

    private static byte[] der(byte[] bytes) {
        byte[] r = new BigInteger(1, first(bytes)).toByteArray();
        byte[] s = new BigInteger(1, second(bytes)).toByteArray();
        byte[] content = halves(halves(new byte[] {2, (byte) r.length}, r), halves(new byte[] {2, (byte) s.length}, s));
        return halves(new byte[] {0x30, (byte) content.length}, content);
    }

    private static byte[] order(byte[] bytes) {
        byte[] value = ORDER.toByteArray();
        byte[] half = new byte[bytes.length / 2];
        int length = Math.min(half.length, 32);
        System.arraycopy(value, value.length - length, half, half.length - length, length);
        return half;
    }

    private static byte[] filled(int length) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) 0xff);
        return bytes;
    }

    private static byte[] first(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length / 2);
    }

    private static byte[] second(byte[] bytes) {
        return Arrays.copyOfRange(bytes, bytes.length / 2, bytes.length);
    }

    private static byte[] halves(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static Family texts() {
        Family family = Family.of(5, "tokens cut, padded or with parts too few or many", "9.1.1", "1.5.3")
                .needing(Fact.SIGNED_IN_GET, Fact.ACCESS_TOKEN);
        tokens().forEach((name, change) -> family.add(name, Expectation.refused(400, 401), Bearers.forged(change)));
        return family;
    }

    private static Map<String, Function<TokenText, String>> tokens() {
        Map<String, Function<TokenText, String>> tokens = new LinkedHashMap<>();
        tokens.put("one-part", token -> token.header());
        tokens.put("two-parts", token -> token.header() + "." + token.payload());
        tokens.put("four-parts", token -> token.text() + "." + token.signature());
        tokens.put("four-parts-empty-last", token -> token.text() + ".");
        tokens.put("five-parts", token -> token.text() + ".." + token.signature());
        tokens.put("empty-front", token -> "." + token.text());
        tokens.put("no-payload", token -> token.header() + ".." + token.signature());
        tokens.put("no-header", token -> "." + token.payload() + "." + token.signature());
        tokens.put("dots-only", token -> "..");
        tokens.put("empty", token -> "x");
        tokens.put("padded-signature", token -> token.text() + "==");
        tokens.put("padded-payload", token -> token.header() + "." + token.payload() + "=." + token.signature());
        tokens.put("padded-header", token -> token.header() + "=." + token.payload() + "." + token.signature());
        tokens.put("blank-within", token -> token.header() + " ." + token.payload() + "." + token.signature());
        tokens.put("tab-within", token -> token.header() + ".\t" + token.payload() + "." + token.signature());
        tokens.put("comma-behind", token -> token.text() + ",");
        tokens.put("two-tokens", token -> token.text() + "," + token.text());
        tokens.put(
                "standard-alphabet",
                token -> token.header() + "." + token.payload() + "."
                        + Base64.getEncoder().encodeToString(token.signatureBytes()));
        tokens.put(
                "non-canonical-tail",
                token -> token.text().substring(0, token.text().length() - 1)
                        + nextTail(token.text().charAt(token.text().length() - 1)));
        tokens.put("length-one-more", token -> token.text() + "A");
        tokens.put("plus-within", token -> token.header() + "." + token.payload() + ".+" + token.signature());
        tokens.put("slash-within", token -> token.header() + "." + token.payload() + "./" + token.signature());
        tokens.put(
                "json-form",
                token -> "{\"payload\":\"" + token.payload() + "\",\"protected\":\"" + token.header()
                        + "\",\"signature\":\"" + token.signature() + "\"}");
        tokens.put("quoted", token -> "\"" + token.text() + "\"");
        tokens.put("percent-dots", token -> token.text().replace(".", "%2e"));
        return tokens;
    }

    // The last character of 64 bytes carries two bits: the next letter decodes to the same bytes in a lenient reader.
    private static char nextTail(char last) {
        return last == 'z' || last == 'Z' || last == '9' || last == '_' ? 'B' : (char) (last + 1);
    }
}
