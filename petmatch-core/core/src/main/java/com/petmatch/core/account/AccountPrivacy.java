package com.petmatch.core.account;

import com.petmatch.core.CoreErrors;
import com.petmatch.kernel.error.PetMatchException;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.place.CountryCode;
import com.petmatch.kernel.privacy.DataCategory;
import com.petmatch.kernel.privacy.DataMap;
import com.petmatch.kernel.privacy.Erasure;
import com.petmatch.kernel.privacy.ErasureCounts;
import com.petmatch.kernel.privacy.ExportEntry;
import com.petmatch.kernel.privacy.FieldRule;
import com.petmatch.kernel.privacy.PrivacyParticipant;
import com.petmatch.kernel.privacy.Purpose;
import com.petmatch.kernel.privacy.SubjectId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Exports and erases a person's account; the last to erase. An erased account keeps its id, so that nobody gets it again.
 * Safe for concurrent use.
 */
public final class AccountPrivacy implements PrivacyParticipant {

    private static final String STORE = "petmatch_core.account";

    private static final DataMap MAP = DataMap.of(
            rule("email", DataCategory.CONTACT),
            rule("email_normalised", DataCategory.CONTACT),
            rule("email_verified_at", DataCategory.BEHAVIOUR),
            rule("language", DataCategory.IDENTITY),
            rule("zone", DataCategory.LOCATION),
            rule("country", DataCategory.LOCATION),
            rule("suspended_reason", DataCategory.BEHAVIOUR),
            rule("suspended_since", DataCategory.BEHAVIOUR));

    private final Accounts accounts;
    private final Set<String> others;

    /**
     * The participant of a host.
     *
     * @param others the names of all other participants: they erase first
     */
    public AccountPrivacy(Accounts accounts, Set<String> others) {
        this.accounts = accounts;
        this.others = Set.copyOf(others);
    }

    @Override
    public String name() {
        return "account";
    }

    @Override
    public Set<String> runsAfter() {
        return others;
    }

    @Override
    public DataMap dataMap() {
        return MAP;
    }

    @Override
    public Map<String, Long> holdings(TenantId tenant, SubjectId subject) {
        return living(tenant, subject).isPresent() ? Map.of(STORE, 1L) : Map.of();
    }

    @Override
    public void export(TenantId tenant, SubjectId subject, Consumer<ExportEntry> sink) {
        living(tenant, subject).map(AccountPrivacy::entryOf).ifPresent(sink);
    }

    /**
     * Erases an account that is due.
     *
     * @throws PetMatchException with {@code account.erasure.not-due} while it is not: nothing was erased
     */
    @Override
    public ErasureCounts erase(TenantId tenant, SubjectId subject) {
        AccountChange change = accounts.erase(tenant, subject);
        if (change instanceof AccountChange.Changed) {
            return new ErasureCounts(0, 1, 0);
        }
        if (change instanceof AccountChange.NotAllowed || change instanceof AccountChange.Stale) {
            throw new PetMatchException(
                    CoreErrors.ERASURE_NOT_DUE,
                    "Expected an account whose erasure is due, got "
                            + change.getClass().getSimpleName(),
                    Map.of("subject", subject));
        }
        return ErasureCounts.NONE;
    }

    private Optional<Account> living(TenantId tenant, SubjectId subject) {
        return accounts.find(tenant, subject).filter(account -> !(account.state() instanceof AccountState.Erased));
    }

    private static ExportEntry entryOf(Account account) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("id", account.id().toString());
        fields.put("email", account.email().reveal(Purpose.SUBJECT_REQUEST));
        fields.put(
                "emailVerifiedAt",
                account.emailVerifiedAt().map(Instant::toString).orElse(""));
        fields.put("language", account.preferences().language().value());
        fields.put("zone", account.preferences().zone().getId());
        fields.put(
                "country",
                account.preferences().country().map(CountryCode::value).orElse(""));
        fields.put("createdAt", account.createdAt().toString());
        if (account.state() instanceof AccountState.Suspended suspended) {
            fields.put("suspendedReason", suspended.reason().value());
            fields.put("suspendedSince", suspended.since().toString());
        }
        return new ExportEntry("account.v1", fields);
    }

    private static FieldRule rule(String field, DataCategory category) {
        return FieldRule.builder("account", STORE, field)
                .category(category)
                .erasure(new Erasure.Anonymise())
                .build();
    }
}
