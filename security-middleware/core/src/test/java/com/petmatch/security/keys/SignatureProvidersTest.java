package com.petmatch.security.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.error.SecurityMisuseException;
import java.security.Provider;
import java.security.Security;
import java.security.SignatureSpi;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which provider checks which algorithm, and which never does. */
class SignatureProvidersTest {

    private static final List<Provider> PLATFORM = Arrays.asList(Security.getProviders());

    @ParameterizedTest
    @EnumSource(JwsAlgorithm.class)
    @Tag("row-4")
    void theKnownAnswersAreRightForThePlatformAndTheirSpoiledFormsAreNot(JwsAlgorithm algorithm) {
        KnownAnswer answer = KnownAnswer.of(algorithm);
        SignatureProviders platform = SignatureProviders.platform();

        assertThat(platform.verifies(answer.key(), answer.data(), answer.signature()))
                .isTrue();
        answer.spoiled()
                .forEach((why, wrong) -> assertThat(platform.verifies(answer.key(), answer.data(), wrong))
                        .as(why)
                        .isFalse());
        assertThat(answer.spoiled()).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void theJdksOwnProvidersCoverEveryAlgorithm() {
        SignatureProviders calibrated = SignatureProviders.calibrated(PLATFORM);

        for (JwsAlgorithm algorithm : JwsAlgorithm.values()) {
            assertThat(calibrated.providerOf(algorithm)).as(algorithm.name()).isPresent();
        }
        assertThat(calibrated.findings()).anyMatch(ProviderFinding::isPassed);
    }

    @Test
    @Tag("row-4")
    void aProviderThatAcceptsZerosIsNeverChosen() {
        Provider broken = new AcceptsEverything();

        SignatureProviders calibrated = SignatureProviders.calibrated(withPlatform(broken));

        assertThat(calibrated.providerOf(JwsAlgorithm.ES256).orElseThrow()).isNotSameAs(broken);
        assertThat(calibrated.findings())
                .filteredOn(finding -> finding.provider().equals("Broken"))
                .filteredOn(finding -> finding.algorithm() == JwsAlgorithm.ES256)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.isPassed()).isFalse();
                    assertThat(finding.fault()).contains("accepted");
                });
    }

    @Test
    void withoutACorrectProviderNothingIsBuilt() {
        assertThatThrownBy(() -> SignatureProviders.calibrated(List.of(new AcceptsEverything())))
                .isInstanceOfSatisfying(
                        SecurityMisuseException.class,
                        refused -> assertThat(refused.code()).isEqualTo(SecurityErrors.KEYS_SELF_TEST));
    }

    @Test
    @Tag("row-4")
    void evenABrokenProviderSeesNoImpossibleSignature() {
        SignatureProviders broken = SignatureProviders.named(Map.of(JwsAlgorithm.ES256, new AcceptsEverything()));
        KnownAnswer answer = KnownAnswer.of(JwsAlgorithm.ES256);

        assertThat(broken.verifies(answer.key(), answer.data(), answer.signature()))
                .isTrue();
        for (String why : List.of("all zero", "one byte short", "empty", "r is zero", "s is the order", "DER form")) {
            assertThat(broken.verifies(
                            answer.key(), answer.data(), answer.spoiled().get(why)))
                    .as(why)
                    .isFalse();
        }
        assertThat(broken.providerOf(JwsAlgorithm.RS256)).isEmpty();
    }

    private static List<Provider> withPlatform(Provider first) {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(first), PLATFORM.stream())
                .toList();
    }

    /** What a provider of 2022 did with r = s = 0, only more so. */
    static final class AcceptsEverything extends Provider {

        private static final long serialVersionUID = 1L;

        AcceptsEverything() {
            super("Broken", "1", "accepts everything");
            put("Signature.SHA256withECDSAinP1363Format", Yes.class.getName());
        }
    }

    /** Says yes. */
    public static final class Yes extends SignatureSpi {

        @Override
        protected void engineInitVerify(java.security.PublicKey key) {}

        @Override
        protected void engineInitSign(java.security.PrivateKey key) {}

        @Override
        protected void engineUpdate(byte b) {}

        @Override
        protected void engineUpdate(byte[] bytes, int from, int length) {}

        @Override
        protected byte[] engineSign() {
            return new byte[0];
        }

        @Override
        protected boolean engineVerify(byte[] signature) {
            return true;
        }

        @Override
        @Deprecated
        protected void engineSetParameter(String name, Object value) {}

        @Override
        @Deprecated
        protected Object engineGetParameter(String name) {
            return name;
        }
    }
}
