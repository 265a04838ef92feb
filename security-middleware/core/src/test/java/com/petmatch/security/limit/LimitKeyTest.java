package com.petmatch.security.limit;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.security.address.AddressPrefix;
import com.petmatch.security.address.IpAddress;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Keys are one to one with what they are made of, and hashed as published. */
class LimitKeyTest {

    @Test
    @Tag("row-36")
    void keysNeverMeet() {
        LimitKey split = LimitKey.of("a").account("b:c");
        TenantId tenant = new TenantId(new UUID(1, 2));

        assertThat(LimitKey.of("a:b").account("c")).isNotEqualTo(split);
        assertThat(LimitKey.of("x").account("y").route("z"))
                .isNotEqualTo(LimitKey.of("x").route("y").account("z"));
        assertThat(LimitKey.of("a").tenant(tenant).subject(new UUID(1, 2)))
                .isEqualTo(LimitKey.of("a").tenant(tenant).subject(new UUID(1, 2)))
                .hasSameHashCodeAs(LimitKey.of("a").tenant(tenant).subject(new UUID(1, 2)));
        assertThat(LimitKey.of("a").prefix(IpAddress.ofIpv4(7).clientPrefix()).toString())
                .doesNotContain("0.0.0.7");
    }

    @Property
    void differentPartsGiveDifferentKeys(@ForAll List<String> first, @ForAll List<String> second) {
        assertThat(keyOf(first).equals(keyOf(second))).isEqualTo(first.equals(second));
    }

    /** The first values of the authors' table for 128 bits, key 00 … 0f. */
    @Test
    void sipHashEqualsThePublishedVectors() {
        assertThat(sip("")).isEqualTo("a3817f04ba25a8e66df67214c7550293");
        assertThat(sip("00")).isEqualTo("da87c1d86b99af44347659119b22fc45");
        assertThat(sip("0001")).isEqualTo("8177228da4a45dc7fca38bdef60affe4");
    }

    /** Stores name their buckets by it: another encoding would start every limit anew. */
    @Test
    @Tag("row-36")
    void theEncodingIsKindLengthAndValueOfEachPart() {
        LimitKey key = LimitKey.of("in")
                .tenant(new TenantId(new UUID(1, 2)))
                .subject(new UUID(3, 4))
                .account("é")
                .prefix(AddressPrefix.parse("10.0.0.0/8").orElseThrow())
                .route("r");

        assertThat(HexFormat.of().formatHex(key.encoded()))
                .isEqualTo("73" + "00000002" + "696e"
                        + "74" + "00000010" + "0000000000000001" + "0000000000000002"
                        + "75" + "00000010" + "0000000000000003" + "0000000000000004"
                        + "61" + "00000002" + "c3a9"
                        + "70" + "00000014" + "0000000000000000" + "0000ffff0a000000" + "00000008"
                        + "72" + "00000001" + "72");
        assertThat(key).hasToString("LimitKey[6 parts]");
    }

    @Test
    @Tag("row-36")
    void whatTellsKeysApartGoesIntoTheirHashToo() {
        LimitKey start = LimitKey.of("s");
        UUID id = new UUID(1, 2);
        List<LimitKey> keys = List.of(
                start,
                start.subject(id),
                start.tenant(new TenantId(id)),
                start.subject(new UUID(2, 2)),
                start.subject(new UUID(1, 1)),
                start.account("a"),
                start.route("a"),
                start.account("a").account("a"),
                start.prefix(AddressPrefix.parse("10.0.0.0/8").orElseThrow()),
                start.prefix(AddressPrefix.parse("10.0.0.0/9").orElseThrow()),
                LimitKey.of("t").account("a"));

        assertThat(keys).extracting(LimitKey::first).doesNotHaveDuplicates();
        assertThat(keys).extracting(LimitKey::second).doesNotHaveDuplicates();
        assertThat(keys).extracting(LimitKey::hashCode).doesNotHaveDuplicates();
        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void aKeyIsNeitherItsBeginningNorItsText() {
        LimitKey start = LimitKey.of("s");

        assertThat(start.account("a"))
                .isNotEqualTo(start)
                .isNotEqualTo(start.account("a").account("a"))
                .isNotEqualTo(LimitKey.of("t").account("a"))
                .isNotEqualTo("s")
                .isEqualTo(LimitKey.of("s").account("a"));
        assertThat(start).isNotEqualTo(start.account("a"));
    }

    private static LimitKey keyOf(List<String> parts) {
        LimitKey key = LimitKey.of("p");
        for (String part : parts) {
            key = key.route(part);
        }
        return key;
    }

    private static String sip(String hex) {
        SipHash.Tag tag = SipHash.hash(
                0x0706050403020100L, 0x0f0e0d0c0b0a0908L, HexFormat.of().parseHex(hex));
        return HexFormat.of().toHexDigits(Long.reverseBytes(tag.first()))
                + HexFormat.of().toHexDigits(Long.reverseBytes(tag.second()));
    }
}
