package com.petmatch.platform.start;

import com.petmatch.core.account.LanguageTag;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.platform.account.RoleGrants;
import com.petmatch.platform.account.SignUps;
import com.petmatch.platform.account.SignUps.SignUp;
import com.petmatch.platform.parts.Settings;
import com.petmatch.platform.parts.SettingsReader;
import com.petmatch.platform.parts.StartRefusedException;
import com.petmatch.security.login.LoginEngine;
import com.petmatch.security.login.PrepareOutcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes the one admin of an empty database, so that somebody can sign in; does nothing once there is one. */
@Component
final class FirstAdmin {

    /** Without the letters and digits that look alike. */
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 20;

    private final SignUps signUps;
    private final LoginEngine logins;
    private final RoleGrants roles;
    private final SecureRandom random;

    FirstAdmin(SignUps signUps, LoginEngine logins, RoleGrants roles, SecureRandom random) {
        this.signUps = signUps;
        this.logins = logins;
        this.roles = roles;
        this.random = random;
    }

    /** The password to print once; empty when there was an admin already, or the operator keeps the password in a file. */
    Optional<String> create(Settings settings) {
        if (roles.isHeld(TenantId.SINGLE, RoleGrants.ADMIN)) {
            return Optional.empty();
        }
        Optional<String> given = settings.adminPasswordFile().map(FirstAdmin::read);
        String password = given.orElseGet(this::randomPassword);
        SignUp wish = new SignUp(settings.adminEmail(), password, LanguageTag.of("en"), Optional.empty());
        signUps.openVerified(wish, admin -> roles.grant(TenantId.SINGLE, admin, RoleGrants.ADMIN));
        return given.isPresent() ? Optional.empty() : Optional.of(password);
    }

    /** Gives the admin a new password to print once; ends all of the admin's sessions. */
    String reset(Settings settings) {
        SubjectId admin = logins.subjectOf(TenantId.SINGLE, settings.adminEmail())
                .orElseThrow(() -> new StartRefusedException(
                        StartRefusedException.Exit.UNSAFE_OR_WRONG_SETTING,
                        List.of(SettingsReader.ADMIN_EMAIL + " is " + settings.adminEmail()
                                + ", expected the address of an account")));
        String password = randomPassword();
        if (logins.prepare(password, List.of()) instanceof PrepareOutcome.Prepared prepared) {
            logins.resetPassword(TenantId.SINGLE, admin, prepared.password());
        }
        return password;
    }

    private String randomPassword() {
        StringBuilder password = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            password.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
