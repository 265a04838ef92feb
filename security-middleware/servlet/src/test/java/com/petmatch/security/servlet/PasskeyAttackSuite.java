package com.petmatch.security.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.event.SecurityEvent.PasskeyCloneSuspected;
import com.petmatch.security.passkey.PasskeyOutcome.Registered;
import com.petmatch.security.passkey.PasskeyUser;
import com.petmatch.security.testkit.Lies;
import com.petmatch.security.testkit.SoftPasskey;
import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Passkeys replayed, made elsewhere, copied or proving too little, over the wire. */
abstract class PasskeyAttackSuite extends AccountAttackSuite {

    private static final String EMAIL = "anna@example.org";
    private static final String BROWSER = "cookie of this browser";

    PasskeyAttackSuite(RunningHost.Starter server) {
        super(server);
    }

    private SubjectId anna() {
        return accounts.person(EMAIL, Accounts.PASSWORD);
    }

    private SoftPasskey passkey(SubjectId subject) {
        SoftPasskey passkey = SoftPasskey.at(Accounts.ORIGIN);
        String options =
                accounts.passkeys.registrationOptions(Accounts.TENANT, new PasskeyUser(subject, EMAIL, "Anna"));
        assertThat(accounts.passkeys.register(Accounts.TENANT, subject, "Telephone", passkey.register(options)))
                .isInstanceOf(Registered.class);
        return passkey;
    }

    private String options() throws IOException {
        return post("/passkey/options", "browser", BROWSER).body();
    }

    private Answer sign(String response) throws IOException {
        return post("/passkey", "browser", BROWSER, "response", response, "device", DEVICE);
    }

    @Test
    @Tag("row-71")
    void aPasskeysAnswerIsSpentOnceInItsBrowser() throws Exception {
        SoftPasskey passkey = passkey(anna());
        String answer = passkey.sign(options());

        assertThat(post("/passkey", "browser", "another", "response", answer).status())
                .isEqualTo(401);
        String next = passkey.sign(options());
        assertThat(atOnce(() -> sign(next)).stream().filter(one -> one.status() == 200))
                .hasSize(1);
        assertThat(sign(next).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @Tag("row-71")
    @CsvSource({
        "ORIGIN, https://evil.example",
        "ORIGIN, https://pets.example.evil.example",
        "ORIGIN, http://pets.example",
        "RELYING_PARTY, evil.example",
        "TYPE, webauthn.create",
        "CHALLENGE, AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    })
    void anAnswerMadeElsewhereIsRefused(Lies.Field field, String value) throws IOException {
        SoftPasskey passkey = passkey(anna());

        assertThat(sign(passkey.lying(Lies.of(field, value)).sign(options())).status())
                .isEqualTo(401);
        assertThat(sign(passkey.lying(Lies.none()).sign(options())).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @Tag("row-71")
    @CsvSource({"UNVERIFIED", "ABSENT", "BOGUS_SIGNATURE", "UNCOUNTED", "FRAMED"})
    void anAnswerThatProvesTooLittleIsRefused(Lies.Fault fault) throws IOException {
        SoftPasskey passkey = passkey(anna());

        assertThat(sign(passkey.lying(Lies.of(fault)).sign(options())).status()).isEqualTo(401);
    }

    @Test
    @Tag("row-71")
    void aCloneIsRefusedAndTold() throws IOException {
        SoftPasskey passkey = passkey(anna());
        assertThat(sign(passkey.counting(7).sign(options())).status()).isEqualTo(200);

        assertThat(sign(passkey.counting(3).sign(options())).status()).isEqualTo(401);

        assertThat(accounts.events).anyMatch(PasskeyCloneSuspected.class::isInstance);
    }
}
