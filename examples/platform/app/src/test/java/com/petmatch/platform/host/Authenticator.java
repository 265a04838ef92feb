package com.petmatch.platform.host;

import com.petmatch.kernel.privacy.Secret;
import com.petmatch.security.totp.Hotp;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * The app on a person's phone. The host accepts a code one step early, so two of its codes work at once; an older one is
 * forgotten by {@link #forget}.
 */
record Authenticator(Person person, Secret key) {

    private static final Pattern SHOWN = Pattern.compile("data-testid=\"app-secret\">([A-Z2-7 ]+)<");
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final long STEP_SECONDS = 30;

    /** Sets an app up on the person's account page and turns it on. */
    static Authenticator setUp(Person person) {
        Authenticator app = offered(person);
        Reply on = person.browser()
                .post("/account/factors/app/confirm", csrf(person), java.util.Map.of("code", app.code()));
        if (!on.location().equals("/account?done=factor-added")) {
            throw new AssertionError("Expected the app to be turned on, got " + on);
        }
        return app;
    }

    /** Has a key shown and types it in; nothing is turned on yet. */
    static Authenticator offered(Person person) {
        Reply page = person.browser().submit("/account/factors/app", "/account/factors/app", java.util.Map.of());
        String typed = page.value(SHOWN).orElseThrow(() -> new AssertionError("Expected a key, got " + page));
        return new Authenticator(person, Secret.of(decoded(typed.replace(" ", ""))));
    }

    /** What the app shows now. */
    String code() {
        return code(0);
    }

    /** What it will show next. */
    String next() {
        return code(1);
    }

    /** Lets the host forget the codes it took, as waiting a minute would. */
    void forget() {
        person.platform()
                .database()
                .sql("""
                        update petmatch_security.totp set last_step = last_step - 10, failures = 0
                        where subject = :subject""")
                .param("subject", person.subject().value())
                .update();
    }

    private String code(int ahead) {
        long step = Instant.now().getEpochSecond() / STEP_SECONDS + ahead;
        return Hotp.code(key, step, 6, Hotp.Algorithm.SHA1);
    }

    private static String csrf(Person person) {
        return person.browser().get("/account").csrf();
    }

    private static byte[] decoded(String base32) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int bits = 0;
        int held = 0;
        for (char letter : base32.toCharArray()) {
            held = held << 5 | ALPHABET.indexOf(letter);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write(held >> bits & 0xff);
            }
        }
        return bytes.toByteArray();
    }
}
