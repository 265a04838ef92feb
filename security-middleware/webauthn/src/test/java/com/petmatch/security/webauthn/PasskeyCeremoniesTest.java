package com.petmatch.security.webauthn;

import static com.petmatch.security.webauthn.PasskeyScene.ANNA;
import static com.petmatch.security.webauthn.PasskeyScene.BEN;
import static com.petmatch.security.webauthn.PasskeyScene.BROWSER;
import static com.petmatch.security.webauthn.PasskeyScene.ORIGIN;
import static com.petmatch.security.webauthn.PasskeyScene.TENANT;
import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.event.SecurityEvent.FactorChanged;
import com.petmatch.security.passkey.PasskeyId;
import com.petmatch.security.passkey.PasskeyOutcome.Proven;
import com.petmatch.security.passkey.PasskeyOutcome.Refused;
import com.petmatch.security.passkey.PasskeyOutcome.Registered;
import com.petmatch.security.testkit.Lies;
import com.petmatch.security.testkit.SoftPasskey;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Passkeys by the whole way: engine, WebAuthn4J and an authenticator in software that can lie. */
@Tag("row-71")
class PasskeyCeremoniesTest extends PasskeyRefusals {

    @Nested
    class Honest {

        @Test
        void aPasskeySignsItsPersonIn() {
            SoftPasskey passkey = scene.registered();

            assertThat(scene.signIn(passkey)).isEqualTo(new Proven(ANNA, new PasskeyId(passkey.id()), true));
            assertThat(scene.signIn(passkey)).isInstanceOf(Proven.class);
            assertThat(scene.engine.list(TENANT, ANNA).get(0).credential().counter())
                    .isEqualTo(3);
        }

        @Test
        void aPasskeyOpensNoAccountThatIsSwitchedOff() {
            SoftPasskey passkey = scene.registered();
            scene.switchedOff.add(ANNA);

            assertThat(scene.signIn(passkey)).isEqualTo(new Refused(SecurityErrors.PASSKEY_UNKNOWN));
            scene.switchedOff.clear();
            assertThat(scene.signIn(passkey)).isInstanceOf(Proven.class);
        }

        @Test
        void aRegistrationIsKeptWithItsBackupFlagsAndEndsAllSessions() {
            scene.signedInAnna();

            Registered registered = (Registered) scene.register(ANNA, SoftPasskey.at(ORIGIN));

            assertThat(registered.passkey().label()).isEqualTo("Telephone");
            assertThat(registered.passkey().credential().backupEligible()).isTrue();
            assertThat(registered.passkey().credential().backedUp()).isTrue();
            assertThat(registered.passkey().credential().transports()).containsExactlyInAnyOrder("internal", "hybrid");
            assertThat(scene.sessions.list(TENANT, ANNA)).isEmpty();
            assertThat(scene.events)
                    .containsExactly(
                            new FactorChanged(TENANT, scene.clock.instant(), ANNA, FactorChanged.Kind.PASSKEY, true));
        }

        @Test
        void asAFactorThePersonNeedNotBeVerified() {
            SoftPasskey passkey = scene.registered().lying(Lies.of(Lies.Fault.UNVERIFIED));

            assertThat(scene.factor(ANNA, passkey)).isEqualTo(new Proven(ANNA, new PasskeyId(passkey.id()), false));
        }

        @Test
        void anAuthenticatorThatDoesNotCountStaysUsable() {
            SoftPasskey passkey = SoftPasskey.at(ORIGIN).lying(Lies.of(Lies.Fault.UNCOUNTED));
            scene.register(ANNA, passkey);

            assertThat(scene.signIn(passkey)).isInstanceOf(Proven.class);
            assertThat(scene.signIn(passkey)).isInstanceOf(Proven.class);
        }

        @Test
        void optionsNameWhatIsDemanded() {
            SoftPasskey first = scene.registered();

            assertThat(scene.registrationOptions(ANNA))
                    .contains("\"rp\":{\"id\":\"petmatch.example\",\"name\":\"PetMatch\"}")
                    .contains("\"displayName\":\"Anna \\\"the\\\" vet\"")
                    .contains("\"userVerification\":\"required\"")
                    .contains("\"attestation\":\"none\"")
                    .contains("\"timeout\":300000")
                    .contains("\"excludeCredentials\":[{\"type\":\"public-key\",\"id\":\"" + first.id() + "\"");
            assertThat(scene.engine.signInOptions(TENANT, BROWSER))
                    .contains("\"allowCredentials\":[]")
                    .contains("\"userVerification\":\"required\"");
            assertThat(scene.engine.factorOptions(TENANT, ANNA))
                    .contains(first.id())
                    .contains("\"userVerification\":\"preferred\"");
        }

        @Test
        void aRemovedPasskeyOpensNothing() {
            SoftPasskey passkey = scene.registered();
            scene.signedInAnna();

            assertThat(scene.engine.remove(TENANT, BEN, new PasskeyId(passkey.id())))
                    .isFalse();
            assertThat(scene.engine.remove(TENANT, ANNA, new PasskeyId(passkey.id())))
                    .isTrue();

            assertThat(scene.sessions.list(TENANT, ANNA)).isEmpty();
            assertThat(code(scene.signIn(passkey))).isEqualTo(SecurityErrors.PASSKEY_UNKNOWN);
        }

        @Test
        void renamesOnlyOnesOwnAndCleansTheName() {
            SoftPasskey passkey = scene.registered();
            PasskeyId id = new PasskeyId(passkey.id());

            assertThat(scene.engine.rename(TENANT, BEN, id, "mine")).isFalse();
            assertThat(scene.engine.rename(TENANT, ANNA, id, "  My\u202E \nkey " + "x".repeat(90)))
                    .isTrue();
            assertThat(scene.engine.list(TENANT, ANNA).get(0).label())
                    .startsWith("My key xxx")
                    .hasSizeLessThanOrEqualTo(60);
        }
    }

    @Nested
    class Challenges {

        @Test
        void areSpentByTheFirstAnswer() {
            SoftPasskey passkey = scene.registered();
            String options = scene.engine.signInOptions(TENANT, BROWSER);
            String answer = passkey.sign(options);

            assertThat(scene.engine.signIn(TENANT, BROWSER, answer)).isInstanceOf(Proven.class);
            assertThat(code(scene.engine.signIn(TENANT, BROWSER, answer))).isEqualTo(SecurityErrors.PASSKEY_CHALLENGE);
            assertThat(code(scene.engine.signIn(TENANT, BROWSER, passkey.sign(options))))
                    .isEqualTo(SecurityErrors.PASSKEY_CHALLENGE);
        }

        @Test
        void areSpentByARefusedAnswerToo() {
            SoftPasskey passkey = scene.registered();
            String options = scene.engine.signInOptions(TENANT, BROWSER);

            scene.engine.signIn(
                    TENANT,
                    BROWSER,
                    passkey.lying(Lies.of(Lies.Fault.BOGUS_SIGNATURE)).sign(options));

            assertThat(code(scene.engine.signIn(
                            TENANT, BROWSER, passkey.lying(Lies.none()).sign(options))))
                    .isEqualTo(SecurityErrors.PASSKEY_CHALLENGE);
        }

        @Test
        void dieAfterFiveMinutes() {
            SoftPasskey passkey = scene.registered();
            String options = scene.engine.signInOptions(TENANT, BROWSER);

            scene.clock.advance(Duration.ofMinutes(5));

            assertThat(code(scene.engine.signIn(TENANT, BROWSER, passkey.sign(options))))
                    .isEqualTo(SecurityErrors.PASSKEY_CHALLENGE);
        }

        @Test
        void openNothingInAnotherBrowserTenantOrCeremony() {
            SoftPasskey passkey = scene.registered();
            TenantId other = new TenantId(new UUID(0, 9));

            assertThat(code(scene.engine.signIn(
                            TENANT, "another browser", passkey.sign(scene.engine.signInOptions(TENANT, BROWSER)))))
                    .isEqualTo(SecurityErrors.PASSKEY_CHALLENGE);
            assertThat(code(scene.engine.signIn(
                            other, BROWSER, passkey.sign(scene.engine.signInOptions(TENANT, BROWSER)))))
                    .isEqualTo(SecurityErrors.PASSKEY_CHALLENGE);
            assertThat(code(scene.engine.signIn(
                            TENANT, ANNA.toString(), passkey.sign(scene.engine.factorOptions(TENANT, ANNA)))))
                    .isEqualTo(SecurityErrors.PASSKEY_CHALLENGE);
            assertThat(code(scene.engine.register(
                            TENANT, BEN, "", SoftPasskey.at(ORIGIN).register(scene.registrationOptions(ANNA)))))
                    .isEqualTo(SecurityErrors.PASSKEY_CHALLENGE);
        }

        @Test
        void ofTheAttackersOwnMakingAreRefused() {
            SoftPasskey passkey = scene.registered();
            String forged = Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[32]);

            assertThat(code(scene.signIn(passkey.lying(Lies.of(Lies.Field.CHALLENGE, forged)))))
                    .isEqualTo(SecurityErrors.PASSKEY_CHALLENGE);
        }

        @Test
        void areSweptWhenTheirTimeIsOver() {
            scene.engine.signInOptions(TENANT, BROWSER);
            scene.clock.advance(Duration.ofMinutes(6));

            assertThat(scene.engine.removeExpired(TENANT, 10)).isEqualTo(1);
        }
    }
}
