package com.petmatch.security.webauthn;

import static com.petmatch.security.webauthn.PasskeyScene.ANNA;
import static com.petmatch.security.webauthn.PasskeyScene.BEN;
import static com.petmatch.security.webauthn.PasskeyScene.BROWSER;
import static com.petmatch.security.webauthn.PasskeyScene.ORIGIN;
import static com.petmatch.security.webauthn.PasskeyScene.TENANT;
import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.event.SecurityEvent.PasskeyCloneSuspected;
import com.petmatch.security.event.SecurityEvent.PasskeyRefused;
import com.petmatch.security.passkey.PasskeyOutcome;
import com.petmatch.security.passkey.PasskeyOutcome.Proven;
import com.petmatch.security.passkey.PasskeyOutcome.Refused;
import com.petmatch.security.passkey.PasskeyOutcome.Registered;
import com.petmatch.security.testkit.Lies;
import com.petmatch.security.testkit.SoftPasskey;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Passkeys by the whole way: engine, WebAuthn4J and an authenticator in software that can lie. */
@Tag("row-71")
class PasskeyAttacksTest extends PasskeyRefusals {

    @Nested
    class Elsewhere {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "https://petmatch.example",
                    "https://app.petmatch.example.evil.example",
                    "https://app.petmatch.example:8443",
                    "http://app.petmatch.example",
                    "https://evil.example",
                    "null"
                })
        void anotherOriginIsRefused(String origin) {
            SoftPasskey passkey = scene.registered();
            Lies lie = Lies.of(Lies.Field.ORIGIN, origin);

            assertThat(code(scene.signIn(passkey.lying(lie)))).isEqualTo(SecurityErrors.PASSKEY_ORIGIN);
            assertThat(code(scene.factor(ANNA, passkey))).isEqualTo(SecurityErrors.PASSKEY_ORIGIN);
            assertThat(code(scene.register(ANNA, SoftPasskey.at(ORIGIN).lying(lie))))
                    .isEqualTo(SecurityErrors.PASSKEY_ORIGIN);
        }

        @ParameterizedTest
        @ValueSource(strings = {"evil.example", "app.petmatch.example", "example"})
        void anotherRelyingPartyIsRefused(String relyingParty) {
            SoftPasskey passkey = scene.registered();
            Lies lie = Lies.of(Lies.Field.RELYING_PARTY, relyingParty);

            assertThat(code(scene.signIn(passkey.lying(lie)))).isEqualTo(SecurityErrors.PASSKEY_ORIGIN);
            assertThat(code(scene.register(ANNA, SoftPasskey.at(ORIGIN).lying(lie))))
                    .isEqualTo(SecurityErrors.PASSKEY_ORIGIN);
        }

        @Test
        void aFrameOfAnotherOriginIsRefused() {
            SoftPasskey passkey = scene.registered().lying(Lies.of(Lies.Fault.FRAMED));

            assertThat(code(scene.signIn(passkey))).isEqualTo(SecurityErrors.PASSKEY_ORIGIN);
        }
    }

    @Nested
    class Counters {

        @ParameterizedTest
        @ValueSource(longs = {0, 2, 3})
        void aCloneIsRefusedAndTold(long copied) {
            SoftPasskey passkey = scene.registered();
            scene.signIn(passkey.counting(3));
            scene.events.clear();

            assertThat(code(scene.signIn(passkey.counting(copied)))).isEqualTo(SecurityErrors.PASSKEY_COUNTER);

            assertThat(scene.events)
                    .containsExactly(
                            new PasskeyCloneSuspected(TENANT, scene.clock.instant(), ANNA),
                            new PasskeyRefused(TENANT, scene.clock.instant(), SecurityErrors.PASSKEY_COUNTER));
        }

        @Test
        void aPasskeyThatCountedDoesNotStopCounting() {
            SoftPasskey passkey = scene.registered().lying(Lies.of(Lies.Fault.UNCOUNTED));

            assertThat(code(scene.signIn(passkey))).isEqualTo(SecurityErrors.PASSKEY_COUNTER);
        }

        @Test
        void ofTwoAnswersWithOneCounterOneIsRefused() {
            SoftPasskey passkey = scene.registered();
            String first = passkey.counting(7).sign(scene.engine.signInOptions(TENANT, BROWSER));
            String second = passkey.counting(7).sign(scene.engine.signInOptions(TENANT, BROWSER));

            assertThat(scene.engine.signIn(TENANT, BROWSER, first)).isInstanceOf(Proven.class);
            assertThat(code(scene.engine.signIn(TENANT, BROWSER, second))).isEqualTo(SecurityErrors.PASSKEY_COUNTER);
        }
    }

    @Nested
    class Persons {

        @Test
        void aloneThePersonMustBeVerified() {
            SoftPasskey passkey = scene.registered().lying(Lies.of(Lies.Fault.UNVERIFIED));

            assertThat(code(scene.signIn(passkey))).isEqualTo(SecurityErrors.PASSKEY_VERIFICATION);
            assertThat(code(scene.register(ANNA, SoftPasskey.at(ORIGIN).lying(Lies.of(Lies.Fault.UNVERIFIED)))))
                    .isEqualTo(SecurityErrors.PASSKEY_VERIFICATION);
        }

        @ParameterizedTest
        @EnumSource(
                value = Lies.Fault.class,
                names = {"ABSENT", "BOGUS_SIGNATURE"})
        void presenceAndSignatureAreChecked(Lies.Fault fault) {
            SoftPasskey passkey = scene.registered().lying(Lies.of(fault));

            assertThat(code(scene.signIn(passkey))).isEqualTo(SecurityErrors.PASSKEY_VERIFICATION);
            assertThat(code(scene.factor(ANNA, passkey))).isEqualTo(SecurityErrors.PASSKEY_VERIFICATION);
        }

        @Test
        void aRegistrationIsNoSignIn() {
            SoftPasskey passkey = scene.registered().lying(Lies.of(Lies.Field.TYPE, "webauthn.create"));

            assertThat(code(scene.signIn(passkey))).isEqualTo(SecurityErrors.PASSKEY_VERIFICATION);
        }

        @Test
        void anothersPasskeyIsNoFactor() {
            SoftPasskey bens = scene.registered(BEN);
            scene.registered(ANNA);

            assertThat(code(scene.factor(ANNA, bens))).isEqualTo(SecurityErrors.PASSKEY_UNKNOWN);
        }

        @Test
        void aForeignOrMissingUserHandleIsRefused() {
            SoftPasskey passkey = scene.registered();
            String bens = Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[16]);

            assertThat(code(scene.signIn(passkey.lying(Lies.of(Lies.Field.USER_HANDLE, bens)))))
                    .isEqualTo(SecurityErrors.PASSKEY_UNKNOWN);
            assertThat(code(scene.signIn(passkey.lying(Lies.of(Lies.Field.USER_HANDLE, "")))))
                    .isEqualTo(SecurityErrors.PASSKEY_UNKNOWN);
        }

        @Test
        void theSameCredentialIsNotRegisteredTwice() {
            SoftPasskey passkey = scene.registered(ANNA);

            assertThat(code(scene.register(BEN, passkey))).isEqualTo(SecurityErrors.PASSKEY_VERIFICATION);
            assertThat(scene.engine.list(TENANT, BEN)).isEmpty();
        }

        @Test
        void aTwentyFirstPasskeyIsRefused() {
            for (int i = 0; i < 20; i++) {
                scene.registered();
            }

            assertThat(code(scene.register(ANNA, SoftPasskey.at(ORIGIN)))).isEqualTo(SecurityErrors.PASSKEY_LIMIT);
            assertThat(scene.engine.list(TENANT, ANNA)).hasSize(20);
        }
    }

    @Nested
    class Garbage {

        @ParameterizedTest
        @ValueSource(strings = {"", "{}", "[]", "null", "{\"id\":\"a\"", "{\"id\":\"a\",\"id\":\"a\"}", "\u0000"})
        void isRefused(String response) {
            assertThat(code(scene.engine.signIn(TENANT, BROWSER, response)))
                    .isEqualTo(SecurityErrors.PASSKEY_VERIFICATION);
            assertThat(code(scene.engine.register(TENANT, ANNA, "", response)))
                    .isEqualTo(SecurityErrors.PASSKEY_VERIFICATION);
        }

        @Test
        void ofAMegabyteIsRefusedUnread() {
            assertThat(code(scene.engine.signIn(TENANT, BROWSER, "{\"id\":\"" + "a".repeat(1 << 20) + "\"}")))
                    .isEqualTo(SecurityErrors.PASSKEY_VERIFICATION);
        }

        @Test
        void anyChangedByteOfAnAnswerIsRefusedNeverThrown() {
            long seed = 4711;
            Random random = new Random(seed);
            SoftPasskey passkey = scene.registered();
            for (int i = 0; i < 400; i++) {
                String options =
                        i % 2 == 0 ? scene.engine.signInOptions(TENANT, BROWSER) : scene.registrationOptions(ANNA);
                String answer = i % 2 == 0
                        ? passkey.sign(options)
                        : SoftPasskey.at(ORIGIN).register(options);
                String changed = changedInside(answer, random);
                PasskeyOutcome outcome = i % 2 == 0
                        ? scene.engine.signIn(TENANT, BROWSER, changed)
                        : scene.engine.register(TENANT, ANNA, "", changed);
                // Nothing signs a registration without attestation: there a changed key is just another key.
                assertThat(outcome)
                        .as("seed %d, round %d", seed, i)
                        .isInstanceOfAny(Refused.class, i % 2 == 0 ? Refused.class : Registered.class);
            }
        }

        /** Changes one byte within one of the base64url values that the authenticator signs. */
        private String changedInside(String answer, Random random) {
            List<String> names = List.of("clientDataJSON", "authenticatorData", "signature", "attestationObject");
            String name = names.get(random.nextInt(names.size()));
            int start = answer.indexOf("\"" + name + "\":\"");
            if (start < 0) {
                return changedInside(answer, random);
            }
            int from = start + name.length() + 4;
            int to = answer.indexOf('"', from);
            byte[] bytes = Base64.getUrlDecoder().decode(answer.substring(from, to));
            int at = random.nextInt(bytes.length);
            bytes[at] ^= (byte) (1 << random.nextInt(8));
            return answer.substring(0, from)
                    + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes)
                    + answer.substring(to);
        }
    }
}
