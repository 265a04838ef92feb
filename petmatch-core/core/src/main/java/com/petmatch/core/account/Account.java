package com.petmatch.core.account;

import com.petmatch.kernel.privacy.DataCategory;
import com.petmatch.kernel.privacy.Pii;
import com.petmatch.kernel.privacy.Purpose;
import com.petmatch.kernel.privacy.SubjectId;
import java.time.Instant;
import java.util.Optional;

/**
 * One person's account with one tenant. Immutable; every change makes the next version.
 *
 * @param id the person, for every library
 * @param email as the person wrote it; of an erased account an address that cannot exist
 * @param emailVerifiedAt when the person proved to read this address
 * @param version from 1, rises with each change; writes compare and set it
 */
public record Account(
        SubjectId id,
        Pii<String> email,
        Optional<Instant> emailVerifiedAt,
        AccountPreferences preferences,
        AccountState state,
        Instant createdAt,
        long version) {

    /** Refuses a version below 1 and an address that is none. */
    public Account {
        if (version < 1) {
            throw new IllegalArgumentException("Expected a version from 1, got " + version);
        }
        if (EmailAddress.parse(email.reveal(Purpose.SERVICE)).isEmpty()) {
            throw new IllegalArgumentException("Expected an account with a well-formed e-mail address");
        }
    }

    static Account created(SubjectId id, EmailAddress email, AccountPreferences preferences, Instant at) {
        return new Account(id, emailOf(email), Optional.empty(), preferences, new AccountState.Active(), at, 1);
    }

    /** The e-mail address in the form that is unique within a tenant. */
    public EmailAddress emailAddress() {
        return EmailAddress.parse(email.reveal(Purpose.SERVICE)).orElseThrow();
    }

    /** Whether the person has proved to read the address. */
    public boolean isEmailVerified() {
        return emailVerifiedAt.isPresent();
    }

    Account withEmailVerified(Instant at) {
        return new Account(id, email, Optional.of(at), preferences, state, createdAt, version + 1);
    }

    Account withPreferences(AccountPreferences next) {
        return new Account(id, email, emailVerifiedAt, next, state, createdAt, version + 1);
    }

    Account withState(AccountState next) {
        return new Account(id, email, emailVerifiedAt, preferences, next, createdAt, version + 1);
    }

    /** Nothing personal left: an address under a name that RFC 2606 keeps from existing, no country, no time zone. */
    Account erased(Instant at) {
        EmailAddress nobody = EmailAddress.parse(id.value() + "@erased.invalid").orElseThrow();
        AccountPreferences neutral = AccountPreferences.of(LanguageTag.of("en"));
        AccountState gone = new AccountState.Erased(at);
        return new Account(id, emailOf(nobody), Optional.empty(), neutral, gone, createdAt, version + 1);
    }

    private static Pii<String> emailOf(EmailAddress address) {
        return Pii.of(address.text(), DataCategory.CONTACT);
    }
}
